/**
 * What comes to nothing in the end, in the order in which closing asks about it: the purpose of its account. What is
 * left of it on a day is said before the books are closed over that day.
 */
export const OPEN_THINGS = ['debtors', 'suspense', 'overpayments', 'creditors', 'owed-to-members'] as const
export type OpenThing = (typeof OPEN_THINGS)[number]
