import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startJourney, PHONE, type Journey } from './journey.ts'
import type { Visitor } from './visitor.ts'

/** Yusuf mends bicycles and has a phone; Lina teaches the piano and has one that runs no scripts. */
let journey: Journey
let yusuf: Visitor
let lina: Visitor
beforeAll(async () => {
  journey = await startJourney()
  yusuf = await journey.signedIn('yusuf', PHONE)
  lina = await journey.signedIn('lina', { ...PHONE, javaScript: false })
})
afterAll(() => journey?.close())
afterEach(() => expect(journey.problems()).toEqual([]))

const twoTaps = async (who: Visitor) => {
  await who.open('/allemansgilde')
  await who.follow(/^Uren$/)
  const today = who.page.getByRole('form', { name: 'Uren van maandag 23 november' })
  await who.going(() => today.getByRole('button', { name: '2 uur', exact: true }).click())
  expect(await who.reads('main')).toContain('Bewaard: maandag 23 november, 2 uur.')
}

test('hours in two taps, with JavaScript', () => twoTaps(yusuf))
test('hours in two taps, without', () => twoTaps(lina))

test('a time that cannot be is told beside the field, and what was typed stays', async () => {
  await lina.fill('Hoeveel werkte je?', '25')
  const answer = await lina.press('Bewaar')
  expect(answer.status()).toBe(422)
  expect(await lina.reads('main')).toContain('een dag heeft 24 uur. Meer kan niet.')
  expect(await lina.page.getByLabel('Hoeveel werkte je?').inputValue()).toBe('25')
})

const confirms = async (who: Visitor) => {
  await who.open('/allemansgilde/te-doen')
  // More months wait: they stand together on one page, and this one is read by itself.
  await who.follow(/^Kijk je \d overzichten na\?/)
  await who.follow('Klopt oktober 2026 niet, of wil je iets zeggen?')
  const read = await who.reads('main')
  for (const part of [
    'Wat is er anders?',
    'Inkomsten',
    'Kosten',
    'Uren',
    'Je potje in deze maand',
    'Uitbetaald',
    'Hier gaat het heen',
  ])
    expect(read).toContain(part)
  await who.fill('Wil je iets zeggen?', 'Ik was een week ziek.')
  await who.press('Klopt')
  expect(await who.reads('main')).toContain('Bewijs bewaren wij voor je.')
  await journey.office.finishJobs()
  await who.page.reload()
  const proof = await who.reads('main')
  expect(proof).toContain('Je hebt dit bevestigd op 23 november 2026')
  expect(proof).toContain('Ik was een week ziek.')
  const pdf = who.page.getByRole('link', { name: 'Bekijk de pdf' })
  expect(await pdf.getAttribute('href')).toMatch(/\/overzicht\.pdf$/)
}

test('the statement of October is read, confirmed and proved, with JavaScript', () => confirms(yusuf))
test('and without', () => confirms(lina))

test('what waits besides is ticked and confirmed together, without', async () => {
  await lina.open('/allemansgilde/overzichten')
  const answer = await lina.press('Bevestig wat klopt')
  expect(answer.status()).toBe(422)
  expect(await lina.reads('main')).toContain('Zet eerst een vinkje bij elke maand die klopt.')
  const boxes = lina.page.getByRole('checkbox', { name: / klopt$/ })
  const months = await boxes.count()
  expect(months).toBeGreaterThan(1)
  for (const box of await boxes.all()) await box.check()
  await lina.press('Bevestig wat klopt')
  const read = await lina.reads('main')
  expect(read).toContain(`Je hebt ${months} maanden bevestigd.`)
  expect(read).not.toContain('Dit wacht op jou')
})

test('the list says how far each is', async () => {
  await yusuf.follow('Alle overzichten')
  expect(await yusuf.reads('main')).toContain('oktober 2026')
  expect(await yusuf.reads('main')).toMatch(/Al bevestigd[\s\S]*oktober 2026/)
})
