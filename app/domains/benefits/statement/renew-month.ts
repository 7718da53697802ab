import type { Tx } from '../../../platform/database.ts'
import type { Now } from '../../../platform/clock.ts'
import type { Day } from '../../../values/day.ts'
import { newId, type Id } from '../../../values/id.ts'
import { municipalityOfMonth } from '../agreement/agreement.db.ts'
import { figuresNow } from './figures-now.ts'
import { dueAnew, isWaiting, openObjection, type Statement } from './statement.ts'
import { askAgain, eventsOf, insertStatement, versionsOf, withdrawStatement } from './statement.db.ts'

/** What there is to do about a month: its newest version asks, or asks no more. */
export type Renewal = { readonly asks: boolean; readonly latest: Statement }

/**
 * What there is to do about a month as things are now, only reading: when something differs from what was confirmed (or
 * what was confirmed was called back) the newest version is to wait for the member; when nothing does, none.
 *
 * @returns undefined when that is as it is already, or nothing of the month was confirmed yet
 */
export async function renewalOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  month: Day,
): Promise<Renewal | undefined> {
  const versions = await versionsOf(tx, cooperativeId, memberId, month)
  const [latest] = versions
  if (!latest || versions.every(({ confirmedAt }) => confirmedAt === null)) return undefined
  const { wanted: asks } = await figuresNow(tx, cooperativeId, latest)
  if (asks === isWaiting(latest)) return undefined
  // What the member asked about a version is answered where they asked it, so until then it stays.
  if (!asks && openObjection((await eventsOf(tx, cooperativeId, [latest.id])).get(latest.id) ?? []))
    return undefined
  return { asks, latest }
}

/**
 * Lets exactly that be asked of a month which there is to ask. For who holds the month.
 *
 * @returns the id of the version that asks since now; null when that is as it was, or none asks any more
 */
export async function renewMonth(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  month: Day,
  now: Now,
): Promise<Id<'statement'> | null> {
  const renewal = await renewalOf(tx, cooperativeId, memberId, month)
  if (!renewal) return null
  if (renewal.asks) return ask(tx, cooperativeId, renewal.latest, now)
  await withdrawStatement(tx, cooperativeId, renewal.latest.id, now.at)
  return null
}

/** Asks by the version that was withdrawn, so that the municipality never misses a number; else by the next. */
async function ask(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  latest: Statement,
  now: Now,
): Promise<Id<'statement'>> {
  const { memberId, month } = latest
  // As the municipality wants it today: it may have begun to read here since.
  const to = await municipalityOfMonth(tx, cooperativeId, memberId, month)
  if (!to) throw new Error(`the municipality of a confirmed statement of ${month} is gone`)
  const { municipalityId, delivery } = to
  const anew = { dueOn: dueAnew(now.today, to.dueDay), madeAt: now.at }
  if (latest.withdrawnAt !== null && latest.municipalityId === municipalityId) {
    await askAgain(tx, cooperativeId, latest.id, anew)
    return latest.id
  }
  const id = newId<'statement'>(now.at)
  const version = latest.version + 1
  const made = { id, memberId, municipalityId, month, version, delivery, ...anew }
  await insertStatement(tx, cooperativeId, made)
  return id
}
