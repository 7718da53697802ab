import { randomBytes } from 'node:crypto'
import { sha256Of } from './sha256.ts'

declare const idBrand: unique symbol

/** A UUID of one kind of thing: an `Id<'invoice'>` does not pass for an `Id<'member'>`. */
export type Id<Kind extends string> = string & { readonly [idBrand]: Kind }

/**
 * A new UUIDv7 (RFC 9562 §5.7): 48 bits of milliseconds, then randomness. Rows made later sort
 * later, which keeps indexes compact.
 */
export function newId<Kind extends string>(now: Date): Id<Kind> {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now.getTime(), 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  ) as Id<Kind>
}

/**
 * An id that belongs to another one and to some words; always the same for the same (UUIDv8, RFC 9562 §5.8). So what
 * is asked twice is done once.
 */
export function followingId<Kind extends string>(of: string, words: string): Id<Kind> {
  const hex = sha256Of(`${of} ${words}`).toString('hex')
  const part = (from: number, until: number) => hex.slice(from, until)
  const parts = [part(0, 8), part(8, 12), `8${part(13, 16)}`, `a${part(17, 20)}`, part(20, 32)]
  return parts.join('-') as Id<Kind>
}

/** Whether a text has the shape of a UUID. Of which kind it is, the reader says: `isId<'invoice'>(text)`. */
export function isId<Kind extends string>(text: string): text is Id<Kind> {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
