import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command, type DoorRefusal, type Perform } from '../../platform/command.ts'
import { id, sha256 } from '../../platform/input.ts'
import type { Secrets } from '../../platform/secrets.ts'
import { may } from '../../platform/permissions.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { findPerson, isOnlyMemberHere } from './person.db.ts'
import { insertCard, momentOfCard, withdrawCards } from './sign-in-card.db.ts'
import { cardCode, cardEnd, cardHash } from './sign-in-card.ts'
import { noteEvent } from './sign-in-event.db.ts'

export type CardPrintRefusal = 'card-only-for-members' | 'card-for-oneself' | 'card-has-email'

/**
 * Keeps a new card of somebody and withdraws the earlier ones: one card at a time can be lost. Use `printSignInCard`,
 * which makes the code.
 */
export const keepSignInCard = command({
  name: 'people.print-sign-in-card',
  about: ({ personId }) => personId,
  may: 'card.print',
  input: z.object({ personId: id<'person'>(), codeHash: sha256() }),
  async run(
    tx,
    actor: PersonActor,
    { personId, codeHash },
    now,
  ): Promise<Result<{ cardId: Id<'card'>; until: string }, CardPrintRefusal>> {
    if (personId === actor.personId) return refuse('card-for-oneself')
    // Row-level security refuses it too: a card for anybody else would open another co-operative, or the till.
    if (!(await isOnlyMemberHere(tx, personId))) return refuse('card-only-for-members')
    if (!may(actor, 'card.print-beside-mail') && (await findPerson(tx, personId))?.email)
      return refuse('card-has-email')
    const printedAt = await momentOfCard(tx, personId, now.at)
    await withdrawCards(tx, actor.cooperativeId, personId, now.at)
    const cardId = newId<'card'>(now.at)
    const until = cardEnd(now)
    await insertCard(tx, {
      id: cardId,
      cooperative_id: actor.cooperativeId,
      person_id: personId,
      code_hash: Buffer.from(codeHash, 'hex'),
      printed_by: actor.personId,
      printed_at: printedAt,
      expires_at: until,
      used_at: null,
      withdrawn_at: null,
    })
    await noteEvent(tx, 'card-printed', personId, '|', now.at, actor.personId)
    return ok({ cardId, until: until.toISOString() })
  },
})

/**
 * Makes a printed card for a member: 60 bits of code, valid 90 days, once. The code is given here and nowhere else;
 * the same command id gives the same card.
 *
 * Refused: `card-only-for-members` (somebody with another role, or in another co-op too), `card-for-oneself`,
 * `card-has-email` (a coach helps only who has no e-mail).
 */
export async function printSignInCard(
  perform: Perform,
  secrets: Secrets,
  actor: PersonActor,
  personId: Id<'person'>,
  commandId: string,
): Promise<Result<{ code: string; cardId: Id<'card'>; until: Date }, CardPrintRefusal | DoorRefusal>> {
  const code = cardCode(secrets, commandId)
  const kept = await perform(
    keepSignInCard,
    actor,
    { personId, codeHash: cardHash(secrets, code).toString('hex') },
    commandId,
  )
  return kept.ok ? ok({ code, cardId: kept.value.cardId, until: new Date(kept.value.until) }) : kept
}
