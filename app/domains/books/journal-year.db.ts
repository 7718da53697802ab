import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { ExportedAccount, ExportedEntry } from './export-formats.ts'
import type { BalanceBefore } from './opening-lines.ts'
import { NOBODY } from './books.db.ts'

const BATCH = 500

/** The accounts with their kind, for the names in an export. */
export async function exportedAccounts(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<ExportedAccount[]> {
  const rows = await tx
    .selectFrom('account')
    .select(['code', 'name', 'kind', 'purpose'])
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('code')
    .execute()
  return rows
}

/** What stood on each account and member before a year began, in cents. */
export async function balancesBefore(tx: Tx, cooperativeId: Id<'cooperative'>, year: number) {
  const { rows } = await sql<BalanceBefore>`
    select account, nullif(member_id, ${NOBODY}) as member_id,
      sum(debit - credit)::bigint as amount
    from account_month where cooperative_id = ${cooperativeId} and month < ${`${year}-01-01`}
    group by account, member_id having sum(debit - credit) <> 0 order by account, member_id`.execute(tx)
  return rows
}

type EntryRow = Omit<ExportedEntry, 'lines'> & {
  readonly lines: {
    account: string
    amount: string
    memberId: Id<'member'> | null
    invoiceId: string | null
    vatCode: string | null
  }[]
}

/** The entries that count in a year, by day and number, a few hundred at a time. */
export async function* entriesOfYear(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): AsyncGenerator<ExportedEntry> {
  let after: { countsOn: Day; number: number } | undefined
  for (;;) {
    const { rows } = await sql<EntryRow>`
      select e.number, e.counts_on as "countsOn", e.known_at as "knownAt", e.book, e.description,
        (select jsonb_agg(jsonb_build_object('account', l.account, 'amount', l.amount::text, 'memberId', l.member_id,
           'invoiceId', l.invoice_id, 'vatCode', l.vat_code) order by l.line)
         from journal_line l where l.cooperative_id = e.cooperative_id and l.entry_id = e.id) as lines
      from journal_entry e
      where e.cooperative_id = ${cooperativeId} and e.counts_on between ${`${year}-01-01`} and ${`${year}-12-31`}
        and (${after?.countsOn ?? null}::date is null
          or (e.counts_on, e.number) > (${after?.countsOn ?? null}::date, ${after?.number ?? null}::integer))
      order by e.counts_on, e.number limit ${BATCH}`.execute(tx)
    for (const row of rows)
      yield { ...row, lines: row.lines.map((line) => ({ ...line, amount: BigInt(line.amount) })) }
    const last = rows.at(-1)
    if (!last || rows.length < BATCH) return
    after = { countsOn: last.countsOn, number: last.number }
  }
}
