/** A return whose real day of filing lies in a period that is closed for the time being: it counts there, with why. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { day } from '../../values/day.ts'
import { closeForNow, closePeriod } from '../books/index.ts'
import { customerOfMember, issuedOf } from '../sales/sales-play.fixture.ts'
import { taxRoutes } from './routes.ts'
import { REFERENCE, vatPlay } from './tax-play.fixture.ts'
import { periodAround } from './vat-period.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld()
  await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  world.setNow('2026-05-20T10:00:00Z')
})
afterEach(() => world.close())

const closedUntil = (until: string) =>
  must(world.perform(closeForNow, world.greet, { until: day(until) }, newId()))
const page = '/gildehuis/btw/2026-kw1/indienen'
const filed = (html: string, more: Record<string, string> = {}) => ({
  commandId: newId(),
  seen: /name="seen" value="([^"]+)"/.exec(html)![1]!,
  filedOnDay: '20',
  filedOnMonth: '4',
  filedOnYear: '2026',
  paymentReference: REFERENCE,
  ...more,
})
const counted = () =>
  world.sql(`select e.counts_on::text as "on", l.reason from vat_return r
    join journal_entry e on e.cooperative_id = r.cooperative_id and e.id = r.entry_id
    left join late_entry l on l.cooperative_id = e.cooperative_id and l.entry_id = e.id`)

test('is asked why, beside the field, and kept with the entry', async () => {
  await closedUntil('2026-04-30')
  const web = await webOf(world, taxRoutes)
  const { html } = await web.get(world.greet, page)
  expect(html).toContain('Alleen als de dag op of voor 30 april 2026 ligt.')
  const without = await web.post(world.greet, page, filed(html))
  expect([without.status, without.html.includes('id="reason-error"')]).toEqual([409, true])
  expect(without.html).toContain('zeg waarom het toch in deze periode moet')
  const why = { reason: 'In april ingediend, nu pas opgeschreven' }
  expect((await web.post(world.greet, page, filed(html, why))).status).toBe(303)
  expect(await counted()).toEqual([{ on: '2026-04-20', reason: why.reason }])
})

test('nothing is asked when only the quarter is closed: it counts on the day of filing', async () => {
  await closedUntil('2026-03-31')
  const web = await webOf(world, taxRoutes)
  const { html } = await web.get(world.greet, page)
  expect(html).not.toContain('name="reason"')
  expect((await web.post(world.greet, page, filed(html))).status).toBe(303)
  expect(await counted()).toEqual([{ on: '2026-04-20', reason: null }])
})

test('closed for good on the day of filing: it counts today', async () => {
  await must(world.perform(closePeriod, world.greet, { until: day('2026-04-30') }, newId()))
  expect(
    await vatPlay(world).file(periodAround('quarter', day('2026-01-01')), { filedOn: day('2026-04-20') }),
  ).toMatchObject({
    ok: true,
  })
  expect(await counted()).toEqual([{ on: '2026-05-20', reason: null }])
})
