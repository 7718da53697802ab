import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../../../test/harness/browser.ts'
import { newId } from '../../../../test/new-id.ts'
import { as, must, smallWorld, type World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { bundle } from '../../../ui/gallery-site.fixture.tsx'
import { day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { addDocument, closeForNow, post } from '../../books/index.ts'
import { booksRoutes } from '../../books/routes.ts'
import { beginAudit } from '../begin-audit.ts'
import { auditRoutes } from '../routes.ts'

/** The committee goes through its sample with the keyboard, in a real browser. */
let world: World
let browser: Browser
let server: Server
let address: string

beforeAll(async () => {
  const [made, launched, script] = await Promise.all([smallWorld(), launchBrowser(), bundle('main')])
  ;[world, browser] = [made, launched]
  const entries = [await book('Huur'), await book('Telefoon'), await book('Stroom')]
  const file = { name: 'stuk.pdf', mediaType: 'application/pdf', content: new Uint8Array([37, 80]) } as const
  for (const entryId of entries.slice(0, 2))
    await must(world.perform(addDocument, world.greet, { entryId, document: file }, newId()))
  await must(world.perform(closeForNow, world.greet, { until: day('2025-12-31') }, newId()))
  const asked = { year: 2025, asked: 9, weighing: 'equal' } as const
  await must(world.perform(beginAudit, world.otto, asked, newId()))
  const web = await webOf(world, [...auditRoutes, ...booksRoutes(async () => undefined)])
  server = createServer((request, response) => {
    void answer(web, request, script).then(({ status, body, headers }) =>
      response.writeHead(status, headers).end(body),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  address = `http://localhost:${(server.address() as AddressInfo).port}/gildehuis/kascommissie/2025`
}, 300_000)
afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
  await world?.close()
})

async function book(description: string): Promise<Id<'entry'>> {
  const lines = [
    { account: 'bank', amount: 1000n },
    { account: 'contribution', amount: -1000n },
  ] as const
  const entry = { book: 'memorial', countsOn: day('2025-03-03'), description, lines } as const
  const posted = await as<{ id: Id<'entry'> }>(world, world.greet, (tx) =>
    post(tx, world.greet, entry, world.clock(), newId()),
  )
  return posted.id
}

/** The pages as Otto sees them, with the script of every page. */
async function answer(web: Awaited<ReturnType<typeof webOf>>, request: IncomingMessage, script: string) {
  const path = request.url ?? '/'
  if (/^\/assets\/main.*\.js$/.test(path))
    return { status: 200, body: script, headers: { 'content-type': 'text/javascript' } }
  const { status, html, to } = await web.get(world.otto, path)
  const headers = { 'content-type': 'text/html; charset=utf-8', ...(to ? { location: to } : {}) }
  return { status, body: html, headers }
}

const looks = async () => (await world.sql('select 1 from audit_look')).length

test('down the sample, into an entry, to its paper and to the next: never a key while somebody writes', async () => {
  const page = await browser.newPage()
  const press = (key: string, to: RegExp) => Promise.all([page.waitForURL(to), page.keyboard.press(key)])
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  await page.goto(address)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  expect(await focused()).toContain('Telefoon')
  await page.keyboard.press('k')
  expect(await focused()).toContain('Huur')
  await press('Enter', /boeking/)
  expect(await page.textContent('h1')).toBe('Boeking 1')
  await page.locator('textarea').focus()
  await page.keyboard.type('ook jij?')
  expect(await page.inputValue('textarea')).toBe('ook jij?')
  expect(await page.textContent('h1')).toBe('Boeking 1')
  expect(await looks()).toBe(0)
  await page.locator('h1').click()
  await press('j', /boeking/)
  expect(await page.textContent('h1')).toBe('Boeking 2')
  await press('k', /boeking/)
  const [opened] = await Promise.all([page.waitForRequest(/stuk\/entry-document/), page.keyboard.press('o')])
  expect(opened.url()).toContain('/boeking/')
  await expect.poll(looks).toBe(1)
  await page.close()
}, 60_000)

test('switched off they do nothing, on this page and the next', async () => {
  const page = await browser.newPage()
  await page.goto(address)
  expect(await page.locator('kbd').allTextContents()).toEqual(['j', 'k', 'n', '?'])
  await page.keyboard.press('?')
  await page.getByLabel('Sneltoetsen gebruiken').uncheck()
  await page.keyboard.press('n')
  await page.goto(address)
  await page.keyboard.press('j')
  expect(await page.locator('[data-item][aria-current]').count()).toBe(0)
  expect(page.url()).toBe(address)
  await page.close()
}, 60_000)
