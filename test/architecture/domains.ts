/** From the bottom up: each may import those before it, through their `index.ts`. */
export const DOMAINS = [
  'people',
  'cooperative',
  'members',
  'books',
  'pots',
  'sales',
  'receipts',
  'spending',
  'tax',
  'bank',
  'annual',
  'benefits',
  'municipality',
]
