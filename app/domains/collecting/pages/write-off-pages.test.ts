/** Writing off on the pages: asked with why, told to who can say yes, answered once. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { oneMore, smallWorld, type World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { homePage } from '../../../home.tsx'
import type { PersonActor } from '../../../platform/actor.ts'
import type { Id } from '../../../values/id.ts'
import { at } from '../../../web/route.ts'
import {
  commandId,
  customerOfMember,
  issuedOf,
  pay,
  standing,
  value,
} from '../../sales/sales-play.fixture.ts'
import { collectingRoutes } from '../routes.ts'
import { writeOffBlock } from './write-off-home.tsx'

let world: World
let gerda: PersonActor
let web: Awaited<ReturnType<typeof webOf>>
let invoiceId: Id<'invoice'>
beforeAll(async () => {
  world = await smallWorld()
  gerda = await oneMore(world, 'Gerda Vos', 'administrator')
  const home = at('get', '/:coop', 'home.read', homePage([writeOffBlock]))
  web = await webOf(world, [home, ...collectingRoutes], [gerda])
})
afterAll(() => world.close())
beforeEach(async () => {
  world.setNow('2026-03-29T10:00:00Z')
  invoiceId = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
})

const list = '/gildehuis/herinneringen/afboeken'
const form = () => `${list}/${invoiceId}`
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ')
const asked = (more: object = {}) =>
  web.post(world.greet, form(), {
    ground: 'certain',
    why: 'Failliet op 3 mei',
    commandId: commandId(),
    ...more,
  })
// The clock stands still: what waits is the last.
const lastAsked = async () =>
  String(
    (
      await world.sql(
        'select id from write_off where invoice_id = $1 order by (answer is null) desc, asked_at desc',
        [invoiceId],
      )
    )[0]!['id'],
  )
const answer = async (who: PersonActor, said: string, id?: string) =>
  web.post(who, `/gildehuis/herinneringen/antwoord/${id ?? (await lastAsked())}`, {
    intent: said,
    commandId: commandId(),
  })

test('the form says what it does to VAT and member; who may, and what is not there', async () => {
  const { status, html } = await web.get(world.greet, form())
  expect(status).toBe(200)
  expect(plain(html)).toContain('€ 121,00')
  expect(plain(html)).toContain('€ 21,00')
  for (const who of [world.anna, world.otto, world.bea, world.carla])
    expect((await web.get(who, form())).status).toBe(403)
  for (const who of [world.anna, world.bea, world.carla]) expect((await web.get(who, list)).status).toBe(403)
  expect((await web.get(world.otto, list)).status).toBe(200)
  expect((await web.get(undefined, list)).status).toBe(303)
  expect((await web.get(world.greet, `${list}/${crypto.randomUUID()}`)).status).toBe(404)
  await pay(world, invoiceId, 121_00n)
  expect((await web.get(world.greet, form())).status).toBe(404)
})

test('what is wrong stands beside the field, and what was typed stays; pressed twice it is asked once', async () => {
  const empty = await asked({ ground: '', why: '' })
  expect([
    empty.status,
    empty.html.includes('id="ground-error"'),
    empty.html.includes('id="why-error"'),
  ]).toEqual([422, true, true])
  const early = await asked({ ground: 'year', why: 'Al zo lang' })
  expect([early.status, early.html.includes('id="ground-error"'), early.html.includes('Al zo lang')]).toEqual(
    [409, true, true],
  )
  const once = { commandId: commandId() }
  expect([(await asked(once)).to, (await asked(once)).to]).toEqual([
    `${list}?gedaan=gevraagd`,
    `${list}?gedaan=gevraagd`,
  ])
  expect((await asked()).status).toBe(409)
  expect(await world.sql('select 1 from write_off where invoice_id = $1', [invoiceId])).toHaveLength(1)
})

test('waits for another, on their first page with why; who asked has no yes, who watches no button', async () => {
  await asked()
  const id = await lastAsked()
  expect((await web.get(gerda, '/gildehuis')).html).toContain(`href="${list}"`)
  const yes = (html: string) => html.includes(`antwoord/${id}`) && html.includes('name="intent" value="yes"')
  expect(yes((await web.get(gerda, list)).html)).toBe(true)
  expect(plain((await web.get(gerda, list)).html)).toContain('Failliet op 3 mei')
  const own = (await web.get(world.greet, list)).html
  const mine = own.slice(own.indexOf(`id="${id}"`)).split('</form>')[0]!
  expect([mine.includes('value="yes"'), mine.includes('value="no"')]).toEqual([false, true])
  expect((await web.get(world.otto, list)).html).not.toContain('/antwoord/')
  const refused = await answer(world.greet, 'yes')
  expect([refused.status, (await standing(world, invoiceId)).writtenOff]).toEqual([409, 0n])
  expect((await answer(world.otto, 'yes')).status).toBe(403)
  expect((await answer(gerda, 'misschien')).status).toBe(422)
})

test('paid in part meanwhile: both amounts are said beforehand, no yes is offered, and it is asked anew', async () => {
  await asked()
  const id = await lastAsked()
  const home = async (who: PersonActor) => plain((await web.get(who, '/gildehuis')).html)
  expect(await home(gerda)).toContain('Zeg ja of nee op afboeken')
  expect(await home(world.greet)).not.toContain('afboeken')
  value(await pay(world, invoiceId, 21_00n))
  const shown = (await web.get(gerda, list)).html
  const card = shown.slice(shown.indexOf(`id="${id}"`)).split('</form>')[0]!
  expect(plain(card)).toContain('Gevraagd is € 121,00. Nu staat er € 100,00 open.')
  expect([card.includes('value="yes"'), card.includes('value="no"')]).toEqual([false, true])
  expect(card).toContain(`href="${form()}"`)
  for (const who of [gerda, world.greet])
    expect(await home(who)).toContain('Afboeken: vraag het opnieuw gevraagd € 121,00, nu € 100,00')
  // Asking anew ends what nobody could say yes to: who asked took it back.
  expect((await asked()).to).toBe(`${list}?gedaan=gevraagd`)
  expect(plain((await web.get(gerda, list)).html)).toContain('nam de vraag terug. Factuur')
  expect((await answer(gerda, 'yes')).to).toBe(`${list}?gedaan=ja`)
  expect((await standing(world, invoiceId)).writtenOff).toBe(100_00n)
})

test('paid in full meanwhile: there is nothing to ask anew', async () => {
  await asked()
  value(await pay(world, invoiceId, 121_00n))
  const { html } = await web.get(gerda, list)
  expect(plain(html)).toContain('Gevraagd is € 121,00. Nu staat er niets meer open.')
  expect(html).not.toContain(`href="${form()}"`)
  expect((await answer(gerda, 'no')).to).toBe(`${list}?gedaan=nee`)
})

test('a yes is done once and stands in the list; a no leaves it open', async () => {
  await asked()
  const id = await lastAsked()
  expect((await answer(gerda, 'yes', id)).to).toBe(`${list}?gedaan=ja`)
  expect((await standing(world, invoiceId)).writtenOff).toBe(121_00n)
  expect((await answer(gerda, 'yes', id)).status).toBe(409)
  const { number } = await standing(world, invoiceId)
  expect(plain((await web.get(world.otto, list)).html)).toContain(number)
  invoiceId = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  await asked()
  expect(plain((await web.get(world.greet, list)).html)).toContain('Neem het terug')
  expect((await answer(world.greet, 'no')).to).toBe(`${list}?gedaan=terug`)
  expect(plain((await web.get(world.greet, `${list}?gedaan=terug`)).html)).toContain('Je nam het terug.')
  expect(plain((await web.get(gerda, list)).html)).toContain('nam de vraag terug. Factuur')
  expect((await standing(world, invoiceId)).open).toBe(121_00n)
})

test('a year after it was due it stands in the list by itself, with its way to the form', async () => {
  world.setNow('2027-04-30T10:00:00Z')
  const { html } = await web.get(world.greet, list)
  expect(html).toContain(`href="${form()}"`)
  expect((await web.get(world.otto, list)).html).not.toContain(`href="${form()}"`)
  value(await pay(world, invoiceId, 121_00n))
  expect((await web.get(world.greet, list)).html).not.toContain(`href="${form()}"`)
})

test('whose access comes from who asked reads that, not that they asked themselves', async () => {
  await asked()
  await world.sql(
    `insert into sign_in_event (id, person_id, what, device, at, by_person)
     values ($1, $2, 'email-changed', '|', now(), $3)`,
    [commandId(), gerda.personId, world.greet.personId],
  )
  const shown = await web.get(gerda, list)
  expect(plain(shown.html)).toContain('Jij kunt nog geen ja zeggen.')
  const refused = await answer(gerda, 'yes')
  expect([refused.status, plain(refused.html).includes('Jij kunt nog geen ja zeggen.')]).toEqual([409, true])
  for (const { html } of [shown, refused]) {
    expect(plain(html)).not.toContain('Jij vroeg')
    expect(html).not.toContain('name="intent" value="yes"')
  }
  // A no leaves all as it was: anybody who may answer says it.
  expect((await answer(gerda, 'no')).to).toBe(`${list}?gedaan=nee`)
})
