import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { KnownLine, NewLine } from './known-lines.ts'
import type { Statement, StatementFormat } from './statement.ts'
import type { StatementBalances } from './statement-gaps.ts'

/** From here to commit nobody else reads a file into this co-operative: what the first adds, the second knows. */
export async function takeTurn(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`bank import ${cooperativeId}`}, 0))`.execute(tx)
}

type KnownRow = {
  fingerprint: string
  format: StatementFormat
  bookedOn: Day
  amount: Cents
  iban: string
  reference: string
  batchReference: string | null
  batchAmount: Cents | null
}

/** The lines of an account on the days from-until, as recognising them takes. */
export async function knownLines(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  accountId: Id<'bank-account'>,
  from: Day,
  until: Day,
): Promise<KnownLine[]> {
  const { rows } = await sql<KnownRow>`
    select l.fingerprint, s.format, l.booked_on as "bookedOn", l.amount, l.counterparty_iban as iban,
      l.bank_reference as reference, l.batch_reference as "batchReference", l.batch_amount as "batchAmount"
    from bank_line l join bank_statement s on s.cooperative_id = l.cooperative_id and s.id = l.statement_id
    where l.cooperative_id = ${cooperativeId} and l.bank_account_id = ${accountId}
      and l.booked_on between ${from} and ${until}`.execute(tx)
  return rows.map(({ iban, reference, batchReference, batchAmount, ...rest }) => ({
    ...rest,
    counterpartyIban: iban || undefined,
    bankReference: reference || undefined,
    batch:
      batchAmount === null ? undefined : { amount: batchAmount, bankReference: batchReference ?? undefined },
  }))
}

/** A statement as it is kept, with how many of its lines were new. */
export type StoredStatement = StatementBalances & {
  readonly id: Id<'bank-statement'>
  readonly accountId: Id<'bank-account'>
  readonly fileId: Id<'file'>
  readonly reference: string
  readonly format: StatementFormat
  readonly linesInFile: number
  readonly linesAdded: number
  readonly importedAt: Date
  readonly importedBy: string | null
  /** Read in error: since when it counts no more, by whom and why. */
  readonly withdrawnAt: Date | null
  readonly withdrawnBy: string | null
  readonly withdrawnWhy: string | null
}

/** Every statement that stands, the newest first: without those that were withdrawn. Of one account when given. */
export async function standingStatements(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  accountId?: Id<'bank-account'>,
): Promise<StoredStatement[]> {
  return (await statementsOf(tx, cooperativeId, accountId)).filter((one) => one.withdrawnAt === null)
}

/**
 * Withdraws a statement that was read in error: its balances count no more, and lines that only it has go with it. The
 * file stays. By a function of the database, because a line of the bank never changes otherwise.
 */
export async function withdrawStatementRow(
  tx: Tx,
  id: Id<'bank-statement'>,
  why: string,
  at: Date,
): Promise<'ok' | 'statement-not-found' | 'statement-decided'> {
  const { rows } = await sql<{ came: 'ok' | 'statement-not-found' | 'statement-decided' }>`
    select withdraw_statement(${id}::uuid, ${why}::text, ${at}::timestamptz) as came`.execute(tx)
  return rows[0]!.came
}

/** Every statement that was read, the newest first. Of one account when given. */
export async function statementsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  accountId?: Id<'bank-account'>,
): Promise<StoredStatement[]> {
  const { rows } = await sql<StoredStatement>`
    select s.id, s.bank_account_id as "accountId", s.file_id as "fileId", s.reference, s.format, s.opening, s.closing,
      s.from_day as "from", s.until_day as until, s.lines_in_file as "linesInFile", s.lines_added as "linesAdded",
      s.imported_at as "importedAt", p.name as "importedBy", s.withdrawn_at as "withdrawnAt",
      w.name as "withdrawnBy", s.withdrawn_why as "withdrawnWhy"
    from bank_statement s left join person p on p.id = s.imported_by left join person w on w.id = s.withdrawn_by
    where s.cooperative_id = ${cooperativeId} and (${accountId ?? null}::uuid is null
      or s.bank_account_id = ${accountId ?? null}::uuid)
    order by s.until_day desc, s.from_day desc nulls last, s.imported_at desc, s.reference desc, s.id desc`.execute(
    tx,
  )
  return rows
}

/** So that no insert comes near the time or the 65,535 parameters that one may take, whatever is in a file. */
const AT_A_TIME = 1000

export type NewStatement = {
  readonly id: Id<'bank-statement'>
  readonly accountId: Id<'bank-account'>
  readonly fileId: Id<'file'>
  readonly statement: Statement
  readonly fresh: readonly NewLine[]
}

/** Keeps statements of one file, each with how many of its lines were new; a thousand in a statement of SQL. */
export async function insertStatements(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  statements: readonly NewStatement[],
  by: By,
): Promise<void> {
  for (let from = 0; from < statements.length; from += AT_A_TIME)
    await insertSomeStatements(tx, cooperativeId, statements.slice(from, from + AT_A_TIME), by)
}

type By = { readonly at: Date; readonly person: Id<'person'> | null }

async function insertSomeStatements(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  statements: readonly NewStatement[],
  by: By,
): Promise<void> {
  await tx
    .insertInto('bank_statement')
    .values(
      statements.map(({ id, accountId, fileId, statement, fresh }) => ({
        cooperative_id: cooperativeId,
        id,
        bank_account_id: accountId,
        file_id: fileId,
        reference: statement.reference,
        format: statement.format,
        opening: statement.openingCents ?? null,
        closing: statement.closingCents,
        from_day: statement.from ?? null,
        until_day: statement.until,
        lines_in_file: statement.lines.length,
        lines_added: fresh.length,
        imported_at: by.at,
        imported_by: by.person,
      })),
    )
    .execute()
}

/** Stores the new lines of a file, a thousand in a statement. Gives how many there are. */
export async function insertLines(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  statements: readonly NewStatement[],
  at: Date,
): Promise<number> {
  const rows = statements.flatMap(({ id, accountId, fresh }) =>
    fresh.map(({ line, fingerprint }) => ({
      id: newId(at),
      account: accountId,
      statement: id,
      position: line.position,
      fingerprint,
      booked_on: line.bookedOn,
      value_on: line.valueOn ?? null,
      amount: line.amount.toString(),
      name: line.counterpartyName ?? '',
      iban: line.counterpartyIban ?? '',
      description: line.text,
      reference: line.structuredReference ?? '',
      end_to_end: line.endToEndId ?? '',
      bank_reference: line.bankReference ?? '',
      is_reversal: line.reversal,
      raw: line.raw,
      batch_reference: line.batch?.bankReference ?? null,
      batch_amount: line.batch?.amount.toString() ?? null,
    })),
  )
  let stored = 0
  for (let at = 0; at < rows.length; at += AT_A_TIME)
    stored += await insertSome(tx, cooperativeId, rows.slice(at, at + AT_A_TIME))
  return stored
}

async function insertSome(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  rows: readonly object[],
): Promise<number> {
  // Half a character cannot be stored, and a text that was cut may end in one.
  const json = JSON.stringify(rows, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  )
  const inserted = await sql`
    insert into bank_line (cooperative_id, id, bank_account_id, statement_id, position, fingerprint,
      booked_on, value_on, amount,
      counterparty_name, counterparty_iban, description, structured_reference, end_to_end_id,
        bank_reference, is_reversal, raw,
      batch_reference, batch_amount)
    select ${cooperativeId}, l.id, l.account, l.statement, l.position, l.fingerprint, l.booked_on,
      l.value_on, l.amount, l.name,
      l.iban, l.description, l.reference, l.end_to_end, l.bank_reference, l.is_reversal, l.raw,
        l.batch_reference, l.batch_amount
    from jsonb_to_recordset(${json}::jsonb) as l (id uuid, account uuid, statement uuid, position int, fingerprint text,
      booked_on date, value_on date, amount bigint, name text, iban text, description text, reference text,
        end_to_end text,
      bank_reference text, is_reversal boolean, raw text, batch_reference text, batch_amount bigint)`.execute(
    tx,
  )
  return Number(inserted.numAffectedRows ?? 0n)
}

/** An uploaded file as it came in, when it is one of the bank. */
export async function statementFile(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  statementId: Id<'bank-statement'>,
) {
  const { rows } = await sql<{ name: string; media_type: string; content: Buffer }>`
    select f.name, f.media_type, f.content from bank_statement s
    join file f on f.cooperative_id = s.cooperative_id and f.id = s.file_id
    where s.cooperative_id = ${cooperativeId} and s.id = ${statementId}`.execute(tx)
  return rows[0]
}
