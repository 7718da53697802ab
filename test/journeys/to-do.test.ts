import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startJourney, PHONE, type Journey } from './journey.ts'
import type { Visitor } from './visitor.ts'

/** Rachid on a phone without scripts: what he must do stands in the menu, and he asks for it by mail. */
let journey: Journey
let rachid: Visitor
beforeAll(async () => {
  journey = await startJourney()
  rachid = await journey.signedIn('rachid', { ...PHONE, javaScript: false })
})
afterAll(() => journey?.close())
afterEach(() => expect(journey.problems()).toEqual([]))

const number = async () => {
  const home = rachid.page.getByRole('navigation').getByRole('link', { name: /^Begin/ })
  return Number.parseInt((await home.locator('.unseen').textContent()) ?? '', 10)
}

test('the number in the menu is that of the list, on each page, and in words for who does not see it', async () => {
  await rachid.open('/allemansgilde/te-doen')
  const before = await number()
  expect(before).toBeGreaterThan(0)
  expect(await rachid.page.locator('main .tasks li').count()).toBe(before)
  expect(await rachid.page.title()).toContain(`(${before}) Te doen`)
  await rachid.follow('Potje')
  expect(await number()).toBe(before)
  const accessible = rachid.page.getByRole('link', {
    name: new RegExp(`^Begin ${before} ding(en)? te doen$`),
  })
  expect(await accessible.count()).toBe(1)
})

test('a mail each week is asked for with one choice, and said where it stands', async () => {
  await rachid.open('/allemansgilde/te-doen')
  await rachid.follow('Krijg dit elke week per mail')
  expect(await rachid.reads('main')).toContain('De mail gaat naar rachid@voorbeeld.example.')
  await rachid.page.getByLabel('Wanneer wil je de mail?').selectOption('Elke vrijdag')
  await rachid.press('Bewaar')
  expect(await rachid.reads('main')).toContain('Je krijgt de mail elke vrijdag.')
  await rachid.follow(/^Te doen$/)
  expect(await rachid.reads('main')).toContain('Je krijgt dit elke vrijdag per mail')
})
