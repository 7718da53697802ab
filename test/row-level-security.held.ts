import { HELD_OF_APPOINTMENTS } from './row-level-security.held-appointments.ts'
import { HELD_OF_BENEFITS } from './row-level-security.held-benefits.ts'
import { HELD_OF_BOOKS } from './row-level-security.held-books.ts'
import { HELD_OF_FACILITIES } from './row-level-security.held-facilities.ts'
import { HELD_OF_JOINING } from './row-level-security.held-joining.ts'
import { HELD_OF_PAYMENTS } from './row-level-security.held-payments.ts'
import { HELD_OF_PEOPLE } from './row-level-security.held-people.ts'
import { HELD_OF_POTS } from './row-level-security.held-pots.ts'
import { HELD_OF_SALES } from './row-level-security.held-sales.ts'
import { HELD_OF_SHOP_WINDOW } from './row-level-security.held-shop-window.ts'
import { HELD_OF_SPENDING } from './row-level-security.held-spending.ts'

/** Per table what the policies hold, one line for each verb and for all of whom it goes. */
export type Held = Readonly<Record<string, string>>

/**
 * What the policies hold of a row that somebody writes: `insert anna: here booked_by kind` says that Anna adds a
 * booking of this co-operative (`here`), with her own name where it says who booked, of one kind; another value in one
 * of these columns is refused by the policies alone, whatever triggers and checks say besides. With `~` some other
 * values are refused, and not all. A column that is not named may be anything. After an arrow: what an update makes of
 * it. Who stands in no line of a table writes nothing in it.
 *
 * `link-…` is who holds such a link, `applicant` one who has none yet, `anna-by-greet` is Greet on behalf of Anna.
 * Piet is a member, and administrator too.
 */
export const HELD: Held = {
  ...HELD_OF_PEOPLE,
  ...HELD_OF_JOINING,
  ...HELD_OF_APPOINTMENTS,
  ...HELD_OF_FACILITIES,
  ...HELD_OF_SHOP_WINDOW,
  ...HELD_OF_BOOKS,
  ...HELD_OF_POTS,
  ...HELD_OF_SALES,
  ...HELD_OF_SPENDING,
  ...HELD_OF_PAYMENTS,
  ...HELD_OF_BENEFITS,
}
