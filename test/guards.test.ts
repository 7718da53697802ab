import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TABLE_OWNERS } from './architecture/table-owners.ts'
import { fullWorld, type FullWorld } from './full-world.ts'
import { APPEND_ONLY, REMOVED_WITH_DRAFT } from './guards.of-append-only.ts'
import { APPOINTMENT_GUARDS } from './guards.of-appointments.ts'
import { CONTRACT_GUARDS } from './guards.of-contracts.ts'
import { FACILITY_GUARDS } from './guards.of-facilities.ts'
import { HELP_GUARDS } from './guards.of-help.ts'
import { JOINING_GUARDS } from './guards.of-joining.ts'
import { PEOPLE_GUARDS } from './guards.of-people.ts'
import { WEEK_GUARDS } from './guards.of-week.ts'
import { guarded, missed, says, sentencesIn, WENT_THROUGH, type Guard } from './guards.tries.ts'

/**
 * The domains of which every guard is tried here. The older ones (books, bank, pots, sales, benefits and the rest) try
 * theirs in their own tests, and are not asked about here.
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
  ...CONTRACT_GUARDS,
  ...APPOINTMENT_GUARDS,
  ...FACILITY_GUARDS,
  ...HELP_GUARDS,
  ...WEEK_GUARDS,
]

/** The triggers of these domains that say something, but for those of `APPEND_ONLY`. */
type Trigger = {
  readonly table: string
  readonly name: string
  readonly guard: string
  readonly source: string
}

let world: FullWorld
let owner: pg.Client
let triggers: readonly Trigger[]
beforeAll(async () => {
  world = await fullWorld()
  owner = new pg.Client({ connectionString: world.ownerUrl })
  await owner.connect()
  const found = await owner.query<Trigger>(
    `select c.relname as table, t.tgname as name, p.proname as guard, p.prosrc as source
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

  test('each trigger, switched off by itself, lets something go that it refuses', async () => {
    const idle: string[] = []
    for (const trigger of triggers) {
      const rows = GUARDS.filter(({ guard }) => guard === trigger.guard)
      if (!(await oneOf(rows, (row) => missed(world, owner, row, trigger))))
        idle.push(`${trigger.table}: ${trigger.name}`)
    }
    expect(idle).toEqual([])
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
