/**
 * What is locked is what is seen. `select … for update` locks only what the policies for update show: of a row that
 * they hide it locks nothing and nobody waits, without a word. So a lock is taken by a `hold_…` function, which no
 * policy hides, or on a table where what somebody reads they may lock.
 */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allPaths, contentOf } from './architecture/source.ts'
import { fullWorld, type FullWorld } from './full-world.ts'
import { FOR_WHO_READS, LOCKED, NOT_COUNTED, STATES_HIDDEN } from './locks.ts'
import { askersOf } from './row-level-security.askers.ts'

const files = allPaths()
  .filter((path) => /^app\/(domains|platform)\/.*\.ts$/.test(path) && !/\.(test|fixture)\.ts$/.test(path))
  .map((path) => ({ path, text: contentOf(path)! }))
const LOCK = /\bfor (?:no key )?(?:update|share)\b/gi

let world: FullWorld
beforeAll(async () => {
  world = await fullWorld()
})
afterAll(() => world.close())

test('each place that locks a row is known, with the table', () => {
  const found = files.flatMap(({ path, text }) => {
    const times = [...text.matchAll(LOCK)].length
    return times === 0 ? [] : [[path.replace('app/domains/', ''), times] as const]
  })
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(LOCKED).map(([path, { times }]) => [path, times])),
  )
})

const tables = [...new Set(Object.values(LOCKED).flatMap((one) => one.tables))].toSorted()

test('who reads a row of them locks it, but for who is named', async () => {
  const differs = new Map<string, string[]>()
  for (const [name, actor] of Object.entries(await askersOf(world))) {
    await world.database.write(
      actor,
      async (tx) => {
        for (const table of tables) {
          const count = async (how: string) =>
            (await sql.raw(`select from ${table} ${how}`).execute(tx)).rows.length
          if ((await count('')) !== (await count('for update')))
            differs.set(table, [...(differs.get(table) ?? []), name])
        }
      },
      () => false,
    )
  }
  expect(Object.fromEntries(differs)).toEqual(
    Object.fromEntries(Object.entries(FOR_WHO_READS).map(([table, { who }]) => [table, who.split(' ')])),
  )
})

test('no rule for update of them asks how far a row is, but for what is named', async () => {
  const policies = await world.sql(
    `select p.tablename as table, p.policyname as name, p.cmd, p.qual,
       (select array_agg(a.attname::text order by a.attname) from pg_attribute a
        where a.attrelid = format('public.%I', p.tablename)::regclass and a.attnum > 0
          and not a.attisdropped) as columns
     from pg_policies p where p.schemaname = 'public' and p.tablename = any ($1) and p.cmd = 'UPDATE'
       and p.permissive = 'PERMISSIVE' order by 1, 2`,
    [tables],
  )
  const OF_WHOM = /^(cooperative_id|id|(from_|to_)?member_id|(helper|helped|payer|earner|coach)_id)$/
  const asks = policies.flatMap(({ table, name, qual, columns }) => {
    const own = (columns as string[]).filter(
      (column) => !OF_WHOM.test(column) && new RegExp(`\\b${column}\\b`).test(String(qual)),
    )
    return own.length === 0 ? [] : [`${String(table)} ${String(name)}: ${own.join(' ')}`]
  })
  expect(asks).toEqual(Object.keys(STATES_HIDDEN))
})

/** An update that is awaited as a statement: what it answers goes nowhere. As SQL, and as Kysely writes it. */
const UPDATES = [
  /^ *await sql(?:<[^`]*>)?`\s*update \w+[^`]*\bis null\b[^`]*`\s*\.execute\(/gm,
  /^ *await tx\s*\.updateTable\((?:(?!\.execute).)*?'is', null\)(?:(?!\.execute).)*\.execute\w*\(/gms,
]

test('who changes what is not done yet looks at whether there was one, but for what is named', () => {
  const found = files
    .filter(({ path }) => path.endsWith('.db.ts'))
    .flatMap(({ path, text }) =>
      UPDATES.flatMap((update) => [...text.matchAll(update)]).map(({ index }) => {
        const name = [...text.slice(0, index).matchAll(/function (\w+)/g)].at(-1)?.[1]
        return `${path.replace('app/domains/', '')} ${name}`
      }),
    )
  expect([...new Set(found)].toSorted()).toEqual(Object.keys(NOT_COUNTED))
})
