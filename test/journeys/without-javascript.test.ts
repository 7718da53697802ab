import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startJourney, PHONE, type Journey } from './journey.ts'
import { plain, type Visitor } from './visitor.ts'

/** Dewi bakes pots on an old phone that runs no scripts. Her customer pays 21 % VAT on top. */
let journey: Journey
let dewi: Visitor
beforeAll(async () => {
  journey = await startJourney()
  dewi = await journey.signedIn('dewi', { ...PHONE, javaScript: false })
})
afterAll(() => journey?.close())
afterEach(() => expect(journey.problems()).toEqual([]))

test('without JavaScript the button "Reken uit" shows what an invoice brings, to the cent', async () => {
  await dewi.open('/allemansgilde/facturen/nieuw')
  await dewi.page.getByLabel('Voor wie?').selectOption({ label: 'Galerie Oost' })
  await dewi.fill('Dag', '18')
  await dewi.fill('Maand', '11')
  await dewi.fill('Jaar', '2026')
  await dewi.fill('Wat heb je gedaan?', 'Schaal gedraaid')
  await dewi.fill('Hoeveel', '3')
  await dewi.fill('Prijs per stuk', '60,50')
  await dewi.page.getByLabel('met btw', { exact: true }).check()
  await dewi.press('Reken uit')
  expect(await figures()).toEqual(['€ 181,50', '€ 31,50', '€ 42,00', '€ 9,00', '€ 99,00'])
  expect(await dewi.reads('#brings')).toContain('gaat € 99,00 naar je potje')
})

test('another line is added and taken away again, and what was typed stays', async () => {
  await dewi.press('+ Nog een regel')
  const second = dewi.page.getByRole('group', { name: 'Regel 2' })
  await dewi.fill('Wat heb je gedaan?', 'Glazuur', second)
  await dewi.fill('Hoeveel', '1', second)
  await dewi.fill('Prijs per stuk', '12,10', second)
  await dewi.press('Reken uit')
  expect(await figures()).toEqual(['€ 193,60', '€ 33,60', '€ 44,80', '€ 9,60', '€ 105,60'])
  await dewi.press('Haal regel 2 weg')
  expect(await dewi.page.getByLabel('Wat heb je gedaan?').inputValue()).toBe('Schaal gedraaid')
  expect(await dewi.page.getByLabel('Prijs per stuk').inputValue()).toBe('60,50')
})

test('wrong input is told on top and beside the field, and nothing that was typed is lost', async () => {
  await dewi.fill('Prijs per stuk', 'zestig')
  await dewi.fill('Dag', '31')
  const answer = await dewi.press('Stuur naar de administratie')
  expect(answer.status()).toBe(422)
  const { page } = dewi
  expect(await page.title()).toMatch(/^Fout: /)
  expect(await dewi.reads('main')).toContain('Er zijn nog 2 dingen niet goed')
  const told = 'Prijs: dit bedrag kunnen wij niet lezen. Schrijf het zo: 12,50.'
  expect(await page.getByText(/dit bedrag kunnen wij niet lezen. Schrijf het zo: 12,50/i).count()).toBe(2)
  expect(await page.getByLabel('Prijs per stuk').inputValue()).toBe('zestig')
  expect(await page.getByLabel('Dag').first().inputValue()).toBe('31')
  expect(await page.getByLabel('Wat heb je gedaan?').inputValue()).toBe('Schaal gedraaid')
  await page.getByRole('link', { name: told }).click()
  expect(await page.locator(':focus, :target').count()).toBeGreaterThan(0)
})

test('once it is right it goes to the administration, and is kept as it was shown', async () => {
  await dewi.fill('Prijs per stuk', '60,50')
  await dewi.fill('Dag', '18')
  const sent = await dewi.press('Stuur naar de administratie')
  expect(sent.url()).toMatch(/\?gestuurd$/)
  const id = new URL(sent.url()).pathname.split('/').at(-1)
  const kept = await journey.office.sql('select state, net, vat, total from invoice where id = $1', [id])
  expect(kept).toEqual([{ state: 'submitted', net: '15000', vat: '3150', total: '18150' }])
})

test('a draft is kept, sent and taken back with buttons alone', async () => {
  await dewi.press('Haal terug')
  expect(await dewi.reads('main')).toContain('Je hebt de factuur teruggehaald.')
  await dewi.follow('Wijzig')
  await dewi.press('Bewaar')
  expect(await dewi.reads('main')).toContain('Je factuur is bewaard. Hij is nog niet verstuurd.')
  await dewi.press('Stuur naar de administratie')
  expect(await dewi.reads('main')).toContain('Je factuur is bij de administratie')
})

/** The amounts of the picture, in order: what the customer pays and each part of it. */
async function figures(): Promise<string[]> {
  const texts = await dewi.page.locator('#brings .figure').allInnerTexts()
  return texts.slice(0, 5).map(plain)
}
