import type { Secrets } from '../../platform/secrets.ts'
import { addDays, type Day } from '../../values/day.ts'
import { momentOnClock, parseClockTime } from '../../values/moment-on-clock.ts'

/** A printed card: valid until 90 days later, that day included, signs in once. */
export const SIGN_IN_CARD = { days: 90, letters: 12 } as const

/** Capitals and digits that cannot be taken for one another: no 0 and O, no 1 and I. 32 of them: five bits each. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/**
 * The code on a card, as `KX7F-29TD-M4QP`: 12 letters of 5 bits, 60 bits in all.
 *
 * Made from the id of the command with the installation's key, so that pressing twice prints the same card and the
 * code is nowhere kept. The 32 letters divide 256, so each is as likely as another.
 */
export function cardCode(secrets: Secrets, commandId: string): string {
  return grouped(lettersOf(secrets.keyedHash('sign-in-card-code', commandId), SIGN_IN_CARD.letters))
}

/** What is kept of a card's code. */
export function cardHash(secrets: Secrets, code: string): Buffer {
  return secrets.keyedHash('sign-in-card', code)
}

/**
 * A card's code as somebody typed it: small letters, spaces, or letters that are not on any card but look like one
 * (O is no 0: neither exists; what is left is told to be wrong).
 *
 * @returns the code as printed, or undefined when it can be none
 */
export function typedCardCode(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[\s\-–—.\u00a0]/g, '')
  if (letters.length !== SIGN_IN_CARD.letters || [...letters].some((letter) => !ALPHABET.includes(letter)))
    return undefined
  return grouped(letters)
}

/** The last moment of the day until which a card that is printed now works: its last day is a whole one. */
export function cardEnd({ today }: { readonly today: Day }): Date {
  const minute = momentOnClock(addDays(today, SIGN_IN_CARD.days), LAST_MINUTE)!
  return new Date(minute.getTime() + 59_999)
}

const LAST_MINUTE = parseClockTime('23:59')!

/** Letters of the alphabet out of random bytes, one for each byte. */
export function lettersOf(bytes: Uint8Array, count: number): string {
  return Array.from(bytes.subarray(0, count), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}

/** Letters in groups of four, with dashes. */
export function grouped(letters: string): string {
  return letters.replace(/(.{4})(?=.)/g, '$1-')
}
