import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { SharedField } from '../../benefits/index.ts'

/** A client of a case manager: a member who shares something with them now. */
export type Client = {
  readonly memberId: Id<'member'>
  readonly personId: Id<'person'>
  readonly name: string
  readonly firstName: string
  readonly clientNumber: string
  readonly fields: readonly SharedField[]
  readonly since: Date
  readonly until: Day | null
  /** The month of the newest confirmed statement, when statements are shared. */
  readonly lastStatement: Day | null
  /** The newest message is the client's: somebody waits for an answer. */
  readonly asks: boolean
}

/** The clients of whoever asks, by name. Row-level security shows only who shares something with them today. */
export async function clientsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  personId: Id<'person'>,
  today: Day,
): Promise<Client[]> {
  const { rows } = await clientQuery(cooperativeId, personId, today, null).execute(tx)
  return rows
}

/** One client of whoever asks; undefined when that member shares nothing with them. */
export async function clientById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  personId: Id<'person'>,
  today: Day,
  memberId: Id<'member'>,
): Promise<Client | undefined> {
  const { rows } = await clientQuery(cooperativeId, personId, today, memberId).execute(tx)
  return rows[0]
}

function clientQuery(
  cooperativeId: Id<'cooperative'>,
  personId: Id<'person'>,
  today: Day,
  memberId: Id<'member'> | null,
) {
  return sql<Client>`
    select m.id as "memberId", m.person_id as "personId", m.name, m.first_name as "firstName",
      coalesce(n.client_number, '') as "clientNumber", c.fields, c.given_at as since, c.until,
      s.month as "lastStatement", coalesce(q.from_member, false) as asks
    from consent c
    join member m on m.cooperative_id = c.cooperative_id and m.id = c.member_id
    left join lateral placing_of(m.cooperative_id, m.id, ${today}) n on true
    left join lateral (
      select max(month) as month from statement t
      where t.cooperative_id = m.cooperative_id and t.member_id = m.id and t.confirmed_at is not null) s on true
    left join lateral (
      select from_member from client_message g
      where g.cooperative_id = m.cooperative_id and g.member_id = m.id
      order by g.position desc limit 1) q on true
    where c.cooperative_id = ${cooperativeId} and c.person_id = ${personId} and c.purpose = 'case-manager'
      and c.revoked_at is null and m.person_id <> ${personId}
      and (${memberId}::uuid is null or m.id = ${memberId}::uuid)
    order by m.name, m.id`
}

/** A confirmed statement as its list shows it. */
export type StatementOfClient = {
  readonly id: Id<'statement'>
  readonly month: Day
  readonly version: number
  readonly confirmedAt: Date
  readonly hasDocument: boolean
}

/** The confirmed statements of a client, the newest first. */
export async function statementsOfClient(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<StatementOfClient[]> {
  const { rows } = await sql<StatementOfClient>`
    select s.id, s.month, s.version, s.confirmed_at as "confirmedAt", d.file_id is not null as "hasDocument"
    from statement s
    left join statement_document d on d.cooperative_id = s.cooperative_id and d.statement_id = s.id
    where s.cooperative_id = ${cooperativeId} and s.member_id = ${memberId} and s.confirmed_at is not null
    order by s.month desc, s.version desc`.execute(tx)
  return rows
}

/** The minutes worked in each month from a day on, when the days are shared; months without any are left out. */
export async function monthsWorked(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  { from, until }: { from: Day; until: Day },
): Promise<{ month: Day; minutes: number }[]> {
  const { rows } = await sql<{ month: Day; minutes: number }>`
    select date_trunc('month', on_day)::date as month, sum(minutes)::integer as minutes from worked_day
    where cooperative_id = ${cooperativeId} and member_id = ${memberId} and on_day between ${from} and ${until}
    group by 1 order by 1`.execute(tx)
  return rows
}

/** What a municipality is called; undefined when there is none. */
export async function municipalityName(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'municipality'>,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('municipality')
    .select('name')
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.name
}
