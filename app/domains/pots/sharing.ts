import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { abs, greatest, least, sum, type Cents } from '../../values/money.ts'
import { isPerMember, type AccountPurpose, type Entry, type EntryLine } from '../books/index.ts'
import type { Destination } from './scheme.ts'
import type { PotState } from './share-out-event.ts'
import { netOf, type Part, type SharedEvent } from './share-out.ts'

/** A payment, an invoice (on invoice basis), a credit note, a cost, an undoing, or a write-off. */
export type SharingCause = 'payment' | 'invoice' | 'credit' | 'cost' | 'reversal' | 'write-off'

/** What was shared out of one invoice or cost under one version in one year, in cents. */
export type SharingGroup = {
  readonly versionId: Id<'scheme-version'>
  readonly year: number
  readonly turnover: Cents
  readonly jobCosts: Cents
}

/** Something to share out. */
export type ToShare = {
  readonly memberId: Id<'member'>
  /** Cents excluding VAT; negative when money goes back. */
  readonly turnover: Cents
  /** Cents; negative when a cost is taken back. */
  readonly jobCosts: Cents
  readonly countsOn: Day
  readonly cause: SharingCause
  readonly invoiceId?: Id<'invoice'>
  readonly costId?: Id<'cost'>
  /** The work for another member that brought it. */
  readonly insideJobId?: Id<'inside-job'>
  /** What happened to the invoice that brought it, when something did. */
  readonly settlementId?: Id<'settlement'>
  /** What it is about, in Dutch, as it stands in the books: `factuur 2026-0042 (Bakkerij De Zon)`. */
  readonly about?: string
}

/** A sharing with everything that is kept of it. */
export type StoredSharing = {
  readonly cooperativeId: Id<'cooperative'>
  readonly id: Id<'sharing'>
  readonly memberId: Id<'member'>
  readonly versionId: Id<'scheme-version'>
  readonly year: number
  readonly entryId: Id<'entry'> | null
  readonly countsOn: Day
  readonly cause: SharingCause
  readonly invoiceId: Id<'invoice'> | null
  readonly costId: Id<'cost'> | null
  readonly insideJobId: Id<'inside-job'> | null
  readonly settlementId: Id<'settlement'> | null
  readonly event: SharedEvent
  readonly state: PotState
  readonly parts: readonly Part[]
  readonly sharedAt: Date
}

/** Where each destination stands in the books. */
export const ACCOUNT: Record<Destination, AccountPurpose> = {
  cooperative: 'contribution',
  training: 'training-pot',
  reserve: 'reserve',
  municipality: 'municipality',
  'member-cash': 'member-cash',
  'member-pot': 'member-pots',
}

/**
 * The journal entry of a sharing: what the member's work brought is taken out of the members' section and carried
 * to where the scheme says. Parts for one destination become one line.
 *
 * @returns undefined when the parts are all nothing: then there is nothing to post
 */
export function sharingEntry(
  of: ToShare,
  event: SharedEvent,
  parts: readonly Part[],
  description: string,
): Entry | undefined {
  if (parts.every((part) => part.amount === 0n)) return undefined
  const invoice = of.invoiceId === undefined ? {} : { invoiceId: of.invoiceId }
  const perDestination = Map.groupBy(parts, (part) => part.destination)
  const credits = [...perDestination].map(([destination, theirs]): EntryLine => ({
    account: ACCOUNT[destination],
    amount: -sum(theirs.map((part) => part.amount)),
    ...(isPerMember(ACCOUNT[destination]) ? { memberId: of.memberId } : {}),
    ...invoice,
  }))
  const lines: EntryLine[] = [
    { account: 'shared-out', amount: netOf(event), memberId: of.memberId, ...invoice },
    ...credits,
  ]
  return { book: 'sharing', countsOn: of.countsOn, description, lines }
}

/**
 * One step of an undoing: how much of the event counts in which version and year; `now` is the one that holds
 * today.
 */
export type Slice = {
  readonly event: SharedEvent
  readonly under: Pick<SharingGroup, 'versionId' | 'year'> | 'now'
}

/**
 * Divides an event over the versions and years it counts in.
 *
 * New money and new costs count now. Money that goes back counts in the version and year in which it was shared
 * out, latest first, so that everybody gives back exactly what they got.
 *
 * @param earlier what was shared out of the same invoice or cost, latest first
 */
export function slicesOf(event: SharedEvent, earlier: readonly SharingGroup[]): Slice[] {
  let turnoverBack = greatest(0n, -event.turnoverDelta)
  let costsBack = greatest(0n, -event.jobCostDelta)
  const slices: Slice[] = []
  for (const group of earlier) {
    const turnover = least(turnoverBack, greatest(0n, group.turnover))
    const costs = least(costsBack, greatest(0n, group.jobCosts))
    if (turnover === 0n && costs === 0n) continue
    turnoverBack -= turnover
    costsBack -= costs
    slices.push({ event: { turnoverDelta: -turnover, jobCostDelta: -costs }, under: group })
  }
  const now = {
    turnoverDelta: greatest(0n, event.turnoverDelta) - turnoverBack,
    jobCostDelta: greatest(0n, event.jobCostDelta) - costsBack,
  }
  if (abs(now.turnoverDelta) + abs(now.jobCostDelta) > 0n) slices.push({ event: now, under: 'now' })
  return slices
}
