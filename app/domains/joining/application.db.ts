import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { readOnce } from '../../platform/read-once.ts'
import type { Id } from '../../values/id.ts'
import type { Application, Contact, FullApplication, KeptLonger, StepTaken } from './application.ts'

const COLUMNS = sql`
  a.id, a.name, a.idea, a.stage, a.stage_since as since, a.due_on as due, a.received_at as "receivedAt",
  a.revision, a.twice,
  a.ended_on as "endedOn", a.keep_until as "keepUntil", a.member_id as "memberId",
  (select p.name from person p where p.id = a.entered_by) as "enteredBy"`

type Row = {
  [K in keyof Application]: NonNullable<Application[K]> | (undefined extends Application[K] ? null : never)
}

/** Applications: what still goes on first, the one that stands longest on top; then what ended. */
export async function applicationsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly Application[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from application a where a.cooperative_id = ${cooperativeId}
    order by a.ended_on is not null, coalesce(a.due_on, a.stage_since), a.id`.execute(tx)
  return rows.map(applicationOf)
}

/** Those that still go on, in the same order: first pages read these, and of what ended there are ever more. */
export function applicationsGoingOn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly Application[]> {
  return readOnce(tx, `applications going on ${cooperativeId}`, async () => {
    const { rows } = await sql<Row>`
      select ${COLUMNS} from application a where a.cooperative_id = ${cooperativeId} and a.ended_on is null
      order by coalesce(a.due_on, a.stage_since), a.id`.execute(tx)
    return rows.map(applicationOf)
  })
}

/** An application, as far as whoever asks may see it. */
export async function applicationById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'application'>,
): Promise<Application | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from application a where a.cooperative_id = ${cooperativeId} and a.id = ${id}`.execute(
    tx,
  )
  return rows[0] && applicationOf(rows[0])
}

/** The application of who became this member, as long as it is kept. */
export async function applicationOfMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<Application | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from application a
    where a.cooperative_id = ${cooperativeId} and a.member_id = ${memberId}`.execute(tx)
  return rows[0] && applicationOf(rows[0])
}

/** What a member wrote that they want to do when they applied; undefined when it is erased, or they never did. */
export async function ideaOfMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<string | undefined> {
  return (await applicationOfMember(tx, cooperativeId, memberId))?.idea
}

/** Somebody on a benefit as they said it when they applied; the municipality empty when they did not. */
export type OnBenefit = {
  readonly name: string
  readonly memberId: Id<'member'>
  readonly municipality: string
}

/** Who became a member on a benefit, while the application is kept: whose permission must find its municipality. */
export async function membersOnBenefit(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<
  readonly { readonly name: string; readonly memberId: Id<'member'>; readonly municipality: string }[]
> {
  const { rows } = await sql<{ name: string; memberId: Id<'member'>; municipality: string }>`
    select a.name, a.member_id as "memberId", c.municipality from application a
    join application_contact c on c.cooperative_id = a.cooperative_id and c.application_id = a.id
    where a.cooperative_id = ${cooperativeId} and a.member_id is not null and c.benefit = 'yes'
    order by a.ended_on is not null, coalesce(a.due_on, a.stage_since), a.id`.execute(tx)
  return rows
}

/** Who became a member by an application that is kept. */
export async function membersByApplication(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<ReadonlySet<Id<'member'>>> {
  const { rows } = await sql<{ id: Id<'member'> }>`
    select member_id as id from application where cooperative_id = ${cooperativeId} and member_id is not null`.execute(
    tx,
  )
  return new Set(rows.map(({ id }) => id))
}

/**
 * The same, held until commit: of two who go on with it at once, one is first. Also for the board, which answers votes
 * on paper and reads no application: it waits, and gets undefined.
 */
export async function holdApplication(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'application'>,
): Promise<Application | undefined> {
  await sql`select hold_application(${id})`.execute(tx)
  return applicationById(tx, cooperativeId, id)
}

/** That of the link, of which nobody else takes a step until the transaction ends. */
export async function holdApplicationByLink(tx: Tx): ReturnType<typeof applicationByLink> {
  const found = await applicationByLink(tx)
  if (!found) return undefined
  await sql`select from application where id = ${found.id} for update`.execute(tx)
  return applicationByLink(tx)
}

/** All of one, for who guides it. */
export async function fullApplication(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'application'>,
): Promise<FullApplication | undefined> {
  return whole(tx, sql`application a where a.cooperative_id = ${cooperativeId} and a.id = ${id}`)
}

/** All of the one whose link the asker holds. */
export async function applicationByLink(tx: Tx): Promise<FullApplication | undefined> {
  return whole(
    tx,
    sql`asking_link_subject('application') held
      join application a on a.cooperative_id = held.cooperative_id and a.id = held.subject_id`,
  )
}

type StepRow = {
  [K in keyof StepTaken]: NonNullable<StepTaken[K]> | (undefined extends StepTaken[K] ? null : never)
}

type WholeRow = Row &
  Contact & {
    steps: StepRow[]
    kept: KeptLonger[]
    contactRevision: number
  }

async function whole(tx: Tx, from: RawBuilder<unknown>): Promise<FullApplication | undefined> {
  const found = await sql<WholeRow>`
    select ${COLUMNS}, c.phone, c.email, c.benefit, c.municipality, c.helper, c.agreed, c.revision as "contactRevision",
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'stage', s.stage, 'on', s.on_day, 'note', s.note,
          'by', (select p.name from person p where p.id = s.taken_by),
          'letter', case when l.name is not null then jsonb_build_object('name', l.name, 'on', day_of(l.added_at),
            'by', coalesce((select p.name from person p where p.id = l.added_by), '')) end,
          'due', s.due_on, 'insteadOf', s.instead_of,
          'righted', case when r.why is not null then jsonb_build_object('why', r.why, 'on', day_of(r.righted_at),
            'by', coalesce((select p.name from person p where p.id = r.righted_by), '')) end) order by s.place)
        from application_step s left join application_letter l
          on l.cooperative_id = s.cooperative_id and l.application_id = s.application_id and l.step_id = s.id
        left join application_righting r
          on r.cooperative_id = s.cooperative_id and r.application_id = s.application_id and r.step_id = s.id
        where s.cooperative_id = a.cooperative_id and s.application_id = a.id), '[]') as steps,
      coalesce((select jsonb_agg(jsonb_build_object('until', k.until, 'agreed', k.agreed, 'on', day_of(k.kept_at),
          'by', coalesce((select p.name from person p where p.id = k.kept_by), '')) order by k.revision)
        from application_kept k where k.cooperative_id = a.cooperative_id and k.application_id = a.id), '[]') as kept
    from (select a.* from ${from}) a
    join application_contact c on c.cooperative_id = a.cooperative_id and c.application_id = a.id`.execute(tx)
  const row = found.rows[0]
  if (!row) return undefined
  const { phone, email, benefit, municipality, helper, agreed } = row
  return {
    ...applicationOf(row),
    contact: { phone, email, benefit, municipality, helper, agreed },
    contactRevision: row.contactRevision,
    steps: row.steps.map(stepOf),
    kept: row.kept,
  }
}

function stepOf({ by, letter, due, insteadOf, righted, ...step }: StepRow): StepTaken {
  return {
    ...step,
    by: by ?? undefined,
    letter: letter ?? undefined,
    due: due ?? undefined,
    insteadOf: insteadOf ?? undefined,
    righted: righted ?? undefined,
  }
}

function applicationOf(row: Row): Application {
  const { id, name, idea, stage, since, receivedAt, revision, twice } = row
  return {
    id,
    name,
    idea,
    stage,
    since,
    receivedAt,
    revision,
    twice,
    due: row.due ?? undefined,
    endedOn: row.endedOn ?? undefined,
    keepUntil: row.keepUntil ?? undefined,
    memberId: row.memberId ?? undefined,
    enteredBy: row.enteredBy ?? undefined,
  }
}

/** The token of the link with which who applies sees how far it is; for who guides it. */
export async function tokenOfApplication(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'application'>,
): Promise<string | undefined> {
  const { rows } = await sql<{ token: string }>`
    select token from link where cooperative_id = ${cooperativeId} and application_id = ${id}`.execute(tx)
  return rows[0]?.token
}
