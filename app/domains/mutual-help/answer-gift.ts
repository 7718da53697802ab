import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberOfPerson } from '../members/index.ts'
import { giftFits, heldGift, noteGift } from './gift.db.ts'
import { GIFT_ANSWERS, mayBeSaidOfGift } from './gift.ts'
import { hoursKeptOf, insertTransfer } from './hours.db.ts'

export type GiftRefusal =
  | 'help-not-a-member'
  | 'help-not-found'
  | 'help-answered'
  | 'help-hours-off'
  | 'help-gift-gone'

/**
 * What is said to hours that were offered beside a member: `yes` or `no` by who gets them, `taken-back` by who offered
 * them. With the yes they move, and not before.
 *
 * Refused: what is of others; what was answered, and a yes by the hands that wrote it (`help-answered`); a yes where no
 * hours are kept (any more), and when who offered them has too few by now (`help-gift-gone`).
 */
export const answerGift = command({
  name: 'mutual-help.answer-gift',
  may: 'help.take-part',
  onBehalf: 'help-answered',
  about: ({ giftId }) => giftId,
  input: z.object({ giftId: id<'help-gift'>(), answer: z.enum(GIFT_ANSWERS) }),
  async run(
    tx,
    { cooperativeId, personId, behalf }: PersonActor,
    { giftId, answer },
    now,
  ): Promise<Result<null, GiftRefusal>> {
    const me = await memberOfPerson(tx, cooperativeId, personId)
    if (!me) return refuse('help-not-a-member')
    const gift = await heldGift(tx, cooperativeId, giftId)
    if (!gift) return refuse('help-not-found')
    if (!mayBeSaidOfGift(gift, me.id, behalf?.doer).includes(answer)) return refuse('help-answered')
    if (answer === 'yes') {
      if (!(await hoursKeptOf(tx, [gift.fromId, gift.toId], now.today))) return refuse('help-hours-off')
      if (!(await giftFits(tx, giftId))) return refuse('help-gift-gone', { from: gift.from })
    }
    await noteGift(tx, cooperativeId, giftId, answer, now.at)
    if (answer !== 'yes') return ok(null)
    await insertTransfer(tx, cooperativeId, {
      ...{ id: newId<'help-transfer'>(now.at), fromId: gift.fromId, toId: gift.toId, minutes: gift.minutes },
      ...{ word: gift.word, promiseId: null, giftId, movedAt: now.at, by: personId },
    })
    return ok(null)
  },
})
