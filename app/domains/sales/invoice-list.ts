/** Which invoices somebody looks for. Pure. */
import type { Id } from '../../values/id.ts'

/** How many stand on a page. */
export const PAGE_SIZE = 50

/**
 * What the office can look for: each is walked along an index, so that the fiftieth page costs what the
 * first does.
 */
export const LISTS = [
  'issued',
  'open',
  'late',
  'paid',
  'written-off',
  'disputed',
  'credit-note',
  'submitted',
  'returned',
  'draft',
  'withdrawn',
] as const
export type ListName = (typeof LISTS)[number]

export type InvoiceFilter = {
  /** Undefined: of one member or customer everything, else everything that was issued. */
  readonly list?: ListName | undefined
  readonly memberId?: Id<'member'> | undefined
  readonly customerId?: Id<'customer'> | undefined
  /** A number, or a piece of a number or of the customer's name. */
  readonly search?: string | undefined
}

/**
 * What was issued is walked by its day; what is not, and everything of one member or customer, by when it
 * was drafted.
 */
export function isByIssue({ list, memberId, customerId, search }: InvoiceFilter): boolean {
  if (list === undefined) return (memberId === undefined && customerId === undefined) || Boolean(search)
  return !['submitted', 'returned', 'draft', 'withdrawn'].includes(list)
}
