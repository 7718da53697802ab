import { afterAll, beforeAll, expect, test } from 'vitest'
import { PHONE, startJourney, type Journey } from './journey.ts'
import type { Visitor } from './visitor.ts'

/** What a member opens most; with the forms and tables that are widest. */
const PLACES = ['', '/potje', '/facturen', '/facturen/nieuw', '/klanten/nieuw']
/** A phone of 360 pixels at 200 %, and the narrowest phone there is. */
const WIDTHS = [180, 320]

let journey: Journey
let rachid: Visitor
beforeAll(async () => {
  journey = await startJourney()
  rachid = await journey.signedIn('rachid', PHONE)
})
afterAll(() => journey?.close())

/** What sticks out at the right, and text that is squeezed into a column of a letter or two. */
async function unreadable(): Promise<string[]> {
  return rachid.page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
    const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const squeezed = [...document.querySelectorAll<HTMLElement>('p, li, h1, h2, h3, label')].filter(
      (part) => part.offsetWidth > 1 && part.offsetWidth < 3 * size && part.offsetHeight > 6 * size,
    )
    const told = squeezed.map((part) => `squeezed to ${part.offsetWidth}: ${part.textContent.slice(0, 40)}`)
    return wide > 0 ? [`${wide} pixels too wide`, ...told] : told
  })
}

test('at 200 % zoom and on the narrowest phone nothing sticks out and nothing is squeezed', async () => {
  for (const width of WIDTHS) {
    await rachid.page.setViewportSize({ width, height: 740 })
    for (const place of PLACES) {
      await rachid.page.goto(`${journey.office.origin}/allemansgilde${place}`)
      expect.soft(await unreadable(), `${place} at ${width}`).toEqual([])
    }
  }
})

test('with letters twice as large it is no different', async () => {
  await rachid.page.setViewportSize({ width: 360, height: 740 })
  for (const place of PLACES) {
    await rachid.page.goto(`${journey.office.origin}/allemansgilde${place}`)
    await rachid.page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect.soft(await unreadable(), place).toEqual([])
  }
})

test('on a phone the pot and the main button are seen without scrolling', async () => {
  await rachid.page.setViewportSize({ width: 360, height: 740 })
  await rachid.open('/allemansgilde')
  const button = await rachid.page.getByRole('link', { name: '+ Nieuwe factuur' }).boundingBox()
  expect(button!.y + button!.height).toBeLessThan(740)
  expect(journey.problems()).toEqual([])
})
