/** What the office writes in the books by hand: the first balance, and what the training pot pays. */
import { openBalance, postMemorial } from '../app/domains/books/index.ts'
import { day } from '../app/values/day.ts'
import type { Cents } from '../app/values/money.ts'
import { OPENING } from './cooperative.ts'
import type { Happening } from './diary.ts'
import { at } from './stage.ts'

/** `[day, book, description, account to debit, account to credit, cents]`. */
const ENTRIES: readonly (readonly [string, string, string, string, Cents])[] = [
  ['2025-06-30', 'Opleidingspot betaalt avond over offertes', '2100', '4100', 24_000n],
  ['2025-12-31', 'Opleidingspot betaalt cursus veilig tillen', '2100', '4100', 36_000n],
  ['2025-12-31', 'Jaarlijkse toevoeging aan de reserve', '2000', '2110', 100_000n],
  ['2026-06-30', 'Opleidingspot betaalt avond over btw', '2100', '4100', 26_000n],
]

/** Entries by hand, written in the evening of their day. */
export function bookkeeping(): Happening[] {
  const entries = ENTRIES.map(([on, description, debit, credit, cents]): Happening => ({
    at: at(day(on), '21:15'),
    async do(stage) {
      const lines = [
        { account: debit, memberId: null, debit: cents, credit: 0n },
        { account: credit, memberId: null, debit: 0n, credit: cents },
      ]
      await stage.must(postMemorial, stage.as('willemijn'), { countsOn: day(on), description, lines })
    },
  }))
  const opening: Happening = {
    at: at(day(OPENING.on), '21:15'),
    async do(stage) {
      const amounts = [
        { account: '1100', amount: OPENING.bank },
        { account: '2000', amount: -OPENING.bank },
      ]
      await stage.must(openBalance, stage.as('willemijn'), { countsOn: day(OPENING.on), amounts })
    },
  }
  return [opening, ...entries]
}
