import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { parseEuro, toDecimal, type Cents } from '../../values/money.ts'
import { ok, type Result } from '../../values/result.ts'
import { balanceOf, post } from '../books/index.ts'
import type { Posted } from '../books/post.ts'
import {
  movePot,
  openPot,
  shareOutEarnings,
  undoMoves,
  type MovePotRefusal,
  type PotPurpose,
} from './index.ts'
import { presets } from './presets.ts'
import { undoPotEntry } from './undo-pot-entry.ts'

let world: World
beforeAll(async () => {
  const { draft } = presets[0]!
  const pot = { ...draft.pot, approvers: { anyOf: ['administrator', 'board'], count: 1 } } as const
  world = await smallWorld({ ...draft, pot: { ...pot, onLeaving: 'frozen' } })
  const toShare = {
    memberId: world.anna.memberId,
    turnover: 100_00n,
    jobCosts: 0n,
    countsOn: day('2026-02-01'),
    cause: 'payment',
    about: 'factuur 2026-0001 (Bakkerij De Zon)',
  } as const
  await as(world, world.greet, (tx) => shareOutEarnings(tx, world.greet, toShare, world.clock(), newId()))
})
afterAll(() => world.close())

const MARCH = day('2026-03-01')

/** Takes it out and pays it from the bank. */
function spend(amount: Cents, purpose: PotPurpose = 'investment', by = world.greet, on = MARCH) {
  return world.database.write(
    by,
    async (tx): Promise<Result<Posted, MovePotRefusal>> => {
      const entryId = newId<'entry'>()
      const move = {
        kind: 'spent',
        memberId: world.anna.memberId,
        amount,
        purpose,
        what: 'Bouwmaat',
      } as const
      const taken = await movePot(tx, by, move, { id: entryId, countsOn: on }, world.clock())
      if (!taken.ok) return taken
      const lines = [taken.value, { account: 'bank', amount: -amount } as const]
      const entry = { book: 'bank', countsOn: on, description: 'Bouwmaat', lines } as const
      return ok(await post(tx, by, entry, world.clock(), newId(), entryId))
    },
    (result) => result.ok,
  )
}

const potOf = async (memberId = world.anna.memberId) =>
  toDecimal(
    -(await world.database.read(world.greet, (tx) =>
      balanceOf(tx, world.cooperativeId, 'member-pots', memberId),
    )),
  )

/** What is kept of a pot, in the order in which it was booked. */
async function moved(memberId = world.anna.memberId): Promise<string[]> {
  const rows = await world.sql(
    `select number, kind, amount, purpose, what, scheme_version_id is not null as under, p.name as by
     from pot_movement m left join person p on p.id = m.approved_by where member_id = $1 order by number`,
    [memberId],
  )
  return rows.map((row) =>
    [
      row['number'],
      row['kind'],
      row['amount'],
      row['purpose'],
      row['what'],
      row['under'] && 'by the scheme',
      row['by'],
    ]
      .filter(Boolean)
      .join(' '),
  )
}

describe('spending from a pot', () => {
  test('takes it out, and keeps what for, under which version, and who said yes', async () => {
    expect((await spend(parseEuro('59,99')!)).ok).toBe(true)
    expect(await potOf()).toBe('10.01')
    expect(await moved()).toEqual([
      '1 shared 7000 by the scheme',
      '2 spent -5999 investment Bouwmaat by the scheme Greet Smit',
    ])
  })

  test('never goes below zero, not by a cent', async () => {
    expect(await spend(1002n)).toEqual({ ok: false, reason: 'pot-too-small', facts: { balance: '1001' } })
    expect((await spend(1001n)).ok).toBe(true)
    expect(await potOf()).toBe('0.00')
  })

  test('only for what the scheme says, and only as cash where it says so', async () => {
    expect(await spend(1n, 'training')).toMatchObject({ reason: 'purpose-not-allowed' })
    expect(await spend(1n, 'payout')).toMatchObject({ reason: 'purpose-not-allowed' })
  })

  test("not from one's own", async () => {
    const move = {
      kind: 'spent',
      memberId: world.piet.memberId,
      amount: 1n,
      purpose: 'investment',
      what: '',
    } as const
    const entry = { id: newId<'entry'>(), countsOn: MARCH }
    expect(
      await as(world, world.piet, (tx) => movePot(tx, world.piet, move, entry, world.clock())),
    ).toMatchObject({ reason: 'own-pot' })
  })

  test('two at once cannot spend the same money', async () => {
    const toShare = {
      memberId: world.anna.memberId,
      turnover: 100_00n,
      jobCosts: 0n,
      countsOn: day('2026-03-02'),
      cause: 'payment',
    } as const
    await as(world, world.greet, (tx) => shareOutEarnings(tx, world.greet, toShare, world.clock(), newId()))
    const both = await Promise.all([spend(5000n), spend(5000n)])
    expect(both.map((one) => one.ok).sort()).toEqual([false, true])
    expect(await potOf()).toBe('20.00')
  })

  test('nothing goes out of a pot that stays as it is since its member left', async () => {
    await world.sql(`update member set left_on = '2026-03-10' where id = $1`, [world.anna.memberId])
    expect(await spend(1n, 'investment', world.greet, day('2026-03-11'))).toEqual({
      ok: false,
      reason: 'pot-frozen',
      facts: { since: '2026-03-10' },
    })
    expect((await spend(1n, 'investment', world.greet, day('2026-03-10'))).ok).toBe(true)
    await world.sql('update member set left_on = null where id = $1', [world.anna.memberId])
  })

  test('a movement without its entry is not kept', async () => {
    const move = { kind: 'returned', memberId: world.anna.memberId, amount: 1n, what: '' } as const
    const entry = { id: newId<'entry'>(), countsOn: MARCH }
    await expect(
      as(world, world.greet, (tx) => movePot(tx, world.greet, move, entry, world.clock())),
    ).rejects.toThrow(/pot_movement/)
  })
})

describe('undoing', () => {
  test('is the opposite movement, once', async () => {
    const spent = await spend(500n)
    if (!spent.ok) throw new Error(spent.reason)
    const undo = () =>
      as<Result<null, 'own-pot'>>(world, world.greet, async (tx) => {
        const lines = [
          { account: 'bank', amount: 500n },
          { account: 'member-pots', amount: -500n, memberId: world.anna.memberId },
        ] as const
        const entry = { book: 'bank', countsOn: MARCH, description: 'terug', lines } as const
        const posted = await post(tx, world.greet, entry, world.clock(), newId())
        return undoMoves(tx, world.greet, spent.value.id, { id: posted.id, countsOn: MARCH }, world.clock())
      })
    expect((await undo()).ok).toBe(true)
    expect((await moved()).at(-1)).toBe('8 undone 500 investment by the scheme')
    await expect(undo()).rejects.toThrow(/pot_movement_undone_once/)
  })
})

describe('what was in a pot at the beginning', () => {
  const open = (memberId: Id<'member'>, on = '2026-01-01', by: PersonActor = world.greet, seen = true) =>
    world.perform(openPot, by, { memberId, amount: 30_00n, countsOn: day(on), seen }, newId())
  const undo = (entryId: string, by: PersonActor = world.greet) =>
    world.perform(undoPotEntry, by, { entryId: entryId as Id<'entry'>, countsOn: MARCH }, newId())

  test('not by who it is of, not in the future, not after something happened, not by the board', async () => {
    expect(await open(world.piet.memberId, '2026-01-01', world.piet)).toMatchObject({ reason: 'own-pot' })
    expect(await open(world.piet.memberId, '2026-04-01')).toMatchObject({ reason: 'day-in-future' })
    expect(await open(newId())).toMatchObject({ reason: 'member-not-found' })
    expect(await open(world.anna.memberId, '2026-02-02')).toMatchObject({
      reason: 'pot-begun',
      facts: { first: '2026-02-01' },
    })
    expect(await open(world.piet.memberId, '2026-01-01', world.bea)).toMatchObject({
      reason: 'not-permitted',
    })
  })

  test('not before its member was one, and not unseen when the own capital goes below zero', async () => {
    const { memberId } = world.piet
    await world.sql(`update member set joined_on = '2026-01-01' where id = $1`, [memberId])
    expect(await open(memberId, '2025-12-31')).toMatchObject({
      reason: 'before-member',
      facts: { day: '2026-01-01' },
    })
    expect(await open(memberId, '2026-01-01', world.greet, false)).toMatchObject({ reason: 'opening-is-odd' })
    expect(await potOf(memberId)).toBe('0.00')
  })

  test('comes out of the own capital, once; wrong, it is undone and entered again', async () => {
    const { memberId } = world.piet
    const first = await open(memberId)
    if (!first.ok) throw new Error(first.reason)
    expect(await potOf(memberId)).toBe('30.00')
    expect(await open(memberId)).toMatchObject({ reason: 'pot-opened' })
    expect(await undo(first.value, world.piet)).toMatchObject({ reason: 'own-pot' })
    expect(await undo(first.value)).toMatchObject({ ok: true })
    expect(await undo(first.value)).toMatchObject({ reason: 'reversed-already' })
    expect((await open(memberId)).ok).toBe(true)
    expect(await moved(memberId)).toEqual(['1 opening 3000', '2 undone -3000', '3 opening 3000'])
    expect(await potOf(memberId)).toBe('30.00')
  })
})
