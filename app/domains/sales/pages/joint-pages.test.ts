/** Joint work on the screen: dividing, asking, saying yes, and what each sees. Without JavaScript. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { oneMoreMember, type MemberOfWorld } from '../../../../test/world.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import type { Id } from '../../../values/id.ts'
import { homePage } from '../../../home.tsx'
import { at } from '../../../web/route.ts'
import { draftInvoice } from '../draft-invoice.ts'
import { salesRoutes } from '../routes.ts'
import { salesHomeBlocks } from './home-blocks.tsx'
import { customerOf, pageWorld, type PageWorld } from './page-world.fixture.ts'

let world: PageWorld
let mia: MemberOfWorld
let zon: Id<'customer'>
let id: Id<'invoice'>
beforeAll(async () => {
  let more: MemberOfWorld | undefined
  world = await pageWorld(
    [at('get', '/:coop', 'home.read', homePage([...salesHomeBlocks])), ...salesRoutes()],
    undefined,
    async (small) => {
      more = await oneMoreMember(small, 'Mia Kok', 'Mia kookt')
      return [more]
    },
  )
  mia = more!
  zon = await customerOf(world)
  id = await drafted()
})
afterAll(() => world.close())

const plain = (html: string) => html.replace(/\u00a0/g, ' ')
const page = async (who: PersonActor, path = '') =>
  plain((await world.get(who, `/gildehuis/facturen/${id}${path}`)).html)
const revision = async () =>
  String((await world.sql('select revision from invoice where id = $1', [id]))[0]!['revision'])

async function drafted(): Promise<Id<'invoice'>> {
  const { memberId, businessId } = world.anna
  const { today } = world.clock()
  const line = (description: string, unitPrice: bigint) =>
    ({ description, quantity: 1000n, unit: '', unitPrice, vatCode: 'high' }) as const
  const done = await world.perform(
    draftInvoice,
    world.anna,
    {
      memberId,
      businessId,
      customerId: zon,
      workedFrom: today,
      workedUntil: today,
      pricesIncludeVat: false,
      reference: '',
      note: '',
      lines: [line('Ontwerp', 6_000n), line('Schilderwerk', 4_000n)],
      submit: false,
    },
    newId(),
  )
  if (!done.ok) throw new Error(done.reason)
  return done.value
}

async function divide(fields: Record<string, string>, who: PersonActor = world.anna) {
  return world.post(who, `/gildehuis/facturen/${id}/samen`, {
    commandId: newId(),
    intent: 'save',
    revision: await revision(),
    met: `${world.anna.memberId},${mia.memberId}`,
    hoe: 'percent',
    ...fields,
  })
}
const parts = (anna: string, other: string) => ({
  [`part.${world.anna.memberId}`]: anna,
  [`part.${mia.memberId}`]: other,
})

test('the page of a draft offers to say who worked along; the first step asks with whom and how', async () => {
  expect(await page(world.anna)).toContain('Iemand werkte mee')
  const html = await page(world.anna, '/samen')
  expect(html).toContain('Mia Kok')
  expect(html).toContain('Piet Bakker')
  expect(html).not.toContain('value="' + world.anna.memberId)
  const nobody = await world.get(world.anna, `/gildehuis/facturen/${id}/samen?stap=2&hoe=percent`)
  expect([nobody.status, nobody.html.includes('href="#met"')]).toEqual([422, true])
})

test('the second step begins with even parts; what is wrong is told beside the field and stays', async () => {
  const html = await page(world.anna, `/samen?stap=2&hoe=percent&met=${mia.memberId}`)
  expect(html.match(/value="50"/g)).toHaveLength(2)
  expect(html).toContain('Samen € 100,00 zonder btw.')
  const wrong = await divide(parts('zestig', '40'))
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain(`href="#part.${world.anna.memberId}"`)
  expect(wrong.html).toContain('value="zestig"')
  const off = await divide(parts('60', '30'))
  expect([off.status, off.html.includes('samen 100')]).toEqual([409, true])
  expect(off.html).toContain('value="30"')
})

test('by line and by amount: each line of somebody, amounts without VAT', async () => {
  const lines = await page(world.anna, `/samen?stap=2&hoe=lines&met=${mia.memberId}`)
  expect(lines).toContain('Regel 2: Schilderwerk')
  const missing = await divide({ hoe: 'lines', 'line.1': world.anna.memberId })
  expect([missing.status, missing.html.includes('href="#line.2"')]).toEqual([422, true])
  const done = await divide({ hoe: 'lines', 'line.1': world.anna.memberId, 'line.2': mia.memberId })
  expect(done.to).toContain('?verdeeld')
  expect(await page(world.anna)).toContain('Regel 2')
  expect((await divide({ intent: 'alone' })).to).toContain('?alleen')
  expect(await page(world.anna)).toContain('Iemand werkte mee')
})

test('a no goes to who leads it: both pages say so, it is a thing to do, and the history has names', async () => {
  expect((await divide(parts('50', '50'))).to).toContain('?verdeeld')
  const send = async () =>
    world.post(world.anna, `/gildehuis/facturen/${id}`, {
      commandId: newId(),
      intent: 'submit',
      revision: await revision(),
    })
  expect((await send()).to).toContain('?gestuurd')
  const asked = await page(mia)
  expect(asked).toContain('Anna de Vries leest dit.')
  expect(asked).toContain('Stuur terug naar Anna de Vries')
  expect(asked).not.toContain('De administratie leest')
  expect(asked).toContain('Anna de Vries maakte de factuur')
  const no = {
    commandId: newId(),
    intent: 'disagree',
    revision: await revision(),
    disagreement: 'Ik deed meer.',
  }
  const { to } = await world.post(mia, `/gildehuis/facturen/${id}`, no)
  const said = plain((await world.get(mia, to)).html)
  expect(said).toContain('Anna de Vries krijgt een mail en leest wat er niet klopt.')
  const home = plain((await world.get(world.anna, '/gildehuis')).html)
  expect(home).toContain('Mia Kok zegt: er klopt iets niet. Factuur voor Bakkerij De Zon')
  expect(home).toContain('Ik deed meer.')
  expect(home).not.toContain('Maak af: factuur voor Bakkerij De Zon')
  const led = await page(world.anna)
  expect(led).toContain('Mia Kok zei dat er iets niet klopt')
  expect(led).toContain('Verander wat er niet klopt')
  expect(led).not.toContain('nog alleen van jou')
  // Put forward again, her row in the register is not readable any more: then a fellow said it, not the administration.
  await send()
  expect(await page(world.anna)).not.toContain('De administratie zei dat er iets niet klopt')
  const back = { commandId: newId(), intent: 'take-back', revision: await revision() }
  expect((await world.post(world.anna, `/gildehuis/facturen/${id}`, back)).to).toContain('?teruggehaald')
})

test('from dividing to issued: asked, yes, approved; each sees the split, and the other cannot divide', async () => {
  expect((await divide(parts('60', '40'))).to).toContain('?verdeeld')
  const send = { commandId: newId(), intent: 'submit', revision: await revision() }
  expect((await world.post(world.anna, `/gildehuis/facturen/${id}`, send)).to).toContain('?gestuurd')
  const home = plain((await world.get(mia, '/gildehuis')).html)
  expect(home).toContain('Kijk na: factuur voor Bakkerij De Zon, samen met Anna de Vries')
  const asked = await page(mia)
  expect(asked).toContain('Anna de Vries zette deze factuur klaar')
  expect(asked).toContain('Jouw deel: € 40,00 zonder btw.')
  expect(asked).toContain('Nog niet')
  const list = plain((await world.get(mia, '/gildehuis/facturen')).html)
  expect(list).toContain('Bakkerij De Zon')
  expect((await world.get(mia, `/gildehuis/facturen/${id}/samen`)).status).toBe(404)
  expect((await world.get(mia, `/gildehuis/facturen/${id}/wijzig`)).status).not.toBe(200)
  const waits = plain((await world.get(world.greet, `/gildehuis/goedkeuren/${id}`)).html)
  expect(waits).toContain('Nog niet: Mia Kok.')
  const steps = await page(world.anna)
  expect(steps).toContain('Mia Kok zegt of het eigen deel klopt.')
  expect(steps).not.toContain('De administratie kijkt je factuur na.')
  const yes = { commandId: newId(), intent: 'agree', revision: await revision() }
  expect((await world.post(mia, `/gildehuis/facturen/${id}`, yes)).to).toContain('?akkoord')
  expect((await world.post(mia, `/gildehuis/facturen/${id}`, yes)).to).toContain('?akkoord')
  expect(await page(mia)).not.toContain('Klopt deze factuur?')
  const approve = { commandId: newId(), intent: 'accept', revision: await revision() }
  expect((await world.post(world.greet, `/gildehuis/goedkeuren/${id}`, approve)).to).toContain('?nummer=')
  expect(await page(mia)).toContain('Wie deed wat')
  const [row] = await world.sql('select link_token from invoice where id = $1', [id])
  const customer = plain((await world.get(undefined, `/f/${String(row!['link_token'])}`)).html)
  expect(customer).toContain('Anna de Vries, Mia Kok')
  expect(customer).not.toContain('€ 40,00 zonder')
})
