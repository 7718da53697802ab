import type { Tx } from '../../../platform/database.ts'
import type { Now } from '../../../platform/clock.ts'
import type { Day } from '../../../values/day.ts'
import { newId, type Id } from '../../../values/id.ts'
import { municipalityOfMonth } from '../agreement/agreement.db.ts'
import { figuresNow } from './figures-now.ts'
import { dueAnew, isWaiting, openObjection, type Statement } from './statement.ts'
import {
  askAgain,
  eventsOf,
  insertStatement,
  lastConfirmed,
  versionsOf,
  withdrawStatement,
} from './statement.db.ts'

/**
 * Lets exactly that be asked of a month which there is to ask: when something differs from what was confirmed (or what
 * was confirmed was called back) the newest version waits; when nothing does, none. For who holds the month.
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
  const [latest] = await versionsOf(tx, cooperativeId, memberId, month)
  if (!latest || !(await lastConfirmed(tx, cooperativeId, memberId, month))) return null
  const { wanted } = await figuresNow(tx, cooperativeId, latest)
  if (isWaiting(latest)) {
    if (!wanted) await withdrawUnlessTalking(tx, cooperativeId, latest, now)
    return null
  }
  return wanted ? ask(tx, cooperativeId, latest, now) : null
}

/** What the member asked about a version is answered where they asked it, so until then it stays. */
async function withdrawUnlessTalking(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id }: Statement,
  now: Now,
): Promise<void> {
  const events = (await eventsOf(tx, cooperativeId, [id])).get(id) ?? []
  if (!openObjection(events)) await withdrawStatement(tx, cooperativeId, id, now.at)
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
