/** A page that was printed for a member, and the address in its QR code. Pure. */
import type { Day } from '../../values/day.ts'
import { isId, type Id } from '../../values/id.ts'

/** The week of a member, or a page to stick receipts on. */
export const SHEET_KINDS = ['week', 'receipts'] as const
export type SheetKind = (typeof SHEET_KINDS)[number]

export type Sheet = {
  readonly id: Id<'paper-sheet'>
  /** Printed in one go. */
  readonly batchId: Id<'paper-batch'>
  readonly memberId: Id<'member'>
  readonly memberName: string
  readonly kind: SheetKind
  /** The Monday of its week; null on a page for receipts. */
  readonly weekFrom: Day | null
  readonly madeAt: Date
}

/** What a QR code turned out to say. `elsewhere`: a page of another co-operative; `unknown`: not one of our pages. */
export type ReadCode =
  | { readonly of: 'sheet'; readonly id: Id<'paper-sheet'> }
  | { readonly of: 'elsewhere' }
  | { readonly of: 'unknown' }

/** Where the QR code of a page leads, below the address of the co-operative. */
const PLACE = 'op-papier/vel'

/** The address of a page, as it stands in its QR code and answers who opens it. */
export function addressOfSheet(coop: string, sheet: string): string {
  return `/${coop}/${PLACE}/${sheet}`
}

/**
 * What a code says. Only the path counts: the office may have moved to another address since the page was printed.
 *
 * @param coop the short name of the co-operative where it is read
 */
export function readCode(text: string, coop: string): ReadCode {
  const path = URL.canParse(text) ? new URL(text).pathname : ''
  const [, slug, ...rest] = path.split('/')
  const id = rest.at(-1) ?? ''
  if (rest.slice(0, -1).join('/') !== PLACE || !isId<'paper-sheet'>(id)) return { of: 'unknown' }
  return slug === coop ? { of: 'sheet', id } : { of: 'elsewhere' }
}
