const BY_CONSTRAINT = {
  period_open: 'books-closed',
  period_soft_open: 'books-closed-for-now',
  year_adopted: 'year-not-adopted',
  on_behalf_over: 'other-hands',
  on_behalf_two_sides: 'two-sides',
  member_gone: 'member-gone',
} as const

/** What the database refuses for a reason a person can understand. */
export type DatabaseRefusal = (typeof BY_CONSTRAINT)[keyof typeof BY_CONSTRAINT]

/** The reason by which the database refused; undefined for anything else, which is a bug. */
export function reasonOfDatabase(error: unknown): DatabaseRefusal | undefined {
  const { constraint = '' } = error as { constraint?: string }
  return Object.entries(BY_CONSTRAINT).find(([name]) => name === constraint)?.[1]
}
