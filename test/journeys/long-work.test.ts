import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, PHONE, startJourney, type Journey } from './journey.ts'

/** Here nothing is ever ready at once: what a large co-operative sees. */
let journey: Journey
beforeAll(async () => {
  journey = await startJourney({ patience: 0 })
})
afterAll(() => journey?.close())

test('who waits sees that something is done, and comes to the page by itself', async () => {
  const willemijn = await journey.signedIn('willemijn', DESK)
  await willemijn.page.goto(`${journey.office.origin}/allemansgilde/btw`)
  const period = await willemijn.page
    .getByRole('link', { name: /kwartaal 2026/ })
    .first()
    .getAttribute('href')
  // As long as we look, what the page asks by itself is not answered with "done".
  let looking = true
  await willemijn.page.route('**/bezig/*', (route) =>
    looking && route.request().headers()['x-how-far'] ? route.fulfill({ body: '' }) : route.continue(),
  )
  await willemijn.open(period!)
  expect(await willemijn.reads('h1')).toBe('Even geduld')
  expect(await willemijn.reads()).toContain('We tellen de btw van dit tijdvak op.')
  looking = false
  await willemijn.page.waitForURL(`**${period}`)
  expect(await willemijn.reads('h1')).toMatch(/^Btw-aangifte/)
  expect(journey.problems()).toEqual([])
})

test('also without JavaScript, and on a phone', async () => {
  const willemijn = await journey.signedIn('willemijn', { ...PHONE, javaScript: false })
  const waiting = await willemijn.page.goto(`${journey.office.origin}/allemansgilde/bank`)
  expect(await waiting!.text()).toContain('Even geduld')
  await willemijn.page.waitForURL('**/allemansgilde/bank')
  expect(await willemijn.reads('h1')).toMatch(/Bank/)
  expect(journey.problems()).toEqual([])
})
