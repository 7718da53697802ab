/** Asking anew takes back what stood unsigned; who left, or whose last day is past, is asked nothing. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../test/new-id.ts'
import { saidToStop } from '../test/said-to-stop.ts'
import { must, oneMoreMember, type MemberOfWorld, type World } from '../test/world.ts'
import { webOf } from '../test/world-web.ts'
import { homePage } from './home.tsx'
import type { PersonActor } from './platform/actor.ts'
import { day } from './values/day.ts'
import type { Id } from './values/id.ts'
import { at } from './web/route.ts'
import { endMembershipWhole } from './domains/leaving/end-membership-whole.ts'
import { contractsWorld, putTo, seenBy, signAs, textInUse } from './domains/contracts/contracts.fixture.ts'
import { stageOf } from './domains/contracts/contract.ts'
import { contractHomeBlocks, contractsRoutes } from './domains/contracts/routes.ts'
import { sayToContract } from './domains/contracts/say-to-contract.ts'

let world: World
let gerda: PersonActor
let web: Awaited<ReturnType<typeof webOf>>
let mia: MemberOfWorld
let old: Id<'contract-text'>
let needs: Awaited<ReturnType<typeof contractsWorld>>['needs']
beforeAll(async () => {
  const made = await contractsWorld()
  ;({ world, gerda, needs } = made)
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  const home = at('get', '/:coop', 'home.read', homePage([...contractHomeBlocks]))
  web = await webOf(world, [home, ...contractsRoutes(needs)], [gerda, mia])
  old = await textInUse(world, gerda, 'house-rules')
})
afterAll(() => world.close())

const home = async (who: PersonActor) => (await web.get(who, '/gildehuis')).html
const stages = async ({ memberId }: MemberOfWorld) =>
  (await seenBy(world, world.greet))
    .filter((one) => one.memberId === memberId && one.kind === 'house-rules')
    .map(({ words }) => stageOf(words))
    .toSorted()
const asked = async ({ memberId }: MemberOfWorld) =>
  (await seenBy(world, world.greet)).find((one) => one.memberId === memberId)!.id
const path = (text: Id<'contract-text'>) => `/gildehuis/overeenkomsten/teksten/${text}/vraag`

test('a newer version: the old one no longer stands open, and the page said so before', async () => {
  for (const who of [world.anna, mia]) expect(await putTo(world, old, who.memberId)).toBeUndefined()
  const said = { contractId: await asked(mia), kind: 'refused', words: '' } as const
  await must(world.perform(sayToContract, mia, said, newId()))
  // Piet signed what was asked: that stays.
  expect(await putTo(world, old, world.piet.memberId)).toBeUndefined()
  expect(await signAs(world, needs, world.piet, await asked(world.piet))).toBeUndefined()
  const fresh = await textInUse(world, gerda, 'house-rules', { title: 'Huisregels 2' })
  const choice = { startsOnDay: '1', startsOnMonth: '4', startsOnYear: '2026' }
  const members = [world.anna, mia, world.piet].map(({ memberId }) => [`members.${memberId}`, 'yes'])
  const typed = { ...choice, ...(Object.fromEntries(members) as Record<string, string>) }
  const sure = (await web.post(world.greet, path(fresh), typed)).html
  const taken = sure.slice(sure.indexOf('Die trekken we in'))
  expect(taken).toContain('Anna de Vries')
  expect(taken).not.toContain('Piet Bakker')
  for (const who of [world.anna, mia, world.piet])
    expect(await putTo(world, fresh, who.memberId)).toBeUndefined()
  expect([await stages(world.anna), await stages(mia), await stages(world.piet)]).toEqual([
    ['open', 'withdrawn'],
    ['open', 'withdrawn'],
    ['half', 'open'],
  ])
  expect((await home(world.anna)).match(/Lees en teken/g)).toHaveLength(1)
})

test('who left has nothing before them, and whose last day is past is not asked', async () => {
  await saidToStop(world, mia.memberId, '2026-03-28', world.carla.personId)
  const other = await textInUse(world, gerda, 'membership')
  expect((await web.get(world.greet, path(other))).html).toContain('Anna de Vries')
  expect((await web.get(world.greet, path(other))).html).not.toContain('Mia Kok')
  expect(await home(world.greet)).not.toMatch(/Vraag Mia Kok te tekenen/)
  expect(await putTo(world, other, mia.memberId)).toBe('contract-not-a-member')
  const ends = { memberId: mia.memberId, lastDay: day('2026-03-28') }
  await must(world.perform(endMembershipWhole, world.greet, ends, newId()))
  expect(await stages(mia)).toEqual(['withdrawn', 'withdrawn'])
  const theirs = (await seenBy(world, world.greet)).filter((one) => one.memberId === mia.memberId)
  const why = theirs.flatMap(({ words }) => words.filter(({ kind }) => kind === 'withdrawn'))
  expect(why.map(({ words }) => words).toSorted()).toEqual([
    'Er is een nieuwe vraag gekomen. Die komt hiervoor in de plaats.',
    'Mia is geen lid meer.',
  ])
})
