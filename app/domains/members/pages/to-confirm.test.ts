import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../../../test/harness/cooperative.ts'
import { homePage } from '../../../home.tsx'
import type { Role } from '../../../platform/actor.ts'
import { at } from '../../../web/route.ts'
import { membersRoutes } from '../routes.ts'
import { toConfirmBlock } from './to-confirm-block.tsx'

const routes = membersRoutes({ postbox: { post: () => {}, settled: async () => {} } })

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

const as = (role: Role) => house.browser(routes, house.here.actor(role))
const office = () => as('administrator')

/** Enters Sam and gives the address of the page. */
async function entered(): Promise<string> {
  const answer = await office().post('/hier/leden/nieuw', {
    intent: 'sure',
    name: 'Sam Sloot',
    firstName: 'Sam',
    email: 'sam@voorbeeld.example',
    language: 'nl',
    tradeName: 'Sam Snoeit',
    trade: 'tuinwerk',
    joinedOnDay: '1',
    joinedOnMonth: '3',
    joinedOnYear: '2025',
  })
  return answer.headers.get('location')!.split('?')[0]!
}

describe('whether a member signs in themselves', () => {
  const list = async (role: Role) => (await as(role).get('/hier/leden')).text()

  test('is asked by the board; who arranged it reads whom to call; the press says what it changed', async () => {
    const path = await entered()
    const office_ = await (await office().get(path)).text()
    expect(office_).toContain('Bel iemand van het bestuur: board.')
    expect(office_).not.toContain('Ja, ik sprak Sam')
    const board = await (await as('board').get(path)).text()
    expect(board).toContain('Ja, ik sprak Sam. Dit is het adres van Sam')
    expect(await list('board')).toMatch(/Sam Sloot<\/a>[\s\S]{0,120}logt zelf in: nog vragen/)
    expect(await list('coach')).not.toContain('logt zelf in: nog vragen')
    const begin = async (role: Role) => {
      const home = house.browser(
        [at('get', '/:coop', 'home.read', homePage([toConfirmBlock]))],
        house.here.actor(role),
      )
      return (await home.get('/hier')).text()
    }
    expect(await begin('board')).toContain('Vraag of Sam zelf inlogt')
    expect(await begin('administrator')).toContain('Bel iemand van het bestuur: board.')
    expect(await begin('coach')).not.toContain('Vraag of')
    const done = await as('board').post(`${path}/inloggen/klopt`, {})
    expect(done.headers.get('location')).toBe(`${path}?bevestigd=ja`)
    expect(await (await as('board').get(`${path}?bevestigd=ja`)).text()).toContain(
      'Bevestigd: Sam logt zelf in.',
    )
    expect(await begin('board')).not.toContain('Vraag of Sam')
    expect(await list('board')).not.toMatch(/Sam Sloot<\/a>[\s\S]{0,120}nog vragen/)
  })
})
