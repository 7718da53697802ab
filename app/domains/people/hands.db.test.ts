/** Whose hand is on the access of somebody: however it was laid on, and however it is hidden. */
import { sql, type RawBuilder } from 'kysely'
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
import { changePerson } from './change-person.ts'
import { confirmAccess } from './confirm-access.ts'
import { confirmAccessByOperator } from './confirm-access-by-operator.ts'
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
async function actor(name: string, roles: Role[]): Promise<PersonActor> {
  const personId = await gilde.person(name, `${name.toLowerCase()}@voorbeeld.nl`, roles)
  return { kind: 'person', cooperativeId: gilde.cooperativeId, personId, roles }
}
const mia = () => gilde.person('Mia', `mia${++people}@voorbeeld.nl`)
async function card(personId: Id<'person'>): Promise<void> {
  const printed = await printSignInCard(gilde.perform, gilde.parts.secrets, office, personId, newId())
  if (!printed.ok) throw new Error(printed.reason)
}
const confirm = (personId: Id<'person'>, by = board) =>
  gilde.perform(confirmAccess, by, { personId }, newId())
const byOperator = (email: string) =>
  gilde.perform(confirmAccessByOperator, { kind: 'operator' }, { email }, newId())
const isIn = async (browser: Browser) => (await browser.get('/mijn-toegang')).status === 200

describe('a hand that hides', () => {
  const run = (by: PersonActor, query: RawBuilder<unknown>) =>
    gilde.database.write(
      by,
      (tx) => query.execute(tx),
      () => true,
    )
  const hands = (personId: Id<'person'>) =>
    gilde.sql('select what, by_person from hands_on_access($1, $2)', [personId, gilde.now()])

  test('in an address changed by SQL leaves its trace all the same, once, and ends the sessions', async () => {
    const personId = await mia()
    const browser = gilde.browser()
    await signInByMail(gilde, browser, `mia${people}@voorbeeld.nl`)
    await run(office, sql`update person set email = ${`stil${people}@voorbeeld.nl`} where id = ${personId}`)
    expect(await hands(personId)).toEqual([{ what: 'email-changed', by_person: office.personId }])
    expect(await isIn(browser)).toBe(false)
    expect(await confirm(personId)).toMatchObject({ ok: true })
    const changed = { personId, name: 'Mia', email: `weer${people}@voorbeeld.nl`, language: 'nl' } as const
    expect(await gilde.perform(changePerson, office, changed, newId())).toMatchObject({ ok: true })
    expect(await hands(personId)).toHaveLength(1)
  })
  test('behind a moment of long ago counts as of when it was noted', async () => {
    const personId = await mia()
    await card(personId)
    expect(await confirm(personId)).toMatchObject({ ok: true })
    await run(
      office,
      sql`insert into sign_in_event (id, person_id, what, device, at, by_person)
        values (gen_random_uuid(), ${personId}, 'email-changed', '|', '2001-01-01', ${office.personId})`,
    )
    expect(await hands(personId)).toHaveLength(1)
  })
  test('in a card without an event leaves its trace; a card in another’s name, or used already, is none', async () => {
    const personId = await mia()
    const put = (printedBy: Id<'person'>, used: Date | null) => sql`
      insert into sign_in_card (id, cooperative_id, person_id, code_hash, printed_by, printed_at, expires_at, used_at)
      values (gen_random_uuid(), ${gilde.cooperativeId}, ${personId}, sha256('x'), ${printedBy}, ${gilde.now()},
        ${new Date(gilde.now().getTime() + 86_400_000)}, ${used})`
    await expect(run(office, put(coach.personId, null))).rejects.toThrow('in one')
    await expect(run(office, put(office.personId, gilde.now()))).rejects.toThrow('in one')
    await run(office, put(office.personId, null))
    expect(await hands(personId)).toEqual([{ what: 'card-printed', by_person: office.personId }])
    const hide = sql`update sign_in_card set expires_at = printed_at where person_id = ${personId}`
    await expect(run(office, hide)).rejects.toThrow('only says that it is withdrawn')
  })
  test('is not washed by somebody whose own access is from that hand', async () => {
    const bring = async (role: Role) => {
      const invite = { name: 'Pop', email: `pop${++people}@voorbeeld.nl`, language: 'nl', role } as const
      const invited = await gilde.perform(invitePerson, board, invite, newId())
      if (!invited.ok) throw new Error(invited.reason)
      return { ...office, personId: invited.value.personId as Id<'person'>, roles: [role] }
    }
    const [one, two] = [await bring('administrator'), await bring('board')]
    const note = `insert into sign_in_event (id, person_id, what, device, at, by_person)
      values (gen_random_uuid(), $1, 'access-confirmed', '|', now(), $2)`
    await gilde.sql(note, [one.personId, two.personId])
    await gilde.sql(note, [two.personId, one.personId])
    expect([(await hands(one.personId)).length, (await hands(two.personId)).length]).toEqual([1, 1])
    expect(await confirm(one.personId, two)).toMatchObject({ reason: 'confirm-not-yet' })
    expect(await confirm(one.personId, office)).toMatchObject({ ok: true })
    expect(await confirm(two.personId, one)).toMatchObject({ ok: true })
    expect(await hands(two.personId)).toEqual([])
  })
  test('is taken off by the operator, where a co-op begins and there is nobody else', async () => {
    const personId = await mia()
    const changed = { personId, name: 'Mia', email: `eerst${people}@voorbeeld.nl`, language: 'nl' } as const
    await gilde.perform(changePerson, office, changed, newId())
    const confirmed = await byOperator(changed.email)
    expect(confirmed).toMatchObject({ ok: true, value: { name: 'Mia' } })
    expect(await hands(personId)).toEqual([])
    expect(await byOperator('nie@mand.nl')).toMatchObject({
      reason: 'person-unknown',
    })
    const forged = sql`insert into sign_in_event (id, person_id, what, device, at)
      values (gen_random_uuid(), ${personId}, 'access-confirmed', '|', now())`
    const signingIn = gilde.database.write(
      { kind: 'sign-in', personId },
      (tx) => forged.execute(tx),
      () => true,
    )
    await expect(signingIn).rejects.toThrow('row-level security')
  })
})
