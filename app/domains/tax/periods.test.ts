import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { everyFinding } from '../../every-finding.ts'
import { day } from '../../values/day.ts'
import { closePeriod } from '../books/index.ts'
import { customerOfMember, issuedOf } from '../sales/sales-play.fixture.ts'
import { setVatPeriod } from './set-vat-period.ts'
import { vatPlay, word } from './tax-play.fixture.ts'
import { keyOf, periodAround, type VatPeriodLength } from './vat-period.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
  await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
})
afterAll(() => world.close())

const set = (length: VatPeriodLength, fromDay: string, actor = world.greet) =>
  world.perform(setVatPeriod, actor, { length, fromDay: day(fromDay) }, newId())
const states = async () =>
  (await vatPlay(world).standing()).periods.map(({ period, state }) => `${keyOf(period)} ${state}`)

describe('periods of a co-operative', () => {
  test('are quarters from the first VAT in the books on, as long as nothing is chosen', async () => {
    expect(await states()).toEqual(['2026-kw1 running'])
    world.setNow('2026-04-10T10:00:00Z')
    expect(await states()).toEqual(['2026-kw2 running', '2026-kw1 to-file'])
  })

  test('in closed books the closing counts on the day of filing', async () => {
    await must(world.perform(closePeriod, world.greet, { until: day('2026-03-31') }, newId()))
    expect(word(await vatPlay(world).file(periodAround('quarter', day('2026-01-01'))))).toBe('ok')
    const rows = await world.sql(`select counts_on::text as on from journal_entry where book = 'vat'`)
    expect(rows.map((row) => row['on'])).toEqual(['2026-04-10'])
  })

  test('another length begins after what was filed; until then the quarters hold', async () => {
    expect(word(await set('month', '2026-01-01'))).toBe('vat-period-filed')
    expect(word(await set('year', '2027-01-01', world.bea))).toBe('not-permitted')
    expect(word(await set('month', '2026-08-01'))).toBe('vat-period-not-first-day')
    expect(word(await set('month', '2026-07-01'))).toBe('ok')
    const rows = await world.sql('select from_day::text, length from vat_period order by 1')
    expect(rows.map(Object.values)).toEqual([
      ['2026-01-01', 'quarter'],
      ['2026-07-01', 'month'],
    ])
    world.setNow('2026-08-02T10:00:00Z')
    expect(await states()).toEqual([
      '2026-08 running',
      '2026-07 to-file',
      '2026-kw2 to-file',
      '2026-kw1 filed',
    ])
  })

  test('under the KOR all through, with nothing in the books, are not filed; the next may go on', async () => {
    await world.sql(`insert into vat_mode values ($1, '2026-04-01', 'kor')`, [world.cooperativeId])
    expect(await states()).toEqual([
      '2026-08 not-needed',
      '2026-07 not-needed',
      '2026-kw2 not-needed',
      '2026-kw1 filed',
    ])
  })

  test('and every rule holds', async () => {
    const found = await everyFinding(world.database, world.ownerUrl)
    // Papers are made by a job, and none runs here.
    expect(found.filter(({ check }) => check !== 'documents-exist')).toEqual([])
  })
})
