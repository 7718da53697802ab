import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startJourney, DESK, PHONE, type Journey } from './journey.ts'
import type { Visitor } from './visitor.ts'

/** A price agreed beforehand: Noor offers, the office sends, the customer says yes, and that is what is asked. */
let journey: Journey
let noor: Visitor
let willemijn: Visitor
let customer: Visitor
const at = { quote: '', invoice: '' }

beforeAll(async () => {
  journey = await startJourney()
  noor = await journey.signedIn('noor', PHONE)
  willemijn = await journey.signedIn('willemijn', DESK)
  customer = await journey.stranger(PHONE)
})
afterAll(() => journey?.close())
afterEach(() => expect(journey.problems()).toEqual([]))

test('a member writes a quote on a phone and sends it to the administration', async () => {
  await noor.open('/allemansgilde/offertes')
  await noor.follow('Nieuwe offerte')
  await noor.page.getByLabel('Voor wie?').selectOption({ label: 'Kim en Daan van Rijn' })
  await noor.fill('Dag', '7')
  await noor.fill('Maand', '12')
  await noor.fill('Jaar', '2026')
  await noor.fill('Wat ga je doen?', 'Bruiloft fotograferen')
  await noor.fill('Hoeveel', '1')
  await noor.fill('Prijs per stuk', '400')
  const sent = await noor.press('Stuur naar de administratie')
  expect(sent.url()).toMatch(/\?gestuurd$/)
  at.quote = new URL(sent.url()).pathname
})

test('the administration checks it and sends it to the customer', async () => {
  await willemijn.open(at.quote)
  await willemijn.press('Verstuur naar de klant')
  expect(await willemijn.reads('main')).toMatch(/Offerte O-2026-\d{4} is verstuurd/)
})

test('the customer opens the link, is asked for a name, and says yes', async () => {
  const [row] = await journey.office.sql('select link_token from quote where id = $1', [
    at.quote.split('/').at(-1),
  ])
  await customer.open(`/o/${String(row!['link_token'])}`)
  expect(await customer.reads('main')).toContain('Bruiloft fotograferen')
  await customer.fill('Je naam', 'Kim van Rijn')
  await customer.press('Ja, akkoord met betaalplicht')
  expect(await customer.reads('main')).toContain('Dank je wel. Je ja is bewaard.')
})

test('the member makes the invoice of it with one button, for what was agreed', async () => {
  await noor.open(at.quote)
  expect(await noor.reads('main')).toContain('Kim van Rijn zei ja')
  await noor.fill('Dag', '20')
  await noor.fill('Maand', '11')
  await noor.fill('Jaar', '2026')
  const made = await noor.press('Klaar: maak de factuur')
  at.invoice = new URL(made.url()).pathname
  expect(at.invoice).toMatch(/\/facturen\//)
  expect(await noor.reads('main')).toContain('Volgens offerte O-2026-')
  const [row] = await journey.office.sql(
    'select i.state, i.total = q.total as same from invoice i, quote q where i.id = $1 and q.id = $2',
    [at.invoice.split('/').at(-1), at.quote.split('/').at(-1)],
  )
  expect(row).toEqual({ state: 'draft', same: true })
})
