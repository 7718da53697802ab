import { generateSync } from 'otplib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '../../platform/actor.ts'
import { moment } from '../../platform/clock.ts'
import { resetSecondFactor } from './create-sign-in-link.ts'
import {
  signInByMail,
  startInstallation,
  type Browser,
  type Installation,
  type Page,
} from '../../../test/people-world.ts'

let gilde: Installation
beforeAll(async () => {
  gilde = await startInstallation()
})
afterAll(() => gilde.close())
beforeEach(() => gilde.wait(24 * 60))

let made = 0
async function signedIn(roles: Role[] = ['administrator']) {
  const email = `factor${++made}@voorbeeld.nl`
  const id = await gilde.person(`Factor ${made}`, email, roles)
  const browser = gilde.browser()
  await signInByMail(gilde, browser, email)
  return { email, id, browser }
}
const field = (page: Page, name: string) =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(page.html)?.[1] ?? ''
const secretIn = (page: Page) => /data-copy="([A-Z2-7]{32})"/.exec(page.html)?.[1] ?? ''
const codeOf = (secret: string) => generateSync({ secret, epoch: gilde.now().getTime() / 1000 })
async function setUp(browser: Browser) {
  const page = await browser.get('/mijn-toegang/extra-controle')
  const secret = secretIn(page)
  const fields = { sealed: field(page, 'sealed'), commandId: field(page, 'commandId'), code: codeOf(secret) }
  const done = await browser.post('/mijn-toegang/extra-controle', fields)
  const codes = [...done.html.matchAll(/<li class="figure">([^<]+)</g)].map((match) => match[1]!)
  return { secret, done, codes, fields }
}
const office = (browser: Browser) => browser.get('/proef/mensen/x/kaart')
const step = (browser: Browser, code: string) =>
  browser.post('/inloggen/tweede-stap', { code, terug: '/proef' })

describe('an administrator of a real co-op', () => {
  test('sets up a code app first, then gets in', async () => {
    const { browser } = await signedIn()
    expect((await office(browser)).location).toContain('/inloggen/tweede-stap')
    expect((await browser.get('/inloggen/tweede-stap?terug=/proef')).location).toBe(
      '/mijn-toegang/extra-controle?terug=%2Fproef',
    )
    const { done, codes } = await setUp(browser)
    expect([done.status, codes.length]).toEqual([200, 10])
    expect((await office(browser)).status).toBe(404)
  })
  test('is asked for it at the next sign-in, and after a working day', async () => {
    const { browser, email } = await signedIn()
    const { secret } = await setUp(browser)
    gilde.wait(1)
    const laptop = gilde.browser()
    await signInByMail(gilde, laptop, email)
    expect((await laptop.get('/inloggen/tweede-stap')).html).toContain('Open je code-app')
    const before = laptop.cookies.get('gilde_session')
    expect((await step(laptop, codeOf(secret))).location).toBe('/proef')
    expect(laptop.cookies.get('gilde_session')).not.toBe(before)
    expect((await office(laptop)).status).toBe(404)
    gilde.wait(12 * 60)
    expect((await office(laptop)).location).toContain('/inloggen/tweede-stap')
  })
  test('is not asked for it in a demo', async () => {
    const { browser, id } = await signedIn()
    const demo = await gilde.cooperative('speeltuin', true)
    await gilde.sql('insert into role_assignment values ($1, $2, $3, $4)', [
      demo,
      id,
      'administrator',
      gilde.now(),
    ])
    expect((await browser.get('/speeltuin/mensen/x/kaart')).status).toBe(404)
    expect((await office(browser)).status).toBe(303)
  })
  test('a coach needs none', async () => {
    const { browser } = await signedIn(['coach'])
    expect((await office(browser)).status).toBe(404)
  })
})

describe('a code of the app', () => {
  test('counts once: a copied one is refused, in whichever session', async () => {
    const { browser, email } = await signedIn()
    const { secret } = await setUp(browser)
    gilde.wait(2)
    const [mine, thief] = [gilde.browser(), gilde.browser()]
    await signInByMail(gilde, mine, email)
    await signInByMail(gilde, thief, email)
    const code = codeOf(secret)
    expect(
      (await Promise.all([step(mine, code), step(thief, code)])).map(({ status }) => status).sort(),
    ).toEqual([303, 422])
    gilde.wait(1)
    expect((await step(thief, codeOf(secret))).status).toBe(303)
  })
  test('that set the app up cannot be used again to get in', async () => {
    const { browser, email } = await signedIn()
    const { fields } = await setUp(browser)
    const thief = gilde.browser()
    await signInByMail(gilde, thief, email)
    expect((await step(thief, fields.code)).status).toBe(422)
  })
  test('cannot be guessed: five tries in five minutes', async () => {
    const { browser, email } = await signedIn()
    const { secret } = await setUp(browser)
    gilde.wait(10)
    const thief = gilde.browser()
    await signInByMail(gilde, thief, email)
    const wrong = codeOf(secret) === '000000' ? '111111' : '000000'
    const tried = []
    for (let i = 0; i < 6; i++) tried.push((await step(thief, wrong)).status)
    expect(tried).toEqual([422, 422, 422, 422, 422, 409])
    expect((await step(thief, codeOf(secret))).status).toBe(409)
    gilde.wait(5)
    expect((await step(thief, codeOf(secret))).status).toBe(303)
  })
})

describe('recovery codes', () => {
  test('work once each, and are told about by mail', async () => {
    const { browser, email } = await signedIn()
    const { codes } = await setUp(browser)
    for (const [code, status] of [
      [codes[0]!, 303],
      [codes[0]!, 422],
      [codes[1]!.toLowerCase().replaceAll('-', ''), 303],
    ] as const) {
      const other = gilde.browser()
      gilde.wait(20)
      await signInByMail(gilde, other, email)
      expect((await step(other, code)).status).toBe(status)
    }
    expect(
      (await gilde.mails(email)).filter((mail) => mail.includes('ingelogd met een reservecode')),
    ).toHaveLength(2)
  })
  test('are the same ten after a reload, and nowhere kept as text', async () => {
    const { browser } = await signedIn()
    const { codes, fields } = await setUp(browser)
    const again = await browser.post('/mijn-toegang/extra-controle', fields)
    expect(again.html).toContain(codes[9]!)
    const kept = JSON.stringify([
      await gilde.sql('select row_to_json(c)::text from command_log c'),
      await gilde.sql('select row_to_json(f)::text from second_factor f'),
    ])
    for (const code of codes) expect(kept).not.toContain(code)
  })
})

describe('who only has the mailbox', () => {
  test('cannot put another app or a passkey in place of what is there, nor turn it off', async () => {
    const { browser, email, id } = await signedIn()
    await setUp(browser)
    const thief = gilde.browser()
    await signInByMail(gilde, thief, email)
    expect((await thief.get('/mijn-toegang/extra-controle')).location).toBe(
      '/inloggen/tweede-stap?terug=%2Fmijn-toegang%2Fextra-controle',
    )
    expect((await thief.postJson('/mijn-toegang/toegangssleutel', {})).status).toBe(409)
    expect((await thief.post('/mijn-toegang/extra-controle/uit')).location).toContain('/inloggen/tweede-stap')
    expect(await gilde.sql('select 1 from second_factor where person_id = $1', [id])).toHaveLength(1)
  })
  test('cannot send a secret of their own making', async () => {
    const [one, other] = [await signedIn(), await signedIn()]
    const page = await one.browser.get('/mijn-toegang/extra-controle')
    const fields = {
      sealed: field(page, 'sealed'),
      commandId: field(page, 'commandId'),
      code: codeOf(secretIn(page)),
    }
    expect((await other.browser.post('/mijn-toegang/extra-controle', fields)).location).toBe(
      '/mijn-toegang/extra-controle',
    )
    expect(await gilde.sql('select 1 from second_factor where person_id = $1', [other.id])).toHaveLength(0)
  })
})

test('the secret is kept sealed, and the operator can take a lost app away', async () => {
  const { browser, email, id } = await signedIn()
  const { secret } = await setUp(browser)
  const [row] = await gilde.sql('select secret from second_factor where person_id = $1', [id])
  expect(row!['secret']).not.toContain(secret)
  expect(await resetSecondFactor(gilde.database, email, moment(gilde.now()))).toMatchObject({ ok: true })
  expect((await browser.get('/mijn-toegang')).status).toBe(303)
  await signInByMail(gilde, browser, email)
  expect((await browser.get('/mijn-toegang/extra-controle')).status).toBe(200)
})
