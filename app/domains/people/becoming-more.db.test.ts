/** What the office gave a member to sign in with opens nothing once that member is more. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PersonActor, Role } from '../../platform/actor.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import {
  signInByMail,
  startInstallation,
  type Browser,
  type Installation,
} from '../../../test/people-world.ts'
import { assignRole } from './assign-role.ts'
import { changePerson } from './change-person.ts'
import { confirmAccess } from './confirm-access.ts'
import { iHoldAccessOf } from './access.db.ts'
import { invitePerson } from './invite-person.ts'
import { printSignInCard } from './print-sign-in-card.ts'

let gilde: Installation
let office: PersonActor
let board: PersonActor
let coach: PersonActor
beforeAll(async () => {
  gilde = await startInstallation()
  office = await actor('Kantoor', ['administrator'])
  board = await actor('Bestuur', ['board'])
  coach = await actor('Coach', ['coach'])
})
afterAll(() => gilde.close())
beforeEach(() => gilde.wait(60))

let people = 0
async function actor(name: string, roles: Role[], at = gilde.cooperativeId): Promise<PersonActor> {
  const personId = await gilde.person(name, `${name.toLowerCase()}@voorbeeld.nl`, roles, at)
  return { kind: 'person', cooperativeId: at, personId, roles }
}
const mia = () => gilde.person('Mia', `mia${++people}@voorbeeld.nl`)
async function card(personId: Id<'person'>): Promise<string> {
  const printed = await printSignInCard(gilde.perform, gilde.parts.secrets, office, personId, newId())
  if (!printed.ok) throw new Error(printed.reason)
  return printed.value.code
}
const give = (personId: Id<'person'>, role: Role, by = board) =>
  gilde.perform(assignRole, by, { personId, role }, newId())
const confirm = (personId: Id<'person'>, by = board) =>
  gilde.perform(confirmAccess, by, { personId }, newId())
async function enter(code: string): Promise<{ browser: Browser; html: string }> {
  const browser = gilde.browser()
  const { html } = await browser.post('/inloggen/kaart', { code })
  return { browser, html }
}
const isIn = async (browser: Browser) => (await browser.get('/mijn-toegang')).status === 200

describe('an old sign-in card', () => {
  test('of a member who became a coach is withdrawn, and the sessions begun with one end', async () => {
    const personId = await mia()
    const { browser } = await enter(await card(personId))
    const second = await card(personId)
    expect(await isIn(browser)).toBe(true)
    expect(await give(personId, 'coach')).toMatchObject({ ok: true })
    expect(await isIn(browser)).toBe(false)
    expect((await enter(second)).html).toContain('Deze inlogkaart is ingetrokken')
  })
  test('of a member who got a task in another co-op opens nothing either', async () => {
    const personId = await mia()
    const code = await card(personId)
    const there = await gilde.cooperative('elders')
    const other = await actor('Ginds', ['board'], there)
    const email = `mia${people}@voorbeeld.nl`
    const invited = gilde.perform(
      invitePerson,
      other,
      { name: 'Mia', email, language: 'nl', role: 'coach', addressOf: 'same' },
      newId(),
    )
    expect(await invited).toMatchObject({ ok: true })
    expect((await enter(code)).html).toContain('Deze inlogkaart is ingetrokken')
  })
  test('that slipped through is refused when it is used, by the program and by the database', async () => {
    const personId = await mia()
    const code = await card(personId)
    const role = `insert into role_assignment values ($1, $2, 'board', $3, null)`
    await gilde.sql(role, [gilde.cooperativeId, personId, gilde.now()])
    expect((await enter(code)).html).toContain('Deze inlogkaart is ingetrokken')
    const use = 'update sign_in_card set used_at = now() where person_id = $1'
    await expect(gilde.sql(use, [personId])).rejects.toThrow('a card signs in who is a member')
    const begin = `insert into session values ('\\x01', $1, $2, now(), now(), now(), null, false, 'card', null, '|')`
    await expect(gilde.sql(begin, [newId(), personId])).rejects.toThrow('a card signs in who is a member')
  })
  test('takes along what was set up with it, as long as nobody else confirmed whose hands it is in', async () => {
    const personId = await mia()
    const { browser } = await enter(await card(personId))
    const key = `insert into passkey values ($3, $1, '\\x00', 0, '{}', '|', $2, null)`
    await gilde.sql(key, [personId, gilde.now(), 'van wie'])
    expect(await give(personId, 'coach')).toMatchObject({ ok: true })
    expect([
      await isIn(browser),
      await gilde.sql('select 1 from passkey where person_id = $1', [personId]),
    ]).toEqual([false, []])
  })
})

describe('a task that can move money or change rules', () => {
  test('is not given while one hand of the office chose the address; another asks the person first', async () => {
    const personId = await mia()
    const changed = { personId, name: 'Mia', email: `kantoor${people}@voorbeeld.nl`, language: 'nl' } as const
    expect(await gilde.perform(changePerson, office, changed, newId())).toMatchObject({ ok: true })
    expect(await give(personId, 'board')).toMatchObject({ reason: 'role-needs-confirmed-access' })
    expect(await confirm(personId, office)).toMatchObject({ reason: 'confirm-own-hand' })
    expect(await confirm(personId, coach)).toMatchObject({ reason: 'not-permitted' })
    expect(await confirm(personId)).toMatchObject({ ok: true })
    expect(await give(personId, 'board')).toMatchObject({ ok: true })
  })
  test('leaves who signs in by their own mailbox signed in', async () => {
    const personId = await mia()
    const browser = gilde.browser()
    await signInByMail(gilde, browser, `mia${people}@voorbeeld.nl`)
    expect(await give(personId, 'administrator')).toMatchObject({ ok: true })
    expect((await browser.get('/mijn-toegang')).status).not.toBe(401)
    expect(await gilde.sql('select ended_at from session where person_id = $1', [personId])).toEqual([
      { ended_at: null },
    ])
  })
  test('is not given to who has no e-mail address: they would lose their only way in', async () => {
    const personId = await gilde.person('Zonder', null)
    expect(await give(personId, 'coach')).toMatchObject({ reason: 'role-needs-email' })
  })
})

describe('a hand on the access of somebody', () => {
  const holds = (by: PersonActor, personId: Id<'person'>) =>
    gilde.database.read(by, (tx) => iHoldAccessOf(tx, personId, gilde.now()))

  test('counts until another confirms, however long; a new card counts anew', async () => {
    const personId = await mia()
    await enter(await card(personId))
    gilde.wait(60 * 24 * 400)
    expect(await holds(office, personId)).toBe(true)
    expect(await confirm(personId)).toMatchObject({ ok: true })
    expect(await confirm(personId)).toMatchObject({ reason: 'nothing-to-confirm' })
    expect(await holds(office, personId)).toBe(false)
    gilde.wait(1)
    await card(personId)
    expect(await holds(office, personId)).toBe(true)
  })
  test('counts through a coach whose own address the same hand filled in', async () => {
    const invite = {
      name: 'Stroman',
      email: `stro${people}@voorbeeld.nl`,
      language: 'nl',
      role: 'coach',
    } as const
    const invited = await gilde.perform(invitePerson, office, invite, newId())
    if (!invited.ok) throw new Error(invited.reason)
    const straw: PersonActor = { ...coach, personId: invited.value.personId as Id<'person'> }
    const personId = await gilde.person('Zonder mail', null)
    const printed = await printSignInCard(gilde.perform, gilde.parts.secrets, straw, personId, newId())
    expect([printed.ok, await holds(office, personId)]).toEqual([true, true])
    expect(await confirm(straw.personId)).toMatchObject({ ok: true })
    expect(await holds(office, personId)).toBe(false)
  })
  test('counts not for a card that ended unused', async () => {
    const personId = await mia()
    await card(personId)
    expect(await holds(office, personId)).toBe(true)
    gilde.wait(91 * 24 * 60)
    expect(await holds(office, personId)).toBe(false)
  })
  test('cannot be confirmed for oneself, and not by who may not', async () => {
    const personId = await mia()
    await card(personId)
    const self: PersonActor = { ...office, personId, roles: ['member'] }
    expect(await confirm(personId, self)).toMatchObject({ reason: 'not-permitted' })
    expect(await confirm(board.personId)).toMatchObject({ reason: 'confirm-for-oneself' })
  })
})
