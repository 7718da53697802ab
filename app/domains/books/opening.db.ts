import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { AccountCode, EntryLine } from './entry.ts'

/**
 * The opening balance that stands: one that was not undone. What was in the pot of a member at the beginning is another
 * thing, and names that member; so does an invoice that was taken over.
 */
export async function openingThatStands(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<{ id: Id<'entry'>; number: number } | undefined> {
  const { rows } = await sql<{ id: Id<'entry'>; number: number }>`
    select e.id, e.number from journal_entry e
    where e.cooperative_id = ${cooperativeId} and e.book = 'opening' and e.reverses_id is null
      and not exists (select from journal_entry r
        where r.cooperative_id = e.cooperative_id and r.reverses_id = e.id)
      and not exists (select from journal_line l
        where l.cooperative_id = e.cooperative_id and l.entry_id = e.id
          and (l.member_id is not null or l.invoice_id is not null))
    order by e.number limit 1`.execute(tx)
  return rows[0]
}

/** Whether any line of the bank is in the books: from then on they follow the bank. */
export async function bankIsBooked(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select from journal_entry where cooperative_id = ${cooperativeId} and book = 'bank') as found`.execute(
    tx,
  )
  return rows[0]!.found
}

/** An opening balance that somebody asks for though the bank is in the books. Amounts in cents, debit positive. */
export type OpeningRequest = {
  readonly id: Id<'opening-request'>
  readonly countsOn: Day
  readonly lines: readonly (EntryLine & { readonly account: AccountCode })[]
  readonly why: string
  readonly askedAt: Date
  readonly askedBy: Id<'person'>
  readonly askedByName: string | null
}

type Row = Omit<OpeningRequest, 'lines'> & { lines: readonly { account: AccountCode; amount: string }[] }

/** The one that waits for an answer, if there is one. */
export async function waitingOpening(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<OpeningRequest | undefined> {
  const { rows } = await sql<Row>`
    select o.id, o.counts_on as "countsOn", o.lines, o.why, o.asked_at as "askedAt", o.asked_by as "askedBy",
      asker.name as "askedByName"
    from opening_request o left join person asker on asker.id = o.asked_by
    where o.cooperative_id = ${cooperativeId} and o.answered_at is null`.execute(tx)
  const [row] = rows
  return row && { ...row, lines: row.lines.map((one) => ({ ...one, amount: BigInt(one.amount) })) }
}

/** Keeps that somebody asks. @returns whether no other one waits */
export async function insertOpeningRequest(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  asked: Omit<OpeningRequest, 'askedByName' | 'lines'> & { readonly lines: readonly EntryLine[] },
): Promise<boolean> {
  const lines = asked.lines.map(({ account, amount }) => ({ account, amount: String(amount) }))
  const { numAffectedRows } = await sql`
    insert into opening_request (cooperative_id, id, counts_on, lines, why, asked_at, asked_by)
    values (${cooperativeId}, ${asked.id}, ${asked.countsOn}, ${JSON.stringify(lines)}::jsonb, ${asked.why},
      ${asked.askedAt}, ${asked.askedBy}) on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** Keeps the answer; a yes names its entry. @throws when it was answered already */
export async function answerOpeningRow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'opening-request'>,
  answer: { readonly by: Id<'person'>; readonly at: Date; readonly entryId: Id<'entry'> | null },
): Promise<void> {
  const done = await sql`
    update opening_request set answered_at = ${answer.at}, answered_by = ${answer.by},
      answer = ${answer.entryId === null ? 'no' : 'yes'}, entry_id = ${answer.entryId}
    where cooperative_id = ${cooperativeId} and id = ${id} and answered_at is null`.execute(tx)
  if (done.numAffectedRows !== 1n) throw new Error(`opening ${id} was answered already`)
}
