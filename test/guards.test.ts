import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TABLE_OWNERS } from './architecture/table-owners.ts'
import { fullWorld, type FullWorld } from './full-world.ts'
import { APPOINTMENT_GUARDS } from './guards.of-appointments.ts'
import { CONTRACT_GUARDS } from './guards.of-contracts.ts'
import { FACILITY_GUARDS } from './guards.of-facilities.ts'
import { HELP_GUARDS } from './guards.of-help.ts'
import { JOINING_GUARDS } from './guards.of-joining.ts'
import { PEOPLE_GUARDS } from './guards.of-people.ts'
import { WEEK_GUARDS } from './guards.of-week.ts'
import { guarded, sentencesIn, WENT_THROUGH, type Guard } from './guards.tries.ts'

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

/** What it says of any table is tried of each table, below. */
const APPEND_ONLY = 'refuse_change'

let world: FullWorld
let owner: pg.Client
beforeAll(async () => {
  world = await fullWorld()
  owner = new pg.Client({ connectionString: world.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

describe('a guard of the database would be missed', () => {
  test('each sentence that one says is tried', async () => {
    const tables = DOMAINS.flatMap((domain) => TABLE_OWNERS[domain]!)
    const { rows } = await owner.query<{ guard: string; source: string }>(
      `select distinct p.proname as guard, p.prosrc as source
       from pg_trigger t join pg_proc p on p.oid = t.tgfoid join pg_class c on c.oid = t.tgrelid
       where not t.tgisinternal and c.relnamespace = 'public'::regnamespace and c.relname = any ($1)
         and p.proname <> $2`,
      [tables, APPEND_ONLY],
    )
    const said = rows.flatMap(({ guard, source }) => sentencesIn(source).map((one) => `${guard}: ${one}`))
    const tried = GUARDS.map(({ guard, sentence }) => `${guard}: ${sentence}`)
    expect(said.filter((one) => !tried.includes(one)).toSorted()).toEqual([])
    expect(
      tried.filter((one) => !said.includes(one)),
      'is said by none of them',
    ).toEqual([])
  })

  test.for(GUARDS.map((row) => [`${row.guard}: ${row.sentence}`, row] as const))('%s', async ([, row]) => {
    const { guarded: refused, unguarded } = await guarded(world, owner, row)
    expect(refused).toMatch(patternOf(row.sentence))
    expect(unguarded).toMatch(row.otherwise ?? WENT_THROUGH)
  })
})

/** A sentence with `%` names something there. */
function patternOf(sentence: string): RegExp {
  const parts = sentence.split('%').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.+')}$`)
}
