import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { DESK, PHONE, startJourney, type Journey } from './journey.ts'
import { statementWith } from './bank-file.ts'
import type { Visitor } from './visitor.ts'

/** Willemijn puts a payment ready, Wout releases it on his phone, the bank shows it: nobody alone, nothing twice. */
let journey: Journey
let willemijn: Visitor
let wout: Visitor
let batch: string
/** To whom, how much, and by what name the bank will show it. */
let payment: { name: string; iban: string; amount: bigint; endToEndId: string }
beforeAll(async () => {
  journey = await startJourney()
  willemijn = await journey.signedIn('willemijn', DESK)
  wout = await journey.signedIn('wout', PHONE)
})
afterAll(() => journey?.close())
afterEach(() => expect(journey.problems()).toEqual([]))

test('one puts payments ready, and sees first what will happen', async () => {
  await willemijn.open('/allemansgilde/betalen')
  const { page } = willemijn
  const all = page.getByRole('checkbox')
  for (const box of await all.all()) await box.uncheck()
  await all.first().check()
  await willemijn.press('Bekijk de opdracht')
  expect(await willemijn.reads('main')).toContain('Er is nog niets bewaard.')
  await willemijn.press('Zet klaar voor de tweede persoon')
  batch = new URL(page.url()).pathname
  expect(await willemijn.reads('main')).toContain('Wacht op de tweede persoon')
  expect(await page.getByRole('button', { name: 'Geef vrij' }).count()).toBe(0)
  const [item] = await journey.office.sql(
    `select payee_name, iban, amount, end_to_end_id from payment_item where batch_id = $1`,
    [batch.split('/').at(-1)],
  )
  payment = {
    name: String(item!['payee_name']),
    iban: String(item!['iban']),
    amount: BigInt(String(item!['amount'])),
    endToEndId: String(item!['end_to_end_id']),
  }
})

test('another releases it, once', async () => {
  await wout.open(batch)
  await wout.press('Geef vrij')
  expect(await wout.reads('main')).toContain('Vrijgegeven')
  expect(await wout.page.getByRole('button', { name: 'Geef vrij' }).count()).toBe(0)
})

test('the file is for the bank, with that payment and no other; fetched again it is the same', async () => {
  await willemijn.open(batch)
  await willemijn.press('Haal het bestand voor de bank op')
  const href = await willemijn.page.getByRole('link', { name: 'Bestand voor de bank' }).getAttribute('href')
  const read = async () => (await willemijn.page.request.get(journey.office.origin + href!)).text()
  const file = await read()
  expect(file).toContain('pain.001.001.09')
  expect(file.match(/<CdtTrfTxInf>/g)).toHaveLength(1)
  expect(file).toContain(payment.iban)
  expect(await read()).toBe(file)
})

test('the statement of the bank shows it, and the batch is done', async () => {
  const { name, iban, amount, endToEndId } = payment
  const statement = await statementWith(journey.office, [
    { from: name, iban, amount: -amount, text: '', endToEndId },
  ])
  await willemijn.open('/allemansgilde/bank/inlezen')
  await willemijn.page.getByLabel('Bestand', { exact: true }).setInputFiles(statement)
  await willemijn.press('Lees in')
  await willemijn.open('/allemansgilde/bank')
  await willemijn.press(/^Alles met 100 % bevestigen/)
  await willemijn.open(batch)
  expect(await willemijn.reads('main')).toContain('Klaar: de bank liet alles zien')
  await willemijn.open('/allemansgilde/betalen')
  const [paid] = await journey.office.sql(
    `select count(*)::int as many from payment_item i join payment_item j on j.source = i.source
       and j.about_id = i.about_id where i.batch_id = $1`,
    [batch.split('/').at(-1)],
  )
  expect(paid).toEqual({ many: 1 })
})
