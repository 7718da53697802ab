/**
 * Who was a member reads what is theirs and the rules of the house, writes what their last statements and their deposit
 * ask, sees nobody (decision 0043).
 */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonActor } from '../app/platform/actor.ts'
import { resumeMembership } from '../app/domains/members/resume-membership.ts'
import { newId } from './new-id.ts'
import { must } from './world.ts'
import { fullWorld, type FullWorld, type Whose } from './full-world.ts'
import { tablesOf, tryAll, type TableOfRows } from './row-level-security.tries.ts'

let world: FullWorld
let tables: readonly TableOfRows[]
let former: PersonActor
let written: string
beforeAll(async () => {
  world = await fullWorld()
  tables = await tablesOf(world)
  former = { ...world.anna, roles: [], left: true }
})
afterAll(() => world.close())

const leaves = async (lastDay: string) => {
  await world.sql(`update member set left_on = $2 where id = $1`, [world.anna.memberId, lastDay])
  await world.sql(`update role_assignment set until = now() where person_id = $1`, [world.anna.personId])
  // A row that changed stands in another place.
  tables = await tablesOf(world)
}
const comesBack = async () => {
  await must(
    world.perform(resumeMembership, world.greet, { memberId: world.anna.memberId, goesOn: 'no' }, newId()),
  )
  tables = await tablesOf(world)
}

/** What goes by who somebody is, not by what they are here: what others did on their behalf, and what they forbade. */
const ABOUT_THE_PERSON = [
  'command_log',
  'on_behalf',
  'on_behalf_deed',
  'on_behalf_no',
  'on_behalf_reading',
  'role_assignment',
]

/** The co-op, its municipality, its rules, what it adopted in public: by which a proof was made; what they borrowed. */
const RULES_OF_THE_HOUSE = [
  'account',
  'annual_account',
  'annual_adoption',
  'cooperative',
  'file',
  'guidance_setting',
  'joining_rules',
  'municipality',
  'municipality_person',
  'municipality_policy',
  'period_close',
  'quote_settings',
  'scheme',
  'scheme_version',
  'thing',
  'vat_mode',
]

/** Of their own, but no proof of anything: how they were reminded, who looked, and the half hours behind a booking. */
const NO_PROOF = [
  'calendar_feed',
  'quote_part_share',
  'read_log',
  'reminder_way',
  'text_message',
  'thing_claim',
  'to_do_mail',
]

/** What somebody sees in a transaction that writes nothing, by whose it is. */
async function seenBy(actor: PersonActor): Promise<Record<Whose, string[]>> {
  const seen: Record<Whose, string[]> = { anna: [], piet: [], here: [], there: [] }
  await world.database.read(actor, async (tx) => {
    for (const { name, rows, granted } of tables) {
      if (!granted.has('select')) continue
      const found = await sql.raw<{ ctid: string }>(`select ctid::text as ctid from ${name}`).execute(tx)
      const there = new Set(found.rows.map(({ ctid }) => ctid))
      for (const whose of new Set(rows.filter(({ ctid }) => there.has(ctid)).map((row) => row.whose)))
        seen[whose].push(name)
    }
  })
  return seen
}

test('as long as somebody is a member the purpose of who left opens nothing', async () => {
  expect(await seenBy(former)).toEqual({ anna: ABOUT_THE_PERSON, piet: [], here: [], there: [] })
})

test('who left reads what they read as a member of their own, and nothing of anybody else', async () => {
  const before = await seenBy(world.anna)
  await leaves('2026-03-31')
  const after = await seenBy(former)
  expect(before.anna.filter((table) => !after.anna.includes(table))).toEqual(NO_PROOF)
  expect(after.anna.filter((table) => !before.anna.includes(table))).toEqual([])
  // The day is that of what Anna and Piet agreed on together.
  expect(after.piet).toEqual([
    'help_day',
    'help_post',
    'help_post_before',
    'help_written',
    'scheme',
    'scheme_version',
  ])
  expect(after.there).toEqual([])
  expect(after.here.filter((table) => !before.here.includes(table))).toEqual([])
  expect(after.here).toEqual(RULES_OF_THE_HOUSE)
})

/**
 * Where something is to be written of their statements, of what is asked to keep of their deposit, or of work for each
 * other that waits for a yes: until then it is seen in a transaction that writes.
 */
const TO_BE_WRITTEN = ['consent', 'inside_job', 'statement', 'thing_deposit_ask', 'worked_day']

test('and writes what statements, deposit, work inside and hours ask, and nothing else of the co-op', async () => {
  written = await tryAll(world, tables, former)
  expect(written.split('\n')).toEqual([
    `select anna: ${[...ABOUT_THE_PERSON, ...TO_BE_WRITTEN].toSorted().join(' ')}`,
    'insert anna: command_log on_behalf_no worked_day',
    'update anna: consent inside_job on_behalf on_behalf_no thing_deposit_ask worked_day',
  ])
})

test('beside a role the purpose of who left opens the same, and nothing of the role', async () => {
  const before = await seenBy(former)
  await world.sql(
    `insert into role_assignment (cooperative_id, person_id, role, since)
     select $1, $2, unnest(array['board', 'administrator', 'auditor', 'coach']), $3`,
    [world.anna.cooperativeId, world.anna.personId, world.clock().at],
  )
  tables = await tablesOf(world)
  expect(await seenBy(former)).toEqual(before)
  expect(await tryAll(world, tables, former)).toBe(written)
  await world.sql(`delete from role_assignment where person_id = $1 and until is null`, [world.anna.personId])
  tables = await tablesOf(world)
})

test('until the books of the year in which they left are no longer kept', async () => {
  await leaves('2017-06-30')
  expect((await seenBy(former)).anna).toEqual(ABOUT_THE_PERSON)
})

test('a member again is a member, and the purpose of who left is shut', async () => {
  await comesBack()
  expect((await seenBy(former)).anna).toEqual(ABOUT_THE_PERSON)
  expect((await seenBy(world.anna)).anna).toContain('statement')
})
