import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { withdrawCards } from './sign-in-card.db.ts'
import { noteEvent } from './sign-in-event.db.ts'

/** Withdraws a card that was lost. Refused: `card-not-open` when it was used or withdrawn already. */
export const withdrawSignInCard = command({
  name: 'people.withdraw-sign-in-card',
  about: ({ personId }) => personId,
  may: 'card.print',
  input: z.object({ personId: id<'person'>(), cardId: id<'card'>() }),
  async run(tx, actor: PersonActor, { personId, cardId }, now): Promise<Result<null, 'card-not-open'>> {
    const withdrawn = await withdrawCards(tx, actor.cooperativeId, personId, now.at, cardId)
    if (withdrawn === 0) return refuse('card-not-open')
    await noteEvent(tx, 'card-withdrawn', personId, '|', now.at, actor.personId)
    return ok(null)
  },
})
