import type { FactsReader } from './year-of-work.db.ts'

/**
 * What a member told of months: nothing yet, because there is no page to tell it. The one place to connect when there
 * is: a month with bijstand gives its facts, any other gives undefined, and the year then says what is not known.
 */
export const factsOfMonths: FactsReader = (_tx, _cooperativeId, _memberId, months) =>
  Promise.resolve(months.map(() => undefined))
