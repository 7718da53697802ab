import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { startInstallation, type Installation } from '../../../../test/people-world.ts'
import { SECRET_SEAL } from './try-at-office.ts'

let house: Installation
const municipality = newId<'municipality'>()
beforeAll(async () => {
  house = await startInstallation({ origin: 'https://gilde.test' })
  const casper = await house.person('Casper', 'casper@stad.example', ['case-manager'])
  await house.sql(
    `insert into municipality values ($1, $2, 'Voorbeeldstad', 'portal', null, '', 10, now(), $3)`,
    [house.cooperativeId, municipality, casper],
  )
  await house.sql(
    `insert into municipality_sign_in values ($1, $2, 'https://localhost.', 'x', $3, now(), $4)`,
    [house.cooperativeId, municipality, house.parts.secrets.seal(SECRET_SEAL, 'geheim'), casper],
  )
})
afterAll(() => house.close())

test.each(['https://localhost.', 'https://10.0.0.1', 'https://[::1]:8443/realms/stad'])(
  'a real installation asks nothing of %s, and says why',
  async (issuer) => {
    await house.sql('update municipality_sign_in set issuer = $1', [issuer])
    const { status, html } = await house.browser().get(`/inloggen/gemeente/${municipality}`)
    expect(status).toBe(409)
    expect(html).toContain('ligt in een besloten netwerk')
  },
)
