/** Why our API does not take an order, by status: the words that end the `type` of a problem, the same for ever. */
import type { DoorRefusal } from '../../../platform/command.ts'
import type { takeOrder } from '../take-order.ts'

type Taken = Awaited<ReturnType<typeof takeOrder.run>>
/** All but a key that was used for another order: that is 422. */
type Refused = Exclude<Extract<Taken, { ok: false }>['reason'] | DoorRefusal, 'command-id-reused'>

/** Every word of a refusal, so that one more does not compile until it is told here. */
const REFUSED: Readonly<Record<Refused, true>> = {
  'not-permitted': true,
  'books-closed': true,
  'books-closed-for-now': true,
  'year-not-adopted': true,
  'not-in-own-hands': true,
  'looks-like-bsn': true,
  'by-own-hand': true,
  'other-hands': true,
  'two-sides': true,
  'member-gone': true,
  'shop-order-known': true,
  'shop-order-called-off': true,
  'shop-total-differs': true,
  'shop-day-to-come': true,
  'shop-day-before-member': true,
  'shop-country-unknown': true,
  'vat-not-allowed': true,
  'vat-number-missing': true,
  'vat-number-not-eu': true,
  'vat-codes-do-not-mix': true,
  'no-lines': true,
  'too-many-lines': true,
  'line-empty': true,
  'days-out-of-order': true,
  'worked-too-long-ago': true,
  'total-zero': true,
  'too-large': true,
  'business-not-yours': true,
  'customer-not-found': true,
}

export const ORDER_PROBLEMS: Readonly<
  Record<number, { readonly when: string; readonly reasons: readonly string[] }>
> = {
  400: { when: 'No JSON, or no Idempotency-Key', reasons: ['no-json', 'no-idempotency-key'] },
  401: { when: 'No key, or one that does not open', reasons: ['unknown-key'] },
  409: {
    when: 'Refused, with why: the number came before, VAT that this customer cannot have, another total',
    reasons: Object.keys(REFUSED).sort(),
  },
  413: { when: 'Too large: at most 256 kB', reasons: ['request-too-large'] },
  422: {
    when: 'Something in the order is not right, or the Idempotency-Key was used for another order',
    reasons: ['not-right', 'key-reused'],
  },
  429: { when: 'Too many orders in a minute; Retry-After says when', reasons: ['too-many'] },
  500: { when: 'A bug of ours; detail has the number by which we find it', reasons: ['broken'] },
}
