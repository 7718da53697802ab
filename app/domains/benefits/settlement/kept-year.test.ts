import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { as, must, smallWorld, type World } from '../../../../test/world.ts'
import { day } from '../../../values/day.ts'
import { importParameters } from '../table/import-parameters.ts'
import type { Fact } from '../facts/fact-shapes.ts'
import { tellFact } from '../facts/tell-fact.ts'
import { keptYears, type KeptYear } from './kept-year.db.ts'
import { tellTaxYear } from './tell-tax-year.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
  const told: readonly Fact[] = [
    { field: 'benefit', value: { scheme: 'PW' } },
    { field: 'household', value: { living: 'alone', age: '27-aow', housemates: 0 } },
  ]
  for (const fact of told)
    await must(world.perform(tellFact, world.anna, { fact, from: day('2025-01-01'), how: 'new' }, newId()))
})
afterAll(() => world.close())

const tell = (profit: bigint, seen: string, tax = 0n) =>
  world.perform(tellTaxYear, world.anna, { year: 2025, profit, tax, seen }, newId())
const settle = async (profit: bigint) => must(tell(profit, (await kept())[0]?.sha256 ?? ''))
const kept = (who: World['anna'] | World['greet'] = world.anna) =>
  as<KeptYear[]>(world, who, (tx) => keptYears(tx, world.cooperativeId, world.anna.memberId, 2025))
const bytes = async (version: number) =>
  (await world.sql(`select figures, settled_at from settled_year where version = ${String(version)}`))[0]

describe('a year that was settled', () => {
  test('is kept to the byte with its hash, its moment and its version', async () => {
    await settle(120_000n)
    const [first, ...others] = await kept()
    expect(others).toEqual([])
    expect(first).toMatchObject({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      settledAt: expect.any(Date) as Date,
      figures: { year: 2025, version: 1, backPayment: '0', tooMuch: '120000', sinceBefore: null },
    })
    expect(first!.figures.months).toHaveLength(12)
    expect(first!.figures.months[0]).toMatchObject({ paid: '134545', after: '124545', difference: '-10000' })
  })

  test('told again with nothing new, there is no new version', async () => {
    await settle(120_000n)
    expect(await kept()).toHaveLength(1)
  })

  test('another amount in the table of the law or another policy leaves it as it was', async () => {
    const before = await bytes(1)
    const row = {
      scheme: 'PW',
      key: 'norm.single.age21toAOW',
      validFrom: day('2027-01-01'),
      cents: 200_000,
      source: 'test',
      confidence: 'low',
    } as const
    await must(world.perform(importParameters, { kind: 'operator' }, { rows: [row] }, newId()))
    expect(await bytes(1)).toEqual(before)
    // More rows in the table are no change of the year.
    await settle(120_000n)
    expect(await kept()).toHaveLength(1)
  })

  test('another assessment makes the next version, which tells the difference; the first stays', async () => {
    const before = await bytes(1)
    await settle(60_000n)
    const [second, first] = await kept()
    expect(second!.figures).toMatchObject({
      version: 2,
      tooMuch: '60000',
      sinceBefore: { version: 1, difference: '60000' },
    })
    expect(second!.figures.sinceBefore!.months[0]).toEqual({ month: '2025-01', difference: '5000' })
    expect(first!.figures.version).toBe(1)
    expect(await bytes(1)).toEqual(before)
  })

  test('of two at once, who saw the same version, one is told that there is another now', async () => {
    const seen = (await kept())[0]!.sha256
    const both = await Promise.all([tell(10_000n, seen), tell(20_000n, seen)])
    expect(both.map((one) => (one.ok ? 'kept' : one.reason)).sort()).toEqual(['kept', 'year-changed'])
    expect((await kept()).map(({ figures }) => figures.version)).toEqual([3, 2, 1])
    expect(await tell(30_000n, '')).toMatchObject({ reason: 'year-changed' })
    const told = await world.sql(`select 1 from benefit_fact where field = 'tax' and replaced_at is null`)
    expect(told).toHaveLength(1)
  })

  test('is of the member alone, and nobody changes it', async () => {
    for (const who of [world.piet, world.greet, world.bea, world.otto, world.carla])
      expect(await kept(who)).toEqual([])
    await expect(world.sql(`update settled_year set version = 9`)).rejects.toThrow('append-only')
    await expect(world.sql(`delete from settled_year`)).rejects.toThrow('append-only')
  })

  test('a member without facts has nothing to keep', async () => {
    await must(world.perform(tellTaxYear, world.piet, { year: 2025, profit: 1n, tax: 0n, seen: '' }, newId()))
    const rows = await as<KeptYear[]>(world, world.piet, (tx) =>
      keptYears(tx, world.cooperativeId, world.piet.memberId, 2025),
    )
    expect(rows).toEqual([])
  })
})
