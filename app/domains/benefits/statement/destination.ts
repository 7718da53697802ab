/** Where a statement goes: shown to the member before they confirm it, kept with it, and used when it is sent. Pure. */
import { createHash } from 'node:crypto'
import type { Id } from '../../../values/id.ts'
import type { Delivery, Way } from '../agreement/municipality.ts'

/** A way and, if it is not read here, the e-mail address or the address on the street; else empty. */
export type Destination = { readonly delivery: Delivery; readonly sentTo: string }

/** Where the statements of a municipality go. */
export function destinationOf({ delivery, email, address }: Way): Destination {
  return { delivery, sentTo: { portal: '', mail: email ?? '', print: address }[delivery] }
}

/** Whether it is the same way to the same address. */
export function sameDestination(one: Destination, other: Destination): boolean {
  return one.delivery === other.delivery && one.sentTo === other.sentTo
}

/** What is hashed when a destination is shown and again when the statement is confirmed: SHA-256, in hex. */
export function hashOfDestination(
  municipalityId: Id<'municipality'>,
  { delivery, sentTo }: Destination,
): string {
  return createHash('sha256')
    .update(JSON.stringify([municipalityId, delivery, sentTo]), 'utf8')
    .digest('hex')
}
