import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, PHONE, startJourney, type Journey } from './journey.ts'

/** Here nothing is ever ready at once: what a large co-operative sees. */
let journey: Journey
beforeAll(async () => {
  journey = await startJourney({ patience: 0 })
})
afterAll(() => journey?.close())

const VAT = '/allemansgilde/btw/2026-3e-kwartaal'

test('who waits sees that something is done, and comes to the page by itself', async () => {
  const joke = await journey.signedIn('joke', DESK)
  await joke.page.goto(`${journey.office.origin}/allemansgilde/btw`)
  const period = await joke.page
    .getByRole('link', { name: /kwartaal 2026/ })
    .first()
    .getAttribute('href')
  await joke.open(period!)
  expect(await joke.reads('h1')).toBe('Even geduld')
  expect(await joke.reads()).toContain('We tellen de btw van dit tijdvak op.')
  await joke.page.waitForURL(`**${period}`)
  expect(await joke.reads('h1')).toMatch(/^Btw-aangifte/)
  expect(journey.problems()).toEqual([])
})

test('also without JavaScript, and on a phone', async () => {
  const joke = await journey.signedIn('joke', { ...PHONE, javaScript: false })
  await joke.open('/allemansgilde/bank')
  expect(await joke.reads('h1')).toBe('Even geduld')
  await joke.page.waitForURL('**/allemansgilde/bank')
  expect(await joke.reads('h1')).toMatch(/Bank/)
  expect(journey.problems()).toEqual([])
})
