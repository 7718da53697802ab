import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startJourney, DESK, PHONE, type Journey } from './journey.ts'
import type { Visitor } from './visitor.ts'

/**
 * One price of two members: Noor offers with Yusuf, he says yes, the customer too, and the invoice is divided the
 * same.
 */
let journey: Journey
let noor: Visitor
let yusuf: Visitor
let willemijn: Visitor
let customer: Visitor
const at = { quote: '', invoice: '' }

beforeAll(async () => {
  journey = await startJourney()
  noor = await journey.signedIn('noor', PHONE)
  yusuf = await journey.signedIn('yusuf', PHONE)
  willemijn = await journey.signedIn('willemijn', DESK)
  customer = await journey.stranger(PHONE)
})
afterAll(() => journey?.close())
afterEach(() => expect(journey.problems()).toEqual([]))

test('a member writes a quote, and says with whom and how it is divided', async () => {
  await noor.open('/allemansgilde/offertes/nieuw')
  await noor.page.getByLabel('Voor wie?').selectOption({ label: 'Kim en Daan van Rijn' })
  await noor.fill('Dag', '7')
  await noor.fill('Maand', '12')
  await noor.fill('Jaar', '2026')
  await noor.fill('Wat ga je doen?', 'Bruiloft fotograferen en album maken')
  await noor.fill('Hoeveel', '1')
  await noor.fill('Prijs per stuk', '400')
  const kept = await noor.press('Bewaar, en zeg wie meedoet')
  at.quote = new URL(kept.url()).pathname.replace(/\/samen$/, '')
  await noor.page.getByLabel('Yusuf Demir').check()
  await noor.press('Verder')
  await noor.fill('Deel van Noor Haddad', '70')
  await noor.fill('Deel van Yusuf Demir', '30')
  await noor.press('Bewaar de verdeling')
  expect(await noor.reads('main')).toContain('De verdeling is bewaard')
  await noor.press('Stuur naar de administratie')
  expect(await noor.reads('main')).toContain('Nog niet: Yusuf Demir')
})

test('before his yes the administration cannot send it, and has no task', async () => {
  await willemijn.open(at.quote)
  expect(await willemijn.reads('main')).toContain('Nog niet: Yusuf Demir')
  expect(await willemijn.page.getByRole('button', { name: 'Verstuur naar de klant' }).count()).toBe(0)
})

test('who joins in finds it with what there is to do, sees his part, and says yes with one tap', async () => {
  await yusuf.open('/allemansgilde/te-doen')
  await yusuf.follow('Klopt de offerte voor Kim en Daan van Rijn, samen met Noor Haddad?')
  const page = await yusuf.reads('main')
  expect(page).toContain('Bruiloft fotograferen en album maken')
  expect(page.replace(/\u00a0/g, ' ')).toMatch(/Jouw deel: € \d+,\d\d zonder btw/)
  await yusuf.press('Klopt')
  expect(await yusuf.reads('main')).toContain('Je zei ja.')
})

test('then it goes out by two, and the customer, who sees no division, says yes', async () => {
  await willemijn.open(at.quote)
  await willemijn.press('Verstuur naar de klant')
  const [row] = await journey.office.sql('select link_token from quote where id = $1', [
    at.quote.split('/').at(-1),
  ])
  await customer.open(`/o/${String(row!['link_token'])}`)
  expect(await customer.reads('body')).not.toContain('Yusuf')
  await customer.fill('Je naam', 'Kim van Rijn')
  await customer.press('Ja, akkoord met betaalplicht')
  expect(await customer.reads('main')).toContain('Dank je wel. Je ja is bewaard.')
})

test('the invoice is divided like the quote, and goes out without asking again', async () => {
  await noor.open(at.quote)
  await noor.fill('Dag', '20')
  await noor.fill('Maand', '11')
  await noor.fill('Jaar', '2026')
  const made = await noor.press('Klaar: maak de factuur')
  at.invoice = new URL(made.url()).pathname
  await noor.press('Stuur naar de administratie')
  expect(await noor.reads('main')).toContain('Ja, op de offerte')
  const shares = await journey.office.sql(
    `select s.net = d.net as same from invoice_share s join quote_part p on p.invoice_id = s.invoice_id
     join quote_part_share d on d.quote_id = p.quote_id and d.part = p.part and d.member_id = s.member_id
     where s.invoice_id = $1`,
    [at.invoice.split('/').at(-1)],
  )
  expect(shares).toEqual([{ same: true }, { same: true }])
  await yusuf.open('/allemansgilde')
  expect(await yusuf.reads('main')).not.toContain('samen met Noor Haddad')
})
