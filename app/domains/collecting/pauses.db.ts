import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { invoiceNames } from '../sales/index.ts'

/** Somebody asked not to remind a customer for a while: of one invoice, or of none when `number` is null. */
export type Pause = {
  readonly id: Id<'reminder-pause'>
  readonly customer: string
  readonly number: string | null
  readonly until: Day
  readonly why: string
  readonly byName: string | null
}

/** Keeps a pause. */
export async function insertPause(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  pause: {
    readonly id: Id<'reminder-pause'>
    readonly customerId: Id<'customer'>
    readonly invoiceId: Id<'invoice'> | null
    readonly until: Day
    readonly why: string
    readonly by: Id<'person'>
    readonly at: Date
  },
): Promise<void> {
  await sql`
    insert into reminder_pause (cooperative_id, id, customer_id, invoice_id, until_day, why, asked_at, asked_by)
    values (${cooperativeId}, ${pause.id}, ${pause.customerId}, ${pause.invoiceId}, ${pause.until}, ${pause.why},
      ${pause.at}, ${pause.by})`.execute(tx)
}

/** The pauses that hold on a day, the first to end on top: a hundred at most. */
export async function pausesOn(tx: Tx, cooperativeId: Id<'cooperative'>, on: Day): Promise<readonly Pause[]> {
  const { rows } = await sql<Omit<Pause, 'number'> & { invoiceId: Id<'invoice'> | null }>`
    select p.id, c.name as customer, p.invoice_id as "invoiceId", p.until_day as until, p.why, person.name as "byName"
    from reminder_pause p
    join customer c on c.cooperative_id = p.cooperative_id and c.id = p.customer_id
    left join person on person.id = p.asked_by
    where p.cooperative_id = ${cooperativeId} and p.ended_at is null and p.until_day >= ${on}
    order by p.until_day, p.id limit 100`.execute(tx)
  const names = await invoiceNames(
    tx,
    cooperativeId,
    rows.flatMap(({ invoiceId }) => invoiceId ?? []),
  )
  return rows.map(({ invoiceId, ...pause }) => ({
    ...pause,
    number: invoiceId === null ? null : (names.get(invoiceId)?.number ?? null),
  }))
}

/** Ends a pause. @returns whether there was one that had not ended */
export async function endPauseRow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'reminder-pause'>,
  by: Id<'person'>,
  at: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update reminder_pause set ended_at = ${at}, ended_by = ${by}
    where cooperative_id = ${cooperativeId} and id = ${id} and ended_at is null`.execute(tx)
  return numAffectedRows === 1n
}
