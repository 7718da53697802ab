import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { statementWith, type ChosenFile } from './bank-file.ts'
import { startJourney, DESK, PHONE, type Journey } from './journey.ts'
import { plain, type Visitor } from './visitor.ts'
import { openWithKeys, walkTo } from './with-keys.ts'

/**
 * The main job, told once from end to end, by the people who do it. Noor photographs a wedding: € 250,00 and two photo
 * books of € 40,00, without VAT. Of her net turnover 28 % goes to the co-op, 6 % to training, the rest to her pot.
 */
let journey: Journey
let noor: Visitor
let willemijn: Visitor
let customer: Visitor
const at = { invoice: '', link: '' }
let number = ''
let statement: ChosenFile

beforeAll(async () => {
  journey = await startJourney()
  noor = await journey.signedIn('noor', PHONE)
  willemijn = await journey.signedIn('willemijn', DESK)
  customer = await journey.stranger(PHONE)
})
afterAll(() => journey?.close())
afterEach(() => expect(journey.problems()).toEqual([]))

test('a member drafts an invoice on a phone, sees beforehand what it brings, and sends it', async () => {
  await noor.open('/allemansgilde')
  await noor.follow('Nieuwe factuur')
  await noor.page.getByLabel('Voor wie?').selectOption({ label: 'Kim en Daan van Rijn' })
  await noor.fill('Dag', '14')
  await noor.fill('Maand', '11')
  await noor.fill('Jaar', '2026')
  await noor.fill('Wat heb je gedaan?', 'Bruiloft gefotografeerd')
  await noor.fill('Hoeveel', '1')
  await noor.fill('Prijs per stuk', '250,00')
  await expect.poll(() => noor.reads('#brings')).toContain('gaat € 165,00 naar je potje')

  await noor.press('+ Nog een regel')
  const second = noor.page.getByRole('group', { name: 'Regel 2' })
  await noor.fill('Wat heb je gedaan?', 'Fotoboek', second)
  await noor.fill('Hoeveel', '2', second)
  await noor.fill('Prijs per stuk', '40', second)
  await expect.poll(() => noor.reads('#brings')).toContain('gaat € 217,80 naar je potje')
  const figures = await noor.page.locator('#brings .figure').allInnerTexts()
  expect(figures.slice(0, 5).map(plain)).toEqual(['€ 399,30', '€ 69,30', '€ 92,40', '€ 19,80', '€ 217,80'])

  const sent = await noor.press('Stuur naar de administratie')
  expect(sent.url()).toMatch(/\?gestuurd$/)
  expect(await noor.reads('main')).toContain('Je factuur is bij de administratie')
  at.invoice = new URL(sent.url()).pathname
})

test('the administrator works the queue with the keyboard alone and sends it back with a reason', async () => {
  await willemijn.open('/allemansgilde/goedkeuren')
  await openWithKeys(willemijn, 'Noor Haddad · Kim en Daan van Rijn')
  await willemijn.keyTo('r')
  await willemijn.page.keyboard.type('Op welke dag was de bruiloft? Ik denk de vijftiende.')
  await willemijn.key('Tab')
  await willemijn.keyTo('Enter')
  expect(await willemijn.reads('main')).toContain('Teruggestuurd. Het lid ziet wat er anders moet.')
})

test('the member reads the reason, mends the day and sends it again', async () => {
  await noor.open(at.invoice)
  expect(await noor.reads('main')).toContain('Op welke dag was de bruiloft? Ik denk de vijftiende.')
  await noor.follow('Wijzig')
  await noor.fill('Dag', '15')
  const sent = await noor.press('Stuur naar de administratie')
  expect(sent.url()).toMatch(/\?gestuurd$/)
  expect(await noor.reads('main')).toContain('15 november 2026')
})

test('the administrator accepts it with Enter: it gets the next number, and the next invoice is shown', async () => {
  const [before] = await journey.office.sql('select max(number) as last from invoice')
  await willemijn.open('/allemansgilde/goedkeuren')
  await openWithKeys(willemijn, 'Noor Haddad · Kim en Daan van Rijn')
  await willemijn.keyTo('Enter')
  const said = await willemijn.reads('main')
  number = /heeft nummer (\d{4}-\d{4})/.exec(said)?.[1] ?? ''
  expect(Number(number.slice(5))).toBe(Number(String(before?.['last']).slice(5)) + 1)
  expect(await willemijn.reads('#thing')).not.toContain('Kim en Daan')
})

test('the customer opens the link of the mail without an account, sees whom to pay, and has the paper', async () => {
  await journey.office.finishJobs()
  const mail = (await journey.office.mails('trouw@klanten.example')).at(-1) ?? ''
  expect(mail).toContain(number)
  at.link = new URL(/https?:\/\/\S+\/f\/\S+/.exec(mail)?.[0] ?? '').pathname
  await customer.open(at.link)
  const page = await customer.reads()
  for (const said of [
    'Je betaalt € 399,30',
    'Licht op Noor',
    'Coöperatie Het Allemansgilde (voorbeeld) U.A.',
    'NL56 VRBD 0417 1643 00',
  ])
    expect(page).toContain(said)
  const code = customer.page.getByRole('img', { name: /QR-code om te betalen: € 399,30 aan/ })
  expect(await code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  const href = await customer.page.getByRole('link', { name: 'Open de factuur (pdf)' }).getAttribute('href')
  const paper = await customer.page.request.get(journey.office.origin + href!)
  const content = await paper.body()
  expect(content.subarray(0, 5).toString()).toBe('%PDF-')
  const [stored] = await journey.office.sql(
    `select encode(f.sha256, 'hex') as hash from invoice i join file f on f.id = i.document_id where i.number = $1`,
    [number],
  )
  expect(createHash('sha256').update(content).digest('hex')).toBe(stored?.['hash'])
})

test('the customer asks a question; member and administrator see that it was opened, and what was asked', async () => {
  await customer.page.getByText('Ik heb een vraag').click()
  await customer.fill('Wat wil je vragen?', 'Zitten de digitale bestanden erbij?')
  await customer.press('Stuur je vraag')
  expect(await customer.reads()).toContain('Je vraag is verstuurd.')
  for (const reader of [noor, willemijn]) {
    await reader.open(at.invoice)
    const read = await reader.reads('main')
    expect(read).toContain('De klant opende de factuur')
    expect(read).toContain('Zitten de digitale bestanden erbij?')
  }
  await noor.fill('Je antwoord', 'Ja, je krijgt ze morgen.')
  await noor.press('Stuur het antwoord')
  await customer.open(at.link)
  expect(await customer.reads()).toContain('Ja, je krijgt ze morgen.')
})

test('the administrator reads the bank statement in and decides by keyboard: the money is shared out', async () => {
  statement = await statementWith(journey.office, [
    { from: 'K van Rijn', iban: 'NL02ABNA0123456789', amount: 39_930n, text: `Factuur ${number} bedankt` },
  ])
  await willemijn.open('/allemansgilde/bank/inlezen')
  await willemijn.page.getByLabel('Bestand', { exact: true }).setInputFiles(statement)
  await willemijn.press('Lees in')
  expect(await willemijn.reads('main')).toContain('1 regel erbij.')
  await willemijn.open('/allemansgilde/bank')
  await walkTo(willemijn, 'K van Rijn')
  const line = await willemijn.reads('main')
  expect(line).toContain(`betaalt factuur ${number}. Die is dan helemaal betaald`)
  for (const amount of ['€ 399,30', '€ 92,40', '€ 19,80', '€ 217,80', '€ 69,30'])
    expect(line).toContain(amount)
  // The day of the bank lies before that of the invoice: Enter asks first, and only then books.
  await willemijn.key('Enter')
  expect(await willemijn.reads('main')).toContain('Druk dan nog een keer op Enter.')
  await willemijn.keyTo('Enter')
  expect(await willemijn.reads('main')).toContain('Laatst gedaan: K van Rijn, € 399,30.')
})

test('the pot of the member shows the movement with the sum that made it, to the cent', async () => {
  await noor.open('/allemansgilde/potje')
  const moved = noor.page
    .locator('.utrecht-card, .card')
    .filter({ hasText: `betaalde factuur ${number}` })
    .first()
  expect(await noor.reads(moved)).toContain('+ € 217,80')
  expect(await noor.reads(moved)).toContain('Daarna zat erin: € 1.729,00')
  await moved.getByText('Bekijk de som').click()
  await noor.going(() => moved.getByRole('link').click())
  const sum = await noor.reads('main')
  for (const said of ['€ 330,00', '€ 92,40', '€ 19,80', '€ 217,80']) expect(sum).toContain(said)
  await customer.open(at.link)
  expect(await customer.reads()).toContain('Deze factuur is betaald. Dank je wel.')
})

test('the same statement once more adds nothing', async () => {
  const lines = () => journey.office.sql('select count(*) as lines from bank_line')
  const before = await lines()
  await willemijn.open('/allemansgilde/bank/inlezen')
  await willemijn.page.getByLabel('Bestand', { exact: true }).setInputFiles(statement)
  await willemijn.press('Lees in')
  expect(await willemijn.reads('main')).toContain('Deze regel hadden we al.')
  expect(await lines()).toEqual(before)
})

test('a credit note for one photo book takes back exactly its share; the page of the customer says so', async () => {
  await willemijn.open(at.invoice)
  await willemijn.follow('Maak een creditfactuur')
  await willemijn.page.getByLabel('Een deel').check()
  await willemijn.page.getByLabel(/Fotoboek/).fill('1')
  await willemijn.fill('Waarom?', 'Het tweede fotoboek is niet besteld.')
  await willemijn.press('Reken uit')
  const preview = await willemijn.reads('main')
  expect(preview).toContain('De klant krijgt een creditfactuur van € 48,40.')
  expect(preview).toContain('Terug uit het potje van Noor € 26,40')
  await willemijn.press('Crediteer dit')
  await noor.open('/allemansgilde/potje')
  expect(await noor.reads('main')).toContain('Daarna zat erin: € 1.702,60')
  await customer.open(at.link)
  expect(await customer.reads()).toContain('Je betaalde € 48,40 te veel. Dat krijg je terug.')
})
