import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../../../test/harness/browser.ts'
import { bundle } from '../../../ui/gallery-site.fixture.tsx'
import {
  customerOf,
  issuedOf,
  pageWorld,
  submittedOf,
  tokenOf,
  type PageWorld,
} from './page-world.fixture.ts'

let world: PageWorld
let browser: Browser
let server: Server
let address: string
beforeAll(async () => {
  const [built, made, script] = await Promise.all([pageWorld(), launchBrowser(), bundle('main')])
  ;[world, browser] = [built, made]
  server = createServer((request, response) => {
    void answer(request, script).then(({ status, body, headers }) =>
      response.writeHead(status, headers).end(body),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  address = `http://localhost:${(server.address() as AddressInfo).port}`
}, 300_000)
afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
  await world?.close()
})

/** The pages as the administrator sees them, with the script of every page. */
async function answer(request: IncomingMessage, script: string) {
  const path = request.url ?? '/'
  if (/^\/assets\/main.*\.js$/.test(path)) {
    return { status: 200, body: script, headers: { 'content-type': 'text/javascript' } }
  }
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk as Uint8Array)
  const fields = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()))
  const who = path.startsWith('/f/') ? undefined : world.greet
  const shown = request.method === 'POST' ? await world.post(who, path, fields) : await world.get(who, path)
  const headers = { 'content-type': 'text/html; charset=utf-8', ...(shown.to ? { location: shown.to } : {}) }
  return { status: shown.status, body: shown.html, headers }
}

const waiting = async () => {
  const rows = await world.sql(`select count(*)::int as n from invoice where state = 'submitted'`)
  return rows[0]!['n']
}

const stateOf = async (id: string) =>
  (await world.sql('select state, number from invoice where id = $1', [id]))[0]!

test('the queue is worked through with the keyboard alone: keys act on what was opened, never on another', async () => {
  const zon = await customerOf(world)
  // Drafted at the same moment, they wait in the order of their ids.
  const ids = [await submittedOf(world, zon), await submittedOf(world, zon), await submittedOf(world, zon)]
  const [first = '', second = '', third = ''] = ids.sort()
  const page = await browser.newPage()
  const press = async (key: string, to: string) => {
    // Longer than a second press takes that was meant for the page before.
    await page.waitForTimeout(500)
    return Promise.all([page.waitForURL(to), page.keyboard.press(key)])
  }
  const focused = () => page.evaluate(() => document.activeElement?.id)
  await page.goto(`${address}/gildehuis/goedkeuren`)
  await press('j', `**/goedkeuren/${second}`)
  expect(await focused()).toBe('thing')
  await press('r', `**/goedkeuren/${second}?terug*`)
  expect(await focused()).toBe('reason')
  await page.keyboard.type('Welke dag was het?')
  await page.keyboard.press('Tab')
  await press('Enter', '**?teruggestuurd')
  expect((await stateOf(second))['state']).toBe('returned')
  expect(await focused()).toBe('thing')
  expect(await waiting()).toBe(2)
  // Enter accepts what is shown, once: a second press in haste is not for the next one.
  await press('Enter', '**?nummer=2026-0001')
  await page.keyboard.press('Enter')
  expect((await stateOf(first))['number']).toBe('2026-0001')
  expect(await waiting()).toBe(1)
  expect(await page.locator('kbd').allTextContents()).toEqual(['Enter', 'r', 'e', '?'])
  await press('Enter', '**?nummer=2026-0002')
  expect((await stateOf(third))['number']).toBe('2026-0002')
  expect(await page.textContent('main')).toContain('Klaar.')
  await page.close()
}, 60_000)

test('while another row is highlighted, no key decides on the invoice that is still shown', async () => {
  const zon = await customerOf(world)
  const [first, second] = [await submittedOf(world, zon), await submittedOf(world, zon)]
  const page = await browser.newPage()
  await page.goto(`${address}/gildehuis/goedkeuren/${first}`)
  // The next page is slow: its row is highlighted already.
  await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()))
  await page.keyboard.press('j')
  for (const key of ['r', 'e', 'Enter']) await page.keyboard.press(key)
  expect(page.url()).toBe(`${address}/gildehuis/goedkeuren/${first}`)
  for (const id of [first, second]) expect((await stateOf(id))['state']).toBe('submitted')
  await page.close()
}, 60_000)

test("the customer's page is one request", async () => {
  const token = await tokenOf(world, await issuedOf(world, await customerOf(world)))
  const page = await browser.newPage()
  const requests: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url())
  })
  await page.goto(`${address}/f/${token}`, { waitUntil: 'networkidle' })
  expect(requests).toEqual([`${address}/f/${token}`])
  expect(await page.isVisible('button[data-copy]')).toBe(true)
  await page.close()
}, 60_000)
