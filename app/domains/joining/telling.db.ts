import { sql } from 'kysely'
import type { Language } from '../../values/format.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Stage } from './road.ts'
import { TOLD, type ToCall } from './telling.ts'

/** What a mail to who applies is made of. */
export type ToWriteTo = {
  readonly name: string
  readonly stage: Stage
  readonly due: Day | null
  readonly revision: number
  /** It ended because the same person has another application. */
  readonly twice: boolean
  /** Whether it stands so because a step was put right. */
  readonly righted: boolean
  readonly email: string
  readonly language: Language
  /** Of their link. */
  readonly token: string
  /** Of who became a member: whether they sign in with the address this goes to. */
  readonly signsInHere: boolean
}

/** Whether an application `a` stands as it does because a step was put right. */
const WAS_RIGHTED = sql`exists (
  select from application_righting r where r.cooperative_id = a.cooperative_id and r.application_id = a.id
    and r.revision = a.revision)`

/** To whom the mail about an application goes; undefined when it is not there any more. */
export async function applicantToWriteTo(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  applicationId: Id<'application'>,
): Promise<ToWriteTo | undefined> {
  const { rows } = await sql<ToWriteTo>`
    select a.name, a.stage, a.due_on as due, a.revision, a.twice, c.email, c.language, l.token,
      ${WAS_RIGHTED} as righted,
      exists (
        select from member m join person p on p.id = m.person_id
        where m.cooperative_id = a.cooperative_id and m.id = a.member_id
          and lower(p.email) = lower(c.email)) as "signsInHere"
    from application a
    join application_contact c on c.cooperative_id = a.cooperative_id and c.application_id = a.id
    join link l on l.cooperative_id = a.cooperative_id and l.application_id = a.id
    where a.cooperative_id = ${cooperativeId} and a.id = ${applicationId}`.execute(tx)
  return rows[0]
}

/**
 * Who is to be called: the stage is one that is told, or a step was put right; they did not bring it about themselves,
 * no mail told it, and nobody called since. When it came in is a task of its own. For who guides them; of all, or of
 * one.
 */
export async function applicantsToCall(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  only?: Id<'application'>,
): Promise<readonly ToCall[]> {
  const { rows } = await sql<ToCall>`
    select a.id, a.name, a.stage, a.due_on as due, c.email <> '' as "mailFailed",
      ${WAS_RIGHTED} as righted
    from application a
    join application_contact c on c.cooperative_id = a.cooperative_id and c.application_id = a.id
    where a.cooperative_id = ${cooperativeId} and a.id = coalesce(${only ?? null}, a.id) 
      and (a.stage = any(${TOLD}) or ${WAS_RIGHTED})
      and case when c.email = '' then a.stage <> 'received' or ${WAS_RIGHTED} else mail_did_not_arrive((
        select m.id from mail m where m.cooperative_id = a.cooperative_id and m.application_id = a.id
        order by m.queued_at desc, m.id desc limit 1)) end
      and not exists (
        select from application_step s where s.cooperative_id = a.cooperative_id and s.application_id = a.id
          and s.stage = a.stage and s.taken_by is null)
      and not exists (
        select from application_call k where k.cooperative_id = a.cooperative_id and k.application_id = a.id
          and k.revision = a.revision)
    order by a.stage_since, a.id`.execute(tx)
  return rows
}

/** Keeps that somebody told who applies how far it is now; said twice it is once. */
export async function insertCall(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  call: { readonly applicationId: Id<'application'>; readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    insert into application_call (cooperative_id, application_id, revision, called_by, called_at)
    select cooperative_id, id, revision, ${call.by}, ${call.at} from application
    where cooperative_id = ${cooperativeId} and id = ${call.applicationId}
    on conflict do nothing`.execute(tx)
}
