import { LINES_OF_JOINING } from './row-level-security.of-joining.ts'
import { CONTRACT_LINES } from './row-level-security.of-contracts.ts'
import { MEMBER_LINES } from './row-level-security.of-members.ts'
import { ON_BEHALF_LINES } from './row-level-security.of-on-behalf.ts'
import { HELP_LINES } from './row-level-security.of-help.ts'
import { FACILITY_LINES } from './row-level-security.of-facilities.ts'
import { OF_GUIDANCE } from './row-level-security.of-guidance.ts'
import { OF_LEAVING } from './row-level-security.of-leaving.ts'
import { SHOP_WINDOW_LINES } from './row-level-security.of-shop-window.ts'
import { WEEK_LINES } from './row-level-security.of-week.ts'
import type { Who } from './row-level-security.matrix.ts'
import { APPOINTMENTS_GET_THROUGH } from './row-level-security.of-appointments.ts'

/** What gets through to the tables of one domain, by who tries. */
export type LinesOfDomain = Readonly<Partial<Record<Who, string>>>

/**
 * Lines of the table that a domain keeps in a file of its own: for each who, as
 * in `row-level-security.matrix.ts`. A domain adds its own here.
 */
export const LINES_OF_DOMAINS: readonly Readonly<Partial<Record<Who, string>>>[] = [
  ON_BEHALF_LINES,
  MEMBER_LINES,
  LINES_OF_JOINING,
  CONTRACT_LINES,
  APPOINTMENTS_GET_THROUGH,
  OF_GUIDANCE,
  FACILITY_LINES,
  HELP_LINES,
  SHOP_WINDOW_LINES,
  OF_LEAVING,
  WEEK_LINES,
]
