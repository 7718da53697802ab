import { randomBytes } from 'node:crypto'
import { sha256Of } from './sha256.ts'

declare const idBrand: unique symbol

/** A UUID of one kind of thing: an `Id<'invoice'>` does not pass for an `Id<'member'>`. */
export type Id<Kind extends string> = string & { readonly [idBrand]: Kind }

/** The random part of the newest id, and of which moment it is. */
let newest = { moment: -1, rest: 0n }

/**
 * A new UUIDv7 (RFC 9562 §5.7): 48 bits of milliseconds, then 74 random ones. Rows made later sort later, which keeps
 * indexes compact; two of one millisecond too, when this process made both (§6.2, method 2): "the newest of the same
 * moment" then has one answer.
 *
 * @param now the moment it is made, of the clock that the row is written by
 */
export function newId<Kind extends string>(now: Date): Id<Kind> {
  const moment = now.getTime()
  newest = { moment, rest: moment === newest.moment ? newest.rest + aStep() : aBegin() }
  // 12 bits beside the version, 62 beside the variant.
  const high = newest.rest >> 62n
  const low = (newest.rest & ((1n << 62n) - 1n)) | (1n << 63n)
  const hex =
    moment.toString(16).padStart(12, '0') + '7' + high.toString(16).padStart(3, '0') + low.toString(16)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  ) as Id<Kind>
}

/** Below half of 74 bits, so that steps never reach the end of them. */
const aBegin = (): bigint => BigInt(`0x${randomBytes(10).toString('hex')}`) >> 7n
/** A random step, so that who knows an id cannot tell the next. */
const aStep = (): bigint => BigInt(randomBytes(4).readUInt32BE(0)) + 1n

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
