/** What who sits beside a member could only be refused has no form on their pages, and a sentence that says why. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beside } from '../test/beside.ts'
import { newId } from '../test/new-id.ts'
import { as, must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../test/world.ts'
import { webOf } from '../test/world-web.ts'
import { answerHelp, beginHelp, keepDuty, putOnBoard } from './domains/mutual-help/index.ts'
import { helpRoutes } from './domains/mutual-help/routes.ts'
import { askFromPot } from './domains/pots/ask-from-pot.ts'
import { shareOutEarnings } from './domains/pots/index.ts'
import { presets } from './domains/pots/presets.ts'
import { potsRoutes } from './domains/pots/routes.ts'
import { bakeryOf, sentQuote, submittedQuote } from './domains/quotes/quotes-play.fixture.ts'
import { quotesRoutes } from './domains/quotes/routes.ts'
import { salesRoutes } from './domains/sales/routes.ts'
import { keepPage } from './domains/shop-window/keep-page.ts'
import { shopWindowRoutes } from './domains/shop-window/routes.ts'
import type { PersonActor } from './platform/actor.ts'
import { secretsFrom } from './platform/secrets.ts'
import { day } from './values/day.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let mia: MemberOfWorld
let acting: PersonActor
beforeAll(async () => {
  const { draft } = presets[0]!
  const pot = { ...draft.pot, maySpendOn: ['investment'], approvers: { anyOf: ['board'], count: 1 } } as const
  world = await smallWorld({ ...draft, pot })
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  const fromSales = {
    amountsPaid: async () => new Map(),
    invoiceNames: async () => new Map(),
    invoicesToCome: async () => [],
  }
  const { database, clock } = world
  const shop = {
    ...{ database, clock, secrets: secretsFrom(Buffer.alloc(32, 7)) },
    publicOrigin: 'https://kantoor.example',
  }
  const pots = potsRoutes(fromSales, { boughtUnder: async () => [] })
  const routes = [...helpRoutes(), ...pots, ...quotesRoutes(), ...salesRoutes(), ...shopWindowRoutes(shop)]
  web = await webOf(world, routes, [mia])
})
afterAll(() => world.close())

const SELF = 'zelf, na inloggen op een eigen telefoon of met een inlogkaart'
const get = (who: PersonActor, path: string) => web.get(who, `/gildehuis${path}`)
const formsOf = (html: string, action: string) => html.split(`action="/gildehuis${action}`).length - 1
/** How many forms to an address Anna reads, and who sits beside her; and whether those read why. */
async function shownAt(path: string, action = path) {
  acting = await beside(world)
  const [own, behalf] = [await get(world.anna, path), await get(acting, path)]
  expect([own.status, behalf.status, own.html.includes(SELF)]).toEqual([200, 200, false])
  return {
    own: formsOf(own.html, action),
    beside: formsOf(behalf.html, action),
    why: behalf.html.includes(SELF),
  }
}

test('a turn of the rota', async () => {
  const duty = { dutyId: null, name: 'Gastheer', asks: '', skill: '', begins: 600, minutes: 120 } as const
  const dutyId = await must(
    world.perform(keepDuty, world.carla, { ...duty, weekdays: [1, 2, 3, 4, 5, 6, 7], ended: false }, newId()),
  )
  const at = `/hulp/rooster/${dutyId}/2026-04-16`
  expect(await shownAt(at)).toEqual({ own: 1, beside: 0, why: true })
  const tried = await web.post(acting, `/gildehuis${at}`, { commandId: newId(), intent: 'take' })
  expect(tried.status).toBe(409)
})

test('a day of help, and what of each other is seen', async () => {
  const ask = { kind: 'ask', what: 'een muur verven', skill: '', forWhom: '', neededOn: null } as const
  const postId = await must(world.perform(putOnBoard, world.anna, ask, newId()))
  const promiseId = await must(world.perform(beginHelp, mia, { postId, word: '' }, newId()))
  await must(world.perform(answerHelp, world.anna, { promiseId, says: 'yes', word: '' }, newId()))
  const [at, own] = [`/hulp/${postId}`, `/hulp/${postId}/${promiseId}`]
  expect(await shownAt(at, `${own}/bereik`)).toEqual({ own: 1, beside: 0, why: true })
  expect((await get(world.anna, at)).html).toContain(`href="/gildehuis${own}/dag"`)
  expect((await get(acting, at)).html).not.toContain(`href="/gildehuis${own}/dag"`)
  const form = await get(acting, `${own}/dag`)
  expect([form.status, form.html.includes(SELF)]).toEqual([403, true])
  // What can be said on behalf of her stays.
  expect(formsOf((await get(acting, at)).html, `${own}"`)).toBeGreaterThan(0)
})

test('what was asked out of the pot', async () => {
  const { anna, greet } = world
  const turnover = {
    turnover: 1000_00n,
    jobCosts: 0n,
    countsOn: day('2026-02-01'),
    cause: 'payment',
  } as const
  await as(world, greet, (tx) =>
    shareOutEarnings(tx, greet, { memberId: anna.memberId, ...turnover }, world.clock(), newId()),
  )
  const asked = { memberId: anna.memberId, purpose: 'investment', what: 'een ladder', why: '' } as const
  await must(world.perform(askFromPot, anna, { ...asked, amount: 10_00n, boughtBy: 'member' }, newId()))
  const [row] = await world.sql('select id from pot_request')
  const action = `/potjes/vragen/${String(row!['id'])}`
  expect(await shownAt('/potjes/vragen', action)).toEqual({ own: 1, beside: 0, why: true })
  expect(await shownAt(action)).toEqual({ own: 1, beside: 0, why: true })
})

test('a quote that waits or was sent', async () => {
  const zon = await bakeryOf(world, world.anna)
  const button = async (who: PersonActor, id: string, does: string) =>
    (await get(who, `/offertes/${id}`)).html.includes(`value="${does}"`)
  const waits = await submittedQuote(world, world.anna, zon)
  const { quoteId: sent } = await sentQuote(world, world.anna, zon)
  acting = await beside(world)
  for (const [id, does] of [
    [waits, 'take-back'],
    [sent, 'withdraw'],
  ] as const) {
    expect([does, await button(world.anna, id, does), await button(acting, id, does)]).toEqual([
      does,
      true,
      false,
    ])
    expect((await get(acting, `/offertes/${id}`)).html).toContain(SELF)
  }
})

test('the shop page: read, and not written', async () => {
  const { businessId } = world.anna
  const offers = [{ kind: 'service', name: 'Advies', words: '', unit: 'hour', vat: 'high' }] as const
  const about = { name: 'Annas winkel', words: 'Ik help.', area: '', serves: 'companies' } as const
  await must(world.perform(keepPage, world.anna, { ...about, businessId, offers }, newId()))
  const own = `/mijn-etalage/${businessId}`
  expect(await shownAt(`${own}/bekijk`, `${own}/openbaar`)).toEqual({ own: 1, beside: 0, why: true })
  expect((await get(world.anna, '/mijn-etalage')).html).toContain(`href="/gildehuis${own}"`)
  const list = await get(acting, '/mijn-etalage')
  expect([list.status, list.html.includes(SELF), list.html.includes(`href="/gildehuis${own}"`)]).toEqual([
    200,
    true,
    false,
  ])
  for (const path of [own, `${own}/foto`, '/mijn-etalage/sleutels']) {
    expect((await get(world.anna, path)).status).toBe(200)
    const form = await get(acting, path)
    expect([path, form.status, form.html.includes(SELF)]).toEqual([path, 403, true])
  }
})
