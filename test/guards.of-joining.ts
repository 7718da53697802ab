/** What the database refuses of who applies, and of the vote about them. What a step asks: `guards.of-steps.ts`. */
import { TOKEN, type Guard } from './guards.tries.ts'

const IKRAM = `(select id from application where cooperative_id = :here and name = 'Ikram')`
/** Who is put there by `first`. */
export const NEW = `(select id from application where cooperative_id = :here and name = 'Nieuw')`

/** A step as it is written down. */
export const step = (application: string, stage: string, by = ':Greet') => `
  insert into application_step (cooperative_id, application_id, id, stage, on_day, note, taken_by, taken_at)
  values (:here, ${application}, gen_random_uuid(), '${stage}', '2026-03-20', '', ${by}, at_now());`
const stands = (stage: string) => `
  update application set stage = '${stage}', stage_since = '2026-03-20', due_on = null, revision = revision + 1
  where id = ${IKRAM};`

const rights = (application: string) => `
  insert into application_righting
  select :here, application_id, id, 'vergissing', 1, :Greet, at_now() from application_step
  where application_id = ${application}`

/** Somebody who has an appointment to make acquaintance. */
export const planned = (by: string) => `
  insert into application (cooperative_id, id, name, idea, stage, stage_since, received_at, entered_by)
  values (:here, gen_random_uuid(), 'Nieuw', 'brood', 'intake-planned', '2026-03-20', at_now(), :Greet);
  ${step(NEW, 'intake-planned', by)}`

const counts = (yes: number, on: string) =>
  `update admission_vote set counted_on = '${on}', yes = ${yes}, no = 0, abstain = 0 where application_id = ${IKRAM}`
const CONFIRMED = `update admission_paper set confirmed_by = :Carla, confirmed_at = at_now()
  where application_id = ${IKRAM};`
const FORGOTTEN = `delete from admission_ballot where application_id = ${IKRAM} and member_id = :anna;`

export const JOINING_GUARDS: readonly Guard[] = [
  {
    guard: 'keep_application_kept',
    sentence: 'an application is kept a year longer at most',
    as: 'greet',
    tries: `insert into application_kept
      select cooperative_id, application_id, 99, '2099-01-01', 'gezegd', :Greet, at_now() from application_kept
      where cooperative_id = :here limit 1`,
  },
  {
    guard: 'keep_application',
    sentence: 'an application goes on one step at a time',
    first: planned(':Greet'),
    as: 'greet',
    tries: `update application set revision = revision + 2 where id = ${NEW}`,
  },
  {
    guard: 'keep_application_contact',
    sentence: 'how to reach who applies is corrected as it was seen',
    as: 'greet',
    tries: `update application_contact set phone = '07' where application_id = ${IKRAM}`,
  },
  {
    guard: 'keep_application_contact',
    sentence: 'by a link only how to reach somebody is corrected',
    first: `update link set token = '${TOKEN}' where kind = 'application' and subject_id = ${IKRAM}`,
    as: 'link',
    tries: `update application_contact set benefit = 'no', revision = revision + 1 where application_id = ${IKRAM}`,
  },
  {
    guard: 'keep_to_the_road',
    sentence: 'an application does not go from % to %',
    as: 'greet',
    tries: step(IKRAM, 'trial-passed') + stands('trial-passed'),
  },
  {
    guard: 'keep_to_the_road',
    sentence: 'members vote on who comes in, and did not say so',
    as: 'greet',
    tries: step(IKRAM, 'admitted') + stands('admitted'),
  },
  {
    guard: 'keep_to_the_road',
    sentence: 'an application stands where its last step is',
    as: 'greet',
    tries: stands('admitted'),
  },
  {
    guard: 'keep_to_the_road',
    sentence: 'an application stands where its last step is',
    of: 'application_step',
    as: 'greet',
    tries: step(IKRAM, 'withdrawn'),
  },
  {
    guard: 'keep_to_the_road',
    sentence: 'an application stands where its last step is',
    of: 'application_righting',
    first: planned(':Greet'),
    as: 'greet',
    tries: rights(NEW),
  },
  {
    guard: 'keep_step_in_place_of',
    sentence: 'a step comes in the place of one that was put right',
    first: planned(':Greet'),
    as: 'greet',
    tries: `insert into application_step (cooperative_id, application_id, id, stage, on_day, note, taken_by, taken_at,
        instead_of)
      select :here, application_id, gen_random_uuid(), 'intake-planned', '2026-03-20', '', :Greet, at_now(), id
      from application_step where application_id = ${NEW}`,
  },
  {
    guard: 'keep_what_is_not_righted',
    sentence: 'this step is not taken back',
    first: planned('null'),
    as: 'greet',
    tries: `${rights(NEW)}; update application set stage = 'received', revision = revision + 1 where id = ${NEW}`,
  },
  {
    guard: 'keep_count_right',
    sentence: 'a vote that was counted stays counted',
    first: CONFIRMED + counts(2, '2026-03-10'),
    as: 'greet',
    tries: `update admission_vote set yes = 3 where application_id = ${IKRAM}`,
  },
  {
    guard: 'keep_count_right',
    sentence: 'a vote that goes on is not counted',
    first: CONFIRMED + FORGOTTEN,
    as: 'greet',
    tries: counts(1, '2026-03-09'),
  },
  {
    guard: 'keep_count_right',
    sentence: 'votes on paper wait for a second yes',
    as: 'greet',
    tries: counts(2, '2026-03-10'),
  },
  {
    guard: 'keep_count_right',
    sentence: 'what was counted is not what was cast',
    first: CONFIRMED,
    as: 'greet',
    tries: counts(3, '2026-03-10'),
  },
  {
    guard: 'keep_paper_of_two',
    sentence: 'votes on paper are confirmed by another than who entered them',
    as: 'greet',
    tries: `update admission_paper set confirmed_by = :Greet, confirmed_at = at_now() where application_id = ${IKRAM}`,
    otherwise: /admission_paper_by_two/,
  },
  {
    guard: 'keep_paper_of_two',
    sentence: 'a vote that was counted stays counted',
    // Counted before all of it was confirmed, which the database does not let happen either.
    first: `alter table admission_vote disable trigger admission_vote_is_counted_right;
      ${counts(2, '2026-03-10')}; alter table admission_vote enable trigger admission_vote_is_counted_right`,
    as: 'carla',
    // Without a where: she does not read it any more.
    tries: 'update admission_paper set confirmed_by = :Carla, confirmed_at = at_now()',
  },
  {
    guard: 'keep_paper_votes',
    sentence: 'there are as many votes on paper as members who voted on paper',
    as: 'greet',
    tries: `insert into admission_paper
      values (:here, ${IKRAM}, gen_random_uuid(), '2026-03-05', 2, 0, 0, :Greet, at_now())`,
  },
  {
    guard: 'keep_paper_votes',
    sentence: 'there are as many votes on paper as members who voted on paper',
    of: 'admission_ballot',
    first: FORGOTTEN,
    as: 'greet',
    tries: `insert into admission_ballot (cooperative_id, application_id, member_id, cast_at, paper_id)
      select :here, application_id, :anna, at_now(), id from admission_paper where application_id = ${IKRAM}`,
  },
  {
    guard: 'keep_papers_together',
    sentence: 'fewer than three votes on paper wait for another',
    // A third who votes.
    first: `delete from admission_ballot where application_id = ${IKRAM};
      delete from admission_paper where application_id = ${IKRAM};
      insert into person (id, name, created_at) values (gen_random_uuid(), 'Karel', at_now());
      insert into role_assignment (cooperative_id, person_id, role, since)
        select :here, id, 'member', at_now() from person where name = 'Karel';
      insert into member select :here, gen_random_uuid(), id, 'Karel', 'Karel', '2020-01-01', null from person
        where name = 'Karel';
      update admission_vote set opened_at = '2099-01-01' where application_id = ${IKRAM}`,
    as: 'greet',
    tries: `insert into admission_paper
        values (:here, ${IKRAM}, '00000000-0000-7000-8000-000000000627', '2026-03-05', 1, 0, 0, :Greet, at_now());
      insert into admission_ballot (cooperative_id, application_id, member_id, cast_at, paper_id)
        values (:here, ${IKRAM}, :anna, at_now(), '00000000-0000-7000-8000-000000000627')`,
  },
  {
    guard: 'keep_vote_with_ballots',
    sentence: 'a vote in which somebody voted stays',
    as: 'greet',
    tries: `delete from admission_vote where application_id = ${IKRAM}`,
  },
  {
    guard: 'keep_who_votes',
    sentence: 'who was no member when a vote began does not vote in it',
    first: `${FORGOTTEN} update admission_vote set opened_at = '1999-01-01' where application_id = ${IKRAM}`,
    as: 'anna',
    tries: `insert into admission_ballot values (:here, ${IKRAM}, :anna, 'yes', at_now())`,
  },
  {
    guard: 'keep_who_votes',
    sentence: 'nobody votes after the last day',
    first: `${FORGOTTEN} alter table admission_vote disable trigger admission_vote_keeps_its_last_day;
      update admission_vote set closes_on = '2026-03-09' where application_id = ${IKRAM};
      alter table admission_vote enable trigger admission_vote_keeps_its_last_day`,
    as: 'anna',
    tries: `insert into admission_ballot values (:here, ${IKRAM}, :anna, 'yes', at_now())`,
  },
  {
    guard: 'keep_last_day_of_vote',
    sentence: 'the last day of a vote comes no sooner',
    as: 'greet',
    tries: `update admission_vote set closes_on = '2026-03-08' where application_id = ${IKRAM}`,
  },
  {
    guard: 'keep_until_agreed',
    sentence: 'an application is kept longer as who applied agreed',
    as: 'greet',
    tries: `update application set keep_until = ended_on + 60, revision = revision + 1 where name = 'Weg'`,
    otherwise: /stands where its last step is/,
  },
]
