/** What the database refuses of what members and the co-operative sign, and of plans that are written together. */
import type { Guard } from './guards.tries.ts'

const ANNAS = '(select id from contract where cooperative_id = :here and member_id = :anna)'

const says = (kind: string, by: string, way = 'null', code = 'null') => `
  insert into contract_word (cooperative_id, id, contract_id, kind, way, words, on_day, said_by, said_at, code_id)
  values (:here, gen_random_uuid(), ${ANNAS}, '${kind}', ${way}, '', today(), ${by}, at_now(), ${code})`

/** Anna signed on paper, as Greet wrote down. */
const ON_PAPER = `
  insert into contract_word (cooperative_id, id, contract_id, kind, way, words, on_day, said_by, said_at)
  values (:here, gen_random_uuid(), ${ANNAS}, 'signed', 'paper', '', today(), :Greet, at_now())`

const saysOfPaper = (kind: string, by: string) => `
  insert into contract_word (cooperative_id, id, contract_id, kind, words, on_day, said_by, said_at, about_word)
  select :here, gen_random_uuid(), contract_id, '${kind}', 'Waarom', today(), ${by}, at_now(), id
  from contract_word where contract_id = ${ANNAS} order by (kind = 'signed') desc limit 1`

/** What the board drew up is of Greet here, so that Bea decides. */
const GREET_WROTE = 'update contract_text set written_by = :Greet where cooperative_id = :here;'
const DECIDED = `from_day = '2026-04-01', decided_by = :Bea, decided_at = at_now()`

export const CONTRACT_GUARDS: readonly Guard[] = [
  {
    guard: 'keep_contract_text',
    sentence: 'a text that was decided never changes',
    first: `${GREET_WROTE} update contract_text set ${DECIDED} where cooperative_id = :here`,
    as: 'bea',
    tries: `update contract_text set from_day = '2026-05-01' where decided_by = :Bea`,
  },
  {
    guard: 'keep_contract_text',
    sentence: 'what is decided is what was written',
    first: GREET_WROTE,
    as: 'bea',
    tries: `update contract_text set title = 'Iets anders', ${DECIDED}`,
  },
  {
    guard: 'keep_contract_words',
    sentence: 'this cannot be said to this agreement any more',
    as: 'bea',
    tries: says('signed-for-cooperative', ':Bea'),
  },
  {
    guard: 'keep_contract_words',
    sentence: 'no code was shown for this agreement',
    as: 'anna',
    tries: says('signed', ':Anna', `'code'`, 'gen_random_uuid()'),
  },
  {
    guard: 'keep_word_of_paper',
    sentence: 'a signed paper is looked at by another than who added it',
    of: 'contract_word',
    first: ON_PAPER,
    as: 'greet',
    tries: saysOfPaper('paper-seen', ':Greet'),
  },
  {
    guard: 'keep_word_of_paper',
    sentence: 'this cannot be said to this agreement any more',
    of: 'contract_word, no paper',
    as: 'bea',
    tries: saysOfPaper('paper-wrong', ':Bea'),
  },
  {
    guard: 'keep_word_of_paper',
    sentence: 'a paper that two people looked at is taken away by the board',
    of: 'contract_word, of another',
    first: ON_PAPER,
    as: 'carla',
    tries: saysOfPaper('paper-wrong', ':Carla'),
  },
  {
    guard: 'keep_goal_signed',
    sentence: 'everybody writes in a plan in their own name',
    as: 'anna',
    tries: `insert into guidance_goal (cooperative_id, id, member_id, theme, goal, added_by, added_at, written_by,
        written_at)
      values (:here, gen_random_uuid(), :anna, 'business', 'Drie klanten', :Anna, at_now(), :Carla, at_now())`,
    otherwise: /row-level security/,
  },
  {
    guard: 'keep_step_signed',
    sentence: 'everybody writes in a plan in their own name',
    as: 'anna',
    tries: `update guidance_step set state = 'done', closed_by = :Carla, closed_at = at_now() where member_id = :anna`,
  },
  {
    guard: 'keep_goal_signed',
    sentence: 'everybody writes in a plan in their own name',
    of: 'guidance_goal, written anew',
    as: 'anna',
    tries: `update guidance_goal set goal = 'Vier klanten', written_by = :Carla, written_at = at_now()
      where member_id = :anna`,
  },
  {
    guard: 'keep_step_signed',
    sentence: 'everybody writes in a plan in their own name',
    of: 'guidance_step, added',
    as: 'anna',
    tries: `insert into guidance_step (cooperative_id, id, member_id, goal_id, step, helper, added_by, added_at,
        written_by, written_at)
      select :here, gen_random_uuid(), :anna, id, 'Bellen', '', :Carla, at_now(), :Carla, at_now()
      from guidance_goal where member_id = :anna limit 1`,
    otherwise: /row-level security/,
  },
  {
    guard: 'keep_scheme_notice',
    sentence: 'a letter bears no day before the day on which it was made',
    as: 'bea',
    tries: `insert into scheme_notice (cooperative_id, id, member_id, scheme_version_id, sent_on, sha256, letter,
        kept_by, kept_at)
      select :here, gen_random_uuid(), member_id, scheme_version_id, today() - 1, sha256, letter, :Bea, at_now()
      from scheme_notice where member_id = :anna`,
    otherwise: /duplicate key/,
  },
  {
    guard: 'keep_scheme_notice',
    sentence: 'scheme_notice is append-only: a letter that was given stays as it is',
    as: 'bea',
    tries: 'delete from scheme_notice where member_id = :anna',
  },
  {
    guard: 'keep_scheme_notice',
    sentence: 'a letter is given before somebody says so',
    first: `alter table scheme_notice disable trigger scheme_notice_is_kept;
      update scheme_notice set given_on = null, given_by = null, given_at = null, sent_on = '2026-01-01';
      alter table scheme_notice enable trigger scheme_notice_is_kept`,
    as: 'bea',
    tries: `update scheme_notice set given_on = today() + 1, given_by = :Bea, given_at = at_now()
      where member_id = :anna`,
  },
]
