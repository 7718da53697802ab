import type { Id } from '../../values/id.ts'
import type { Origin } from './people-needs.ts'
import type { Counted } from './rate-limit.db.ts'

/** Who signs what, with a code by mail: `signsId` is the id of the thing. */
export type Signing = { readonly personId: Id<'person'>; readonly signsId: string }

/** What is counted: the same limits as for signing in, so that asking here is no way round them. */
export function signingLimits(
  what: 'asked' | 'tried',
  email: string,
  { network }: Origin,
  knownBrowser: string | undefined,
): Counted[] {
  if (knownBrowser !== undefined) return [{ limit: `code-${what}-by-known-browser`, of: knownBrowser }]
  return [
    { limit: `code-${what}-by-address-here`, of: `${email} ${network}` },
    { limit: `code-${what}-by-address-a-day`, of: email },
    { limit: `code-${what}-by-network`, of: network },
  ]
}
