import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { bytes, cents, id, ownWords } from '../../platform/input.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { may } from '../../platform/permissions.ts'
import { potRequests as words } from '../../text/nl/pot-requests.ts'
import { yearOf } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { greatest } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberById } from '../members/index.ts'
import { allows } from './move-pot.ts'
import { POT_PURPOSES } from './pot-move.ts'
import { BUYERS } from './pot-request.ts'
import { closeRequest, heldRequest, holdPromises, insertRequest, leftInPotBesides } from './pot-request.db.ts'
import { insertQuote } from './pot-request-story.db.ts'
import { quoteFile, type QuoteRefusal } from './quote-file.ts'
import { standing } from './pots.db.ts'
import { readScheme } from './scheme-stored.ts'

export type AskFromPotRefusal =
  | 'member-not-found'
  | 'not-your-pot'
  | 'no-scheme-in-force'
  | 'purpose-not-allowed'
  | 'amount-not-positive'
  | 'pot-too-small'
  | 'pot-promised'
  | 'request-not-found'
  | QuoteRefusal

/**
 * Asks for money out of a pot before it is spent: a member out of their own, the administration for any. `amount` in
 * cents, the most that it will cost. It can bring a quote, and replace a request that turned out too small: that one is
 * closed. Gives the id.
 *
 * Refused: `member-not-found`, `not-your-pot`, `no-scheme-in-force`, `purpose-not-allowed`, `amount-not-positive`,
 * `pot-too-small` with what is in it today, `pot-promised` with what of it is free, in cents, `request-not-found` (the
 * request that this one replaces), and a quote that is no picture or PDF of a size we keep (`QuoteRefusal`).
 */
export const askFromPot = command({
  name: 'pots.ask-from-pot',
  about: ({ memberId }) => memberId,
  may: 'pot-request.ask',
  input: z.object({
    memberId: id<'member'>(),
    purpose: z.enum(POT_PURPOSES),
    amount: cents(),
    what: ownWords(300).min(1),
    why: ownWords(500).default(''),
    /** Who pays the shop; of a payout nobody does. */
    boughtBy: z.enum(BUYERS).optional(),
    quote: z.object({ name: z.string().min(1).max(200), content: bytes() }).optional(),
    insteadOf: id<'pot-request'>().optional(),
  }),
  async run(tx, actor: PersonActor, asked, now): Promise<Result<Id<'pot-request'>, AskFromPotRefusal>> {
    const { cooperativeId, personId } = actor
    const member = await memberById(tx, cooperativeId, asked.memberId)
    if (!member) return refuse('member-not-found')
    if (member.personId !== personId && !may(actor, 'pot-requests.ask')) return refuse('not-your-pot')
    if (asked.amount <= 0n) return refuse('amount-not-positive')
    const holds = await standing(tx, cooperativeId, member.id, now.today, yearOf(now.today))
    if (!holds) return refuse('no-scheme-in-force', { on: now.today })
    const { pot } = readScheme(holds.rules)
    if (!allows(pot, asked.purpose)) return refuse('purpose-not-allowed', { what: asked.purpose })
    if (asked.amount > holds.pot) return refuse('pot-too-small', { balance: String(holds.pot) })
    await holdPromises(tx, member.id)
    const left = await leftInPotBesides(tx, member.id, asked.insteadOf)
    if (left !== undefined && asked.amount > left)
      return refuse('pot-promised', { left: String(greatest(left, 0n)) })
    const requestId = newId<'pot-request'>(now.at)
    const given = asked.quote && quoteFile(asked.quote.content)
    if (given && !given.ok) return given
    if (asked.insteadOf && !(await replace(tx, actor, asked.insteadOf, member.id, now)))
      return refuse('request-not-found')
    const boughtBy = asked.purpose === 'payout' ? null : (asked.boughtBy ?? null)
    const of = { ...asked, boughtBy, id: requestId, by: personId, at: now.at }
    await insertRequest(tx, cooperativeId, of)
    if (asked.quote && given) {
      const quote = { ...asked.quote, mediaType: given.value, at: now.at }
      await insertQuote(tx, cooperativeId, requestId, quote)
    }
    return ok(requestId)
  },
})

/** Closes the request that another comes for; false when it is not open, or of another member. */
async function replace(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  requestId: Id<'pot-request'>,
  memberId: Id<'member'>,
  now: Now,
): Promise<boolean> {
  const before = await heldRequest(tx, cooperativeId, requestId, now.today)
  if (before?.memberId !== memberId) return false
  const why = words.askedAgain
  await closeRequest(tx, cooperativeId, { requestId, by: personId, why, at: now.at })
  return true
}
