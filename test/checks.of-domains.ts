import { APPOINTMENTS_CHECKS } from './checks.of-appointments.ts'
import { BENEFITS_CHECKS } from './checks.of-benefits.ts'
import { BOOKS_CHECKS } from './checks.of-books.ts'
import { CONTRACTS_CHECKS } from './checks.of-contracts.ts'
import { FACILITIES_CHECKS } from './checks.of-facilities.ts'
import { GUIDANCE_CHECKS } from './checks.of-guidance.ts'
import { HELP_CHECKS } from './checks.of-help.ts'
import { JOINING_CHECKS } from './checks.of-joining.ts'
import { PAYMENTS_CHECKS } from './checks.of-payments.ts'
import { PEOPLE_CHECKS } from './checks.of-people.ts'
import { POTS_CHECKS } from './checks.of-pots.ts'
import { QUOTES_CHECKS } from './checks.of-quotes.ts'
import { SALES_CHECKS } from './checks.of-sales.ts'
import { SHOP_WINDOW_CHECKS } from './checks.of-shop-window.ts'
import { SPENDING_CHECKS } from './checks.of-spending.ts'
import type { Checks } from './checks.tries.ts'

/** All of them. */
export const CHECKS: Checks = {
  ...PEOPLE_CHECKS,
  ...JOINING_CHECKS,
  ...CONTRACTS_CHECKS,
  ...APPOINTMENTS_CHECKS,
  ...GUIDANCE_CHECKS,
  ...FACILITIES_CHECKS,
  ...HELP_CHECKS,
  ...SHOP_WINDOW_CHECKS,
  ...BOOKS_CHECKS,
  ...POTS_CHECKS,
  ...SALES_CHECKS,
  ...QUOTES_CHECKS,
  ...SPENDING_CHECKS,
  ...PAYMENTS_CHECKS,
  ...BENEFITS_CHECKS,
}
