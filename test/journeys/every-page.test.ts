import type { CDPSession } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pagesToSee, type PageToSee } from '../pages.ts'
import { startJourney, DESK, PHONE, type Journey } from './journey.ts'
import { walkByKeyboard } from './by-keyboard.ts'
import { look, type Visitor } from './visitor.ts'
import { deadWithoutScripts } from './without-scripts.ts'

/** A page with all that belongs to it, as it goes over the line: what prepaid data and a slow phone bear. */
const MOST_BYTES = 60_000
/** So many that not more people sign in than one network may in a quarter of an hour (`link-tried-by-network`). */
const AT_ONE_SCREEN = 20

let journey: Journey
let pages: PageToSee[]
beforeAll(async () => {
  journey = await startJourney()
  pages = await pagesToSee(journey.office)
})
afterAll(() => journey?.close())

test('every page is there, light, fits 360 and 1280 pixels, and axe and the console are silent', async () => {
  const waiting = [...Map.groupBy(pages, ({ as }) => as)].flatMap(([who, theirs]) => inParts(who, theirs))
  const weights: { name: string; bytes: number }[] = []
  // Two at a time: a machine has two cores at least.
  const goThrough = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) weights.push(...(await weighed(...next)))
  }
  await Promise.all([goThrough(), goThrough()])
  expect(journey.problems()).toEqual([])
  expect(weights.filter(({ bytes }) => bytes > MOST_BYTES)).toEqual([])
}, 480_000)

/** Who has many pages to see sits at several screens, so that the two that look are done at the same time. */
function inParts(who: string | undefined, theirs: readonly PageToSee[]) {
  const parts = Array.from({ length: Math.ceil(theirs.length / AT_ONE_SCREEN) }, (_, part) =>
    theirs.slice(part * AT_ONE_SCREEN, (part + 1) * AT_ONE_SCREEN),
  )
  return parts.map((part) => [who, part] as const)
}

/** Looks at pages of one person. @returns what each weighs */
async function weighed(who: string | undefined, theirs: readonly PageToSee[]) {
  const visitor = await (who === undefined
    ? journey.stranger(PHONE)
    : journey.signedIn(who.split('@')[0]!, PHONE))
  const line = await visitor.page.context().newCDPSession(visitor.page)
  await line.send('Network.enable')
  await line.send('Network.setCacheDisabled', { cacheDisabled: true })
  const weights: { name: string; bytes: number }[] = []
  for (const { name, path } of theirs) weights.push({ name, bytes: await seen(visitor, line, name, path) })
  await visitor.close()
  return weights
}

/** Looks at one page at both widths. @returns how many bytes came over the line for it */
async function seen(visitor: Visitor, line: CDPSession, name: string, path: string): Promise<number> {
  let bytes = 0
  const count = ({ encodedDataLength }: { encodedDataLength: number }) => void (bytes += encodedDataLength)
  line.on('Network.loadingFinished', count)
  await visitor.page.setViewportSize({ width: PHONE.width!, height: PHONE.height! })
  const answer = await visitor.open(path)
  line.off('Network.loadingFinished', count)
  const expected = name === 'niet-gevonden' ? 404 : 200
  const found: string[] = []
  if (answer.status() !== expected) found.push(`${path}: ${answer.status()}`)
  if (new URL(answer.url()).pathname !== path.split('?')[0]) found.push(`${path} leads to ${answer.url()}`)
  const dead = await deadWithoutScripts(visitor.page, await answer.text())
  found.push(...dead.map((fault) => `${path} without scripts: ${fault}`))
  const byKeyboard = await walkByKeyboard(visitor.page)
  found.push(...byKeyboard.map((fault) => `${path} by keyboard: ${fault}`))
  await visitor.page.setViewportSize({ width: DESK.width!, height: DESK.height! })
  await look(visitor.page, found)
  expect.soft(found, name).toEqual([])
  return bytes
}
