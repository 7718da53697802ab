import type { Erasing } from '../members/index.ts'

/** The page, its photo, and orders that came to nothing go. */
export const erasingShop: readonly Erasing[] = [
  { kind: 'shopPage', erases: 'erase_shop_pages' },
  { kind: 'orders', erases: 'erase_orders_not_taken' },
]
