/** What somebody did as a member, out of which they choose what stands on their portfolio. Pure. */
import type { Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'

/** All that may stand on it. Notes are not among it: they are about talks. */
export type Portfolio = {
  readonly businesses: readonly {
    readonly id: string
    readonly tradeName: string
    readonly trade: string
    readonly since: Day
    readonly until: Day | undefined
  }[]
  /** Net without VAT, in cents. */
  readonly years: readonly { readonly year: number; readonly net: Cents; readonly invoices: number }[]
  readonly hours: readonly { readonly year: number; readonly minutes: number }[]
  readonly workshops: readonly { readonly id: string; readonly title: string; readonly on: Day }[]
  /** No name of who was helped is added, also where they said thanks. */
  readonly help: readonly {
    readonly id: string
    /** Whose words `what` are: of who asked, or of who offered, which is the member. */
    readonly kind: 'ask' | 'offer'
    readonly what: string
    readonly on: Day
    readonly thanks: string
  }[]
  readonly goals: readonly { readonly id: string; readonly goal: string }[]
}

/** A part of it, in the order in which they stand. */
export const PARTS = ['businesses', 'years', 'hours', 'workshops', 'help', 'thanks', 'goals'] as const
export type Part = (typeof PARTS)[number]

/** What is ticked beforehand: what anybody would put on it. What one tells of oneself, one ticks oneself. */
export function isTicked(part: Part): boolean {
  return part === 'businesses' || part === 'years'
}
