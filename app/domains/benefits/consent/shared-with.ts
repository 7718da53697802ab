import type { Tx } from '../../../platform/database.ts'
import { day, yearOf, type Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { permissionsOf, type Permission } from '../agreement/agreement.db.ts'
import { factsOf } from '../facts/facts.db.ts'
import type { StandingFact } from '../facts/place-fact.ts'
import { minutesWorked } from '../figures/month-of-work.db.ts'
import { sharedYear, type SharedYear } from '../meters/year-of-work.db.ts'
import type { Statement } from '../statement/statement.ts'
import { statementsOf } from '../statement/statement.db.ts'
import { consentsOf } from './consent.db.ts'
import { isOpenOn, type Consent } from './consent.ts'

/** What a member shares with whoever asks: the consents that hold, and exactly what they open. */
export type Shared = {
  readonly consents: readonly Consent[]
  readonly facts: readonly StandingFact[]
  /** Minutes noted this year; undefined when that is not shared, or nothing was noted. */
  readonly minutesThisYear: number | undefined
  readonly permissions: readonly Permission[]
  /** The totals of this year; undefined when that is not shared. */
  readonly year: SharedYear | undefined
  /** The statements that were confirmed, the newest first; none when they are not shared. */
  readonly statements: readonly Statement[]
}

/**
 * Reads what a member shares with a coach or case manager. Which rows come, row-level security says: nothing but what
 * the consents name. Whoever shows it keeps that the file was read.
 */
export async function sharedWith(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  asker: Id<'person'>,
  today: Day,
): Promise<Shared> {
  const given = await consentsOf(tx, cooperativeId, memberId)
  const consents = given.filter((one) => one.personId === asker && isOpenOn(one, today))
  const year = { from: day(`${yearOf(today)}-01-01`), until: day(`${yearOf(today)}-12-31`) }
  return {
    consents,
    facts: await factsOf(tx, cooperativeId, memberId),
    minutesThisYear: await minutesWorked(tx, cooperativeId, memberId, year),
    permissions: await permissionsOf(tx, cooperativeId, memberId),
    year: await sharedYear(tx, memberId, yearOf(today)),
    // That a month is there is seen by more people than may read it.
    statements: consents.some(({ fields }) => fields.includes('statements'))
      ? (await statementsOf(tx, cooperativeId, memberId)).filter(({ confirmedAt }) => confirmedAt !== null)
      : [],
  }
}
