import type { Secrets } from '../../platform/secrets.ts'

/** A printed card: valid 90 days, signs in once. */
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

/** The moment a card that is printed now stops working. */
export function cardEnd(now: Date): Date {
  return new Date(now.getTime() + SIGN_IN_CARD.days * 86_400_000)
}

/** Letters of the alphabet out of random bytes, one for each byte. */
export function lettersOf(bytes: Uint8Array, count: number): string {
  return Array.from(bytes.subarray(0, count), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}

/** Letters in groups of four, with dashes. */
export function grouped(letters: string): string {
  return letters.replace(/(.{4})(?=.)/g, '$1-')
}
