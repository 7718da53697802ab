/**
 * What the fields of a command may hold: values that were read from a form or a file already, checked once more by the
 * door. A shape says all of what it lets through, so nothing here takes anything unseen, and no other file may make a
 * shape without a check (`z.custom`, `z.any`, `z.unknown`): the architecture test says so.
 *
 * Structured input is composed of these with `z.object`, `z.array` and their kind; a text says how long it may be.
 */
import { z } from 'zod'
import { parseDay, type Day } from '../values/day.ts'
import { withoutInvisible } from '../values/invisible.ts'
import { isId, type Id } from '../values/id.ts'

/** More than any co-operative turns over, in cents, and what PostgreSQL keeps in a `bigint` with room to add up. */
const MOST_CENTS = 10n ** 15n

/** A thousand million of anything, in thousandths. */
const MOST_THOUSANDTHS = 10n ** 12n

/** The most that PostgreSQL keeps in an `integer`. */
const MOST_COUNTED = 2_147_483_647

/**
 * The id of one kind of thing.
 *
 * @param wrong the word for a field that holds no id; the door itself needs none
 */
export function id<Kind extends string>(wrong?: string) {
  return z.custom<Id<Kind>>((value) => typeof value === 'string' && isId(value), wrong)
}

/** A day that exists, as `YYYY-MM-DD`; `wrong` as with `id`. */
export function day(wrong?: string) {
  return z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined, wrong)
}

/** An amount in whole cents, of any sign. */
export function cents() {
  return z.bigint().min(-MOST_CENTS).max(MOST_CENTS)
}

/** A quantity in thousandths, of any sign. */
export function quantity() {
  return z.bigint().min(-MOST_THOUSANDTHS).max(MOST_THOUSANDTHS)
}

/** How often, or which one: a whole number from 0. */
export function count() {
  return z.int().min(0).max(MOST_COUNTED)
}

/** A moment as a number: milliseconds since 1970. */
export function milliseconds() {
  return z.int().min(0)
}

/** What a file holds. How large it may be, its reader says. */
export function bytes() {
  return z.custom<Uint8Array>((value) => value instanceof Uint8Array)
}

/** A SHA-256, in hex. */
export function sha256() {
  return z.string().regex(/^[0-9a-f]{64}$/)
}

/**
 * What a person writes in own words: a wish, a reason, a note, the name of a thing. The door warns the writer when it
 * seems to hold a citizen service number (`own-words.ts`), and what nobody sees in it is not kept; `.min(1)` where
 * something must be written.
 *
 * @param longest in characters, without the white space around it
 */
export function ownWords(longest: number) {
  return z.string().overwrite(withoutInvisible).trim().max(longest).register(OWN_WORDS, { ownWords: true })
}

/** The shapes above. What is made from one, as `.min(1)` does, is one too. */
export const OWN_WORDS = z.registry<{ ownWords: true }, z.ZodString>()

/** A code of so many digits, as the accounts of the chart have. */
export function digits(many: number) {
  const pattern = new RegExp(`^\\d{${many}}$`)
  return z.custom<`${number}`>((value) => typeof value === 'string' && pattern.test(value))
}
