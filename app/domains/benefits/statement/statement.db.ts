import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import { newId, type Id } from '../../../values/id.ts'
import { municipalityById } from '../agreement/municipality.db.ts'
import { destinationOf, type Destination } from './destination.ts'
import type { HoursSaid } from './hours-asked.ts'
import { standing, type Statement, type StatementEvent, type StatementEventKind } from './statement.ts'

const COLUMNS = sql`s.id, s.member_id as "memberId", s.municipality_id as "municipalityId", s.month, s.version,
  s.delivery, s.sent_to as "sentTo",
  s.due_on as "dueOn", s.made_at as "madeAt", s.confirmed_at as "confirmedAt", s.withdrawn_at as "withdrawnAt",
  statement_is_replaced(s.cooperative_id, s.id) as replaced`

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

/** The statements of a member: the latest month first, of a month the latest version; not what asks no more. */
export async function statementsOf(tx: Tx, here: Here, memberId: Id<'member'>): Promise<Statement[]> {
  const { rows } = await sql<Statement>`
    select ${COLUMNS} from statement s where s.cooperative_id = ${here} and s.member_id = ${memberId}
      and s.withdrawn_at is null
    order by s.month desc, s.version desc`.execute(tx)
  return rows
}

/** Enters a statement that waits for the member. */
export async function insertStatement(
  tx: Tx,
  here: Here,
  made: Omit<Statement, 'sentTo' | 'confirmedAt' | 'withdrawnAt' | 'replaced'>,
): Promise<void> {
  await sql`
    insert into statement (cooperative_id, id, member_id, municipality_id, month, version, delivery, due_on, made_at)
    values (${here}, ${made.id}, ${made.memberId}, ${made.municipalityId}, ${made.month}, ${made.version},
      ${made.delivery}, ${made.dueOn}, ${made.madeAt})`.execute(tx)
}

/** Lets a version that waits ask no more. For a job. */
export async function withdrawStatement(
  tx: Tx,
  here: Here,
  id: Id<'statement'>,
  withdrawnAt: Date,
): Promise<void> {
  await sql`update statement set withdrawn_at = ${withdrawnAt} where cooperative_id = ${here} and id = ${id}`.execute(
    tx,
  )
}

/** Lets a version that was withdrawn ask again, as if it were made now. For a job. */
export async function askAgain(
  tx: Tx,
  here: Here,
  id: Id<'statement'>,
  { dueOn, madeAt }: Pick<Statement, 'dueOn' | 'madeAt'>,
): Promise<void> {
  await sql`
    update statement set withdrawn_at = null, due_on = ${dueOn}, made_at = ${madeAt}
    where cooperative_id = ${here} and id = ${id}`.execute(tx)
}

/** Where the statements of a municipality go now. */
export async function destinationNow(
  tx: Tx,
  here: Here,
  municipalityId: Id<'municipality'>,
): Promise<Destination> {
  const municipality = await municipalityById(tx, here, municipalityId)
  if (!municipality) throw new Error(`whoever asks does not see the municipality of a statement`)
  return destinationOf(municipality)
}

/** What a confirmed statement says, word for word. */
export type Content = {
  readonly figures: string
  readonly sha256: Buffer
  readonly remark: string
  /** Of hours that were not written down; null when nothing was asked. */
  readonly hoursSaid: HoursSaid | null
}

/** What a confirmed statement says; undefined while it waits, or for who may not read it. */
export async function contentOf(tx: Tx, here: Here, id: Id<'statement'>): Promise<Content | undefined> {
  const { rows } = await sql<Content>`
    select figures, figures_sha256 as sha256, remark, hours_said as "hoursSaid" from statement_content
    where cooperative_id = ${here} and statement_id = ${id}`.execute(tx)
  return rows[0]
}

/** What was confirmed last of a month: in which version, and whether that was called back before it was sent. */
export type LastConfirmed = Content & { readonly version: number; readonly recalled: boolean }

/** What was confirmed last of a month; undefined when nothing was. For the member, and for a job. */
export async function lastConfirmed(
  tx: Tx,
  here: Here,
  memberId: Id<'member'>,
  month: Day,
): Promise<LastConfirmed | undefined> {
  const { rows } = await sql<LastConfirmed>`
    select c.figures, c.figures_sha256 as sha256, c.remark, c.hours_said as "hoursSaid", s.version, exists (
        select from statement_event e
        where e.cooperative_id = s.cooperative_id and e.statement_id = s.id and e.kind = 'recalled') as recalled
    from statement s
    join statement_content c on c.cooperative_id = s.cooperative_id and c.statement_id = s.id
    where s.cooperative_id = ${here} and s.member_id = ${memberId} and s.month = ${month}
    order by s.version desc limit 1`.execute(tx)
  return rows[0]
}

/** Keeps what a member confirmed, where they read that it goes, and that they did. */
export async function keepConfirmed(
  tx: Tx,
  here: Here,
  { id, memberId }: Statement,
  content: Content,
  { delivery, sentTo }: Destination,
  by: { readonly personId: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    insert into statement_content (cooperative_id, statement_id, member_id, figures, figures_sha256, remark, hours_said)
    values (${here}, ${id}, ${memberId}, ${content.figures}, ${content.sha256}, ${content.remark},
      ${content.hoursSaid})`.execute(tx)
  await sql`
    update statement set confirmed_at = ${by.at}, confirmed_by = ${by.personId}, delivery = ${delivery},
      sent_to = ${sentTo}
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
  if (ids.length === 0) return new Map()
  const { rows } = await sql<StatementEvent & { statementId: Id<'statement'> }>`
    select statement_id as "statementId", kind, at, text, by_person as by from statement_event
    where cooperative_id = ${here} and statement_id = any (${[...ids]}::uuid[])
    order by at, kind = 'not-posted', id`.execute(tx)
  const all = Map.groupBy(rows, ({ statementId }) => statementId)
  return new Map([...all].map(([id, events]) => [id, standing(events)]))
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
