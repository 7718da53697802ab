import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TABLE_OWNERS } from './architecture/table-owners.ts'
import { fullWorld, type FullWorld } from './full-world.ts'
import { APPEND_ONLY, REMOVED_WITH_DRAFT } from './guards.of-append-only.ts'
import { APPOINTMENT_GUARDS } from './guards.of-appointments.ts'
import { BEGUN_GUARDS } from './guards.of-begun.ts'
import { CONTRACT_GUARDS } from './guards.of-contracts.ts'
import { FACILITY_GUARDS } from './guards.of-facilities.ts'
import { HELP_GUARDS } from './guards.of-help.ts'
import { JOINING_GUARDS } from './guards.of-joining.ts'
import { PEOPLE_GUARDS } from './guards.of-people.ts'
import { STEP_GUARDS } from './guards.of-steps.ts'
import { TWO_SIDES_GUARDS } from './guards.of-two-sides.ts'
import { WEEK_GUARDS } from './guards.of-week.ts'
import {
  eventsOf,
  guarded,
  missed,
  says,
  sentencesIn,
  WENT_THROUGH,
  type Guard,
  type TriggerOn,
} from './guards.tries.ts'

/**
 * The domains of which every guard is tried here. Of the older ones (books, bank, pots, sales, benefits and the rest)
 * this asks nothing but that what is append-only is so: their own tests try many of their guards, and not all.
 */
const DOMAINS = [
  'people',
  'members',
  'joining',
  'contracts',
  'guidance',
  'appointments',
  'facilities',
  'mutual-help',
  'shop-window',
  'week-on-paper',
  'leaving',
]

const GUARDS: readonly Guard[] = [
  ...PEOPLE_GUARDS,
  ...JOINING_GUARDS,
  ...STEP_GUARDS,
  ...CONTRACT_GUARDS,
  ...APPOINTMENT_GUARDS,
  ...FACILITY_GUARDS,
  ...HELP_GUARDS,
  ...TWO_SIDES_GUARDS,
  ...BEGUN_GUARDS,
  ...WEEK_GUARDS,
]

/** What a trigger would say at these statements nobody gets to hear, and why. */
const NEVER_HEARD: Readonly<Record<string, string>> = {
  'application_keeps_to_the_road INSERT':
    'the policies only let in what was received, at the beginning of the road',
  'contract_text_is_kept DELETE': 'nobody may remove a text at all',
  'duty_turn_of_member INSERT': 'duty_turn_is_kept says it before, of the same day',
  'duty_turn_to_member UPDATE': 'duty_turn_is_kept says it before, of the same day',
  'help_gift_is_honest INSERT': 'it fills in who wrote it, and refuses nothing',
}

/** The triggers of these domains that say something, but for those of `APPEND_ONLY`. */
type Trigger = Omit<TriggerOn, 'event'> & { readonly source: string }

let world: FullWorld
let owner: pg.Client
let triggers: readonly Trigger[]
beforeAll(async () => {
  world = await fullWorld()
  owner = new pg.Client({ connectionString: world.ownerUrl })
  await owner.connect()
  const found = await owner.query<Trigger>(
    `select c.relname as table, t.tgname as name, p.proname as guard, p.prosrc as source,
       pg_get_triggerdef(t.oid) as definition
     from pg_trigger t join pg_proc p on p.oid = t.tgfoid join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and c.relnamespace = 'public'::regnamespace and c.relname = any ($1)
       and p.proname <> 'refuse_change' order by 1, 2`,
    [DOMAINS.flatMap((domain) => TABLE_OWNERS[domain]!)],
  )
  triggers = found.rows.filter(({ source }) => sentencesIn(source).length > 0)
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

describe('a guard of the database would be missed', () => {
  test('each sentence that one says is tried', () => {
    const said = new Set(
      triggers.flatMap(({ guard, source }) => sentencesIn(source).map((one) => `${guard}: ${one}`)),
    )
    const tried = new Set(GUARDS.map(({ guard, sentence }) => `${guard}: ${sentence}`))
    expect([...said.difference(tried)].toSorted()).toEqual([])
    expect([...tried.difference(said)], 'is said by none of them').toEqual([])
  })

  const named = GUARDS.map((row) => [`${row.guard}: ${row.sentence} ${row.of ?? ''}`.trim(), row] as const)
  test.for(named)('%s', async ([, row]) => {
    const { guarded: refused, unguarded } = await guarded(world, owner, row)
    expect(says(refused, row.sentence), refused).toBe(true)
    expect(unguarded).toMatch(row.otherwise ?? WENT_THROUGH)
  })

  test('and each trigger, of each statement that it looks at', async () => {
    const idle: string[] = []
    for (const trigger of triggers) {
      const rows = GUARDS.filter(({ guard }) => guard === trigger.guard)
      for (const event of eventsOf(trigger.definition)) {
        if (!(await oneOf(rows, (row) => missed(world, owner, row, { ...trigger, event }))))
          idle.push(`${trigger.name} ${event}`)
      }
    }
    expect(idle.filter((one) => !(one in NEVER_HEARD))).toEqual([])
    expect(Object.keys(NEVER_HEARD).filter((one) => !idle.includes(one))).toEqual([])
  })
})

describe('what was written once stays', () => {
  test('in these tables, and in no other', async () => {
    const { rows } = await owner.query<{ table: string }>(
      `select c.relname as table from pg_trigger t join pg_class c on c.oid = t.tgrelid
       where t.tgfoid = 'refuse_change'::regproc order by 1`,
    )
    expect(rows.map(({ table }) => table)).toEqual(APPEND_ONLY.toSorted())
  })

  test.for(APPEND_ONLY)('%s', async (table) => {
    for (const text of REMOVED_WITH_DRAFT.has(table) ? [CHANGE] : [CHANGE, 'delete from %']) {
      const filled = await filledFor(table, text)
      await owner.query('begin')
      const said = await owner.query(filled).then(String, ({ message }) => message)
      await owner.query('rollback')
      expect(said).toBe(`${table} is append-only: correct by adding a row`)
    }
  })
})

/** Setting a column to itself changes nothing, and is refused all the same. */
const CHANGE = 'update % set # = #'

async function filledFor(table: string, text: string): Promise<string> {
  const { rows } = await owner.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum = 1`,
    [table],
  )
  return text.replaceAll('%', table).replaceAll('#', rows[0]!.name)
}

async function oneOf<T>(all: readonly T[], holds: (one: T) => Promise<boolean>): Promise<boolean> {
  for (const one of all) if (await holds(one)) return true
  return false
}
