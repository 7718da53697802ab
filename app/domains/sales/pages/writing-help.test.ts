import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import type { Id } from '../../../values/id.ts'
import { returnInvoice } from '../return-invoice.ts'
import { customerOf, pageWorld, submittedOf, type PageWorld } from './page-world.fixture.ts'

let world: PageWorld
let zon: Id<'customer'>
beforeAll(async () => {
  world = await pageWorld()
  zon = await customerOf(world)
})
afterAll(() => world.close())

const here = '/gildehuis/facturen/nieuw'
const filled = (more: Record<string, string> = {}): Record<string, string> => ({
  commandId: newId(),
  intent: 'send',
  customer: zon,
  workedFromDay: '12',
  workedFromMonth: '3',
  workedFromYear: '2026',
  'lines.0.description': 'Etalage geschilderd',
  'lines.0.quantity': '1',
  'lines.0.unitPrice': '100,00',
  'lines.0.vatCode': 'high',
  prices: 'without',
  ...more,
})
const send = (more: Record<string, string>) => world.post(world.anna, here, filled(more))
const preview = async (more: Record<string, string>) =>
  (await world.post(world.anna, '/gildehuis/facturen/reken-uit', filled(more))).html.replace(/\u00a0/g, ' ')

test('a form with errors may be kept by the browser, so that going back shows it; other pages may not', async () => {
  expect((await send({ customer: '' })).headers.get('cache-control')).toBe('private, no-cache')
  expect((await world.get(world.anna, here)).headers.get('cache-control')).toBe('no-store')
})

describe('another line', () => {
  test('the button leads to it without JavaScript, and with it writing goes on there', async () => {
    expect((await world.get(world.anna, here)).html).toContain(`formaction="${here}#lines.1.description"`)
    const two = (await send({ intent: 'add-line' })).html
    expect(two).toMatch(/<input[^>]*id="lines\.1\.description"[^>]*data-focus/)
    expect(two).not.toMatch(/<input[^>]*id="lines\.0\.description"[^>]*data-focus/)
    expect(two).toContain(`formaction="${here}#lines.2.description"`)
  })
})

describe('an amount that cannot be', () => {
  test('too many digits: said beside the field, and no picture', async () => {
    const wrong = await send({ 'lines.0.unitPrice': '99999999999' })
    expect([wrong.status, wrong.html.includes('dit bedrag is te groot')]).toEqual([422, true])
    const shown = await preview({ 'lines.0.unitPrice': '99999999999' })
    expect(shown).toContain('Dit bedrag is te groot. Op een factuur past hoogstens € 1.000.000.')
    expect(shown).not.toContain('De klant betaalt')
  })

  test('more than an invoice holds: beside the price that does it, and no picture', async () => {
    const dear = { 'lines.0.unitPrice': '900000', 'lines.0.quantity': '2' }
    const wrong = await send(dear)
    expect([wrong.status, wrong.html.includes('id="lines.0.unitPrice-error"')]).toEqual([422, true])
    expect(wrong.html).toContain('meer dan een miljoen euro')
    expect(await preview(dear)).not.toContain('De klant betaalt')
  })

  test('something else than an amount is not "fill in a price"', async () => {
    const shown = await preview({ 'lines.0.unitPrice': 'abc' })
    expect(shown).toContain('De prijs of het aantal kunnen wij niet lezen.')
    expect(shown).not.toContain('Vul een prijs in')
  })
})

test('why the VAT cannot be shifted is said for a company without a VAT number, and only there', async () => {
  const hint = 'Btw verlegd? Zet eerst het btw-nummer bij de klant.'
  expect((await send({ intent: 'look' })).html).toContain(hint)
  const known = await customerOf(world, { name: 'Aannemer', vatNumber: 'NL123456782B90' })
  expect((await send({ intent: 'look', customer: known })).html).not.toContain(hint)
  const person = await customerOf(world, { name: 'Mevrouw Jansen', kind: 'person' })
  expect((await send({ intent: 'look', customer: person })).html).not.toContain(hint)
})

test('what the administration asks stands on the form of an invoice that came back', async () => {
  const invoiceId = await submittedOf(world, zon)
  const input = { invoiceId, revision: 1, reason: 'Zet de dag van het werk erbij.' }
  const returned = await world.perform(returnInvoice, world.greet, input, newId())
  expect(returned.ok).toBe(true)
  const form = (await world.get(world.anna, `/gildehuis/facturen/${invoiceId}/wijzig`)).html
  expect(form).toContain('Dit schrijft de administratie')
  expect(form).toContain('Zet de dag van het werk erbij.')
})

describe('a new customer who is there already', () => {
  const again = { customer: '', newName: 'bakkerij de zon', newKind: 'company' }
  const customers = async () => Number((await world.sql('select count(*) as n from customer'))[0]!['n'])

  test('is asked about once, and nothing is made before the answer', async () => {
    const before = await customers()
    const asked = await send(again)
    expect([
      asked.status,
      asked.html.includes('Je hebt al een klant met die naam of dat e-mailadres: Bakkerij De Zon'),
    ]).toEqual([422, true])
    expect(await customers()).toBe(before)
  })

  test('can be chosen there and then, or be another one of the same name', async () => {
    const before = await customers()
    const same = await send({ ...again, sameCustomer: zon })
    expect(same.status).toBe(303)
    expect(await customers()).toBe(before)
    const other = await send({ ...again, sameCustomer: 'other' })
    expect(other.status).toBe(303)
    expect(await customers()).toBe(before + 1)
  })

  test('the same address is enough to ask', async () => {
    const asked = await send({
      customer: '',
      newName: 'Zon BV',
      newKind: 'company',
      newEmail: 'ZON@voorbeeld.example',
    })
    expect(asked.html).toContain('Bakkerij De Zon')
    expect(asked.status).toBe(422)
  })
})
