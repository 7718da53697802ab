import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Language } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import type { StatedNames } from './figures.ts'
import type { Statement } from './statement.ts'

type Here = Id<'cooperative'>

/**
 * The members who have no statement of a month yet and belong to a municipality on its last day: who was a member for
 * a part of the month tells about that part.
 */
export async function membersWithoutStatement(
  tx: Tx,
  here: Here,
  { from, until }: { from: Day; until: Day },
): Promise<Id<'member'>[]> {
  const { rows } = await sql<{ id: Id<'member'> }>`
    select m.id from member m
    where m.cooperative_id = ${here} and m.joined_on <= ${until} and not is_gone_on(m.left_on, ${from})
      and municipality_of(m.cooperative_id, m.id, ${until}) is not null
      and not exists (select from statement s
        where s.cooperative_id = m.cooperative_id and s.member_id = m.id and s.month = ${from})
    order by m.id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** The months of which a version was confirmed, from a month on. */
export async function monthsToCompare(
  tx: Tx,
  here: Here,
  from: Day,
): Promise<{ memberId: Id<'member'>; month: Day }[]> {
  const { rows } = await sql<{ memberId: Id<'member'>; month: Day }>`
    select s.member_id as "memberId", s.month from statement s
    where s.cooperative_id = ${here} and s.month >= ${from}
    group by s.member_id, s.month having bool_or(s.confirmed_at is not null)
    order by s.month, s.member_id`.execute(tx)
  return rows
}

/** The months of one member of which a version was confirmed, from a month on. */
export async function monthsOfMemberToCompare(
  tx: Tx,
  here: Here,
  memberId: Id<'member'>,
  from: Day,
): Promise<Day[]> {
  const { rows } = await sql<{ month: Day }>`
    select distinct s.month from statement s
    where s.cooperative_id = ${here} and s.member_id = ${memberId} and s.month >= ${from}
      and s.confirmed_at is not null
    order by 1`.execute(tx)
  return rows.map(({ month }) => month)
}

/** What is confirmed and has no PDF yet. */
export async function unprinted(tx: Tx, here: Here): Promise<Id<'statement'>[]> {
  const { rows } = await sql<{ id: Id<'statement'> }>`
    select s.id from statement s
    where s.cooperative_id = ${here} and s.confirmed_at is not null and not exists (
      select from statement_document d where d.cooperative_id = s.cooperative_id and d.statement_id = s.id)
    order by s.confirmed_at`.execute(tx)
  return rows.map(({ id }) => id)
}

/**
 * What is printed, neither went to the municipality yet nor was called back, and may have something to be done about
 * it; of one member, or of all. What only waits is not among them: for the office to post it, for somebody to share
 * it, or because its mail is written; nor what a later version replaced. Whether there is something to do the command
 * says.
 */
export async function toDeliver(tx: Tx, here: Here, memberId?: Id<'member'>): Promise<Id<'statement'>[]> {
  const { rows } = await sql<{ id: Id<'statement'> }>`
    select s.id from statement s
    join statement_document d on d.cooperative_id = s.cooperative_id and d.statement_id = s.id
    join municipality g on g.cooperative_id = s.cooperative_id and g.id = s.municipality_id
    where s.cooperative_id = ${here}
      and (${memberId ?? null}::uuid is null or s.member_id = ${memberId ?? null}::uuid)
      and not statement_is_settled(s.cooperative_id, s.id) and not statement_is_replaced(s.cooperative_id, s.id)
      and (s.delivery <> g.delivery
        or s.sent_to <>
          case g.delivery when 'mail' then coalesce(g.email, '') when 'print' then g.address else '' end
        or s.delivery = 'portal' and statement_is_shared(s.id)
        or s.delivery = 'mail' and not exists (select from mail m
          where m.cooperative_id = s.cooperative_id and m.statement_id = s.id and cardinality(m.attachment_ids) > 0))
    order by s.confirmed_at`.execute(tx)
  return rows.map(({ id }) => id)
}

/** The members of whom something is printed and neither went to this municipality yet nor was called back. */
export async function membersWaitingFor(
  tx: Tx,
  here: Here,
  municipalityId: Id<'municipality'>,
): Promise<Id<'member'>[]> {
  const { rows } = await sql<{ memberId: Id<'member'> }>`
    select distinct s.member_id as "memberId" from statement s
    join statement_document d on d.cooperative_id = s.cooperative_id and d.statement_id = s.id
    where s.cooperative_id = ${here} and s.municipality_id = ${municipalityId}
      and not statement_is_settled(s.cooperative_id, s.id)
    order by 1`.execute(tx)
  return rows.map(({ memberId }) => memberId)
}

/** Whether somebody of the municipality can read a statement here now. For a job. */
export async function isShared(tx: Tx, id: Id<'statement'>): Promise<boolean> {
  const { rows } = await sql<{ shared: boolean }>`select statement_is_shared(${id}) as shared`.execute(tx)
  return rows[0]!.shared
}

/** Whether a mail with the PDF of a statement was written already. For a job. */
export async function isMailed(tx: Tx, here: Here, id: Id<'statement'>): Promise<boolean> {
  const { rows } = await sql`
    select from mail where cooperative_id = ${here} and statement_id = ${id} and cardinality(attachment_ids) > 0
    limit 1`.execute(tx)
  return rows.length > 0
}

/** The statement that a mail brings to the municipality; undefined for any other mail. For a job. */
export async function broughtByMail(
  tx: Tx,
  here: Here,
  mailId: Id<'mail'>,
): Promise<{ id: Id<'statement'>; memberId: Id<'member'>; sentAt: Date | null } | undefined> {
  const { rows } = await sql<{ id: Id<'statement'>; memberId: Id<'member'>; sentAt: Date | null }>`
    select s.id, s.member_id as "memberId", m.sent_at as "sentAt" from mail m
    join statement s on s.cooperative_id = m.cooperative_id and s.id = m.statement_id
    where m.cooperative_id = ${here} and m.id = ${mailId} and cardinality(m.attachment_ids) > 0`.execute(tx)
  return rows[0]
}

/** Somebody to remind of a statement, and where. */
export type ToRemind = Pick<Statement, 'id' | 'memberId' | 'month' | 'version' | 'dueOn'> & {
  readonly email: string | null
  readonly language: Language
  readonly firstName: string
}

/** Who has not confirmed, has to by `until` at the latest, and was not reminded of it yet. For a job. */
export async function toRemind(tx: Tx, here: Here, until: Day): Promise<ToRemind[]> {
  const { rows } = await sql<ToRemind>`
    select s.id, s.member_id as "memberId", s.month, s.version, s.due_on as "dueOn", p.email, p.language,
      m.first_name as "firstName"
    from statement s
    join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
    join person p on p.id = m.person_id
    where s.cooperative_id = ${here} and s.confirmed_at is null and s.withdrawn_at is null
      and s.due_on <= ${until}
      and not exists (select from statement_event e
        where e.cooperative_id = s.cooperative_id and e.statement_id = s.id and e.kind = 'reminded'
          and e.at >= s.made_at)
    order by s.due_on, s.id`.execute(tx)
  return rows
}

/** The names that a statement tells, as they are now. */
export async function namesFor(
  tx: Tx,
  here: Here,
  { memberId, municipalityId }: Pick<Statement, 'memberId' | 'municipalityId'>,
): Promise<StatedNames> {
  const { rows } = await sql<StatedNames>`
    select m.name as member, g.name as municipality, o.legal_name as cooperative, coalesce(o.kvk, '') as kvk,
      coalesce((select c.client_number from municipal_client c
        where c.cooperative_id = m.cooperative_id and c.member_id = m.id and c.municipality_id = g.id
        order by c.from_day desc limit 1), '') as "clientNumber"
    from member m
    join municipality g on g.cooperative_id = m.cooperative_id and g.id = ${municipalityId}
    join cooperative o on o.id = m.cooperative_id
    where m.cooperative_id = ${here} and m.id = ${memberId}`.execute(tx)
  const [names] = rows
  if (!names)
    throw new Error(`whoever asks does not see the member, municipality or co-operative of a statement`)
  return names
}
