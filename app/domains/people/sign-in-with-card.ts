import { ok, refuse, type Result } from '../../values/result.ts'
import { isMoreThanAMember } from './access.db.ts'
import { attempt, tryLater } from './attempt.ts'
import { beginSession } from './begin-session.ts'
import type { Begun, Origin, PeopleNeeds } from './people-needs.ts'
import { countTry } from './rate-limit.db.ts'
import { lockCard, useCard } from './sign-in-card.db.ts'
import { cardHash, typedCardCode } from './sign-in-card.ts'
import { noteEvent } from './sign-in-event.db.ts'

export type CardRefusal = 'card-wrong' | 'card-used' | 'card-expired' | 'card-withdrawn' | 'try-later'

/**
 * Signs in with a printed card, once. Whoever types a right code holds the card, so is told plainly when it was used
 * before, withdrawn or is too old.
 */
export async function signInWithCard(
  needs: PeopleNeeds,
  typed: string,
  sharedDevice: boolean,
  origin: Origin,
): Promise<Result<Begun, CardRefusal>> {
  return attempt(needs, async (tx, now): Promise<Result<Begun, CardRefusal>> => {
    const again = await countTry(
      tx,
      needs.secrets,
      [{ limit: 'card-tried-by-network', of: origin.network }],
      now,
    )
    if (again) return tryLater(again)
    const code = typedCardCode(typed)
    const card = code === undefined ? undefined : await lockCard(tx, cardHash(needs.secrets, code))
    if (!card) {
      await noteEvent(tx, 'wrong-card', null, origin.device, now)
      return refuse('card-wrong')
    }
    // Asked again: since it was printed its holder may have become more than a member. The database refuses it too.
    if (card.withdrawn_at !== null || (await isMoreThanAMember(tx, card.person_id)))
      return refuse('card-withdrawn')
    if (card.used_at !== null) return refuse('card-used')
    if (now >= card.expires_at) return refuse('card-expired')
    await useCard(tx, card.id, now)
    return ok(
      await beginSession(
        tx,
        { personId: card.person_id, wayIn: 'card', sharedDevice, secondFactor: false, origin },
        now,
      ),
    )
  })
}
