import type { ComponentChildren } from 'preact'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { PeopleNeeds } from '../../people/index.ts'

/** A bank account of the co-operative with what its last statement ends with; null when none was read. */
export type AccountToPayFrom = {
  readonly iban: string
  readonly name: string
  readonly balance: Cents | null
  readonly until: Day | null
}

/** What the pages need of later domains and of the installation; `app/routes.ts` hands it in. */
export type PaymentNeeds = {
  accountsToPayFrom(tx: Tx): Promise<readonly AccountToPayFrom[]>
  /** From which accounts customers paid before: the office asks them whether money may go back there. */
  ibansOfCustomers(
    tx: Tx,
    cooperativeId: Id<'cooperative'>,
  ): Promise<readonly { readonly customerId: string; readonly iban: string }[]>
  /** What the bank paid out that is not booked yet, in cents above 0: it may be what is due here. */
  paidOutUndecided(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<ReadonlySet<Cents>>
  /** What being paid an amount does to the benefit of the member who looks. */
  benefitOfPayout(
    tx: Tx,
    visit: CooperativeVisit,
    memberId: Id<'member'>,
    amount: Cents,
  ): Promise<ComponentChildren>
  /** To tell the address that a member has that their account was changed. */
  readonly postbox: PeopleNeeds['postbox']
}
