/** What the database refuses of what members and the co-operative sign, and of plans that are written together. */
import type { Guard } from './guards.tries.ts'

const ANNAS = '(select id from contract where cooperative_id = :here and member_id = :anna)'

const says = (kind: string, by: string, way = 'null', code = 'null') => `
  insert into contract_word (cooperative_id, id, contract_id, kind, way, words, on_day, said_by, said_at, code_id)
  values (:here, gen_random_uuid(), ${ANNAS}, '${kind}', ${way}, '', today(), ${by}, at_now(), ${code})`

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
    guard: 'keep_goal_signed',
    sentence: 'everybody writes in a plan in their own name',
    as: 'anna',
    tries: `insert into guidance_goal (cooperative_id, id, member_id, theme, goal, added_by, added_at, written_by,
        written_at)
      values (:here, gen_random_uuid(), :anna, 'business', 'Drie klanten', :Anna, at_now(), :Carla, at_now())`,
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
  },
]
