import { fileURLToPath } from 'node:url'
import { serve, type ServerType } from '@hono/node-server'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeIn, startInstallation, type Installation } from '../people-world.ts'
import { launchBrowser } from '../harness/browser.ts'

let gilde: Installation
let server: ServerType
let browser: Browser
let origin: string
let script: string

beforeAll(async () => {
  script = await passkeyScript()
  let fetch = async (_request: Request) => new Response('', { status: 503 })
  server = serve({ fetch: (request) => fetch(request), hostname: '127.0.0.1', port: 0 })
  await new Promise((ready) => server.once('listening', ready))
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
  gilde = await startInstallation({ origin })
  fetch = gilde.fetch
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
  await gilde?.close()
})

/** The script of the pages, as the build makes it, whether or not there is a build now. */
async function passkeyScript(): Promise<string> {
  const input = fileURLToPath(new URL('../../app/ui/islands/passkey.ts', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input } },
  })
  const { output } = (Array.isArray(built) ? built[0]! : built) as {
    output: { type: string; code?: string }[]
  }
  return output.find((part) => part.type === 'chunk')?.code ?? ''
}

/** A phone with an authenticator in it, that checks finger, face or PIN. */
async function phone(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 360, height: 740 } })
  await context.route(/\/assets\/passkey.*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  )
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { context, page }
}

async function signInByMail(page: Page, email: string): Promise<void> {
  await page.goto(`${origin}/inloggen`)
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur mij een code' }).click()
  await page.getByLabel('Code').fill(codeIn((await gilde.mails(email)).at(-1)))
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.waitForURL(/proef/)
}

test('a passkey is made on the phone, signs in without a name, counts as two factors, and is removed', async () => {
  const email = 'sleutel@voorbeeld.nl'
  await gilde.person('Sleutel', email, ['administrator'])
  const { context, page } = await phone()
  await signInByMail(page, email)

  await page.goto(`${origin}/mijn-toegang`)
  await page.getByRole('button', { name: 'Maak een toegangssleutel' }).click()
  await page.waitForURL(/gedaan=passkey-added/)
  await page.getByText('Je toegangssleutel is gemaakt').waitFor()
  expect((await gilde.mails(email)).at(-1)).toContain('Er is een toegangssleutel gemaakt')

  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await page.goto(`${origin}/inloggen?terug=/mijn-toegang`)
  await page.getByRole('button', { name: 'Inloggen met een toegangssleutel' }).click()
  await page.waitForURL(`${origin}/mijn-toegang`)
  expect(
    (
      await gilde.sql(
        'select way_in, second_factor_at is not null as second from session where ended_at is null',
      )
    )[0],
  ).toEqual({ way_in: 'passkey', second: true })

  await page.getByRole('button', { name: 'Verwijder' }).click()
  await page.getByText('De toegangssleutel is verwijderd').waitFor()
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await page.goto(`${origin}/inloggen`)
  await page.getByRole('button', { name: 'Inloggen met een toegangssleutel' }).click()
  await page.getByText('Inloggen met je toegangssleutel lukte niet').waitFor()
  await context.close()
})

test('an answer of a passkey that is sent a second time signs nobody in', async () => {
  const email = 'herhaald@voorbeeld.nl'
  await gilde.person('Herhaald', email)
  const { context, page } = await phone()
  await signInByMail(page, email)
  await page.goto(`${origin}/mijn-toegang`)
  await page.getByRole('button', { name: 'Maak een toegangssleutel' }).click()
  await page.waitForURL(/gedaan=passkey-added/)
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await page.goto(`${origin}/inloggen`)
  const sent = page.waitForRequest(/passkey\/klaar/)
  await page.getByRole('button', { name: 'Inloggen met een toegangssleutel' }).click()
  const body = (await sent).postData() ?? ''
  await page.waitForURL(/proef/)
  const thief = gilde.browser()
  expect((await thief.postJson('/inloggen/passkey/klaar', JSON.parse(body))).status).toBe(409)
  expect(thief.cookies.has('gilde_session')).toBe(false)
  const forged = { ...JSON.parse(body), response: { ...JSON.parse(body).response, signature: 'AAAA' } }
  expect((await thief.postJson('/inloggen/passkey/klaar', forged)).status).toBe(409)
  await context.close()
})

test('a passkey without finger, face or PIN is one factor: an administrator is asked for the other', async () => {
  const email = 'eenfactor@voorbeeld.nl'
  await gilde.person('Een factor', email, ['administrator'])
  const { context, page } = await phone()
  // A script of a thief asks the device not to check who holds it.
  await context.route(`${origin}/inloggen/passkey`, async (route) => {
    const answer = await route.fetch()
    await route.fulfill({
      response: answer,
      json: { ...(await answer.json()), userVerification: 'discouraged' },
    })
  })
  await signInByMail(page, email)
  await page.goto(`${origin}/mijn-toegang`)
  await page.getByRole('button', { name: 'Maak een toegangssleutel' }).click()
  await page.waitForURL(/gedaan=passkey-added/)
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await page.goto(`${origin}/inloggen?terug=/mijn-toegang`)
  await page.getByRole('button', { name: 'Inloggen met een toegangssleutel' }).click()
  await page.waitForURL(`${origin}/mijn-toegang`)
  const signedIn =
    'select second_factor_at from session s join person p on p.id = s.person_id where p.email = $1 and ended_at is null'
  expect(await gilde.sql(signedIn, [email])).toEqual([{ second_factor_at: null }])
  await context.close()
})

test('the script that was tried is the one of the pages', async () => {
  const source = await readFile(new URL('../../app/ui/islands/passkey.ts', import.meta.url), 'utf8')
  expect(source).toContain('data-passkey-options')
  expect(script).toContain('passkeyOptions')
})
