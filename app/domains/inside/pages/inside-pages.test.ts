/** Work for each other on the screen: asked, answered, booked and undone, without JavaScript; and on the first page. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { as, oneMoreMember, type MemberOfWorld } from '../../../../test/world.ts'
import { homePage } from '../../../home.tsx'
import type { PersonActor } from '../../../platform/actor.ts'
import { day } from '../../../values/day.ts'
import { at } from '../../../web/route.ts'
import { shareOutEarnings } from '../../pots/index.ts'
import { insideRoutes } from '../routes.ts'
import { insideHomeBlocks } from './home-blocks.tsx'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'

let world: PageWorld
let mia: MemberOfWorld
beforeAll(async () => {
  let more: MemberOfWorld | undefined
  world = await pageWorld(
    [at('get', '/:coop', 'home.read', homePage([...insideHomeBlocks])), ...insideRoutes()],
    undefined,
    async (small) => {
      more = await oneMoreMember(small, 'Mia Kok', 'Mia kookt')
      return [more]
    },
  )
  mia = more!
  const earned = {
    memberId: world.anna.memberId,
    turnover: 100_000n,
    jobCosts: 0n,
    cause: 'payment',
  } as const
  await as(world, world.greet, (tx) =>
    shareOutEarnings(tx, world.greet, { ...earned, countsOn: day('2026-03-01') }, world.clock(), newId()),
  )
})
afterAll(() => world.close())

const HERE = '/gildehuis/werk-voor-elkaar'
const plain = (html: string) => html.replace(/\u00a0/g, ' ')
const page = async (who: PersonActor, path = HERE) => plain((await world.get(who, path)).html)
const home = (who: PersonActor) => page(who, '/gildehuis')
const filled = (more: Record<string, string> = {}) => ({
  commandId: newId(),
  intent: 'save',
  earnerId: mia.memberId,
  what: 'logo getekend',
  amount: '100',
  from: 'pot',
  purpose: 'investment',
  workedOnDay: '20',
  workedOnMonth: '3',
  workedOnYear: '2026',
  ...more,
})
const jobId = async () => String((await world.sql('select id from inside_job limit 1'))[0]!['id'])
const press = async (who: PersonActor, intent: string, commandId = newId()) =>
  world.post(who, `${HERE}/${await jobId()}`, { commandId, intent, why: '' })

test('who may ask sees the form; who may not gets no further', async () => {
  expect(await page(world.anna, `${HERE}/nieuw`)).toContain('Waarvan betaal je het?')
  expect((await world.get(world.greet, `${HERE}/nieuw`)).status).toBe(403)
  expect((await world.get(world.carla, HERE)).status).toBe(403)
})

test('wrong input is told beside the field, and what was typed stays', async () => {
  const wrong = await world.post(world.anna, `${HERE}/nieuw`, filled({ amount: 'veel', what: 'mijn logo' }))
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('value="mijn logo"')
  const late = await world.post(world.anna, `${HERE}/nieuw`, filled({ workedOnYear: '2027' }))
  expect([late.status, plain(late.html).includes('Deze dag moet nog komen')]).toEqual([409, true])
  const other = await world.post(world.anna, `${HERE}/nieuw`, filled({ from: newId() }))
  expect([other.status, plain(other.html).includes('Deze factuur is niet van jou')]).toEqual([409, true])
})

test('asked twice is asked once; the other finds it on the first page and says yes', async () => {
  const once = filled()
  expect((await world.post(world.anna, `${HERE}/nieuw`, once)).status).toBe(303)
  expect((await world.post(world.anna, `${HERE}/nieuw`, once)).status).toBe(303)
  expect(await world.sql('select count(*)::int as n from inside_job')).toEqual([{ n: 1 }])
  expect(await home(mia)).toContain('Anna de Vries vraagt of dit klopt')
  expect(await home(mia)).toContain(`${HERE}#${await jobId()}`)
  expect(await home(world.anna)).not.toContain('vraagt of dit klopt')
  expect(await page(mia)).toContain('Het komt uit het potje van Anna de Vries: spullen voor de onderneming')
  const yes = newId()
  expect((await press(mia, 'yes', yes)).status).toBe(303)
  expect((await press(mia, 'yes', yes)).status).toBe(303)
  expect((await press(mia, 'yes')).status).toBe(409)
  expect(await home(mia)).not.toContain('vraagt of dit klopt')
})

test('the administration is told, and books it; undone when both say so', async () => {
  expect(await home(world.greet)).toContain('Boek werk voor elkaar')
  expect((await press(world.greet, 'book')).status).toBe(303)
  expect(await home(world.greet)).not.toContain('Boek werk voor elkaar')
  expect(await page(world.anna)).toContain('Geboekt als O-0001.')
  expect((await press(world.anna, 'undo')).status).toBe(303)
  expect(await home(mia)).toContain('Anna de Vries wil iets terugdraaien')
  expect((await press(mia, 'undo')).status).toBe(303)
  expect(await home(world.greet)).toContain('Boek werk voor elkaar')
  expect((await press(world.greet, 'book')).status).toBe(303)
  expect(await page(mia)).toContain('Teruggedraaid.')
})
