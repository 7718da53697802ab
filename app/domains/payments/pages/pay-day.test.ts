/** What is said of the day of payment before somebody presses, and of a file with its day over. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { paymentsWorld, type Play } from '../payments-play.fixture.ts'
import { paymentsRoutes } from '../routes.ts'

let play: Play
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  play = await paymentsWorld()
  const parts = {
    accountsToPayFrom: async () => [],
    ibansOfCustomers: async () => [],
    paidOutUndecided: async () => new Set<bigint>(),
    benefitOfPayout: async () => '',
    postbox: { post: () => {}, settled: async () => {} },
  }
  web = await webOf(play.world, paymentsRoutes(parts), [play.gerda])
  await play.account()
})
afterAll(() => play.world.close())

const made = async (executeOn: string) => {
  await play.cost(12_10n)
  const batchId = await must(play.make(await play.ready(), play.world.greet, { executeOn }))
  return { batchId, here: `/gildehuis/betalen/opdracht/${batchId}` }
}
const read = async (here: string) => (await web.get(play.world.greet, here)).html

test('released one evening and fetched the next: no refusal, the day moves, and is fixed from then on', async () => {
  const { batchId, here } = await made('2026-03-29')
  expect(await read(here)).toContain('Zo snel mogelijk: de dag dat het bestand wordt opgehaald')
  await must(play.release(batchId))
  play.world.setNow('2026-03-30T10:00:00Z')
  const before = await read(here)
  expect(before).toContain('Vandaag wordt de betaaldag')
  expect(before).not.toContain('Controlegetal')
  const taken = await web.post(play.world.greet, here, { intent: 'take' })
  expect(taken.to).toBe(`${here}?opgehaald`)
  const once = await read(here)
  expect(once).toContain('Controlegetal')
  expect(once).toMatch(/Betaaldag[\s\S]{0,80}30 maart 2026/)
  expect(once).not.toContain('De betaaldag in dit bestand is voorbij')
  play.world.setNow('2026-03-31T10:00:00Z')
  expect(await read(here)).toContain('De betaaldag in dit bestand is voorbij: 30 maart 2026.')
})

test('a day that was chosen is told as such', async () => {
  const { batchId, here } = await made('2026-04-15')
  const later = '15 april 2026, of de dag dat het bestand wordt opgehaald als die later is'
  expect(await read(here)).toContain(later)
  await must(play.release(batchId))
  expect(await read(here)).toContain('De bank betaalt op 15 april 2026. Geef het bestand uiterlijk die dag')
})
