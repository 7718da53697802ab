import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { as, must, smallWorld, type World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import { day } from '../../../values/day.ts'
import { closeForNow, closePeriod, post, type Entry } from '../../books/index.ts'
import { noteDeposit } from '../note-deposit.ts'
import { annualRoutes } from '../routes.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
})
afterAll(async () => {
  stopPdfRenderer()
  await world.close()
})

test('a year that is closed for good: nothing is next, and no step is counted', async () => {
  const web = await webOf(world, [...annualRoutes])
  const until = day('2025-12-31')
  const lines: Entry['lines'] = [
    { account: 'bank', amount: 100n },
    { account: 'contribution', amount: -100n },
  ]
  const entry: Entry = { book: 'memorial', countsOn: day('2025-03-01'), description: 'Bijdrage', lines }
  await as(world, world.greet, (tx) => post(tx, world.greet, entry, world.clock(), newId()))
  await must(world.perform(closeForNow, world.greet, { until }, newId()))
  const year = '/gildehuis/jaar/2025'
  expect((await web.get(world.greet, year)).html).toContain('Stap 2 van 5')
  expect((await web.post(world.bea, `${year}/opmaken`, {})).status).toBe(303)
  const decided = {
    metOnDay: '29',
    metOnMonth: '3',
    metOnYear: '2026',
    toEquity: '1,00',
    toTraining: '',
    toReserve: '',
    unaudited: 'De kascommissie was ziek',
    minutes: new File(['%PDF-1.7 notulen'], 'notulen.pdf', { type: 'application/pdf' }),
  }
  expect((await web.post(world.greet, `${year}/vaststellen`, decided)).status).toBe(303)
  const waits = await web.get(world.piet, year)
  const asked = /name="asked" value="([^"]+)"/.exec(waits.html)![1]!
  const yes = { asked, intent: 'yes' }
  expect((await web.post(world.piet, `${year}/vaststellen/antwoord`, yes)).status).toBe(303)
  const deposited = { year: 2025, depositedOn: day('2026-03-29'), corporationTax: 'none' } as const
  await must(world.perform(noteDeposit, world.bea, deposited, newId()))
  await must(world.perform(closePeriod, world.greet, { until }, newId()))
  const page = await web.get(world.greet, year)
  expect(page.status).toBe(200)
  expect(page.html).not.toMatch(/Stap \d van/)
})
