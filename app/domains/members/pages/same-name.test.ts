/** Somebody is entered who is called as another: a warning, and never a refusal. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { testHouse, type TestHouse } from '../../../../test/harness/cooperative.ts'
import type { Role } from '../../../platform/actor.ts'
import type { Mail } from '../../../platform/mail.ts'
import { day as asDay } from '../../../values/day.ts'
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

test('with the name of another: who that is, a way there, and a way on', async () => {
  const path = await entered({ name: 'Fleur Vos', firstName: 'Fleur', tradeName: '' })
  const again = { ...anna, name: ' fleur  vos', firstName: 'Fleur', tradeName: '' }
  const asked = await office().post('/hier/leden/nieuw', again)
  const page = await asked.text()
  expect(asked.status).toBe(200)
  for (const part of ['Fleur Vos, lid sinds 1 maart 2025', `href="${path}"`, 'Het is iemand anders'])
    expect(page).toContain(part)
  expect(await entered(again)).not.toBe(path)
})

test('typed without the accents: the same name', async () => {
  const path = await entered({ name: 'José İpek', firstName: 'José', tradeName: '' })
  const again = { ...anna, name: 'Jose Ipek', firstName: 'Jose', tradeName: '' }
  const page = await (await office().post('/hier/leden/nieuw', again)).text()
  for (const part of ['José İpek, lid sinds 1 maart 2025', `href="${path}"`]) expect(page).toContain(part)
})

test('is asked before it is so: who, since when, which business, which way in', async () => {
  const sam = { ...anna, name: 'Sam Bloem', firstName: 'Sam', email: 'sam@voorbeeld.example' }
  const asked = await (await office().post('/hier/leden/nieuw', sam)).text()
  for (const part of ['Klopt dit?', 'Sam Bloem', '1 maart 2025', 'Anna Schildert', 'Met een code naar sam@'])
    expect(asked).toContain(part)
  expect(await (await office().get('/hier/leden')).text()).not.toContain('Sam Bloem')
  const late = await office().post('/hier/leden/nieuw', { ...sam, ...day('joinedOn', '1', '3', '2099') })
  expect(late.status).toBe(409)
  const once = { ...sam, intent: 'sure', commandId: newId() }
  const [first, second] = [
    await office().post('/hier/leden/nieuw', once),
    await office().post('/hier/leden/nieuw', once),
  ]
  expect([first.status, second.status]).toEqual([303, 303])
  expect(second.headers.get('location')).toBe(first.headers.get('location'))
})

test('entered by mistake is undone on the day itself, once, as long as nothing hangs from it', async () => {
  const path = await entered({ name: 'Per Abuis', firstName: 'Per', email: 'per@voorbeeld.example' })
  expect(await (await office().get(path)).text()).toContain('Per ongeluk ingeschreven? Draai het terug')
  expect((await as('coach').get(`${path}/toch-niet`)).status).toBe(403)
  expect(await (await office().get(`${path}/toch-niet`)).text()).toContain('Dit kan alleen vandaag')
  const sent = { commandId: newId() }
  for (let time = 0; time < 2; time += 1) {
    const undone = await office().post(`${path}/toch-niet`, sent)
    expect([undone.status, undone.headers.get('location')]).toEqual([303, '/hier/leden?teruggedraaid=ja'])
  }
  expect((await office().post(`${path}/toch-niet`, { commandId: newId() })).status).toBe(409)
  const [list, gone] = [await office().get('/hier/leden?teruggedraaid=ja'), await office().get(path)]
  expect([(await list.text()).includes('Per Abuis'), gone.status]).toEqual([false, 404])
  // The same address makes a new account.
  expect(await entered({ name: 'Per Abuis', email: 'per@voorbeeld.example' })).not.toBe(path)
})

test('is refused twice with the same address', async () => {
  await entered({ email: 'twee@voorbeeld.example', name: 'Twee Keer' })
  const answer = await office().post('/hier/leden/nieuw', {
    ...anna,
    email: 'Twee@voorbeeld.example',
    intent: 'sure',
  })
  expect(answer.status).toBe(409)
  const page = await answer.text()
  expect(page).toContain('Twee Keer is al lid met dit e-mailadres.')
  expect(page).toContain('Van wie is dit e-mailadres?')
  const partner = { name: 'Partner Keer', email: 'twee@voorbeeld.example', addressOf: 'other' }
  const apart = await (await office().get(await entered(partner))).text()
  expect(apart).not.toContain('twee@voorbeeld.example')
})
