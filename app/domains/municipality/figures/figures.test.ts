import { sql } from 'kysely'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../../../../test/municipal-world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { day } from '../../../values/day.ts'
import { municipalityRoutes } from '../routes.ts'
import { keptFigures } from './municipality-figure.db.ts'
import { ripeOn, ripeQuarters, yearThatEndsWith } from './quarter.ts'
import * as play from './stated.fixture.ts'

let world: MunicipalWorld
let web: Awaited<ReturnType<typeof webOf>>
const extra: string[] = []
beforeAll(async () => {
  world = await municipalWorld()
  web = await webOf(world, municipalityRoutes, [world.casper, world.niemand])
  // With Anna and Piet six clients of the municipality.
  for (const name of ['Cees', 'Dina', 'Evert', 'Fien']) extra.push(await play.client(world, name))
})
afterAll(() => world.close())

const states = (member: string, month: string, net: number, confirmedAt: string) =>
  play.states(world, member, month, net, confirmedAt)
const makes = () => play.makes(world)
const kept = () => play.kept(world)

describe('the quarters', () => {
  test('are ripe 45 days after their end', () => {
    expect(ripeOn(day('2025-01-01'))).toBe('2025-05-15')
    expect(ripeQuarters(day('2025-02-03'), day('2025-05-14'))).toEqual([])
    expect(ripeQuarters(day('2025-02-03'), day('2025-08-14'))).toEqual(['2025-01-01', '2025-04-01'])
    expect(yearThatEndsWith(day('2025-10-01'))).toEqual([
      '2025-01-01',
      '2025-04-01',
      '2025-07-01',
      '2025-10-01',
    ])
    expect(yearThatEndsWith(day('2025-07-01'))).toBeUndefined()
  })
})

describe('the figures of a municipality', () => {
  test('are of at least five people, made once, and do not change by what comes later', async () => {
    const everybody = [world.anna.memberId, world.piet.memberId, ...extra]
    for (const member of everybody.slice(0, 5))
      await states(member, '2025-01-01', 10_123, '2025-02-05T10:00:00Z')
    // Four people only in the second quarter.
    for (const member of everybody.slice(0, 4))
      await states(member, '2025-04-01', 20_000, '2025-05-05T10:00:00Z')
    world.setNow('2025-08-20T10:00:00Z')
    expect((await makes()).ok).toBe(true)
    const found = Object.fromEntries(
      (await kept()).map((one) => [`${one.quarter} ${one.measure}`, one.amount]),
    )
    expect(found).toEqual({
      '2025-01-01 clients': 5n,
      '2025-01-01 permissions': null,
      '2025-01-01 months': 5n,
      '2025-01-01 turnover': 50_000n,
      '2025-01-01 minutes': 3000n,
      '2025-01-01 costs': 30_000n,
      '2025-04-01 clients': 5n,
      '2025-04-01 permissions': null,
      '2025-04-01 months': null,
      '2025-04-01 turnover': null,
      '2025-04-01 minutes': null,
      '2025-04-01 costs': null,
    })
    // A sixth one tells of January only in September: nobody can see whose it was by comparing.
    await states(everybody[5]!, '2025-01-01', 99_999, '2025-09-05T10:00:00Z')
    await states(everybody[0]!, '2025-01-01', 77_777, '2025-09-05T10:00:00Z')
    const before = await kept()
    await makes()
    expect(await kept()).toEqual(before)
  })

  test('leave out the year when a quarter of too few would follow from it', async () => {
    world.setNow('2026-02-20T10:00:00Z')
    await makes()
    const year = (await kept()).filter(({ span }) => span === 'year')
    expect(year.map(({ measure, amount }) => [measure, amount]).sort()).toEqual([
      ['costs', null],
      ['minutes', null],
      ['months', null],
      ['turnover', null],
    ])
  })

  test('are read by the case managers of that municipality alone', async () => {
    expect((await kept()).length).toBeGreaterThan(0)
    for (const actor of [world.niemand, world.anna, world.greet, world.bea, world.otto, world.stranger])
      expect(await world.database.read(actor, (tx) => keptFigures(tx, actor.cooperativeId))).toEqual([])
    // And they never see a row of a client who shares nothing.
    expect(
      await world.database.read(world.casper, (tx) => tx.selectFrom('statement').selectAll().execute()),
    ).toEqual([])
  })

  test('stand on a page, with what they mean, and go along as CSV and as a workbook', async () => {
    const { html } = await web.get(world.casper, '/gildehuis/cijfers')
    for (const words of ['€ 500,00', 'te weinig mensen', 'Voorbeeldstad', '(versie 2)'])
      expect(html).toContain(words)
    const csv = (await web.get(world.casper, '/gildehuis/cijfers/cijfers.csv')).html
    expect(csv).toContain('2025 kwartaal 1,Omzet,euro,500.00,2\r\n')
    expect(csv).toContain('2025 kwartaal 2,Omzet,euro,te weinig mensen,2\r\n')
    const headers = { cookie: `gilde_session=${world.casper.personId}` }
    const xlsx = await web.fetch(
      new Request('http://gilde.example/gildehuis/cijfers/cijfers.xlsx', { headers }),
    )
    expect(xlsx.headers.get('content-disposition')).toMatch(/^attachment; filename="cijfers-[\d-]+\.xlsx"$/)
    const [sheet, meaning] = await readXlsxFile(Buffer.from(await xlsx.arrayBuffer()))
    expect(sheet!.data.length).toBe(csv.trim().split('\r\n').length)
    expect(sheet!.data).toContainEqual(['2025 kwartaal 1', 'Omzet', 'euro', 500, 2])
    expect(meaning!.data[0]![0]).toBe('Cliënten')
  })

  test('are withdrawn, the year with them, once so much is shared that fewer than five are left', async () => {
    const everybody = [world.anna.memberId, world.piet.memberId, ...extra]
    for (const month of ['01', '04', '07', '10'])
      for (const member of everybody)
        await states(member, `2026-${month}-01`, 40_000, `2026-${month}-28T10:00:00Z`)
    world.setNow('2027-02-20T10:00:00Z')
    await makes()
    const turnover = async () =>
      (await kept())
        .filter(({ quarter, measure }) => quarter >= '2026-01-01' && measure === 'turnover')
        .map(({ amount }) => amount)
    const [quarter, year] = [240_000n, 960_000n]
    expect(await turnover()).toEqual([quarter, quarter, quarter, quarter, year])
    await world.shares(world.anna, ['permission', 'statements'])
    await makes()
    expect(await turnover()).toEqual([quarter, quarter, quarter, quarter, year])
    await world.shares(world.piet, ['hours'])
    await makes()
    expect(await turnover()).toEqual([null, null, null, null, null])
    // What was read once stays read, and what was withdrawn stays so.
    for (const member of [world.anna, world.piet]) await world.revokes(member)
    await makes()
    expect(await turnover()).toEqual([null, null, null, null, null])
  })

  test('are changed by nobody in any other way, the job that makes them included', async () => {
    const changes = (set: string) =>
      world.sql(`update municipality_figure set ${set} where amount is not null`)
    await expect(changes('amount = 1')).rejects.toThrow('only be withdrawn')
    await expect(changes('amount = null')).rejects.toThrow('only be withdrawn')
    await expect(changes(`amount = null, withdrawn_at = now(), definitions = 9`)).rejects.toThrow(
      'only be withdrawn',
    )
    await expect(world.sql('delete from municipality_figure')).rejects.toThrow('only be withdrawn')
    for (const actor of [world.casper, world.anna, world.greet, world.otto])
      await expect(
        world.database.read(actor, (tx) =>
          sql`select * from shared_with_municipality(${world.municipalityId})`.execute(tx),
        ),
      ).rejects.toThrow('only a job counts')
  })
})
