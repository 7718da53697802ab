import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import { newId, type Id } from '../../../values/id.ts'
import type { Statement, StatementEvent, StatementEventKind } from './statement.ts'

const COLUMNS = sql`s.id, s.member_id as "memberId", s.municipality_id as "municipalityId", s.month, s.version,
  s.delivery,
  s.due_on as "dueOn", s.made_at as "madeAt", s.confirmed_at as "confirmedAt"`

type Here = Id<'cooperative'>

/** Lets nobody else change or confirm this month of this member until the transaction ends. */
export async function holdMonth(tx: Tx, here: Here, memberId: Id<'member'>, month: Day): Promise<void> {
  const name = `statement ${here} ${memberId} ${month}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx)
}

/** A statement, when whoever asks may see that it is there. */
export async function statementById(tx: Tx, here: Here, id: Id<'statement'>): Promise<Statement | undefined> {
  const { rows } = await sql<Statement>`
    select ${COLUMNS} from statement s where s.cooperative_id = ${here} and s.id = ${id}`.execute(tx)
  return rows[0]
}

/** The versions of a month, the latest first. */
export async function versionsOf(
  tx: Tx,
  here: Here,
  memberId: Id<'member'>,
  month: Day,
): Promise<Statement[]> {
  const { rows } = await sql<Statement>`
    select ${COLUMNS} from statement s
    where s.cooperative_id = ${here} and s.member_id = ${memberId} and s.month = ${month}
    order by s.version desc`.execute(tx)
  return rows
}

/** Whether some version of a month was confirmed. */
export async function isConfirmed(tx: Tx, here: Here, memberId: Id<'member'>, month: Day): Promise<boolean> {
  return (await versionsOf(tx, here, memberId, month)).some(({ confirmedAt }) => confirmedAt !== null)
}

/** The statements of a member: the latest month first, of a month the latest version. */
export async function statementsOf(tx: Tx, here: Here, memberId: Id<'member'>): Promise<Statement[]> {
  const { rows } = await sql<Statement>`
    select ${COLUMNS} from statement s where s.cooperative_id = ${here} and s.member_id = ${memberId}
    order by s.month desc, s.version desc`.execute(tx)
  return rows
}

/** Enters a statement that waits for the member. */
export async function insertStatement(
  tx: Tx,
  here: Here,
  made: Omit<Statement, 'confirmedAt'>,
): Promise<void> {
  await sql`
    insert into statement (cooperative_id, id, member_id, municipality_id, month, version, delivery, due_on, made_at)
    values (${here}, ${made.id}, ${made.memberId}, ${made.municipalityId}, ${made.month}, ${made.version},
      ${made.delivery}, ${made.dueOn}, ${made.madeAt})`.execute(tx)
}

/** What a confirmed statement says, word for word. */
export type Content = { readonly figures: string; readonly sha256: Buffer; readonly remark: string }

/** What a confirmed statement says; undefined while it waits, or for who may not read it. */
export async function contentOf(tx: Tx, here: Here, id: Id<'statement'>): Promise<Content | undefined> {
  const { rows } = await sql<Content>`
    select figures, figures_sha256 as sha256, remark from statement_content
    where cooperative_id = ${here} and statement_id = ${id}`.execute(tx)
  return rows[0]
}

/** What was confirmed last of a month, and in which version. */
export async function lastConfirmed(
  tx: Tx,
  here: Here,
  memberId: Id<'member'>,
  month: Day,
): Promise<(Content & { readonly version: number }) | undefined> {
  const { rows } = await sql<Content & { version: number }>`
    select c.figures, c.figures_sha256 as sha256, c.remark, s.version
    from statement s
    join statement_content c on c.cooperative_id = s.cooperative_id and c.statement_id = s.id
    where s.cooperative_id = ${here} and s.member_id = ${memberId} and s.month = ${month}
    order by s.version desc limit 1`.execute(tx)
  return rows[0]
}

/** Keeps what a member confirmed, and that they did. */
export async function keepConfirmed(
  tx: Tx,
  here: Here,
  { id, memberId }: Statement,
  content: Content,
  by: { readonly personId: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    insert into statement_content (cooperative_id, statement_id, member_id, figures, figures_sha256, remark)
    values (${here}, ${id}, ${memberId}, ${content.figures}, ${content.sha256}, ${content.remark})`.execute(
    tx,
  )
  await sql`
    update statement set confirmed_at = ${by.at}, confirmed_by = ${by.personId}
    where cooperative_id = ${here} and id = ${id}`.execute(tx)
}

/** Keeps that something happened to a statement. The same id again changes nothing. */
export async function insertEvent(
  tx: Tx,
  here: Here,
  { id, memberId }: Pick<Statement, 'id' | 'memberId'>,
  event: {
    readonly id?: string
    readonly kind: StatementEventKind
    readonly at: Date
    readonly by: Id<'person'> | null
    readonly text?: string
  },
): Promise<void> {
  await sql`
    insert into statement_event (cooperative_id, id, statement_id, member_id, kind, at, by_person, text)
    values (${here}, ${event.id ?? newId<'event'>(event.at)}, ${id}, ${memberId}, ${event.kind}, ${event.at},
      ${event.by}, ${event.text ?? ''})
    on conflict do nothing`.execute(tx)
}

/** What happened to statements, by statement, in the order in which it did, as far as whoever asks may see it. */
export async function eventsOf(
  tx: Tx,
  here: Here,
  ids: readonly Id<'statement'>[],
): Promise<ReadonlyMap<Id<'statement'>, readonly StatementEvent[]>> {
  const { rows } = await sql<StatementEvent & { statementId: Id<'statement'> }>`
    select statement_id as "statementId", kind, at, text from statement_event
    where cooperative_id = ${here} and statement_id = any (${[...ids]}::uuid[])
    order by at, id`.execute(tx)
  return Map.groupBy(rows, ({ statementId }) => statementId)
}

/** The PDF of a statement, for who may read it. */
export async function documentOfStatement(
  tx: Tx,
  here: Here,
  id: Id<'statement'>,
): Promise<
  { fileId: Id<'file'>; name: string; media_type: string; content: Buffer; madeAt: Date } | undefined
> {
  const { rows } = await sql<{
    fileId: Id<'file'>
    name: string
    media_type: string
    content: Buffer
    madeAt: Date
  }>`
    select f.id as "fileId", f.name, f.media_type, f.content, d.made_at as "madeAt"
    from statement_document d
    join file f on f.cooperative_id = d.cooperative_id and f.id = d.file_id
    where d.cooperative_id = ${here} and d.statement_id = ${id}`.execute(tx)
  return rows[0]
}

/** Which of these statements have their PDF, as far as whoever asks may see it. */
export async function printedAmong(
  tx: Tx,
  here: Here,
  ids: readonly Id<'statement'>[],
): Promise<ReadonlyMap<Id<'statement'>, Id<'file'>>> {
  const { rows } = await sql<{ statementId: Id<'statement'>; fileId: Id<'file'> }>`
    select statement_id as "statementId", file_id as "fileId" from statement_document
    where cooperative_id = ${here} and statement_id = any (${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ statementId, fileId }) => [statementId, fileId]))
}

/** Makes a file the PDF of a statement. */
export async function insertDocument(
  tx: Tx,
  here: Here,
  { id, memberId }: Pick<Statement, 'id' | 'memberId'>,
  fileId: Id<'file'>,
  at: Date,
): Promise<void> {
  await sql`
    insert into statement_document (cooperative_id, statement_id, member_id, file_id, made_at)
    values (${here}, ${id}, ${memberId}, ${fileId}, ${at})`.execute(tx)
}
