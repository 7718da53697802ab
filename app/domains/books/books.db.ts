import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { AccountCode, Book, Entry, EntryLine } from './entry.ts'
import type { JournalVatCode } from './vat.ts'
import { CHART, type AccountKind, type AccountPurpose, type Section } from './chart.ts'

/** The member of sums per month that belong to no member. */
export const NOBODY = sql`'00000000-0000-0000-0000-000000000000'::uuid`

/** Gives a new co-operative its chart of accounts and the pen of its books. Once per co-operative. */
export async function openBooks(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<void> {
  await tx
    .insertInto('account')
    .values(
      CHART.map((account) => ({
        cooperative_id: cooperativeId,
        code: account.code,
        name: account.name,
        kind: account.kind,
        section: account.section,
        rgs_code: account.rgs,
        purpose: 'purpose' in account ? account.purpose : null,
      })),
    )
    .execute()
  await tx.insertInto('journal_counter').values({ cooperative_id: cooperativeId }).execute()
}

export type NewEntry = {
  readonly cooperativeId: Id<'cooperative'>
  readonly id: Id<'entry'>
  readonly entry: Entry
  readonly knownAt: Date
  readonly postedBy: Id<'person'> | null
  readonly commandId: string
}

/** Numbers and stores an entry with its lines, in one statement. Gives its number and how many lines were stored. */
export async function insertEntry(tx: Tx, of: NewEntry): Promise<{ number: number; lines: number }> {
  const { entry, cooperativeId } = of
  const lines = JSON.stringify(entry.lines.map((line) => ({ ...line, amount: line.amount.toString() })))
  const { rows } = await sql<{ number: number; lines: number }>`
    with pen as (
      update journal_counter set next_number = next_number + 1
      where cooperative_id = ${cooperativeId} returning next_number - 1 as number
    ), entry as (
      insert into journal_entry (cooperative_id, id, number, book, counts_on, known_at, description,
        command_id, posted_by, reverses_id)
      select ${cooperativeId}, ${of.id}, number, ${entry.book}, ${entry.countsOn}, ${of.knownAt},
        ${entry.description},
        ${of.commandId}, ${of.postedBy}, ${entry.reverses ?? null} from pen
      returning number
    ), line as (
      insert into journal_line (cooperative_id, entry_id, line, account, amount, member_id, invoice_id,
        vat_code, counts_on)
      select ${cooperativeId}, ${of.id}, l.position, a.code, (l.line ->> 'amount')::bigint,
        (l.line ->> 'memberId')::uuid,
        (l.line ->> 'invoiceId')::uuid, l.line ->> 'vatCode', ${entry.countsOn}
      from jsonb_array_elements(${lines}::jsonb) with ordinality as l (line, position)
      join account a on a.cooperative_id = ${cooperativeId}
        and (a.purpose = l.line ->> 'account' or a.code = l.line ->> 'account')
      where exists (select from entry)
      returning 1
    )
    select entry.number, (select count(*)::int from line) as lines from entry`.execute(tx)
  const stored = rows[0]
  if (!stored) throw new Error('the books of this co-operative were never opened')
  return stored
}

/** An entry as it was posted, with account codes; undefined when it is not there or not to be seen. */
export async function entryById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'entry'>,
): Promise<Entry | undefined> {
  const { rows } = await sql<{ book: Book; counts_on: Day; description: string } & StoredLine>`
    select e.book, e.counts_on, e.description, l.account, l.amount, l.member_id, l.invoice_id, l.vat_code
    from journal_entry e join journal_line l on l.cooperative_id = e.cooperative_id and l.entry_id = e.id
    where e.cooperative_id = ${cooperativeId} and e.id = ${id} order by l.line`.execute(tx)
  const [first] = rows
  if (!first) return undefined
  return {
    book: first.book,
    countsOn: first.counts_on,
    description: first.description,
    lines: rows.map(lineOf),
  }
}

type StoredLine = {
  account: AccountCode
  amount: Cents
  member_id: Id<'member'> | null
  invoice_id: Id<'invoice'> | null
  vat_code: JournalVatCode | null
}

function lineOf(row: StoredLine): EntryLine {
  return {
    account: row.account,
    amount: row.amount,
    ...(row.member_id ? { memberId: row.member_id } : {}),
    ...(row.invoice_id ? { invoiceId: row.invoice_id } : {}),
    ...(row.vat_code ? { vatCode: row.vat_code } : {}),
  }
}

/**
 * The balance of an account, of one member or of all, in cents: debit positive. Out of the sums per month that the
 * database keeps.
 */
export async function balanceOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  purpose: AccountPurpose,
  memberId?: Id<'member'>,
): Promise<Cents> {
  const { rows } = await sql<{ balance: Cents }>`
    select coalesce(sum(m.debit - m.credit), 0)::bigint as balance
    from account a join account_month m on m.cooperative_id = a.cooperative_id and m.account = a.code
    where a.cooperative_id = ${cooperativeId} and a.purpose = ${purpose}
      and (${memberId ?? null}::uuid is null or m.member_id = ${memberId ?? null}::uuid)`.execute(tx)
  return rows[0]!.balance
}

export type TrialBalanceRow = {
  readonly code: AccountCode
  readonly name: string
  readonly kind: AccountKind
  readonly section: Section
  readonly purpose: AccountPurpose | null
  /** Cents before `from`: debit positive. */
  readonly opening: Cents
  readonly debit: Cents
  readonly credit: Cents
  readonly closing: Cents
}

/** Per account what stood before, what was added in the months from-until, and what stands after. All in cents. */
export async function trialBalance(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  from: Day,
  until: Day,
): Promise<TrialBalanceRow[]> {
  const { rows } = await sql<TrialBalanceRow>`
    select a.code, a.name, a.kind, a.section, a.purpose,
      coalesce(sum(m.debit - m.credit) filter (where m.month < ${from}), 0)::bigint as opening,
      coalesce(sum(m.debit) filter (where m.month >= ${from}), 0)::bigint as debit,
      coalesce(sum(m.credit) filter (where m.month >= ${from}), 0)::bigint as credit,
      coalesce(sum(m.debit - m.credit), 0)::bigint as closing
    from account a
    left join account_month m on m.cooperative_id = a.cooperative_id and m.account = a.code and m.month <= ${until}
    where a.cooperative_id = ${cooperativeId}
    group by a.code, a.name, a.kind, a.section, a.purpose order by a.code`.execute(tx)
  return rows
}

/** The balance of each member on an account, in cents, debit positive; members without movement are left out. */
export async function balancePerMember(tx: Tx, cooperativeId: Id<'cooperative'>, purpose: AccountPurpose) {
  const { rows } = await sql<{ member_id: Id<'member'>; balance: Cents }>`
    select m.member_id, sum(m.debit - m.credit)::bigint as balance
    from account a join account_month m on m.cooperative_id = a.cooperative_id and m.account = a.code
    where a.cooperative_id = ${cooperativeId} and a.purpose = ${purpose} and m.member_id <> ${NOBODY}
    group by m.member_id`.execute(tx)
  return rows
}
