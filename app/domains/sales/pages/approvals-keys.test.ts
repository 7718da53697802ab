import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../../../test/harness/browser.ts'
import { bundle } from '../../../ui/gallery-site.tsx'
import { customerOf, issuedOf, pageWorld, submittedOf, tokenOf, type PageWorld } from './page-world.ts'

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
}, 120_000)
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

test('the queue is worked through with the keyboard alone; Enter never accepts what is not shown', async () => {
  const zon = await customerOf(world)
  for (let n = 0; n < 3; n++) await submittedOf(world, zon)
  const page = await browser.newPage()
  const press = (key: string, to: string) => Promise.all([page.waitForURL(to), page.keyboard.press(key)])
  await page.goto(`${address}/gildehuis/goedkeuren`)
  await page.keyboard.press('j')
  await press('Enter', '**/goedkeuren/*')
  expect(await waiting()).toBe(3)
  await press('r', '**?terug*')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('reason')
  await page.keyboard.type('Welke dag was het?')
  await page.keyboard.press('Tab')
  await press('Enter', '**?teruggestuurd')
  await press('Enter', '**?nummer=2026-0001')
  await press('Enter', '**?nummer=2026-0002')
  expect(await waiting()).toBe(0)
  expect(await page.textContent('main')).toContain('Klaar.')
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
