import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { ORIGIN, signInByMail, startInstallation, type Installation } from '../../../../test/people-world.ts'
import { SECRET_SEAL } from './try-at-office.ts'

const ISSUER = 'http://127.0.0.1:9000'

let house: Installation
const municipality = newId<'municipality'>()
const done = `/inloggen/gemeente/${municipality}/klaar`
beforeAll(async () => {
  house = await startInstallation()
  const casper = await house.person('Casper', 'casper@stad.example', ['case-manager'])
  await house.sql(
    `insert into municipality values ($1, $2, 'Voorbeeldstad', 'portal', null, '', 10, now(), $3)`,
    [house.cooperativeId, municipality, casper],
  )
  await house.sql(`insert into municipality_sign_in values ($1, $2, $3, 'x', $4, now(), $5)`, [
    house.cooperativeId,
    municipality,
    ISSUER,
    house.parts.secrets.seal(SECRET_SEAL, 'eerder'),
    casper,
  ])
})
afterAll(() => house.close())

describe('setting it', () => {
  test('the administrator sets it; the secret is sealed and never shown', async () => {
    await house.person('Greet', 'greet@hier.example', ['administrator'])
    const browser = house.browser()
    await signInByMail(house, browser, 'greet@hier.example')
    await house.sql('update session set second_factor_at = $1', [house.now()])
    const address = `/proef/gemeenten/${municipality}/inloggen`
    const set = (fields: Record<string, string>) =>
      browser.post(address, { commandId: newId(), clientId: 'gilde', secret: '', ...fields })
    expect((await set({ issuer: 'ftp://stad.example', secret: 'x' })).html).toContain(
      'moet beginnen met https://',
    )
    // Another address does not get the secret of the one before.
    expect((await set({ issuer: 'https://elders.example' })).html).toContain('Vul het geheim in')
    expect((await set({ issuer: ISSUER })).status).toBe(303)
    expect((await set({ issuer: ISSUER, secret: 'heel-geheim' })).status).toBe(303)
    const [row] = await house.sql('select sealed_secret from municipality_sign_in')
    expect(house.parts.secrets.unseal(SECRET_SEAL, String(row!['sealed_secret']))).toBe('heel-geheim')
    expect((await browser.get(address)).html).not.toContain('heel-geheim')
    const log = await house.sql(`select * from command_log where name = 'people.set-municipal-sign-in'`)
    expect(JSON.stringify(log)).not.toContain('heel-geheim')
  })

  test('the page shows the address to give to that municipality', async () => {
    const browser = house.browser()
    await signInByMail(house, browser, 'greet@hier.example')
    await house.sql('update session set second_factor_at = $1', [house.now()])
    const { html } = await browser.get(`/proef/gemeenten/${municipality}/inloggen`)
    expect(html.replaceAll('<wbr/>', '')).toContain(ORIGIN + done)
  })
})
