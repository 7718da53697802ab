/** What the database asks of a step of an application, and of who becomes a member by it. */
import { NEW, planned, step } from './guards.of-joining.ts'
import type { Guard } from './guards.tries.ts'

/** Somebody with a benefit who came to talk. */
const talked = `
  insert into application (cooperative_id, id, name, idea, stage, stage_since, received_at, entered_by)
  values (:here, gen_random_uuid(), 'Nieuw', 'brood', 'intake-held', '2026-03-19', at_now(), :Greet);
  insert into application_contact (cooperative_id, application_id, phone, email, benefit, municipality, helper, agreed,
    language)
  values (:here, ${NEW}, '06', '', 'yes', 'Zuiderwoude', '', '', 'nl');
  ${step(NEW, 'intake-held')}`

/** As it ends: by a step, and standing there. */
const ends = (stage: string, note: string, member = 'null') => `
  insert into application_step (cooperative_id, application_id, id, stage, on_day, note, taken_by, taken_at)
  values (:here, ${NEW}, gen_random_uuid(), '${stage}', '2026-03-20', '${note}', :Greet, at_now());
  update application set stage = '${stage}', stage_since = '2026-03-20', due_on = null, ended_on = '2026-03-20',
    member_id = ${member}, revision = revision + 1
  where id = ${NEW}`

/** Somebody who was admitted, in a co-operative with so many months of trial. */
const admitted = (months: number) => `
  update joining_rules set trial_months = ${months} where cooperative_id = :here;
  ${talked}; ${step(NEW, 'permission-asked')} ${step(NEW, 'permission-granted')} ${step(NEW, 'voting')}
  ${step(NEW, 'admitted')}
  insert into admission_vote
    (cooperative_id, application_id, rule, opened_at, opened_by, closes_on, counted_on, yes, no,
    abstain, silent)
  values (:here, ${NEW}, 'majority', '2026-03-19', :Greet, '2026-03-19', '2026-03-20', 2, 0, 0, 0);
  update application set stage = 'admitted', stage_since = '2026-03-20', revision = revision + 1 where id = ${NEW}`

/** Somebody who is entered by it. */
const MEMBER = "'00000000-0000-7000-8000-00000000beef'"

export const STEP_GUARDS: readonly Guard[] = [
  {
    guard: 'keep_what_a_step_asks',
    sentence: 'a step is written down once it was taken',
    first: planned(':Greet'),
    as: 'greet',
    tries: `insert into application_step (cooperative_id, application_id, id, stage, on_day, note, taken_by, taken_at)
      values (:here, ${NEW}, gen_random_uuid(), 'intake-held', '2099-01-01', '', :Greet, at_now());
      update application set stage = 'intake-held', stage_since = '2099-01-01', revision = revision + 1
        where id = ${NEW}`,
  },
  {
    guard: 'keep_what_a_step_asks',
    sentence: 'who is refused reads why',
    first: planned(':Greet'),
    as: 'greet',
    tries: ends('refused', ' '),
  },
  {
    guard: 'keep_what_a_step_asks',
    sentence: 'members vote once the municipality agreed',
    first: talked,
    as: 'greet',
    tries: `${step(NEW, 'voting')}
      update application set stage = 'voting', stage_since = '2026-03-20', revision = revision + 1 where id = ${NEW}`,
  },
  {
    guard: 'keep_what_a_step_asks',
    sentence: 'somebody is on trial before they are a member',
    first: admitted(3),
    as: 'greet',
    tries: ends('member', '', ':anna'),
    otherwise: /who applied is entered as a member by it/,
  },
  {
    guard: 'keep_who_became_member',
    sentence: 'who applied is entered as a member by it',
    first: admitted(0),
    as: 'greet',
    tries: ends('member', '', ':anna'),
    otherwise: /nobody is a member before the members said yes/,
  },
  {
    guard: 'keep_who_became_member',
    sentence: 'nobody is a member before the members said yes',
    first: admitted(0),
    as: 'greet',
    tries: `insert into member (cooperative_id, id, person_id, name, first_name, joined_on, entered_at)
        values (:here, ${MEMBER}, :Carla, 'Carla', 'Carla', '2026-03-01', at_now());
      ${ends('member', '', MEMBER)}`,
  },
]
