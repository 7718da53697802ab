import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PersonActor, Role } from '../../platform/actor.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { assignRole } from './assign-role.ts'
import { changePerson } from './change-person.ts'
import { endRole } from './end-role.ts'
import { invitePerson } from './invite-person.ts'
import { iHoldAccessOf } from './access.db.ts'
import { signInByMail, startInstallation, type Installation } from '../../../test/people-world.ts'

let gilde: Installation
let board: PersonActor
let office: PersonActor
beforeAll(async () => {
  gilde = await startInstallation()
  board = await actor('Bestuur', ['board'])
  office = await actor('Kantoor', ['administrator'])
})
afterAll(() => gilde.close())

async function actor(name: string, roles: Role[], cooperativeId = gilde.cooperativeId): Promise<PersonActor> {
  return {
    kind: 'person',
    cooperativeId,
    personId: await gilde.person(name, null, roles, cooperativeId),
    roles,
  }
}
const held = async (personId: string) =>
  (
    await gilde.sql('select role from role_assignment where person_id = $1 and until is null order by role', [
      personId,
    ])
  ).map((row) => row['role'])

describe('tasks', () => {
  test('are given and ended; what was so stays written', async () => {
    const personId = await gilde.person('Cor', 'cor@voorbeeld.nl')
    expect(
      await gilde.perform(assignRole, board, { personId, role: 'administrator' }, newId()),
    ).toMatchObject({ ok: true })
    expect(await held(personId)).toEqual(['administrator', 'member'])
    gilde.wait(1)
    expect(await gilde.perform(endRole, board, { personId, role: 'administrator' }, newId())).toMatchObject({
      ok: true,
    })
    expect(await held(personId)).toEqual(['member'])
    expect(await gilde.sql('select 1 from role_assignment where person_id = $1', [personId])).toHaveLength(2)
  })
  test('two boards that end each other at the same moment leave one', async () => {
    const cooperativeId = await gilde.cooperative('twee')
    const [one, two] = [
      await actor('Een', ['board'], cooperativeId),
      await actor('Twee', ['board'], cooperativeId),
    ]
    const ended = await Promise.all([
      gilde.perform(endRole, one, { personId: two.personId, role: 'board' }, newId()),
      gilde.perform(endRole, two, { personId: one.personId, role: 'board' }, newId()),
    ])
    expect(ended.filter(({ ok }) => ok)).toHaveLength(1)
    expect(
      await gilde.sql('select 1 from role_assignment where cooperative_id = $1 and until is null', [
        cooperativeId,
      ]),
    ).toHaveLength(1)
  })
  test('are not for who may not give them', async () => {
    const personId = await gilde.person('Dirk', null)
    expect(
      await gilde.perform(assignRole, await actor('Coach', ['coach']), { personId, role: 'member' }, newId()),
    ).toMatchObject({ reason: 'not-permitted' })
    expect(await gilde.perform(assignRole, office, { personId, role: 'board' }, newId())).toMatchObject({
      reason: 'board-gives-this-role',
    })
    expect(
      await gilde.perform(assignRole, board, { personId: board.personId, role: 'coach' }, newId()),
    ).toMatchObject({ reason: 'own-roles' })
  })
  test('of an actor whose role ended while the page was open are refused by the database', async () => {
    const late = await actor('Te laat', ['board'])
    await gilde.sql('update role_assignment set until = $2 where person_id = $1', [
      late.personId,
      gilde.now(),
    ])
    const personId = await gilde.person('Evert', null)
    const tried = gilde.perform(assignRole, late, { personId, role: 'board' }, newId())
    await expect(tried).resolves.toMatchObject({ reason: 'person-not-found' })
    expect(await held(personId)).toEqual(['member'])
  })
})

describe('bringing somebody in', () => {
  const invite = (email: string, as = board, more: { name?: string; addressOf?: 'same' | 'other' } = {}) =>
    gilde.perform(invitePerson, as, { name: 'Nieuw', email, language: 'nl', role: 'coach', ...more }, newId())
  test('asks whose an address is that is of an account with another name: no task goes to another', async () => {
    const here = await gilde.person('Els Drenth', 'els@voorbeeld.nl', ['member'])
    const there = await gilde.person('Kor', 'kor@voorbeeld.nl', ['member'], await gilde.cooperative('kor'))
    expect(await invite('Els@voorbeeld.nl')).toMatchObject({
      reason: 'address-known',
      facts: { name: 'Els Drenth' },
    })
    expect(await invite('kor@voorbeeld.nl')).toMatchObject({ reason: 'address-known', facts: { name: '' } })
    const other = await invite('els@voorbeeld.nl', board, { addressOf: 'other' })
    expect(other).toMatchObject({ reason: 'address-of-another' })
    expect([await held(here), await held(there)]).toEqual([['member'], ['member']])
    expect(await invite('els@voorbeeld.nl', board, { name: ' els  DRENTH' })).toMatchObject({
      value: { personId: here },
    })
    expect(await held(here)).toEqual(['coach', 'member'])
  })
  test('makes a person, or finds the one with that address in another co-op', async () => {
    const other = await gilde.person('Fred', 'fred@voorbeeld.nl', ['member'], await gilde.cooperative('fred'))
    const [found, made] = [
      await invite('Fred@voorbeeld.nl', board, { addressOf: 'same' }),
      await invite('gerda@voorbeeld.nl'),
    ]
    expect(found).toMatchObject({ value: { personId: other } })
    expect(made).toMatchObject({ ok: true })
    expect(await gilde.sql("select name from person where email = 'fred@voorbeeld.nl'")).toEqual([
      { name: 'Fred' },
    ])
    expect(await held(other)).toEqual(['coach', 'member'])
  })
})

describe('the office mends', () => {
  const change = (personId: Id<'person'>, email: string) =>
    gilde.perform(changePerson, office, { personId, name: 'Naam', email, language: 'nl' }, newId())
  test('the address of a member, not of who is more, and not to an address in use', async () => {
    const [member, more] = [
      await gilde.person('Hans', null),
      await gilde.person('Ineke', null, ['member', 'coach']),
    ]
    expect(await change(member, 'hans@voorbeeld.nl')).toMatchObject({ ok: true })
    expect(await change(more, 'ineke@voorbeeld.nl')).toMatchObject({ reason: 'only-oneself' })
    expect(await change(await gilde.person('Joop', null), 'hans@voorbeeld.nl')).toMatchObject({
      reason: 'email-in-use',
    })
  })
})

describe('another address', () => {
  const change = (personId: Id<'person'>, email: string, language: 'nl' | 'en' = 'nl') =>
    gilde.perform(changePerson, office, { personId, name: 'Kees', email, language }, newId())
  const events = (personId: string) =>
    gilde.sql(`select what, by_person from sign_in_event where person_id = $1 and what <> 'signed-in'`, [
      personId,
    ])
  test('ends all sessions, and it is kept who changed it', async () => {
    const personId = await gilde.person('Kees', 'kees@voorbeeld.nl')
    const browser = gilde.browser()
    await signInByMail(gilde, browser, 'kees@voorbeeld.nl')
    expect(await change(personId, 'kees@voorbeeld.nl', 'en')).toMatchObject({ ok: true })
    expect([(await browser.get('/mijn-toegang')).status, await events(personId)]).toEqual([200, []])
    expect(await change(personId, 'ander@voorbeeld.nl')).toMatchObject({ ok: true })
    expect((await browser.get('/mijn-toegang')).status).toBe(303)
    expect(await events(personId)).toEqual([{ what: 'email-changed', by_person: office.personId }])
  })
  test('is known to count as the hand of who changed it, of nobody else', async () => {
    const personId = await gilde.person('Loes', null)
    await change(personId, 'loes@voorbeeld.nl')
    const holds = (by: PersonActor) =>
      gilde.database.read(by, (tx) => iHoldAccessOf(tx, personId, gilde.now()))
    expect([await holds(office), await holds(board)]).toEqual([true, false])
  })
})

describe('a demo', () => {
  test('lets anybody look as anybody in it, and as nobody outside it', async () => {
    const demo = await startInstallation({ demo: true })
    try {
      const play = await demo.cooperative('speeltuin', true)
      const [player, real] = [
        await demo.person('Speler', 's@voorbeeld.nl', ['administrator'], play),
        await demo.person('Echt', 'e@voorbeeld.nl'),
      ]
      const both = await demo.person('Allebei', 'b@voorbeeld.nl', ['member'], play)
      await demo.sql('insert into role_assignment values ($1, $2, $3, $4)', [
        demo.cooperativeId,
        both,
        'board',
        demo.now(),
      ])
      const browser = demo.browser()
      const { html } = await browser.get('/')
      expect([html.includes('Kijk mee als Speler'), html.includes('Echt'), html.includes('Allebei')]).toEqual(
        [true, false, false],
      )
      for (const person of [real, both, 'x'])
        expect((await browser.post('/inloggen/als', { person })).location).toBe('/inloggen')
      expect((await browser.post('/inloggen/als', { person: player })).location).toBe('/')
      expect((await browser.get('/')).location).toBe('/speeltuin')
    } finally {
      await demo.close()
    }
  })
  test('is off unless the installation says so', async () => {
    const play = await gilde.cooperative('speeltuin', true)
    const player = await gilde.person('Speler', 's@voorbeeld.nl', ['member'], play)
    const browser = gilde.browser()
    expect((await browser.get('/')).html).not.toContain('Speler')
    expect((await browser.post('/inloggen/als', { person: player })).location).toBe('/inloggen')
    expect(browser.cookies.has('gilde_session')).toBe(false)
  })
})
