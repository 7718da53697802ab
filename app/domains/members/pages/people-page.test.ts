import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../../../test/harness/cooperative.ts'
import type { Role } from '../../../platform/actor.ts'
import { membersRoutes } from '../routes.ts'

const routes = membersRoutes({ postbox: { post: () => {}, settled: async () => {} } })

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

const as = (...roles: Role[]) => house.browser(routes, { ...house.here.actor(roles[0]!), roles })
const office = () => as('administrator')

describe('who does what', () => {
  test('lists people with their roles; one does not end one’s own', async () => {
    const page = await (await as('board').get('/hier/mensen')).text()
    expect(page).toContain('board hier (jij)')
    expect(page).toContain('Stop als coach: coach hier')
    expect(page).not.toContain('Stop als bestuur: board hier')
  })
  test('the board brings in somebody new, and ends a role', async () => {
    const given = await as('board').post('/hier/mensen/geef-een-taak', {
      role: 'auditor',
      personId: '',
      newName: 'Kas Controle',
      newEmail: 'kas@voorbeeld.example',
    })
    expect([given.status, given.headers.get('location')]).toEqual([303, '/hier/mensen?gegeven=ja'])
    const page = await (await as('board').get('/hier/mensen')).text()
    expect(page).toContain('Kas Controle')
    const personId = house.here.actor('coach').personId
    const stop = (more = {}) => as('board').post('/hier/mensen/stop', { personId, role: 'coach', ...more })
    const asked = await stop()
    expect(asked.status).toBe(200)
    expect(await asked.text()).toContain('Stopt coach hier als coach?')
    expect(await (await as('board').get('/hier/mensen')).text()).toContain('Stop als coach: coach hier')
    expect((await stop({ sure: 'ja' })).status).toBe(303)
    expect((await stop({ sure: 'ja' })).status).toBe(409)
    expect((await stop()).status).toBe(409)
  })
  test('whose only task ended is offered again, without typing name and address', async () => {
    const personId = house.here.actor('coach').personId
    const page = await (await as('board').get('/hier/mensen/geef-een-taak')).text()
    expect(page).toContain('coach hier (had eerder de taak coach)')
    // Another task: the clock of this test stands still, and a role begins once a moment.
    const given = { role: 'board', personId, newName: '', newEmail: '' }
    expect((await as('board').post('/hier/mensen/geef-een-taak', given)).status).toBe(303)
    expect(await (await as('board').get('/hier/mensen/geef-een-taak')).text()).not.toContain('(had eerder')
  })
  test('one administrator left is told before it is so', async () => {
    const given = {
      role: 'administrator',
      personId: '',
      newName: 'Joost Tweede',
      newEmail: 'joost@voorbeeld.example',
    }
    expect((await as('board').post('/hier/mensen/geef-een-taak', given)).status).toBe(303)
    const page = await (await as('board').get('/hier/mensen')).text()
    const joost =
      /value="([\w-]+)"\/?><input[^>]*name="role" value="administrator"[^>]*>[\s\S]{0,200}?Joost Tweede/.exec(
        page,
      )![1]!
    const asked = await as('board').post('/hier/mensen/stop', { personId: joost, role: 'administrator' })
    expect(await asked.text()).toContain('Dan is administrator hier de enige administrateur.')
  })
  test('nobody given and nobody named is told', async () => {
    const answer = await as('board').post('/hier/mensen/geef-een-taak', {
      role: 'coach',
      personId: '',
      newName: 'Half',
    })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Vul “E-mail” in.')
  })
  test('with the address of another: asks whose it is, and the task goes to who was meant', async () => {
    const typed = { role: 'coach', personId: '', newName: 'Nina Coach' }
    const first = { ...typed, newEmail: 'els@voorbeeld.example', newName: 'Els Drenth' }
    await as('board').post('/hier/mensen/geef-een-taak', { ...first, role: 'auditor' })
    const give = (more: Record<string, string>) =>
      as('board').post('/hier/mensen/geef-een-taak', { ...typed, newEmail: 'els@voorbeeld.example', ...more })
    const asked = await give({})
    expect(asked.status).toBe(409)
    const page = await asked.text()
    for (const part of ['Dit e-mailadres is van Els Drenth.', 'value="Nina Coach"', 'Van dezelfde persoon'])
      expect(page).toContain(part)
    const other = await give({ addressOf: 'other' })
    expect([other.status, await other.text()]).toEqual([
      409,
      expect.stringContaining('Dit e-mailadres is van een ander'),
    ])
    expect((await give({ addressOf: 'other', newEmail: 'nina@voorbeeld.example' })).status).toBe(303)
    const people = await (await as('board').get('/hier/mensen')).text()
    expect(people).toContain('Stop als coach: Nina Coach')
    expect(people).not.toContain('Stop als coach: Els Drenth')
  })
  test('the administrator does not choose the board', async () => {
    const page = await (await office().get('/hier/mensen/geef-een-taak')).text()
    expect(page).not.toContain('value="board"')
    const personId = house.here.actor('auditor').personId
    const answer = await office().post('/hier/mensen/geef-een-taak', { role: 'board', personId })
    expect(answer.status).toBe(409)
  })
  test.each(['member', 'coach', 'auditor'] as const)('is not for %s', async (role) => {
    expect((await as(role).get('/hier/mensen')).status).toBe(403)
  })
})
