import { createHash } from 'node:crypto'
import type { Id } from '../values/id.ts'

/**
 * An id that belongs to another one and to some words; always the same for the same (UUIDv8, RFC 9562 §5.8). So what
 * is asked twice is done once.
 */
export function followingId<Kind extends string>(of: string, words: string): Id<Kind> {
  const hex = createHash('sha256').update(`${of} ${words}`).digest('hex')
  const part = (from: number, until: number) => hex.slice(from, until)
  const parts = [part(0, 8), part(8, 12), `8${part(13, 16)}`, `a${part(17, 20)}`, part(20, 32)]
  return parts.join('-') as Id<Kind>
}
