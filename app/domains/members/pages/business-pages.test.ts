/** A business of a member: begun, joined, named anew, ended and undone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../../../test/harness/cooperative.ts'
import type { Role } from '../../../platform/actor.ts'
import { membersRoutes } from '../routes.ts'

const teller = { postbox: { post: () => {}, settled: async () => {} } }
const routes = membersRoutes(teller)

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

const as = (...roles: Role[]) => house.browser(routes, { ...house.here.actor(roles[0]!), roles })
const office = () => as('administrator')
const day = (name: string, dd: string, mm: string, yyyy: string) => ({
  [`${name}Day`]: dd,
  [`${name}Month`]: mm,
  [`${name}Year`]: yyyy,
})

const anna = {
  name: 'Anna de Vries',
  firstName: 'Anna',
  email: '',
  language: 'nl',
  tradeName: 'Anna Schildert',
  trade: 'schilderwerk',
  ...day('joinedOn', '1', '3', '2025'),
}

/** Enters a member and gives the address of their page. */
async function entered(fields: Record<string, string> = {}): Promise<string> {
  const answer = await office().post('/hier/leden/nieuw', { ...anna, ...fields, intent: 'sure' })
  expect(answer.status).toBe(303)
  return answer.headers.get('location')!.split('?')[0]!
}

describe('businesses of a member', () => {
  test('a new one, one together, another name, and the end of it', async () => {
    const [first, second] = [
      await entered({ name: 'Cor Kok', firstName: 'Cor' }),
      await entered({ name: 'Do Kok', firstName: 'Do', tradeName: '' }),
    ]
    const begun = await office().post(`${first}/nieuwe-onderneming`, {
      tradeName: 'Kok & Kok',
      trade: '',
      ...day('startedOn', '1', '5', '2025'),
    })
    expect(begun.status).toBe(303)
    const choices = await (await office().get(`${second}/meedoen`)).text()
    const businessId = /value="([0-9a-f-]{36})"[^>]*>Kok &amp; Kok/.exec(choices)![1]!
    expect(
      (await office().post(`${second}/meedoen`, { businessId, ...day('since', '1', '6', '2025') })).status,
    ).toBe(303)
    expect(await (await office().get(first)).text()).toContain('Samen met Do Kok')
    const business = `${second}/onderneming/${businessId}`
    expect((await office().post(business, { tradeName: 'Kok en Kok', trade: 'eten' })).status).toBe(303)
    expect(await (await office().get(first)).text()).toContain('Kok en Kok')
    const stops = day('lastDay', '1', '7', '2025')
    expect(await (await office().post(`${business}/stoppen`, stops)).text()).toContain(
      'De anderen gaan door: Cor.',
    )
    const sure = { intent: 'sure' }
    expect((await office().post(`${business}/stoppen`, { ...stops, ...sure })).status).toBe(303)
    expect((await office().post(`${business}/stoppen`, { ...stops, ...sure })).status).toBe(409)
    const ends = day('lastDay', '1', '8', '2025')
    const whole = `${first}/onderneming/${businessId}/opheffen`
    const asked = await (await office().post(whole, ends)).text()
    for (const part of ['Klopt dit? Kok en Kok stopt', 'vrijdag 1 augustus 2025', 'Zonder e-mailadres: Cor.'])
      expect(asked).toContain(part)
    expect((await office().post(whole, { ...ends, ...sure })).status).toBe(303)
    const page = await (await office().get(first)).text()
    for (const part of [
      'Van 1 mei 2025 tot en met 1 augustus 2025',
      'Vertel Cor hoe het staat met Kok en Kok',
    ])
      expect(page).toContain(part)
    const undo = `${first}/onderneming/${businessId}/toch-niet`
    expect(await (await office().get(undo)).text()).toContain('Cor werkt in Kok en Kok alsof er niets was.')
    expect((await office().post(undo, {})).status).toBe(303)
    expect((await office().post(undo, {})).status).toBe(409)
    expect(await (await office().get(first)).text()).not.toContain('Vertel Cor hoe')
  })
  test('cannot begin before the member', async () => {
    const path = await entered()
    const answer = await office().post(`${path}/nieuwe-onderneming`, {
      tradeName: 'Te vroeg',
      trade: '',
      ...day('startedOn', '28', '2', '2025'),
    })
    expect(answer.status).toBe(409)
    const page = await answer.text()
    for (const part of ['Dit lid is lid sinds 1 maart 2025. Kies die dag of later.', 'value="Te vroeg"'])
      expect(page).toContain(part)
  })
})
