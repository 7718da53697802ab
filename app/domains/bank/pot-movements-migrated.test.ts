import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { runChecks } from '../../platform/integrity.ts'
import { rootFolder } from '../../platform/root-folder.ts'
import { day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { post, reverse } from '../books/index.ts'
import type { Posted } from '../books/post.ts'
import { openPot, presets, share, undoPotEntry } from '../pots/index.ts'
import { bankIn, euro } from './fixtures/bank-world.fixture.ts'

/**
 * Migration 020 makes movements of what is in the journal: tried by running it again on what the program did. When a
 * later migration changes the table, this has done its work and goes.
 */
let world: World
beforeAll(async () => {
  const { draft } = presets[0]!
  world = await smallWorld({ ...draft, pot: { ...draft.pot, maySpendOn: ['investment', 'training'] } })
})
afterAll(() => world.close())

/** Everything that is kept of a movement; what it undoes by its number, because ids are made anew. */
const kept = () =>
  world.sql(
    `select m.member_id, m.number, m.kind, m.amount, m.purpose, m.scheme_version_id, m.entry_id, m.sharing_id,
       o.number as undoes, m.counts_on, m.booked_at
     from pot_movement m left join pot_movement o on o.id = m.undoes_id order by m.member_id, m.number`,
  )

/** What was done before the table was there: opened, shared out, bought (for two things at once), returned, undone. */
async function before(): Promise<void> {
  const { anna, piet, greet, cooperativeId } = world
  const bank = await bankIn(world)
  for (const { memberId } of [anna, piet]) {
    const opening = { memberId, amount: 50_00n, countsOn: day('2026-01-01') }
    const opened = await world.perform(openPot, greet, opening, newId())
    if (!opened.ok) throw new Error(opened.reason)
    if (memberId !== piet.memberId) continue
    const wrong = { entryId: opened.value as Id<'entry'>, countsOn: day('2026-01-02') }
    expect((await world.perform(undoPotEntry, greet, wrong, newId())).ok).toBe(true)
  }
  const toShare = { memberId: anna.memberId, turnover: 100_00n, jobCosts: 0n, countsOn: day('2026-02-01') }
  await as(world, greet, (tx) => share(tx, greet, { ...toShare, cause: 'payment' }, world.clock(), newId()))
  const lines = await bank.receive(
    { amount: euro('-30,00') },
    { amount: euro('5,00') },
    { amount: euro('-9,00') },
  )
  const [bought, back, wrong] = ['-30,00', '5,00', '-9,00'].map((amount) =>
    lines.find((line) => line.amount === euro(amount))!,
  )
  const pot = (amount: string, what: 'investment' | 'training') =>
    ({ kind: 'pot', amount: euro(amount), memberId: anna.memberId, what }) as const
  expect((await bank.match(bought!, [pot('-20,00', 'investment'), pot('-10,00', 'training')])).ok).toBe(true)
  expect((await bank.match(back!, [pot('5,00', 'investment')])).ok).toBe(true)
  const matched = await bank.match(wrong!, [pot('-9,00', 'training')])
  if (!matched.ok) throw new Error(matched.reason)
  expect((await bank.undo(matched.value)).ok).toBe(true)
  expect(
    await world.sql('select 1 from pot_movement where cooperative_id = $1', [cooperativeId]),
  ).toHaveLength(9)
}

test('a database from before the table gets what the program would have kept', async () => {
  await before()
  const program = await kept()
  const migration = await readFile(new URL('db/migrations/020-pot-movements.sql', rootFolder()), 'utf8')
  await world.sql(`begin; drop table pot_movement cascade; ${migration}; commit`)
  expect((await kept()).map((row) => ({ ...row }))).toEqual(program)
  expect(await runChecks(world.ownerUrl)).toEqual([])
})

test('what was written by hand then is kept as such, and undone as such', async () => {
  const { greet, anna } = world
  const gift = {
    book: 'memorial',
    countsOn: day('2026-03-01'),
    description: 'Gift',
    lines: [
      { account: '4900', amount: 500n },
      { account: 'member-pots', amount: -500n, memberId: anna.memberId },
    ],
  } as const
  await as(world, greet, async (tx) => {
    const { id } = await post(tx, greet, gift, world.clock(), newId())
    return reverse(tx, greet, id, day('2026-03-02'), 'Terug', world.clock(), newId())
  })
  const later = await as<Posted>(world, greet, (tx) => post(tx, greet, gift, world.clock(), newId()))
  expect((await runChecks(world.ownerUrl)).map((finding) => finding.check)).toContain('pot-movements')
  const migration = await readFile(new URL('db/migrations/020-pot-movements.sql', rootFolder()), 'utf8')
  await world.sql(`begin; drop table pot_movement cascade; ${migration}; commit`)
  expect(await runChecks(world.ownerUrl)).toEqual([])
  const byHand = (await kept()).filter((row) => ['by-hand', 'undone'].includes(String(row['kind'])))
  expect(byHand.filter((row) => row['amount'] === '500' || row['amount'] === '-500').length).toBe(3)
  const undone = { entryId: later.id, countsOn: day('2026-03-03') }
  expect((await world.perform(undoPotEntry, greet, undone, newId())).ok).toBe(true)
  expect(await runChecks(world.ownerUrl)).toEqual([])
})
