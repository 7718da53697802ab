import { z } from 'zod'
import type { Tx } from '../../platform/database.ts'
import { cents, count, ownWords } from '../../platform/input.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { DAY_LONG } from './half-hours.ts'
import { things, type ThingSaid } from './thing.db.ts'
import { PRICE_PER, WHO_MAY } from './thing.ts'

/** One limit, and never two: a member holds so many bookings ahead, or so many half hours. The form asks the same. */
export const MOST_AHEAD = z.discriminatedUnion('of', [
  z.object({ of: z.literal('bookings'), count: count().min(1).max(50) }),
  z.object({ of: z.literal('half-hours'), count: count().min(1).max(1344) }),
])

/** What the administration says of a thing and its rules; the most that each can be. */
export const thingSaid = z.object({
  name: ownWords(80).min(1),
  place: ownWords(200),
  goodToKnow: ownWords(500),
  pieces: count().min(1).max(20),
  opens: count().max(DAY_LONG - 1),
  closes: count().min(1).max(DAY_LONG),
  longest: count().min(1).max(672),
  aheadDays: count().min(1).max(366),
  cancelHours: count().max(336),
  price: cents(),
  pricePer: z.enum(PRICE_PER),
  whoMay: z.enum(WHO_MAY).default('everybody'),
  atOnce: count().min(1).max(20).default(1),
  deposit: cents().default(0n),
  most: MOST_AHEAD.nullable().default(null),
})

/** € 1,000 in cents: a higher price is a slip of the hand. */
const HIGHEST_PRICE = 100_000n

/** € 500 in cents: more than a member has in cash. */
const HIGHEST_DEPOSIT = 50_000n

export type ThingSaidRefusal = 'thing-name-taken' | 'thing-hours' | 'thing-price' | 'thing-deposit'

/**
 * Whether a thing can be so.
 *
 * @param of the thing itself, when it is there already
 * @returns `thing-name-taken`, `thing-hours` when it closes before it opens, `thing-price` below 0 or above € 1,000,
 *   `thing-deposit` below 0 or above € 500
 */
export async function checkThing(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  said: ThingSaid,
  of?: Id<'thing'>,
): Promise<Result<null, ThingSaidRefusal>> {
  if (said.opens >= said.closes) return refuse('thing-hours')
  if (said.price < 0n || said.price > HIGHEST_PRICE) return refuse('thing-price')
  if (said.deposit < 0n || said.deposit > HIGHEST_DEPOSIT) return refuse('thing-deposit')
  const same = (await things(tx, cooperativeId)).some(
    ({ id, name }) => id !== of && name.toLowerCase() === said.name.toLowerCase(),
  )
  return same ? refuse('thing-name-taken') : ok(null)
}
