import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../../../test/harness/cooperative.ts'
import { saidToStop } from '../../../../test/said-to-stop.ts'
import type { Role } from '../../../platform/actor.ts'
import { day as asDay, type Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { membersRoutes } from '../routes.ts'
import { endingOn } from './ending.fixture.ts'

let said: Day | undefined
const teller = { postbox: { post: () => {}, settled: async () => {} } }
const routes = membersRoutes(
  teller,
  [],
  endingOn(() => said),
)
/** Says, past the policies too, that who is at this address stops; gives what the form sends along. */
async function saying(path: string, lastDay: string) {
  said = asDay(lastDay)
  const memberId = path.split('/').at(-1) as Id<'member'>
  await saidToStop(house, memberId, lastDay, house.here.actor('coach').personId)
  return { lastDay }
}

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

describe('a membership', () => {
  test('is ended after a second page that says who, until which day, and how they are told', async () => {
    const path = await entered({ name: 'Karel Bos', firstName: 'Karel', tradeName: 'Karel Tuint' })
    const form = await (await office().get(`${path}/uitschrijven`)).text()
    expect(form).toContain('Wat loopt er nog van Karel?')
    expect(form).toContain(`${path}/loopt-nog`)
    expect(form).toContain('Er staat nog niet dat Karel stopt.')
    expect(form).not.toContain('name="lastDay"')
    const lastDay = await saying(path, '2026-10-31')
    expect(await (await office().get(`${path}/uitschrijven`)).text()).toContain(
      'Karel zei: mijn laatste dag is zaterdag 31 oktober 2026.',
    )
    const sure = await (await office().post(`${path}/uitschrijven`, lastDay)).text()
    for (const part of [
      'Klopt dit? Je schrijft Karel Bos uit',
      'De laatste dag van Karel als lid was zaterdag 31 oktober 2026.',
      'Karel heeft geen e-mailadres. Bel Karel.',
      'Ja, schrijf Karel uit',
    ])
      expect(sure).toContain(part)
    expect(await (await office().get(path)).text()).toContain('Lid sinds 1 maart 2025.')
    const [today, tomorrow] = [{ lastDay: '2026-11-24' }, { lastDay: '2026-11-25' }]
    await saying(path, today.lastDay)
    house.setTime('2026-11-24T22:59:59Z')
    for (const notYet of [today, tomorrow]) {
      const answer = await office().post(`${path}/uitschrijven`, { ...notYet, intent: 'sure' })
      expect([answer.status, await answer.text()]).toEqual([
        409,
        expect.stringContaining('Op de laatste dag werkt alles nog'),
      ])
    }
    house.setTime('2026-11-24T23:00:00Z')
    expect(await (await office().post(`${path}/uitschrijven`, today)).text()).toContain(
      'dinsdag 24 november 2026',
    )
    const done = await office().post(`${path}/uitschrijven`, { ...today, intent: 'sure' })
    const page = await (await office().get(done.headers.get('location')!)).text()
    expect(page).toContain('Bel Karel om het te vertellen.')
    expect(page).toContain('Nog niet bekend')
    for (const phone of ['', '055 0100 111'])
      expect((await office().post(`${path}/telefoon`, { phone })).headers.get('location')).toBe(
        `${path}?bewaard=ja`,
      )
    expect(await (await office().get(path)).text()).toContain('href="tel:055 0100 111"')
    expect(await (await as('board').get(path)).text()).not.toContain('055 0100 111')
    expect((await as('board').post(`${path}/telefoon`, { phone: '' })).status).toBe(403)
    // Who guides them calls them, and hears another number first.
    expect(await (await as('coach').get(path)).text()).toContain(`href="${path}/telefoon"`)
    expect((await as('coach').post(`${path}/telefoon`, { phone: '055 0100 222' })).status).toBe(303)
    expect(await (await as('coach').get(path)).text()).toContain('href="tel:055 0100 222"')
    expect(page).toContain('Zeg: je was lid tot en met dinsdag 24 november 2026.')
    // No way in is left for them: nobody tells them that they can read on.
    expect(page).not.toContain('Je bewijzen kun je lezen')
    expect(page).toContain('Kom langs: dan krijg je een inlogkaart.')
    for (const _twice of [1, 2])
      expect((await office().post(`${path}/verteld`, {})).headers.get('location')).toBe(`${path}?verteld=ja`)
    expect(await (await office().get(`${path}?verteld=ja`)).text()).not.toContain('Ik heb het verteld')
    expect((await as('coach').post(`${path}/verteld`, {})).status).toBe(403)
  })
  test('comes back on the day it was ended by mistake as if nothing was; later the business begins again', async () => {
    house.setTime('2026-11-25T10:00:00Z')
    for (const [ended, back, from] of [
      ['2026-11-25T11:00:00Z', '2026-11-25T12:00:00Z', 'Sinds 1 maart 2025'],
      ['2026-11-25T13:00:00Z', '2026-11-27T12:00:00Z', 'Sinds 27 november 2026'],
    ] as const) {
      const path = await entered({ name: 'Ria Koks', firstName: 'Ria', tradeName: 'Twee Pannen' })
      house.setTime(ended)
      const gone = { ...(await saying(path, '2026-11-24')), intent: 'sure' }
      expect((await office().post(`${path}/uitschrijven`, gone)).status).toBe(303)
      house.setTime(back)
      const before = await (await office().get(`${path}/weer-lid`)).text()
      expect(before).toContain(
        'Reserveringen, gesprekken, hulp en sleutels van Ria die stopten, blijven gestopt.',
      )
      expect(before).not.toContain('alsof er niets was')
      const answer = await office().post(`${path}/weer-lid`, { goesOn: 'yes' })
      expect(answer.headers.get('location')).toBe(`${path}?weerlid=verder`)
      const page = await (await office().get(`${path}?weerlid=verder`)).text()
      expect(page).toContain('Ria is weer lid, en werkt weer in de onderneming.')
      expect(page).toContain(from)
      house.setTime('2026-11-25T12:30:00Z')
    }
  })
})
