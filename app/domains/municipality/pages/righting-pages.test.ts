/** What is asked before a permission is kept, and how one that stands here wrongly is put right. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../../../../test/municipal-world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { municipalityRoutes } from '../routes.ts'

let world: MunicipalWorld
let web: Awaited<ReturnType<typeof webOf>>
let anna: string
const own = '/gildehuis/uitkering/toestemming'
beforeAll(async () => {
  world = await municipalWorld()
  web = await webOf(world, municipalityRoutes, [world.casper, world.cora])
  anna = `/gildehuis/clienten/${world.anna.memberId}`
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.revokes(world.anna)
  await world.shares(world.anna, ['permission'])
  await world.sql('delete from benefit_permission')
})

const filled = (more: Record<string, string> = {}) => ({
  ...{ validFromDay: '1', validFromMonth: '4', validFromYear: '2026' },
  ...{ validToDay: '31', validToMonth: '3', validToYear: '2027' },
  ...{ reviewOnDay: '', reviewOnMonth: '', reviewOnYear: '' },
  ...{ hoursPerWeek: '16', hoursPerYear: '', conditions: '', plan: '', lateReason: '' },
  ...more,
})
const kept = () => world.sql('select valid_to from benefit_permission')
const give = (more: Record<string, string> = {}) =>
  web.post(world.casper, `${anna}/toestemming`, filled({ intent: 'sure', ...more }))
const pathTo = async (what: string, of = anna, who = world.casper) =>
  new RegExp(`href="([^"]+/${what})"`).exec((await web.get(who, of)).html)?.[1]

test('before it is kept stands what is kept, what is odd about it, and the letter is asked', async () => {
  const asked = await web.post(world.casper, `${anna}/toestemming`, filled({ validToYear: '2062' }))
  expect(asked.status).toBe(200)
  for (const words of ['Klopt dit?', 'dit is 36 jaar', 'hooguit 16 uur', '31 maart 2062', 'type="file"'])
    expect(asked.html).toContain(words)
  expect(await kept()).toEqual([])
  const back = await web.post(
    world.casper,
    `${anna}/toestemming`,
    filled({ validToYear: '2062', intent: 'look' }),
  )
  expect(back.html).toMatch(/name="validToYear"[^>]*value="2062"/)
  const usual = await web.post(world.casper, `${anna}/toestemming`, filled())
  expect(usual.html).not.toContain('Let op')
  expect((await give()).to).toBe(`${anna}?opgeschreven`)
  // What would be refused is not asked first.
  expect((await web.post(world.casper, `${anna}/toestemming`, filled())).status).toBe(409)
})

test('what is wrong is put right; what stood there can be read by both, without Verleng or Stop', async () => {
  await give()
  const right = (await pathTo('verbeter'))!
  const form = (await web.get(world.casper, right)).html
  expect(form).toMatch(/name="hoursPerWeek"[^>]*value="16"/)
  expect(form).toMatch(/name="validToYear"[^>]*value="2027"/)
  expect((await web.post(world.casper, right, filled({ hoursPerWeek: '20', why: '' }))).status).toBe(422)
  const better = filled({ hoursPerWeek: '20', why: 'Er stond 16 uur' })
  expect((await web.post(world.casper, right, better)).html).toContain('Klopt dit?')
  const done = await web.post(world.casper, right, { ...better, intent: 'sure' })
  expect([done.status, done.to]).toEqual([303, `${anna}?verbeterd`])
  expect((await web.post(world.casper, right, { ...better, intent: 'sure' })).status).toBe(409)
  for (const { html } of [await web.get(world.casper, anna), await web.get(world.anna, own)]) {
    expect(html).toContain('Zo stond het hier verkeerd: Er stond 16 uur.')
    expect(html.split('Geldt</')).toHaveLength(1 + Number(html.includes('Geldt</')))
    expect(html.split('hooguit 20 uur')).toHaveLength(2)
  }
  expect((await web.get(world.casper, anna)).html.match(/\/stop"/g)).toHaveLength(1)
})

test('one that was stopped before it began is taken back: no Verleng, no Stop, on both sides', async () => {
  await give()
  const stop = (await pathTo('stop'))!
  const first = { endedOnDay: '1', endedOnMonth: '4', endedOnYear: '2026' }
  expect((await web.post(world.casper, stop, { ...first, reason: 'Typefout' })).to).toBe(`${anna}?gestopt`)
  for (const { html } of [await web.get(world.casper, anna), await web.get(world.anna, own)]) {
    expect(html).toContain('Ingetrokken voor ze begon: Typefout')
    for (const gone of ['Begint nog', 'Verleng', '/stop"', '?na=']) expect(html).not.toContain(gone)
  }
})

test('a member puts right what they took over from the letter, and no other', async () => {
  await give()
  expect(await pathTo('verbeter', own, world.anna)).toBeUndefined()
  await world.sql(`delete from benefit_permission`)
  await world.sql('update municipality_person set until = now()')
  expect((await web.post(world.anna, `${own}/nieuw`, filled({ intent: 'sure' }))).to).toBe(
    `${own}?opgeschreven`,
  )
  const right = (await pathTo('verbeter', own, world.anna))!
  expect((await web.get(world.piet, right)).status).toBe(404)
  const better = filled({ hoursPerWeek: '20', why: 'Verkeerd overgeschreven', intent: 'sure' })
  expect((await web.post(world.anna, right, better)).to).toBe(`${own}?verbeterd`)
  expect((await web.get(world.anna, own)).html).toContain('Zo stond het hier verkeerd')
  await world.sql('update municipality_person set until = null')
})
