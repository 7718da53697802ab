import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startOfficeServer, type OfficeServer } from '../../../../test/harness/office-server.ts'
import { newId } from '../../../../test/new-id.ts'
import {
  ORIGIN,
  signInByMail,
  startInstallation,
  type Browser,
  type Installation,
} from '../../../../test/people-world.ts'
import { SECRET_SEAL } from './try-at-office.ts'

let house: Installation
let office: OfficeServer
const municipality = newId<'municipality'>()
const begin = `/inloggen/gemeente/${municipality}`
const done = `${begin}/klaar`

beforeAll(async () => {
  house = await startInstallation()
  office = await startOfficeServer(ORIGIN + done)
  const at = house.cooperativeId
  const [casper, both] = [
    await house.person('Casper', 'casper@stad.example', ['case-manager']),
    await house.person('Bea', 'bea@stad.example', ['case-manager', 'board']),
  ]
  await house.person('Anders', 'anders@stad.example', ['case-manager'])
  await house.sql(
    `insert into municipality values ($1, $2, 'Voorbeeldstad', 'portal', null, '', 10, now(), $3)`,
    [at, municipality, casper],
  )
  for (const person of [casper, both])
    await house.sql('insert into municipality_person values ($1, $2, $3, now(), null, $3)', [
      at,
      municipality,
      person,
    ])
  await house.sql('insert into municipality_sign_in values ($1, $2, $3, $4, $5, now(), $6)', [
    at,
    municipality,
    office.issuer,
    office.clientId,
    house.parts.secrets.seal(SECRET_SEAL, office.secret),
    casper,
  ])
})
afterAll(async () => {
  await office.close()
  await house.close()
})
beforeEach(() => office.says({ email: 'casper@stad.example' }))

const sessions = async () => Number((await house.sql('select count(*) as n from session'))[0]!['n'])
const links = (email: string) =>
  house.sql(
    `insert into municipal_account select $1, id, $2, $3, 'sub-1', now() from person where email = $4
     on conflict do nothing`,
    [house.cooperativeId, municipality, office.issuer, email],
  )
const movesTo = async (issuer: string) => {
  for (const table of ['municipality_sign_in', 'municipal_account'])
    await house.sql(`update ${table} set issuer = $1`, [issuer])
}
/** Begins in a browser, signs in at the office, comes back. */
async function through(
  browser: Browser = house.browser(),
  change: (back: string) => string = (back) => back,
) {
  const sent = await browser.get(begin)
  expect(sent.status).toBe(303)
  return browser.get(change(await office.visit(sent.location)))
}
/** Nobody was signed in, and the page says why. */
async function expectRefused(page: { status: number; html: string }, sentence: string, before: number) {
  expect(page.status).toBe(409)
  expect(page.html).toContain(sentence)
  expect(await sessions()).toBe(before)
}

describe('linking', () => {
  test('who did not link the account is not signed in by it, and is told how', async () => {
    const before = await sessions()
    await expectRefused(await through(), 'nog niet gekoppeld', before)
  })

  test('a case manager who came in with a code links it once, and signs in with it from then on', async () => {
    const browser = house.browser()
    await signInByMail(house, browser, 'casper@stad.example')
    await house.sql('update session set second_factor_at = $1', [house.now()])
    const shown = await browser.get('/proef/gemeente-account')
    expect(shown.html).toContain(new URL(office.issuer).host)
    const sent = await browser.get('/proef/gemeente-account/koppel')
    office.says({ email: 'iemand@stad.example' })
    const wrong = await browser.get(await office.visit(sent.location))
    expect(wrong.html).toContain('hoort bij een ander e-mailadres')
    office.says({ email: 'Casper@Stad.example' })
    const again = await browser.get('/proef/gemeente-account/koppel')
    const back = await browser.get(await office.visit(again.location))
    expect(back.location).toBe('/proef/gemeente-account?gekoppeld')
    const other = house.browser()
    expect((await through(other)).location).toBe('/')
    expect((await other.get('/')).location).toBe('/proef')
  })

  test('what was begun by one is not ended in the browser of another', async () => {
    const [browser, stranger] = [house.browser(), house.browser()]
    await signInByMail(house, browser, 'casper@stad.example')
    await house.sql('update session set second_factor_at = $1', [house.now()])
    const sent = await browser.get('/proef/gemeente-account/koppel')
    for (const [name, value] of browser.cookies)
      if (name === 'gilde_gemeente') stranger.cookies.set(name, value)
    const back = await stranger.get(await office.visit(sent.location))
    expect(back.status).toBe(409)
  })
})

describe('signing in', () => {
  beforeEach(() => links('casper@stad.example'))

  test('counts as two factors only when the office says so', async () => {
    const factor = async () =>
      (
        await house.sql(
          'select second_factor_at, way_in from session order by started_at desc, id desc limit 1',
        )
      )[0]
    house.wait(1)
    await through()
    expect(await factor()).toEqual({ second_factor_at: null, way_in: 'municipality' })
    house.wait(1)
    office.says({ email: 'casper@stad.example', amr: ['pwd', 'mfa'] })
    await through()
    expect(await factor()).toEqual({ second_factor_at: house.now(), way_in: 'municipality' })
  })

  test('works once: neither the answer nor the try is taken again', async () => {
    const browser = house.browser()
    const sent = await browser.get(begin)
    const kept = browser.cookies.get('gilde_gemeente')!
    const back = await office.visit(sent.location)
    expect((await browser.get(back)).location).toBe('/')
    const before = await sessions()
    browser.cookies.set('gilde_gemeente', kept)
    await expectRefused(await browser.get(back), 'poging was al gebruikt', before)
  })

  test.each([
    ['another state', (back: string) => back.replace(/state=[^&]+/, 'state=of-somebody-else')],
    ['no code', (back: string) => back.replace(/code=[^&]+/, 'code=nonsense')],
    ['a refusal of the office', () => `${done}?error=access_denied`],
  ])('is refused with %s', async (_, change) => {
    const before = await sessions()
    await expectRefused(await through(house.browser(), change), 'niet gelukt of gestopt', before)
  })

  test('is refused when the answer says that another office sent it', async () => {
    const before = await sessions()
    const asAnother = (back: string) => back.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Felders.example')
    await expectRefused(await through(house.browser(), asAnother), 'niet gelukt of gestopt', before)
    const unnamed = (back: string) => back.replace(/&iss=[^&]+/, '')
    await expectRefused(await through(house.browser(), unnamed), 'niet gelukt of gestopt', before)
  })

  test('is refused when it comes back at the address of another municipality', async () => {
    const before = await sessions()
    const elsewhere = (back: string) => back.replace(municipality, newId())
    await expectRefused(await through(house.browser(), elsewhere), 'niet gelukt of gestopt', before)
    expect((await house.browser().get('/inloggen/gemeente/klaar?code=x')).status).toBe(404)
  })

  test('works at an office that does not say in its answer who it is, as many do not', async () => {
    const silent = await startOfficeServer(ORIGIN + done, { namesItself: false })
    try {
      silent.says({ email: 'casper@stad.example' })
      await movesTo(silent.issuer)
      const browser = house.browser()
      const back = await silent.visit((await browser.get(begin)).location)
      expect(back).not.toContain('iss=')
      expect((await browser.get(back)).location).toBe('/')
      // Sent all the same, it must be right.
      const other = house.browser()
      const named = `${await silent.visit((await other.get(begin)).location)}&iss=https%3A%2F%2Felders.example`
      await expectRefused(await other.get(named), 'niet gelukt of gestopt', await sessions())
    } finally {
      await movesTo(office.issuer)
      await silent.close()
    }
  })

  test('is refused with the nonce of another try, and with a token that is over', async () => {
    const before = await sessions()
    office.says({ email: 'casper@stad.example', otherNonce: true })
    await expectRefused(await through(), 'niet gelukt of gestopt', before)
    office.says({ email: 'casper@stad.example', expired: true })
    await expectRefused(await through(), 'niet gelukt of gestopt', before)
  })

  test.each(['other-key', 'garbage', 'none', 'HS256', 'other-party', 'future'] as const)(
    'is refused with a token that the office did not sign for us, today: %s',
    async (forged) => {
      const before = await sessions()
      office.says({ email: 'casper@stad.example', forged })
      await expectRefused(await through(), 'niet gelukt of gestopt', before)
    },
  )

  test('is refused in another browser, and when it took longer than ten minutes', async () => {
    const sent = await house.browser().get(begin)
    const before = await sessions()
    await expectRefused(
      await house.browser().get(await office.visit(sent.location)),
      'duurde te lang',
      before,
    )
    const slow = house.browser()
    const asked = await slow.get(begin)
    const back = await office.visit(asked.location)
    house.wait(11)
    await expectRefused(await slow.get(back), 'duurde te lang', before)
  })

  test('is refused to who is not invited, has no confirmed address, or does other things here too', async () => {
    const before = await sessions()
    office.says({ email: 'vreemd@stad.example' })
    await expectRefused(await through(), 'ben je hier geen consulent van deze gemeente', before)
    office.says({ email: 'anders@stad.example' })
    await expectRefused(await through(), 'ben je hier geen consulent van deze gemeente', before)
    office.says({ email: 'casper@stad.example', verified: false })
    await expectRefused(await through(), 'geen bevestigd e-mailadres', before)
    office.says({ email: 'bea@stad.example' })
    await links('bea@stad.example')
    await expectRefused(await through(), 'ook iets anders dan consulent', before)
    office.says({ email: 'casper@stad.example', subject: 'another-account' })
    await expectRefused(await through(), 'nog niet gekoppeld', before)
  })

  test('is told plainly when the office does not answer, or is no longer set', async () => {
    await house.sql(`update municipality_sign_in set issuer = 'http://127.0.0.1:9'`)
    expect((await house.browser().get(begin)).html).toContain('antwoordt niet')
    await house.sql('update municipality_sign_in set ended_at = now()')
    expect((await house.browser().get(begin)).html).toContain('kun je hier niet (meer) inloggen')
    expect((await house.browser().get('/inloggen')).html).not.toContain('Voorbeeldstad')
    await house.sql('update municipality_sign_in set ended_at = null, issuer = $1', [office.issuer])
    expect((await house.browser().get('/inloggen')).html).toContain(
      'Inloggen met je account van Voorbeeldstad',
    )
  })
})
