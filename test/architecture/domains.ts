/** From the bottom up: each may import those before it, through their `index.ts`. */
export const DOMAINS: readonly string[] = [
  'people',
  'cooperative',
  'members',
  'books',
  'pots',
  'sales',
  'quotes',
  'receipts',
  'spending',
  'tax',
  'payments',
  'bank',
  'annual',
  'collecting',
  'benefits',
  'municipality',
]
