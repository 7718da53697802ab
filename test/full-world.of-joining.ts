/** Who wants to become a member: for the full world. */
import type { PersonActor } from '../app/platform/actor.ts'
import type { Put } from './full-world.put.ts'
import type { ToFill } from './full-world.of-domains.ts'

/** Somebody on whom members vote, with a link, a letter and two votes; and somebody who withdrew long ago. */
export async function joining({ put, anna, piet, greet, stranger, wim }: ToFill): Promise<void> {
  const here = await applied(put('here'), greet)
  await ballot(put('anna'), here, anna)
  await onPaper(put('here'), { application: here, by: greet, voter: piet })
  const there = await applied(put('there'), stranger)
  await onPaper(put('there'), { application: there, by: stranger, voter: wim })
}

async function applied(put: Put, by: PersonActor): Promise<string> {
  const { cooperativeId: at, personId } = by
  await put(`insert into joining_rules values ($1, true, 'majority', 7, 3, $2, now())`, at, personId)
  await put(
    `with gone as (
       insert into application (cooperative_id, id, name, idea, stage, stage_since, received_at, ended_on)
       values ($1, :new0, 'Weg', 'niets', 'withdrawn', '2020-01-01', now(), '2020-01-01') returning cooperative_id, id)
     insert into application_contact select cooperative_id, id, '0', '', 'no', '', '' from gone`,
    at,
  )
  const [id] = await put(
    `insert into application (cooperative_id, id, name, idea, stage, stage_since, due_on, received_at, entered_by)
     values ($1, :new0, 'Ikram', 'taarten', 'voting', '2026-03-02', '2026-03-09', now(), $2)`,
    at,
    personId,
  )
  await put(
    `insert into application_contact values ($1, $2, '06', '', 'yes', 'Apeldoorn', '', 'aan de balie')`,
    at,
    id,
  )
  await steps(put, { at, id: id!, by: personId })
  await put(`insert into application_call values ($1, $2, 1, $3, now())`, at, id, personId)
  await put(
    `insert into admission_vote values ($1, $2, 'majority', $3, now(), '2099-03-09')`,
    at,
    id,
    personId,
  )
  await put(
    `insert into link (cooperative_id, token, kind, subject_id, made_at)
     values ($1, gen_random_uuid()::text, 'application', $2, now())`,
    at,
    id,
  )
  return id!
}

/** What happened of it so far: the road up to the vote, a step that was wrong, and that it was once kept longer. */
async function steps(put: Put, { at, id, by }: { at: string; id: string; by: string }): Promise<void> {
  await put(
    `with step as (
       insert into application_step values ($1, $2, :new0, 'permission-granted', '2026-03-01', '', $3, now(), 3)
       returning cooperative_id, application_id, id)
     insert into application_letter
       select cooperative_id, application_id, id, 'brief.pdf', 'application/pdf', sha256('pdf'), 'pdf', $3, now()
       from step`,
    at,
    id,
    by,
  )
  await put(
    `insert into application_step values
       ($1, $2, :new0, 'intake-held', '2026-02-20', '', $3, now(), 1),
       ($1, $2, :new1, 'permission-asked', '2026-02-21', '', $3, now(), 2),
       ($1, $2, :new2, 'voting', '2026-03-02', '', $3, now(), 4)`,
    at,
    id,
    by,
  )
  await put(
    `insert into application_kept values ($1, $2, 1, '2026-12-31', 'aan de telefoon', $3, now())`,
    at,
    id,
    by,
  )
  await put(
    `with wrong as (
       insert into application_step values ($1, $2, :new0, 'intake-held', '2026-02-20', '', $3, now(), 5)
       returning cooperative_id, application_id, id)
     insert into application_righting
       select cooperative_id, application_id, id, 'verkeerde dag', 1, $3, now() from wrong`,
    at,
    id,
    by,
  )
}

async function ballot(
  put: Put,
  application: string,
  member: { cooperativeId: string; memberId: string },
): Promise<void> {
  await put(
    `insert into admission_ballot values ($1, $2, $3, 'yes', now())`,
    member.cooperativeId,
    application,
    member.memberId,
  )
}

/** A vote on paper, written down and not confirmed yet. */
async function onPaper(
  put: Put,
  of: { application: string; by: PersonActor; voter: { memberId: string } },
): Promise<void> {
  await put(
    `with paper as (
       insert into admission_paper values ($1, $2, :new0, current_date, 1, 0, 0, $3, now())
       returning cooperative_id, application_id, id)
     insert into admission_ballot (cooperative_id, application_id, member_id, cast_at, paper_id)
       select cooperative_id, application_id, $4, now(), id from paper`,
    of.by.cooperativeId,
    of.application,
    of.by.personId,
    of.voter.memberId,
  )
}
