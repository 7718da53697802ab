import { sql } from 'kysely'
import { z } from 'zod'
import { dayOf, type Day } from '../values/day.ts'
import type { Id } from '../values/id.ts'
import { INSTALLATION } from './actor.ts'
import type { Now } from './clock.ts'
import type { Database, Tx } from './database.ts'
import { day } from './input.ts'
import { enqueue, type Job } from './jobs.ts'

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
type Time = `${0 | 1 | 2}${Digit}:${0 | 1 | 2 | 3 | 4 | 5}${Digit}`

/** When work comes round, on a Dutch clock: `daily 03:00`, or `monthly 1 08:30` (a day every month has: 1 to 28). */
export type ComesRound = `daily ${Time}` | `monthly ${number} ${Time}`

/** What scheduled work is told: for which day it was asked, which may be some days ago when the machine was off. */
export const dueOn = z.object({ dueOn: day() })

/** Work that comes round by the clock. A domain exports what it has; `app/jobs.ts` puts it together. */
export type Scheduled = {
  /** Kept with each time it was asked for: another name is other work. */
  readonly name: string
  readonly at: ComesRound
  /** Asked once for each co-operative, or once for the whole installation. */
  readonly per: 'cooperative' | 'installation'
  readonly job: Job<typeof dueOn>
}

/** A co-operative, and since when it is there: what was due before that is not caught up with. */
export type Place = { readonly id: Id<'cooperative'>; readonly since: Date }

/** The last moment, now or before, at which something that comes round was due, and its day in the Netherlands. */
export function lastDue(comesRound: ComesRound, now: Date): { readonly at: Date; readonly on: Day } {
  const { dayOfMonth, plainTime } = readRound(comesRound)
  const today = Temporal.PlainDate.from(dayOf(now))
  const first = dayOfMonth === undefined ? today : today.with({ day: dayOfMonth })
  const step = dayOfMonth === undefined ? { days: 1 } : { months: 1 }
  const momentOn = (date: Temporal.PlainDate) =>
    new Date(date.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime }).epochMilliseconds)
  const date = momentOn(first) <= now ? first : first.subtract(step)
  return { at: momentOn(date), on: date.toString() as Day }
}

function readRound(comesRound: ComesRound): { dayOfMonth: number | undefined; plainTime: string } {
  const found = /^(?:daily|monthly ([1-9]|1\d|2[0-8])) (\d{2}:\d{2})$/.exec(comesRound)
  if (!found) throw new Error(`no time that comes round: ${comesRound}`)
  return { dayOfMonth: found[1] === undefined ? undefined : Number(found[1]), plainTime: found[2]! }
}

/**
 * Asks for all work that is due and was not asked for yet. Several processes may do this at once: the row of
 * `scheduled_run` lets one of them through, and the job is asked for in the same transaction. After days without
 * power each piece of work is asked for once, for the last time it was due.
 *
 * @param places the co-operatives of the installation
 */
export async function askForDueWork(
  database: Database,
  schedule: readonly Scheduled[],
  places: readonly Place[],
  now: Now,
): Promise<void> {
  const due = schedule.flatMap((scheduled) => {
    const { at, on } = lastDue(scheduled.at, now.at)
    const those = scheduled.per === 'installation' ? [INSTALLATION] : thereAt(places, at)
    return those.map((cooperativeId): Due => ({ scheduled, cooperativeId, at, on }))
  })
  if (due.length === 0) return
  const asked = await database.read({ kind: 'operator' }, (tx) => askedSince(tx, earliest(due)))
  for (const one of due) {
    if (asked.has(keyOf(one.cooperativeId, one.scheduled.name, one.at))) continue
    await database.write(
      { kind: 'job', cooperativeId: one.cooperativeId },
      (tx) => ask(tx, one, now.at),
      () => true,
    )
  }
}

/** Asks for work that comes round every five minutes: once, however many processes look at the clock. */
export async function askOften(database: Database, often: readonly Job<z.ZodType>[]): Promise<void> {
  for (const job of often)
    await database.write(
      { kind: 'job', cooperativeId: INSTALLATION },
      (tx) => enqueue(tx, job, INSTALLATION, {}, job.name),
      () => true,
    )
}

type Due = {
  readonly scheduled: Scheduled
  readonly cooperativeId: Id<'cooperative'>
  readonly at: Date
  readonly on: Day
}

function thereAt(places: readonly Place[], at: Date): Id<'cooperative'>[] {
  return places.filter(({ since }) => since <= at).map(({ id }) => id)
}

function earliest(due: readonly Due[]): Date {
  return new Date(Math.min(...due.map(({ at }) => at.getTime())))
}

function keyOf(cooperativeId: string, name: string, at: Date): string {
  return `${cooperativeId} ${at.toISOString()} ${name}`
}

async function askedSince(tx: Tx, from: Date): Promise<Set<string>> {
  const rows = await tx.selectFrom('scheduled_run').selectAll().where('due_at', '>=', from).execute()
  return new Set(rows.map((row) => keyOf(row.cooperative_id, row.name, row.due_at)))
}

async function ask(tx: Tx, { scheduled, cooperativeId, at, on }: Due, now: Date): Promise<void> {
  const { numAffectedRows } = await sql`
    insert into scheduled_run (cooperative_id, name, due_at, asked_at)
    values (${cooperativeId}, ${scheduled.name}, ${at}, ${now}) on conflict do nothing`.execute(tx)
  if (numAffectedRows === 1n) await enqueue(tx, scheduled.job, cooperativeId, { dueOn: on })
}
