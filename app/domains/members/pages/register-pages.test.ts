import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { smallWorld, type World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { day } from '../../../values/day.ts'
import { editMember, keepAddress } from '../index.ts'
import { membersRoutes } from '../routes.ts'

const routes = membersRoutes({ postbox: { post: () => {}, settled: async () => {} } })

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, routes)
})
afterAll(() => world.close())

const lives = {
  street: 'Dorpsstraat 1',
  postcode: '7311ab',
  city: 'Dalwijk',
  sinceDay: '1',
  sinceMonth: '3',
  sinceYear: '2026',
}

describe('where a member lives', () => {
  test('the member writes it down, and again after moving; nothing is lost', async () => {
    const at = '/gildehuis/mijn-adres'
    expect((await web.post(world.anna, at, lives)).status).toBe(303)
    expect(
      (await web.post(world.anna, at, { ...lives, street: 'Kerkstraat 2', sinceDay: '20' })).status,
    ).toBe(303)
    const { html } = await web.get(world.anna, at)
    expect(html).toContain('value="Kerkstraat 2"')
    expect(html).toContain('Dorpsstraat 1, 7311 AB Dalwijk')
  })
  test.each([
    ['a postcode that is none', { postcode: '7311' }, 422, 'schrijf de postcode zo: 1234 AB.'],
    ['nothing in the street', { street: '' }, 422, 'Straat en huisnummer'],
    ['a day that does not exist', { sinceDay: '32' }, 422, 'value="Dorpsstraat 1"'],
    ['a day to come', { sinceYear: '2027' }, 409, 'Deze dag moet nog komen.'],
  ])('%s is told beside the field, and what was typed stays', async (_, change, status, said) => {
    const answer = await web.post(world.anna, '/gildehuis/mijn-adres', { ...lives, ...change })
    expect(answer.status).toBe(status)
    expect(answer.html).toContain(said)
  })
  test('the administration writes it for a member; no member does for another, nor a coach', async () => {
    const at = `/gildehuis/leden/${world.piet.memberId}/adres`
    expect((await web.post(world.greet, at, lives)).status).toBe(303)
    for (const who of [world.anna, world.carla]) expect((await web.get(who, at)).status).toBe(403)
    const other = {
      memberId: world.piet.memberId,
      since: day('2026-03-01'),
      street: 'A',
      postcode: 'B',
      city: 'C',
    }
    expect(await world.perform(keepAddress, world.anna, other, newId())).toMatchObject({
      reason: 'member-not-found',
    })
  })
  test('what was written down never changes, for the owner of the database neither', async () => {
    await expect(world.sql(`update member_address set city = 'Elders'`)).rejects.toThrow('append-only')
    await expect(world.sql(`delete from member_entry`)).rejects.toThrow('append-only')
  })
})

describe('the register', () => {
  test('names everybody as of a day, with the name and address of that day', async () => {
    const { memberId } = world.anna
    const before = await world.sql('select name from member where id = $1', [memberId])
    const change = { memberId, name: 'Anna Anders', firstName: 'Anna', joinedOn: day('2015-01-01') }
    await world.perform(editMember, world.greet, change, newId())
    const on = async (query: string) => (await web.get(world.bea, `/gildehuis/leden/register${query}`)).html
    expect(await on('')).toContain('Anna Anders')
    expect(await on('')).toContain('Kerkstraat 2, 7311 AB Dalwijk')
    const then = await on('?dagDay=10&dagMonth=3&dagYear=2026')
    expect(then).toContain(before[0]!['name'])
    expect(then).toContain('Dorpsstraat 1, 7311 AB Dalwijk')
    expect(await on('?dag=2010-01-01')).toContain('Op deze dag waren er geen leden')
  })
  test('says so of a day that does not exist', async () => {
    const answer = await web.get(world.bea, '/gildehuis/leden/register?dagDay=31&dagMonth=2&dagYear=2026')
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Deze dag bestaat niet.')
  })
  test('is a paper too', async () => {
    const answer = await web.get(world.greet, '/gildehuis/leden/register/pdf?dag=2026-03-28')
    expect(answer.status).toBe(200)
    expect(answer.html.slice(0, 5)).toBe('%PDF-')
  })
  test('is not for members, nor for a coach', async () => {
    for (const who of [world.anna, world.carla])
      expect((await web.get(who, '/gildehuis/leden/register')).status).toBe(403)
  })
})
