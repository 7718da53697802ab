import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { OpeningAccount } from '../books/index.ts'
import type { CustomerName } from '../sales/index.ts'

/** A business as lists name it. */
export type NamedBusiness = { readonly id: Id<'business'>; readonly tradeName: string }

/** A member as lists name them. */
export type NamedMember = {
  readonly id: Id<'member'>
  readonly personId: Id<'person'>
  readonly name: string
  readonly email: string
  readonly businesses: readonly NamedBusiness[]
}

/** What is there already, beside which a list is laid. */
export type ImportFacts = {
  readonly today: Day
  /** The day on which the list counts in the books; null as long as that is not said. */
  readonly countsOn: Day | null
  /** Who carries it out. */
  readonly me: Id<'person'>
  readonly members: readonly NamedMember[]
  readonly customers: readonly CustomerName[]
  /** Numbers of invoices that are there, in small letters. */
  readonly numbers: ReadonlySet<string>
  readonly accounts: readonly OpeningAccount[]
  readonly openable: ReadonlySet<string>
  /** Members whose pot has an opening, and those to whose pot something happened. */
  readonly opened: ReadonlySet<Id<'member'>>
  readonly begun: ReadonlySet<Id<'member'>>
}
