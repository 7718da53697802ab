import type { StillStands } from '../members/index.ts'

/** What who stops has in the shop window, and what strangers asked there. */
export const shopThatStands = {
  kinds: ['shop-orders', 'shop-requests', 'shop-page', 'shop-keys'],
  told: 'shop_that_stands',
} as const satisfies StillStands
