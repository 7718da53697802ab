/** What the administration wrote for a member: the question is noticed, is answered, and nobody is told untruths. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { creditInvoice } from '../credit-invoice.ts'
import { homePage } from '../../../home.tsx'
import type { PersonActor } from '../../../platform/actor.ts'
import type { Id } from '../../../values/id.ts'
import { at } from '../../../web/route.ts'
import { salesRoutes } from '../routes.ts'
import { paymentNewsBlock, salesHomeBlocks } from './home-blocks.tsx'
import { customerOf, issuedOf, pageWorld, paidOf, submittedOf, type PageWorld } from './page-world.fixture.ts'

let world: PageWorld
let zon: Id<'customer'>
beforeAll(async () => {
  world = await pageWorld([
    at('get', '/:coop', 'home.read', homePage([...salesHomeBlocks, paymentNewsBlock])),
    ...salesRoutes(),
  ])
  zon = await customerOf(world)
})
afterAll(() => world.close())

const plain = (html: string) => html.replace(/\u00a0/g, ' ')
const home = async (who: PersonActor) => plain((await world.get(who, '/gildehuis')).html)
const open = async (who: PersonActor, id: string) =>
  plain((await world.get(who, `/gildehuis/facturen/${id}`)).html)
const revisionOf = async (id: string) =>
  String((await world.sql('select revision from invoice where id = $1', [id]))[0]!['revision'])
const press = async (id: string, intent: string, fields: Record<string, string> = {}) =>
  world.post(world.anna, `/gildehuis/facturen/${id}`, {
    commandId: newId(),
    intent,
    revision: await revisionOf(id),
    ...fields,
  })
/** Greet betters what Anna sent: another price. */
const mend = async (id: string, price: string) =>
  world.post(world.greet, `/gildehuis/facturen/${id}/wijzig`, {
    commandId: newId(),
    intent: 'mend',
    revision: await revisionOf(id),
    customer: zon,
    workedFromDay: '29',
    workedFromMonth: '3',
    workedFromYear: '2026',
    prices: 'without',
    'lines.0.description': 'Etalage geschilderd',
    'lines.0.quantity': '1',
    'lines.0.unitPrice': price,
    'lines.0.vatCode': 'high',
  })

describe('changed by the administration', () => {
  let id: Id<'invoice'>
  beforeAll(async () => {
    const back = await submittedOf(world, zon)
    await world.post(world.greet, `/gildehuis/goedkeuren/${back}`, {
      commandId: newId(),
      intent: 'give-back',
      revision: '1',
      reason: 'Welke dag?',
    })
    id = await submittedOf(world, zon)
    expect((await mend(id, '120')).status).toBe(303)
  })

  test('it is the first thing to do on the first page of the member', async () => {
    const html = await home(world.anna)
    expect(html).toContain('Kijk na: factuur voor Bakkerij De Zon')
    expect(html).toContain('De administratie veranderde hem.')
    expect(html.indexOf('Kijk na: factuur')).toBeLessThan(html.indexOf('Terug: factuur'))
  })

  test('the question says what was and what is, and nothing says that there is nothing to do', async () => {
    const html = await open(world.anna, id)
    const question = html.slice(html.indexOf('Klopt deze factuur?'), html.indexOf('Ja, deze factuur klopt'))
    expect(question).toContain('was: € 100,00, is nu: € 120,00')
    expect(html).toContain('Nee, er klopt iets niet')
    expect(html).toContain('Jij zegt of hij klopt.')
    expect(html).toContain('Wacht op jouw antwoord')
    expect(html).not.toContain('Je hoeft nu niets te doen')
    expect(html).not.toContain('Bij de administratie<')
  })

  test('a no without words is told beside the field; with words it goes back to the administration', async () => {
    const empty = await press(id, 'disagree', { disagreement: ' ' })
    expect([empty.status, empty.html.includes('href="#disagreement"')]).toEqual([422, true])
    expect((await press(id, 'disagree', { disagreement: 'Het was <b>100</b>.' })).to).toContain('?klopt-niet')
    expect(await home(world.anna)).not.toContain('Kijk na: factuur')
    expect(await home(world.anna)).not.toContain('Maak af: factuur')
    const office = await home(world.greet)
    expect(office).toContain('Anna zegt: er klopt iets niet. Factuur voor Bakkerij De Zon')
    expect(office).toContain('Het was &lt;b>100&lt;/b>.')
    expect(await open(world.greet, id)).toContain('Anna de Vries zegt dat er iets niet klopt')
    expect(await open(world.anna, id)).toContain('Dit schreef je aan de administratie')
  })
})

test('after the yes nothing is asked any more; another change asks again', async () => {
  const id = await submittedOf(world, zon)
  await mend(id, '130')
  expect((await press(id, 'agree')).to).toContain('?akkoord')
  expect(await home(world.anna)).not.toContain('Kijk na: factuur')
  expect(await open(world.anna, id)).not.toContain('Klopt deze factuur?')
  await mend(id, '140')
  expect(await home(world.anna)).toContain('Kijk na: factuur')
  expect(await open(world.anna, id)).toContain('was: € 130,00, is nu: € 140,00')
})

test('while it is changed by the administration, the sum follows what is typed', async () => {
  const id = await submittedOf(world, zon)
  const { html } = await world.get(world.greet, `/gildehuis/facturen/${id}/wijzig`)
  const address = /data-preview="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&')
  const asked = await world.post(world.greet, address, {
    customer: zon,
    prices: 'without',
    'lines.0.quantity': '1',
    'lines.0.unitPrice': '200',
    'lines.0.vatCode': 'high',
  })
  expect(asked.status).toBe(200)
  expect(plain(asked.html)).toContain('€ 242,00')
  // Nothing came in yet: it is told as what will be.
  expect(plain(asked.html)).toContain('Dan wordt het')
})

test('the only administrator is told whom to ask; with another one, that they can', async () => {
  const id = await submittedOf(world, zon)
  await mend(id, '150')
  const queue = async () => plain((await world.get(world.greet, `/gildehuis/goedkeuren/${id}`)).html)
  expect(await queue()).toContain('Een andere administrateur kan het nu al')
  const alone = `update role_assignment set until = now() where person_id = $1 and role = 'administrator'`
  await world.sql(alone, [world.piet.personId])
  const html = await queue()
  expect(html).toContain('Jij bent hier de enige administrateur.')
  expect(html).toContain('anna@voorbeeld.example')
  expect(html).not.toContain('Een andere administrateur')
  expect(html).not.toContain('Alles klopt.')
  await world.sql('update person set email = null where id = $1', [world.anna.personId])
  expect(await queue()).toContain('Bel Anna de Vries dus even.')
  const sent = plain((await world.get(world.greet, `/gildehuis/facturen/${id}?gestuurd`)).html)
  expect(sent).toContain('Jij bent hier de enige administrateur.')
  expect(sent).not.toContain('Iemand anders van de administratie')
  await press(id, 'agree')
  expect(await queue()).toContain('Door Anna de Vries gezien: klopt.')
})

test('news: who paid, and what a credit note took out of the pot again', async () => {
  const invoiceId = await issuedOf(world, zon)
  await paidOf(world, invoiceId, 12_100n)
  const credit = { invoiceId, chosen: 'all', reason: 'Dubbel' } as const
  const done = await world.perform(creditInvoice, world.greet, credit, newId())
  expect(done.ok).toBe(true)
  const html = await home(world.anna)
  expect(html).toContain('€ 70,00 ging naar je potje.')
  expect(html).toMatch(/Factuur 2026-\d+ werd lager\.\s*<\/a>\s*€ 70,00 ging uit je potje\./)
})
