import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startJourney, DESK, PHONE, type Journey } from './journey.ts'
import type { Visitor } from './visitor.ts'

/** A price agreed beforehand: Rachid offers, the office sends, the customer says yes, and that is what is asked. */
let journey: Journey
let rachid: Visitor
let willemijn: Visitor
let customer: Visitor
const at = { quote: '', invoice: '' }

beforeAll(async () => {
  journey = await startJourney()
  rachid = await journey.signedIn('rachid', PHONE)
  willemijn = await journey.signedIn('willemijn', DESK)
  customer = await journey.stranger(PHONE)
})
afterAll(() => journey?.close())
afterEach(() => expect(journey.problems()).toEqual([]))

test('a member writes a quote on a phone and sends it to the administration', async () => {
  await rachid.open('/allemansgilde/offertes')
  await rachid.follow('Nieuwe offerte')
  await rachid.page.getByLabel('Voor wie?').selectOption({ label: 'Lotte Smeets' })
  await rachid.fill('Dag', '7')
  await rachid.fill('Maand', '12')
  await rachid.fill('Jaar', '2026')
  await rachid.fill('Wat ga je doen?', 'Keuken schilderen')
  await rachid.fill('Hoeveel', '1')
  await rachid.fill('Prijs per stuk', '400')
  const sent = await rachid.press('Stuur naar de administratie')
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
  expect(await customer.reads('main')).toContain('Keuken schilderen')
  await customer.fill('Je naam', 'Lotte Smeets')
  await customer.press('Ja, akkoord')
  expect(await customer.reads('main')).toContain('Dank je wel. Je ja is bewaard.')
})

test('the member makes the invoice of it with one button, for what was agreed', async () => {
  await rachid.open(at.quote)
  expect(await rachid.reads('main')).toContain('Lotte Smeets zei ja')
  await rachid.fill('Dag', '20')
  await rachid.fill('Maand', '11')
  await rachid.fill('Jaar', '2026')
  const made = await rachid.press('Klaar: maak de factuur')
  at.invoice = new URL(made.url()).pathname
  expect(at.invoice).toMatch(/\/facturen\//)
  expect(await rachid.reads('main')).toContain('Volgens offerte O-2026-')
  const [row] = await journey.office.sql(
    'select i.state, i.total = q.total as same from invoice i, quote q where i.id = $1 and q.id = $2',
    [at.invoice.split('/').at(-1), at.quote.split('/').at(-1)],
  )
  expect(row).toEqual({ state: 'draft', same: true })
})
