import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newToken } from './session.ts'
import {
  signInByMail,
  startInstallation,
  type Browser,
  type Installation,
} from '../../../test/people-world.ts'

let gilde: Installation
beforeAll(async () => {
  gilde = await startInstallation()
})
afterAll(() => gilde.close())
beforeEach(() => gilde.wait(120))

let made = 0
async function signedIn(fields: Record<string, string> = {}, browser = gilde.browser()) {
  const email = `sessie${++made}@voorbeeld.nl`
  const id = await gilde.person(`Sessie ${made}`, email)
  await signInByMail(gilde, browser, email, fields)
  return { email, id, browser }
}
const isIn = async (browser: Browser) => (await browser.get('/mijn-toegang')).status === 200

describe('on a shared device', () => {
  test('one is out after 15 minutes of nothing, and stays in while busy', async () => {
    const { browser } = await signedIn({ shared: 'yes' })
    for (let i = 0; i < 5; i++) {
      gilde.wait(14)
      expect(await isIn(browser)).toBe(true)
    }
    gilde.wait(15)
    expect(await isIn(browser)).toBe(false)
    expect((await browser.get('/mijn-toegang')).location).toBe('/inloggen?terug=%2Fmijn-toegang')
  })
  test('the browser forgets the session when it closes, and the page tells how long', async () => {
    const browser = gilde.browser()
    const email = `gedeeld@voorbeeld.nl`
    await gilde.person('Gedeeld', email)
    const done = await signInByMail(gilde, browser, email, { shared: 'yes' })
    expect(done.setCookies.find((set) => set.startsWith('gilde_session='))).not.toContain('Max-Age')
    expect((await browser.get('/mijn-toegang')).html).toContain('data-idle-minutes="15"')
  })
})

test("on a device of one's own a session outlives a week of silence", async () => {
  const { browser } = await signedIn()
  gilde.wait(7 * 24 * 60)
  expect(await isIn(browser)).toBe(true)
})

test('a sign of life is written once a minute at most', async () => {
  const { browser, id } = await signedIn()
  const seen = async () =>
    (await gilde.sql('select last_seen_at from session where person_id = $1', [id]))[0]!['last_seen_at']
  const first = await seen()
  gilde.wait(0.9)
  await isIn(browser)
  expect(await seen()).toEqual(first)
  gilde.wait(0.2)
  await isIn(browser)
  expect(await seen()).toEqual(gilde.now())
})

describe('a session planted before signing in (fixation)', () => {
  test('is not the one that is signed in', async () => {
    const browser = gilde.browser()
    const planted = newToken()
    browser.cookies.set('gilde_session', planted)
    await signedIn({}, browser)
    expect(browser.cookies.get('gilde_session')).not.toBe(planted)
    const thief = gilde.browser()
    thief.cookies.set('gilde_session', planted)
    expect(await isIn(thief)).toBe(false)
  })
  test('of somebody else ends when another signs in over it', async () => {
    const { browser } = await signedIn()
    const old = browser.cookies.get('gilde_session')!
    await signedIn({}, browser)
    const thief = gilde.browser()
    thief.cookies.set('gilde_session', old)
    expect([await isIn(browser), await isIn(thief)]).toEqual([true, false])
  })
})

describe('signing out', () => {
  test('ends the session on the server, not only the cookie', async () => {
    const { browser } = await signedIn()
    const token = browser.cookies.get('gilde_session')!
    await browser.post('/uitloggen')
    expect(browser.cookies.has('gilde_session')).toBe(false)
    browser.cookies.set('gilde_session', token)
    expect(await isIn(browser)).toBe(false)
  })
  test('on another device, and everywhere', async () => {
    const { email, browser: laptop } = await signedIn()
    const [phone, tablet] = [gilde.browser(), gilde.browser()]
    await signInByMail(gilde, phone, email)
    await signInByMail(gilde, tablet, email)
    const page = (await laptop.get('/mijn-toegang')).html
    expect(page.match(/>dit apparaat</g)).toHaveLength(1)
    const sessions = [...page.matchAll(/name="session" value="([^"]+)"/g)].map((match) => match[1]!)
    expect(sessions).toHaveLength(3)
    const commandId = /name="commandId" value="([^"]+)"/.exec(page)![1]!
    const [there] = await gilde.sql(
      "select id from session where token_hash = sha256(convert_to($1, 'utf8'))",
      [phone.cookies.get('gilde_session')],
    )
    expect(
      (await laptop.post('/mijn-toegang/apparaat', { session: there!['id']!, commandId })).location,
    ).toContain('gedaan=session-ended')
    expect([await isIn(laptop), await isIn(phone), await isIn(tablet)]).toEqual([true, false, true])
    await laptop.post('/mijn-toegang/overal-uit')
    expect([await isIn(laptop), await isIn(tablet)]).toEqual([false, false])
  })
  test('somebody else is refused', async () => {
    const [one, other] = [await signedIn(), await signedIn()]
    const [row] = await gilde.sql('select id from session where person_id = $1', [other.id])
    const tried = await one.browser.post('/mijn-toegang/apparaat', { session: row!['id']! })
    expect([tried.status, await isIn(other.browser)]).toEqual([409, true])
  })
})

describe('who is signed in goes to', () => {
  test('a choice, when they belong to several co-operatives', async () => {
    const { browser, id } = await signedIn()
    const second = await gilde.cooperative(`tweede-${made}`)
    await gilde.sql(
      'insert into role_assignment (cooperative_id, person_id, role, since) values ($1, $2, $3, $4)',
      [second, id, 'coach', gilde.now()],
    )
    const { status, html } = await browser.get('/')
    expect(status).toBe(200)
    expect(html).toContain('Coöperatie proef')
    expect(html).toContain('Je bent daar: coach.')
  })
  test('the installation, when they run it; there are no people on that page', async () => {
    const { browser, id } = await signedIn()
    expect((await browser.get('/installatie')).status).toBe(403)
    await gilde.sql('insert into installation_operator (person_id, since) values ($1, $2)', [id, gilde.now()])
    await gilde.sql('update role_assignment set until = $2 where person_id = $1', [id, gilde.now()])
    expect((await browser.get('/')).location).toBe('/installatie')
    expect((await browser.get('/installatie')).location).toBe('/inloggen/tweede-stap?terug=%2Finstallatie')
    await gilde.sql('update session set second_factor_at = $2 where person_id = $1', [id, gilde.now()])
    const { html } = await browser.get('/installatie')
    expect(html).toContain('Coöperatie proef')
    expect(html).not.toContain('voorbeeld.nl')
  })
})

test('over https the cookies are for https alone', async () => {
  const safe = await startInstallation({ origin: 'https://gilde.test' })
  try {
    await safe.person('Veilig', 'veilig@voorbeeld.nl')
    const browser = safe.browser()
    await browser.post('/inloggen', { email: 'veilig@voorbeeld.nl' })
    expect([...browser.cookies.keys()]).toEqual(['__Host-gilde_aanvraag'])
    // Two mails of one moment have no order.
    safe.wait(1)
    const done = await signInByMail(safe, browser, 'veilig@voorbeeld.nl')
    expect(done.setCookies.every((set) => set.includes('; Secure'))).toBe(true)
    expect((await browser.get('/mijn-toegang')).status).toBe(200)
  } finally {
    await safe.close()
  }
})
