/** Something is added to what is shared with somebody: nothing stops by it, and nothing is shared for longer. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../../test/world.ts'
import { day } from '../../../values/day.ts'
import { factsOf } from '../facts/facts.db.ts'
import { tellFact } from '../facts/tell-fact.ts'
import type { SharedField } from './consent.ts'
import { giveConsent } from './give-consent.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
  for (const fact of [
    { field: 'benefit', value: { scheme: 'PW' } },
    { field: 'assets', value: { owned: 100n } },
  ] as const)
    await must(world.perform(tellFact, world.anna, { fact, from: day('2026-01-01'), how: 'new' }, newId()))
})
afterAll(() => world.close())

const give = (fields: SharedField[], more: object = {}) =>
  world.perform(
    giveConsent,
    world.anna,
    { personId: world.carla.personId, purpose: 'coach', fields, ...more },
    newId(),
  )
const seen = async () =>
  (await world.database.read(world.carla, (tx) => factsOf(tx, world.cooperativeId, world.anna.memberId)))
    .map(({ field }) => field)
    .toSorted()
const consents = () =>
  world.sql(
    'select fields, until::text, revoked_at is null as open from consent order by given_at, revoked_at',
  )

test('a field is added; what adds nothing is refused; another last day is said for all of it', async () => {
  await must(give(['benefit'], { until: day('2030-12-31') }))
  expect(await give(['benefit'])).toMatchObject({ reason: 'shared-already' })
  world.setNow('2026-03-29T11:00:00Z')
  await must(give(['assets']))
  expect(await seen()).toEqual(['assets', 'benefit'])
  // What was there keeps its last day: adding does not quietly share for longer.
  expect(await consents()).toEqual([
    { fields: ['benefit'], until: '2030-12-31', open: false },
    { fields: ['benefit', 'assets'], until: '2030-12-31', open: true },
  ])
  world.setNow('2026-03-29T12:00:00Z')
  await must(give(['benefit'], { until: day('2029-06-30') }))
  expect((await consents()).at(-1)).toEqual({
    fields: ['benefit', 'assets'],
    until: '2029-06-30',
    open: true,
  })
})
