/** A page that came back, scanned or photographed. Pure. */
import { addDays, dayOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { SheetKind } from './sheet.ts'
import { KEPT } from '../members/index.ts'

/** What the code on it said: `found` a page of ours, `none` there is none, `elsewhere` of another co-operative. */
export const SCAN_CODES = ['found', 'none', 'unknown', 'elsewhere'] as const
export type ScanCode = (typeof SCAN_CODES)[number]

export type Scan = {
  readonly id: Id<'paper-scan'>
  readonly code: ScanCode
  readonly memberId: Id<'member'> | null
  readonly memberName: string | null
  readonly memberPerson: Id<'person'> | null
  readonly kind: SheetKind | null
  readonly weekFrom: Day | null
  readonly scannedBy: Id<'person'>
  readonly scannedAt: Date
  readonly settledAt: Date | null
  /** Since when it is known that it says "call me", and when a coach did. */
  readonly callAskedAt: Date | null
  readonly calledAt: Date | null
  /** Whether the picture is still there. */
  readonly hasPicture: boolean
  /** It belonged to nobody: who threw it away, when and why. */
  readonly thrownBy: string | null
  readonly thrownAt: Date | null
  readonly thrownWhy: string | null
}

/** Whether it was dealt with, or belonged to nobody and was thrown away. */
export function isDone({ settledAt, thrownAt }: Pick<Scan, 'settledAt' | 'thrownAt'>): boolean {
  return settledAt !== null || thrownAt !== null
}

/** Whether it is certain whose page it is: a code told it, or somebody did something with it. */
export function whoseIsKnown(scan: Pick<Scan, 'code' | 'settledAt' | 'thrownAt' | 'callAskedAt'>): boolean {
  return scan.code === 'found' || isDone(scan) || scan.callAskedAt !== null
}

/** Whether it may be thrown away as nobody's: nothing tells whose it is, and it is no page that a member scanned. */
export function isOfNobody(
  scan: Pick<Scan, 'code' | 'settledAt' | 'thrownAt' | 'callAskedAt' | 'memberPerson' | 'scannedBy'>,
): boolean {
  return !whoseIsKnown(scan) && scan.memberPerson !== scan.scannedBy
}

/** The last day of the picture. */
export function scanKeptUntil({ scannedAt }: Pick<Scan, 'scannedAt'>): Day {
  return addDays(dayOf(scannedAt), KEPT.scans.days)
}
