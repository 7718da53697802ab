import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { DESK, PHONE, startJourney, type Journey } from './journey.ts'
import type { Visitor } from './visitor.ts'

/** Els, a coach, sits beside Dewi, who has an old phone that runs no scripts. Els does it with keys where it can be. */
let journey: Journey
let els: Visitor
let dewi: Visitor
let together: string
beforeAll(async () => {
  journey = await startJourney()
  els = await journey.signedIn('els', DESK)
  dewi = await journey.signedIn('dewi', { ...PHONE, javaScript: false })
  const [row] = await journey.office.sql(`select id from person where email = 'dewi@voorbeeld.example'`)
  together = `/allemansgilde/mensen/${String(row!['id'])}/samen`
})
afterAll(async () => {
  await els?.close()
  await dewi?.close()
  await journey?.close()
})
afterEach(() => expect(journey.problems()).toEqual([]))

const behalf = '/allemansgilde/namens-mij'
const BAR = 'Je werkt namens Dewi'

test('Dewi says yes with the code on her phone, typed on the screen of Els, who uses no mouse', async () => {
  await els.open(together)
  await els.page.getByRole('button', { name: 'Stuur Dewi een code' }).focus()
  await els.keyTo('Enter')
  const mail = (await journey.office.mails('dewi@voorbeeld.example')).at(-1)!
  const code = /\n(\d{6})\n/.exec(mail)![1]!
  expect(mail).toContain('Els')
  const wrong = code === '000000' ? '111111' : '000000'
  await els.fill('Code uit de mail', wrong)
  expect((await els.keyTo('Enter')).status()).toBe(409)
  expect(await els.reads('main')).toContain('nog 4 keer')
  await els.page.getByLabel('Code uit de mail').focus()
  await els.key(...code)
  await els.keyTo('Enter')
  expect(await els.reads()).toContain(BAR)
})

test('Dewi sees it on her phone at once; Els sees nothing of what Dewi alone reads', async () => {
  await dewi.open('/allemansgilde')
  expect(await dewi.reads('main')).toContain('Els')
  await dewi.open(behalf)
  expect(await dewi.reads('main')).toContain('werkt nu namens jou')
  const benefit = '/allemansgilde/uitkering'
  await els.open(benefit)
  await dewi.open(benefit)
  expect(await dewi.reads('main')).toContain('Zo werkt het meestal')
  expect(await els.reads('main')).not.toContain('Zo werkt het meestal')
})

test('an invoice is made for her, on a small screen too, and its history says whose hands it were', async () => {
  await els.page.setViewportSize({ width: 360, height: 740 })
  await els.open('/allemansgilde/facturen/nieuw')
  expect(await els.reads()).toContain(BAR)
  await els.page.setViewportSize({ width: 1280, height: 800 })
  await els.page.getByLabel('Voor wie?').selectOption({ label: 'Galerie Oost' })
  await els.fill('Dag', '18')
  await els.fill('Maand', '11')
  await els.fill('Jaar', '2026')
  await els.fill('Wat heb je gedaan?', 'Schaal gedraaid')
  await els.fill('Hoeveel', '3')
  await els.fill('Prijs per stuk', '60,50')
  await els.press('Stuur naar de administratie')
  expect(await els.reads('main')).toContain('Schaal gedraaid')
  expect(await els.reads('main')).toMatch(/Els [^,]*, namens Dewi [^,]*, /)
})

test('what stays open in another tab does nothing any more once it is stopped', async () => {
  const tab = await els.page.context().newPage()
  await tab.goto(`${journey.office.origin}/allemansgilde/facturen/nieuw`)
  await tab.getByLabel('Voor wie?').selectOption({ label: 'Galerie Oost' })
  for (const [label, typed] of [
    ['Dag', '18'],
    ['Maand', '11'],
    ['Jaar', '2026'],
    ['Wat heb je gedaan?', 'Nog een schaal'],
    ['Hoeveel', '1'],
    ['Prijs per stuk', '60,50'],
  ] as const)
    await tab.getByLabel(label).first().fill(typed)
  await els.press('Stop')
  expect(await els.reads('main')).toContain('Gestopt. Je werkt weer als jezelf.')
  expect(await els.reads()).not.toContain(BAR)
  await Promise.all([
    tab.waitForResponse((one) => one.request().method() === 'POST'),
    tab.getByRole('button', { name: 'Stuur naar de administratie' }).click(),
  ])
  await tab.waitForLoadState()
  await tab.close()
  expect(await journey.office.sql(`select 1 from invoice_line where description = 'Nog een schaal'`)).toEqual(
    [],
  )
})

test('Dewi reads what was done, and says what is not right; Els reads that', async () => {
  await dewi.open(behalf)
  const said = await dewi.reads('main')
  expect(said).toContain('namens jou')
  expect(said).toContain('1 factuur klaargezet')
  await dewi.page.getByLabel(/Klopt er iets niet/).fill('Het waren er twee.')
  await dewi.press(/gelezen/i)
  expect(await dewi.reads('main')).toContain('Jij schreef: Het waren er twee.')
  await els.open(together)
  expect(await els.reads('main')).toContain('Het lid schreef: Het waren er twee.')
})

test('Dewi wants nobody to do this any more', async () => {
  await dewi.open(behalf)
  await dewi.press(/[Nn]iemand/)
  await els.open(together)
  expect(await els.reads('main')).toContain('Dit lid wil niet')
})
