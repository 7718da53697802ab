import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { myAccessIsOpen } from '../../platform/own-hands.db.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { accessToConfirm } from './access.db.ts'
import { noteEvent } from './sign-in-event.db.ts'

export type ConfirmRefusal =
  | 'confirm-for-oneself'
  | 'confirm-not-yet'
  | 'confirm-own-hand'
  | 'nothing-to-confirm'

/**
 * Says, after asking the person, that the address or card by which they sign in is in their own hands. From then on it
 * counts no more whose hand entered or printed it. Somebody else does this than whose hand it was: the database keeps
 * who said so, and a hand that confirms itself counts for nothing. Nor does one confirm of whom that still has to be
 * said: else whoever made up two people would have each of them confirm the other.
 *
 * Refused: `confirm-for-oneself`, `confirm-not-yet`, `confirm-own-hand`, `nothing-to-confirm`.
 */
export const confirmAccess = command({
  name: 'people.confirm-access',
  about: ({ personId }) => personId,
  may: 'access.confirm',
  input: z.object({ personId: id<'person'>() }),
  async run(tx, actor: PersonActor, { personId }, now): Promise<Result<null, ConfirmRefusal>> {
    if (personId === actor.personId) return refuse('confirm-for-oneself')
    if (await myAccessIsOpen(tx, now.at)) return refuse('confirm-not-yet')
    const hands = await accessToConfirm(tx, personId, now.at)
    if (hands.length === 0) return refuse('nothing-to-confirm')
    if (hands.every(({ by }) => by === actor.personId)) return refuse('confirm-own-hand')
    await noteEvent(tx, 'access-confirmed', personId, '|', now.at, actor.personId)
    return ok(null)
  },
})
