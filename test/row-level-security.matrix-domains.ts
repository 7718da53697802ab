import { SHOP_WINDOW_LINES } from './row-level-security.of-shop-window.ts'
import type { Who } from './row-level-security.matrix.ts'

/**
 * Lines of the table that a domain keeps in a file of its own: for each who, as
 * in `row-level-security.matrix.ts`. A domain adds its own here.
 */
export const LINES_OF_DOMAINS: readonly Readonly<Partial<Record<Who, string>>>[] = [SHOP_WINDOW_LINES]
