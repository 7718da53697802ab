import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id, ownWords } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { fellowMembers, isGoneOn, memberOfPerson } from '../members/index.ts'
import { insertGift } from './gift.db.ts'
import { heldAccount, hoursKeptOf, insertTransfer } from './hours.db.ts'
import { MOST_MINUTES } from './hours.ts'

export type GiveRefusal =
  | 'help-not-a-member'
  | 'help-with-whom'
  | 'help-hours-none'
  | 'help-hours-off'
  | 'help-hours-too-few'

/**
 * A member gives minutes of their own to another, with a word: a gift, or what was written down wrong given back. Never
 * more than they have: nobody gives away what others still have to do for them. Written by who sits beside the member
 * it waits for the yes of the other (`answerGift`), and nothing moves yet. Gives the id of the one or the other.
 *
 * Refused: where no hours are kept, or not of one of the two; oneself or who left; nothing, or more than there is.
 */
export const giveHours = command({
  name: 'mutual-help.give-hours',
  may: 'help.take-part',
  onBehalf: 'hours-offered',
  input: z.object({
    toId: id<'member'>(),
    minutes: count().max(MOST_MINUTES),
    word: ownWords(200),
  }),
  async run(
    tx,
    { cooperativeId, personId, behalf }: PersonActor,
    { toId, minutes, word },
    now,
  ): Promise<Result<Id<'help-transfer'> | Id<'help-gift'>, GiveRefusal>> {
    const me = await memberOfPerson(tx, cooperativeId, personId)
    if (!me) return refuse('help-not-a-member')
    const other = (await fellowMembers(tx)).find((one) => one.id === toId)
    if (!other || other.id === me.id || isGoneOn(other, now.today)) return refuse('help-with-whom')
    if (minutes === 0) return refuse('help-hours-none')
    if (!(await hoursKeptOf(tx, [me.id, toId], now.today))) return refuse('help-hours-off')
    const balance = await heldAccount(tx, me.id)
    if (balance < minutes) return refuse('help-hours-too-few', { minutes: String(balance) })
    if (behalf) {
      const giftId = newId<'help-gift'>(now.at)
      const offered = { id: giftId, fromId: me.id, toId, minutes, word }
      await insertGift(tx, cooperativeId, { ...offered, writtenBy: behalf.doer, writtenAt: now.at })
      return ok(giftId)
    }
    const transferId = newId<'help-transfer'>(now.at)
    const transfer = { id: transferId, fromId: me.id, toId, minutes, word, promiseId: null, movedAt: now.at }
    await insertTransfer(tx, cooperativeId, { ...transfer, by: personId })
    return ok(transferId)
  },
  about: (_input, transferId) => transferId,
})
