import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { DESK, PHONE, startJourney, type Journey } from './journey.ts'
import type { Visitor } from './visitor.ts'

let journey: Journey
let marjolein: Visitor
beforeAll(async () => {
  journey = await startJourney()
  marjolein = await journey.signedIn('marjolein', DESK)
})
afterAll(() => journey?.close())
afterEach(() => expect(journey.problems()).toEqual([]))

test('the case manager comes in to who needs attention, and goes there with the keys', async () => {
  await marjolein.open('/allemansgilde')
  expect(await marjolein.reads('main')).toContain('Yusuf Demir')
  await marjolein.open('/allemansgilde/clienten')
  // Karel waits for longest, and so stands first, as on the first page.
  expect(await marjolein.reads('main')).toMatch(/Karel Brouwer.*Yusuf Demir/)
  await marjolein.key('j', 'j')
  await marjolein.keyTo('Enter')
  const main = await marjolein.reads('main')
  expect(main).toContain('Yusuf deelt met jou: toestemming')
  expect(main).toContain('Kan ik daarna doorgaan?')
})

test('renews the permission with its letter, and answers the question', async () => {
  await marjolein.follow('Verleng de toestemming')
  const { page } = marjolein
  const last = page.getByRole('group', { name: 'Laatste dag' })
  await marjolein.fill('Dag', '14', last)
  await marjolein.fill('Maand', '12', last)
  await marjolein.fill('Jaar', '2027', last)
  await marjolein.press('Schrijf op')
  expect(await marjolein.reads('main')).toContain('Klopt dit?')
  await page.getByLabel('Beschikking (pdf of foto)').setInputFiles({
    name: 'beschikking.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4 %%EOF'),
  })
  await marjolein.press('Ja, dit klopt')
  expect(await marjolein.reads('main')).toContain('De toestemming is opgeschreven.')
  await marjolein.fill('Je bericht', 'Ja, tot en met 14 december 2027.')
  await marjolein.press('Stuur')
  expect(await marjolein.reads('main')).toContain('Je bericht is verstuurd.')
  await journey.office.finishJobs()
  const mail = (await journey.office.mails('yusuf@voorbeeld.example')).at(-1)
  expect(mail).toContain('Er staat een antwoord voor je klaar')
  expect(mail).not.toContain('2027')
})

test('the member reads both on the phone, and who looked', async () => {
  const yusuf = await journey.signedIn('yusuf', PHONE)
  await yusuf.open('/allemansgilde/uitkering/toestemming')
  expect(await yusuf.reads('main')).toContain('t/m 14 december 2027')
  await yusuf.follow('Vraag het je consulent')
  expect(await yusuf.reads('main')).toContain('Ja, tot en met 14 december 2027.')
  await yusuf.open('/mijn-toegang')
  const account = await yusuf.reads('main')
  expect(account).toContain('Marjolein Kuiper')
  // What she had before her, by name, and nothing that was not shared.
  expect(account).toMatch(/Je toestemming|je toestemming/)
  expect(account).not.toContain('je huishouden')
})

test('takes the figures along', async () => {
  await marjolein.open('/allemansgilde/cijfers')
  const download = marjolein.page.waitForEvent('download')
  await marjolein.page.getByRole('link', { name: 'Download als CSV' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text).toContain('2026 kwartaal 3,Cliënten,mensen,10,2')
})
