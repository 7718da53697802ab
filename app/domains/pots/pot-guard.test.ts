/** The guard of the pots in the database: one's own pot, and what is not in it. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { post } from '../books/index.ts'
import { shareOutEarnings } from './index.ts'
import { presets } from './presets.ts'

const MARCH = day('2026-03-01')

let world: World
beforeAll(async () => {
  const { draft } = presets[0]!
  const approvers = { anyOf: ['administrator'], count: 1 } as const
  world = await smallWorld({ ...draft, pot: { ...draft.pot, maySpendOn: ['investment'], approvers } })
  const turnover = {
    turnover: 1000_00n,
    jobCosts: 0n,
    countsOn: day('2026-02-01'),
    cause: 'payment',
  } as const
  for (const { memberId } of [world.anna, world.piet])
    await as(world, world.greet, (tx) =>
      shareOutEarnings(tx, world.greet, { memberId, ...turnover }, world.clock(), newId()),
    )
})
afterAll(() => world.close())

describe('by SQL as the application', () => {
  const moves = (
    by: PersonActor,
    of: { memberId: string; kind: string; amount: Cents; purpose: string | null; version: string | null },
  ) =>
    as(world, by, async (tx) => {
      const id = newId<'entry'>()
      const lines = [
        { account: 'member-pots', amount: -of.amount, memberId: of.memberId as Id<'member'> },
        { account: 'bank', amount: of.amount },
      ] as const
      await post(
        tx,
        by,
        { book: 'bank', countsOn: MARCH, description: 'x', lines },
        world.clock(),
        newId(),
        id,
      )
      await sql`
        insert into pot_movement (cooperative_id, id, member_id, number, kind, amount, purpose, scheme_version_id,
          entry_id, counts_on, booked_at, approved_by)
        values (${world.cooperativeId}, gen_random_uuid(), ${of.memberId}, 990, ${of.kind}, ${of.amount},
          ${of.purpose}, ${of.version}, ${id}, ${MARCH}::date, now(),
          ${of.kind === 'spent' ? by.personId : null})`.execute(tx)
    })
  let held: string
  beforeAll(async () => {
    held = String((await world.sql('select id from scheme_version'))[0]!['id'])
  })

  test('nobody spends from their own pot, nor puts anything into it', async () => {
    const { piet } = world
    const own = { memberId: piet.memberId, purpose: null, version: null }
    const spent = { ...own, kind: 'spent', amount: -1_00n, purpose: 'investment', version: held }
    await expect(moves(piet, spent)).rejects.toThrow('nobody moves their own pot')
    for (const kind of ['returned', 'opening'])
      await expect(moves(piet, { ...own, kind, amount: 500_00n })).rejects.toThrow(
        'nobody moves their own pot',
      )
  })

  test('nobody takes out more than is in it', async () => {
    const { piet, anna } = world
    const all = {
      memberId: anna.memberId,
      kind: 'spent',
      amount: -999_999_00n,
      purpose: 'investment',
      version: held,
    }
    await expect(moves(piet, all)).rejects.toThrow('more than is in it')
    await moves(piet, { ...all, amount: -1_00n })
  })
})
