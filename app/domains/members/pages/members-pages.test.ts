import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../../../test/harness/cooperative.ts'
import { saidToStop } from '../../../../test/said-to-stop.ts'
import type { Role } from '../../../platform/actor.ts'
import type { Mail } from '../../../platform/mail.ts'
import { day as asDay } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { membersRoutes } from '../routes.ts'
import { endingOn } from './ending.fixture.ts'

const mails: Mail[] = []
const teller = { postbox: { post: (mail: Mail) => void mails.push(mail), settled: async () => {} } }
const ending = endingOn(() => asDay('2026-10-31'))
const routes = membersRoutes(teller, [], ending)

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

describe('the list of members', () => {
  test('teaches when it is empty, to who may do something about it', async () => {
    const other = house.browser(routes, house.elsewhere.actor('administrator'))
    const page = await (await other.get('/ginds/leden')).text()
    expect(page).toContain('Er zijn nog geen leden')
    expect(page).toContain('Nieuw lid')
  })
  test('names each with business and first day', async () => {
    await entered({ name: 'Bas Berg', firstName: 'Bas', tradeName: 'Bas Fietst' })
    const page = await (await office().get('/hier/leden')).text()
    for (const part of ['Bas Berg', 'Bas Fietst', '1 maart 2025']) expect(page).toContain(part)
  })
  test.each([
    ['administrator', 200],
    ['board', 200],
    ['coach', 200],
    ['auditor', 200],
    ['member', 403],
    ['case-manager', 403],
  ] as const)('%s gets %i', async (role, status) => {
    expect((await as(role).get('/hier/leden')).status).toBe(status)
  })
  test('only the office gets the button', async () => {
    expect(await (await as('coach').get('/hier/leden')).text()).not.toContain('/hier/leden/nieuw')
  })
})

/** Where the card of somebody is printed. */
const CARD = /\/hier\/mensen\/[\w-]+\/kaart/

describe('a new member', () => {
  test('comes on their own page', async () => {
    const path = await entered()
    const page = await (await office().get(`${path}?ingeschreven=ja`)).text()
    for (const part of [
      'Anna is ingeschreven.',
      'Anna Schildert',
      'schilderwerk',
      'Alleen',
      'Lid sinds 1 maart 2025.',
    ]) {
      expect(page).toContain(part)
    }
    expect(page).toMatch(CARD)
  })

  test('what is wrong is told, what was typed stays', async () => {
    const answer = await office().post('/hier/leden/nieuw', {
      ...anna,
      firstName: '',
      email: 'geen adres',
      ...day('joinedOn', '31', '2', '2025'),
    })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    for (const part of [
      'Vul “Roepnaam” in.',
      'dit is geen e-mailadres',
      'deze dag bestaat niet',
      'value="geen adres"',
      'value="Anna Schildert"',
    ]) {
      expect(page).toContain(part)
    }
  })
  test.each(['board', 'coach', 'member'] as const)('is not for %s', async (role) => {
    expect((await as(role).get('/hier/leden/nieuw')).status).toBe(403)
    expect((await as(role).post('/hier/leden/nieuw', anna)).status).toBe(403)
  })
})

describe('a member', () => {
  test('is changed, gets an e-mail address, leaves and comes back', async () => {
    const path = await entered()
    const stops = path.split('/').at(-1) as Id<'member'>
    await saidToStop(house, stops, '2026-10-31', house.here.actor('coach').personId)
    const steps: [string, Record<string, string>, string][] = [
      [
        'gegevens',
        { name: 'Anna Vries', firstName: 'Ann', ...day('joinedOn', '2', '3', '2025') },
        'Lid sinds 2 maart 2025.',
      ],
      ['inloggen', { email: 'ann@voorbeeld.example', language: 'en' }, 'ann@voorbeeld.example'],
      ['uitschrijven', { lastDay: '2026-10-31' }, 'Lid van 2 maart 2025 tot en met 31 oktober 2026.'],
    ]
    const asked = await office().post(`${path}/gegevens`, steps[0]![1])
    expect(await asked.text()).toContain('Nu staat er: ')
    for (const [last, fields, shown] of steps) {
      expect((await office().get(`${path}/${last}`)).status).toBe(200)
      const answer = await office().post(`${path}/${last}`, { ...fields, intent: 'sure' })
      const done = last === 'uitschrijven' ? 'uitgeschreven' : 'bewaard'
      expect([last, answer.status, answer.headers.get('location')]).toEqual([last, 303, `${path}?${done}=ja`])
      expect(await (await office().get(path)).text()).toContain(shown)
    }
    house.setTime('2026-11-23T11:00:01Z')
    expect(await (await office().get(`${path}/weer-lid`)).text()).toContain(
      'Loopt Anna Schildert weer verder?',
    )
    const unsaid = await office().post(`${path}/weer-lid`, {})
    expect([unsaid.status, await unsaid.text()]).toEqual([409, expect.stringContaining('href="#goesOn"')])
    const again = await office().post(`${path}/weer-lid`, { goesOn: 'no' })
    expect(again.headers.get('location')).toBe(`${path}?weerlid=zonder`)
    expect(await (await office().get(`${path}?weerlid=zonder`)).text()).toContain(
      `${path}/nieuwe-onderneming">Zet er een onderneming bij`,
    )
    expect((await office().post(`${path}/weer-lid`, {})).status).toBe(409)
    expect(await (await office().get(path)).text()).toContain('Lid sinds 2 maart 2025.')
    expect(mails).toEqual([])
    const other = { email: 'an@voorbeeld.example', language: 'en' }
    expect((await office().post(`${path}/inloggen`, other)).status).toBe(303)
    expect(mails[0]!.fromName).toMatch(/^Coöperatie/)
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['ann@voorbeeld.example', 'Your e-mail address at Gilde has changed'],
    ])
  })
  test('that does not exist is not found, in each form', async () => {
    for (const id of ['00000000-0000-7000-8000-000000000000', 'zomaar-iets']) {
      for (const rest of [
        '',
        '/gegevens',
        '/inloggen',
        '/uitschrijven',
        '/nieuwe-onderneming',
        '/meedoen',
        '/onderneming/x',
        '/onderneming/x/stoppen',
      ]) {
        expect([rest, (await office().get(`/hier/leden/${id}${rest}`)).status]).toEqual([rest, 404])
      }
    }
  })
  test('is a member since no day that is to come, and it is said beside the field', async () => {
    const path = await entered({ name: 'Fay Fok' })
    const since = async (...parts: [string, string, string]) => {
      const fields = { name: 'Fay Fok', firstName: 'Fay', ...day('joinedOn', ...parts), intent: 'sure' }
      const answer = await office().post(`${path}/gegevens`, fields)
      return [answer.status, await answer.text()] as const
    }
    const [status, page] = await since('1', '3', '2027')
    expect([status, page.match(/Deze dag moet nog komen/g)?.length]).toEqual([409, 2])
  })
  test('of another co-operative is not found', async () => {
    const path = await entered()
    const there = house.browser(routes, house.elsewhere.actor('administrator'))
    expect((await there.get(path.replace('/hier/', '/ginds/'))).status).toBe(404)
  })
  test('a coach sees the page and the card, and no forms', async () => {
    const path = await entered()
    const page = await (await as('coach').get(path)).text()
    expect(page).toMatch(CARD)
    expect(page).not.toContain('/gegevens')
    expect((await as('coach').get(`${path}/gegevens`)).status).toBe(403)
  })
})
