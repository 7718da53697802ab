import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { customerOfMember, issuedOf } from '../sales/sales-play.fixture.ts'
import { paidOfEach } from './payments-of-returns.ts'
import { vatPlay } from './tax-play.fixture.ts'
import { periodAround } from './vat-period.ts'

const due = (...amounts: bigint[]) => amounts.map((payable, place) => ({ id: String(place), payable }))
const named = (amount: bigint, returnId: string | null = null) => ({ amount, returnId })
const paid = (amounts: bigint[], settled: bigint[]) => [
  ...paidOfEach(
    due(...amounts),
    settled.map((amount) => named(amount)),
  ).values(),
]

describe('what was paid of each return', () => {
  test.each([
    ['nothing yet', [21n, 10n], [], [0n, 0n]],
    ['the oldest first', [21n, 10n], [25n], [21n, 4n]],
    ['what was given back goes to who gave it', [21n, -10n], [21n, -10n], [21n, 10n]],
    ['a payment that the bank sent back paid nothing', [21n], [21n, -21n], [0n]],
    ['also beside a return that gives something back', [21n, -10n], [21n, -10n, -21n], [0n, 10n]],
  ])('%s', (_what, amounts, settled, expected) => {
    expect(paid(amounts, settled)).toEqual(expected)
  })

  test('a payment that names its return is of that return, whatever else is as much', () => {
    const settled = (...of: { amount: bigint; returnId: string | null }[]) => [
      ...paidOfEach(due(21n, 21n), of).values(),
    ]
    expect(settled(named(21n, '1'))).toEqual([0n, 21n])
    expect(settled(named(21n, '1'), named(21n))).toEqual([21n, 21n])
    expect(settled(named(21n, '0'), named(21n, '1'), named(-21n, '1'))).toEqual([21n, 0n])
    expect(settled(named(21n, 'of a return that was undone'))).toEqual([21n, 0n])
  })
})

describe('in the books', () => {
  let world: World
  beforeAll(async () => {
    world = await smallWorld()
  })
  afterAll(() => world.close())
  test('money that came back from the bank leaves the return to be paid', async () => {
    const play = vatPlay(world)
    await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
    world.setNow('2026-04-10T10:00:00Z')
    const id = String(await must(play.file(periodAround('quarter', day('2026-01-01')))))
    await play.pays('21,00')
    expect((await play.standing()).paid.get(id)).toBe(21_00n)
    await play.pays('-21,00')
    expect((await play.standing()).paid.get(id)).toBe(0n)
  })
})
