import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  codeIn,
  linkIn,
  otherThan,
  signInByMail,
  startInstallation,
  type Installation,
} from '../../../test/people-world.ts'
import { createSignInLink } from './create-sign-in-link.ts'
import { moment } from '../../platform/clock.ts'

let gilde: Installation
beforeAll(async () => {
  gilde = await startInstallation()
})
afterAll(() => gilde.close())

let made = 0
/** Somebody new, so that the counts of one test are not those of another. */
async function somebody() {
  const email = `mens${++made}@voorbeeld.nl`
  return { email, id: await gilde.person(`Mens ${made}`, email) }
}

describe('a code by mail', () => {
  test('signs in, in words a person understands, and lands at the co-op', async () => {
    const { email } = await somebody()
    const browser = gilde.browser()
    const asked = await browser.post('/inloggen', { email, terug: '/proef/facturen' })
    expect([asked.status, asked.location]).toEqual([303, '/inloggen/code?terug=%2Fproef%2Ffacturen'])
    expect((await browser.get(asked.location)).html).toContain(`Er is een mail onderweg naar ${email}`)
    const [mail] = await gilde.mails(email)
    expect(mail).toContain('Je code is:')
    const done = await browser.post('/inloggen/code', { code: codeIn(mail), terug: '/proef/facturen' })
    expect([done.status, done.location]).toEqual([303, '/proef/facturen'])
    expect((await browser.get('/')).location).toBe('/proef')
  })

  test('sets a cookie that scripts cannot read and other sites cannot send along', async () => {
    const { email } = await somebody()
    const done = await signInByMail(gilde, gilde.browser(), email)
    const cookie = done.setCookies.find((set) => set.startsWith('gilde_session='))
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax; Max-Age=7776000$/)
    const token = /=([^;]+)/.exec(cookie!)![1]!
    const rows = await gilde.sql('select token_hash::text as hash from session')
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(token, 'base64url').toString('hex'))
  })

  test('works once: of two browsers at the same moment one gets in', async () => {
    const { email, id } = await somebody()
    const [one, two] = [gilde.browser(), gilde.browser()]
    await one.post('/inloggen', { email })
    two.cookies.set('gilde_aanvraag', one.cookies.get('gilde_aanvraag')!)
    const code = codeIn((await gilde.mails(email))[0])
    const answers = await Promise.all([one, two].map((browser) => browser.post('/inloggen/code', { code })))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await gilde.sql('select 1 from session where person_id = $1', [id])).toHaveLength(1)
    expect((await gilde.browser().get(linkIn((await gilde.mails(email))[0]))).html).toContain(
      'Deze link werkt niet meer',
    )
  })

  test('is worth nothing in a browser that did not ask for it', async () => {
    const { email } = await somebody()
    const [asking, stranger] = [gilde.browser(), gilde.browser()]
    await asking.post('/inloggen', { email })
    await stranger.post('/inloggen', { email: 'ander@voorbeeld.nl' })
    const tried = await stranger.post('/inloggen/code', { code: codeIn((await gilde.mails(email))[0]) })
    expect(tried.status).toBe(422)
    expect(stranger.cookies.has('gilde_session')).toBe(false)
  })

  test('typed in a browser that never asked, or with a made-up request, is refused kindly', async () => {
    const browser = gilde.browser()
    expect((await browser.post('/inloggen/code', { code: '123456' })).location).toBe('/inloggen')
    browser.cookies.set('gilde_aanvraag', '------------------------------------')
    expect((await browser.post('/inloggen/code', { code: '123456' })).location).toBe('/inloggen')
  })

  test('is over after five wrong tries, also for the right code', async () => {
    const { email } = await somebody()
    const browser = gilde.browser()
    await browser.post('/inloggen', { email })
    const code = codeIn((await gilde.mails(email))[0])
    const answers = []
    for (let i = 0; i < 5; i++) answers.push(await browser.post('/inloggen/code', { code: otherThan(code) }))
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 409])
    expect(answers[0]!.html).toContain('Je kunt het nog 4 keer proberen')
    expect(answers[3]!.html).toContain('Je kunt het nog 1 keer proberen')
    expect((await browser.post('/inloggen/code', { code })).html).toContain('Deze code werkt niet meer')
  })

  test('stops working after ten minutes', async () => {
    const { email } = await somebody()
    const browser = gilde.browser()
    await browser.post('/inloggen', { email })
    gilde.wait(10)
    const late = await browser.post('/inloggen/code', { code: codeIn((await gilde.mails(email))[0]) })
    expect([late.status, browser.cookies.has('gilde_session')]).toEqual([409, false])
  })
})

describe('an address of nobody', () => {
  test('gets the same pages, word for word, and no mail', async () => {
    const { email } = await somebody()
    const pages = []
    for (const address of [email, 'niemand.hier@voorbeeld.nl']) {
      const browser = gilde.browser()
      const asked = await browser.post('/inloggen', { email: address })
      const shown = await browser.get('/inloggen/code')
      const tried = await browser.post('/inloggen/code', { code: '000000' })
      pages.push([
        asked.status,
        asked.location,
        ...[shown, tried].flatMap(({ status, html }) => [
          status,
          html.replaceAll(address, 'ADRES').replace(/nonce="[^"]*"/g, ''),
        ]),
      ])
    }
    expect(pages[1]).toEqual(pages[0])
    expect(await gilde.mails('niemand.hier@voorbeeld.nl')).toEqual([])
  })
})

describe('too many tries', () => {
  test('at asking: five in a quarter of an hour, then a calm sentence that says when', async () => {
    const { email } = await somebody()
    gilde.wait(60)
    const browser = gilde.browser()
    const asked = []
    for (let i = 0; i < 6; i++) asked.push(await browser.post('/inloggen', { email }))
    expect(asked.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303, 409])
    expect(asked[5]!.html).toMatch(/Probeer het weer om \d\d?\.\d\d/)
    expect(await gilde.mails(email)).toHaveLength(5)
    gilde.wait(16)
    expect((await browser.post('/inloggen', { email })).status).toBe(303)
  })

  test('at guessing one address, with new codes each time: fifteen in an hour, whatever the browser', async () => {
    const { email } = await somebody()
    gilde.wait(60)
    let over = 0
    for (let round = 0; round < 4; round++) {
      const browser = gilde.browser()
      await browser.post('/inloggen', { email })
      const code = otherThan(codeIn((await gilde.mails(email)).at(-1)))
      for (let i = 0; i < 5; i++)
        over += (await browser.post('/inloggen/code', { code })).html.includes('achter elkaar') ? 1 : 0
    }
    expect(over).toBe(5)
  })
})

describe('the link in the mail', () => {
  test('asks for a press of a button, so that looking does not use it up', async () => {
    const { email } = await somebody()
    gilde.wait(60)
    await gilde.browser().post('/inloggen', { email })
    const link = linkIn((await gilde.mails(email))[0])
    const browser = gilde.browser()
    for (let i = 0; i < 3; i++) expect((await browser.get(link)).html).toContain('Je logt in als Mens')
    expect(browser.cookies.has('gilde_session')).toBe(false)
    expect((await browser.post(link)).status).toBe(303)
    expect(browser.cookies.has('gilde_session')).toBe(true)
    expect((await gilde.browser().post(link)).status).toBe(200)
    expect((await gilde.browser().get(link)).html).toContain('Deze link werkt niet meer')
  })

  test('made by the operator works for an hour, once; for an address of nobody there is none', async () => {
    const { email } = await somebody()
    const made = await createSignInLink(gilde.database, ` ${email.toUpperCase()} `, moment(gilde.now()))
    gilde.wait(59)
    const browser = gilde.browser()
    expect((await browser.post(`/inloggen/link/${made.ok && made.value}`)).status).toBe(303)
    expect(browser.cookies.has('gilde_session')).toBe(true)
    expect(await createSignInLink(gilde.database, 'niemand@voorbeeld.nl', moment(gilde.now()))).toMatchObject(
      { reason: 'person-unknown' },
    )
  })

  test('made up is no link', async () => {
    expect((await gilde.browser().get('/inloggen/link/abc')).html).toContain('Deze link werkt niet meer')
    expect((await gilde.browser().post(`/inloggen/link/${'A'.repeat(43)}`)).html).toContain(
      'Deze link werkt niet meer',
    )
  })
})

test('what is not an address stays on the page, with what was typed', async () => {
  const page = await gilde.browser().post('/inloggen', { email: 'anna@' })
  expect([
    page.status,
    page.html.includes('value="anna@"'),
    page.html.includes('dit is geen e-mailadres'),
  ]).toEqual([422, true, true])
})

test.each(['https://kwaad.nl', '//kwaad.nl', '/\\kwaad.nl'])(
  'nobody is sent to %s after signing in',
  async (terug) => {
    const { email } = await somebody()
    gilde.wait(60)
    expect((await signInByMail(gilde, gilde.browser(), email, { terug })).location).toBe('/')
  },
)
