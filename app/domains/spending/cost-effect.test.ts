/** What the form says that a cost would do is what booking it does. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { webOf } from '../../../test/world-web.ts'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { formatAmount } from '../../values/format.ts'
import type { Id } from '../../values/id.ts'
import { closeForNow } from '../books/index.ts'
import { presets } from '../pots/presets.ts'
import { storeScheme } from '../pots/scheme-stored.ts'
import { shareOutEarnings, sharingsOf } from '../pots/index.ts'
import { spendingRoutes } from './routes.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, spendingRoutes)
})
afterAll(() => world.close())

const here = '/gildehuis/kosten'

/** From this year on the pot carries all of a cost, where it carried 70 % before. */
async function otherSchemeFrom(from: string): Promise<void> {
  const { draft } = presets[0]!
  const rules = { ...draft, steps: draft.steps.filter(({ destination }) => destination === 'member-pot') }
  await world.sql(
    `insert into scheme_version (cooperative_id, id, scheme_id, version, state, from_day, rules, drafted_by, drafted_at,
       decided_by, decided_at) select cooperative_id, $2, scheme_id, 2, 'decided', $3, $4, drafted_by, drafted_at,
       decided_by, decided_at from scheme_version where cooperative_id = $1`,
    [world.cooperativeId, newId(), from, JSON.stringify(storeScheme(rules))],
  )
}

async function earned(on: string): Promise<void> {
  const event = {
    memberId: world.anna.memberId,
    turnover: 1000_00n,
    jobCosts: 0n,
    countsOn: day(on),
    cause: 'payment',
  } as const
  await as(world, world.greet, (tx) => shareOutEarnings(tx, world.greet, event, world.clock(), newId()))
}

test('of a receipt over whose day the books are closed: it counts today, under the scheme of today', async () => {
  await earned('2025-11-01')
  await otherSchemeFrom('2026-01-01')
  await earned('2026-02-01')
  await world.perform(closeForNow, world.greet, { until: day('2025-12-31') }, newId())
  const form = {
    member: world.anna.memberId,
    kind: 'job-cost',
    supplier: 'Hornbach',
    description: 'verf',
    spentOnDay: '20',
    spentOnMonth: '12',
    spentOnYear: '2025',
    total: '121,00',
    vat: '21,00',
    paidBy: 'cooperative',
    intent: 'sure',
    sure: 'below-zero more-than-work',
  }
  const told = await web.post(world.greet, `${here}/reken-uit`, form)
  const receipt = new File(['%PDF-1.4 bon %%EOF'], 'bon.pdf', { type: 'application/pdf' })
  const sent = await web.post(world.greet, `${here}/nieuw`, { ...form, receipt })
  expect(sent.status).toBe(303)
  const costId = sent.to.replace('?geboekt', '').split('/').at(-1) as Id<'cost'>
  const [shared] = await world.database.read(world.greet, (tx) =>
    sharingsOf(tx, world.cooperativeId, { costId }),
  )
  expect([shared?.countsOn, shared?.toPot]).toEqual([world.clock().today, -100_00n])
  expect(told.html).toContain(`>${formatAmount(-shared!.toPot, 'nl')}<`)
})
