/** The office, alone, is nobody else: what is promised to be read by one person stays shut while a hand is open. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { benefitRoutes } from '../app/domains/benefits/routes.ts'
import { giveConsent, noteHours } from '../app/domains/benefits/index.ts'
import { changePerson, confirmAccess } from '../app/domains/people/index.ts'
import { notInOwnHandsBlock } from '../app/domains/people/routes.ts'
import { benefitHomeBlocks } from '../app/domains/benefits/pages/home-blocks.tsx'
import { homePage } from '../app/home.tsx'
import type { Actor, PersonActor } from '../app/platform/actor.ts'
import { day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import { at } from '../app/web/route.ts'
import { fullWorld, type FullWorld } from './full-world.ts'
import { newId } from './new-id.ts'
import { inSavepoint } from './row-level-security.tries.ts'
import { smallWorld, type World } from './world.ts'
import { webOf } from './world-web.ts'

const DENIED = '42501'

let world: FullWorld
/** Without rows that say nothing, so that its pages can be shown. */
let small: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await fullWorld()
  small = await smallWorld()
  const home = at(
    'get',
    '/:coop',
    'home.read',
    homePage([
      notInOwnHandsBlock(
        async () => '055 - 000 12 12',
        async () => 5,
      ),
      ...benefitHomeBlocks,
    ]),
  )
  web = await webOf(small, [home, ...benefitRoutes])
})
afterAll(async () => {
  await world.close()
  await small.close()
})

const seen = async (actor: Actor, from: string) =>
  (await world.database.read(actor, async (tx) => (await sql.raw(`select 1 from ${from}`).execute(tx)).rows))
    .length
const tries = (actor: Actor, text: string, ...values: unknown[]) =>
  world.database.write(
    actor,
    (tx) => inSavepoint(tx, text, values),
    () => false,
  )
let addresses = 0
const changeAddress = (personId: Id<'person'>, where: World = world) => {
  const email = `anders${++addresses}@voorbeeld.example`
  return where.perform(
    changePerson,
    where.greet,
    { personId, name: 'Zelfde', email, language: 'nl' },
    newId(),
  )
}
const confirm = (personId: Id<'person'>, by: PersonActor = world.bea, where: World = world) =>
  where.perform(confirmAccess, by, { personId }, newId())

/** What is the member's own, and read by nobody of the office. */
const OWN = [
  'benefit_fact',
  'worked_day',
  'consent',
  'client_message',
  'settled_year',
  'statement_content',
  'statement_document',
  'benefit_permission',
]

describe('an address that the office typed', () => {
  test('opens nothing of what only the member reads, until another person said yes', async () => {
    const { anna } = world
    for (const table of OWN) expect(await seen(anna, table), table).toBeGreaterThan(0)
    expect(await changeAddress(anna.personId)).toMatchObject({ ok: true })
    for (const table of OWN) expect(await seen(anna, table), table).toBe(0)
    // The rest of her work goes on: who needs to send an invoice on the first day can.
    expect(await seen(anna, 'invoice')).toBeGreaterThan(0)
    expect(await confirm(anna.personId, world.greet)).toMatchObject({ reason: 'confirm-own-hand' })
    expect(await seen(anna, 'benefit_fact')).toBe(0)
    expect(await confirm(anna.personId)).toMatchObject({ ok: true })
    for (const table of OWN) expect(await seen(anna, table), table).toBeGreaterThan(0)
  })

  test('says nothing in the name of the member: no fact, consent, question, hours or “Klopt”', async () => {
    const { anna, carla, cooperativeId } = world
    await changeAddress(anna.personId)
    const own = [cooperativeId, anna.memberId]
    const fact = `insert into benefit_fact (cooperative_id, id, member_id, field, valid_from, value,
        told_at, replaced_at)
      values ($1, gen_random_uuid(), $2, 'income', '2031-01-01', '{}', now(), now())`
    const consent = `insert into consent (cooperative_id, id, member_id, person_id, purpose, fields, given_at)
      values ($1, gen_random_uuid(), $2, $3, 'coach', '{assets}', now())`
    const hours = `insert into worked_day values ($1, $2, '2026-02-03', 60, '', now())`
    const confirmed = `update statement set confirmed_at = now(), confirmed_by = $1 where confirmed_at is null`
    const objected = `insert into statement_event (cooperative_id, id, statement_id, member_id, kind, at, by_person)
      select cooperative_id, gen_random_uuid(), id, member_id, 'objected', now(), $1 from statement
      where member_id = $2 limit 1`
    const all = async () => [
      await tries(anna, fact, ...own),
      await tries(anna, consent, ...own, carla.personId),
      await tries(anna, hours, ...own),
      await tries(anna, objected, anna.personId, anna.memberId),
    ]
    expect(await all()).toEqual([DENIED, DENIED, DENIED, DENIED])
    expect(await tries(anna, confirmed, anna.personId)).toBe(0)
    const note = () => world.perform(noteHours, anna, { onDay: day('2026-03-02'), minutes: 60 }, newId())
    expect(await note()).toMatchObject({ ok: false, reason: 'not-in-own-hands' })
    const gives = { personId: carla.personId, purpose: 'coach', fields: ['assets'] } as const
    expect(await world.perform(giveConsent, anna, gives as never, newId())).toMatchObject({
      reason: 'not-in-own-hands',
    })
    await confirm(anna.personId)
    expect(await all()).toEqual([1, 1, 1, 1])
    expect(await note()).toMatchObject({ ok: true })
  })

  test('shows a sentence in place of the pages, and on the first page whom to call', async () => {
    const { anna } = small
    const own = [
      '/uitkering/gegevens',
      '/uitkering',
      '/uren',
      '/overzichten',
      '/uitkering/jaar/2026',
      '/uitkering/delen',
    ]
    await changeAddress(anna.personId, small)
    for (const path of own) {
      const page = await web.get(anna, `/gildehuis${path}`)
      expect([path, page.status]).toEqual([path, 403])
      expect(page.html).toContain('Bel Bea Jansen of Piet Bakker. Die vraagt of jij het bent')
    }
    const first = await web.get(anna, '/gildehuis')
    expect(first.html).toContain('Iemand van het kantoor gaf je deze toegang')
    expect(first.html).toContain('Hierachter wachten 5 overzichten.')
    expect(first.html).not.toContain('/uitkering/gegevens')
    await confirm(anna.personId, small.bea, small)
    for (const path of own) expect((await web.get(anna, `/gildehuis${path}`)).status).toBe(200)
    expect((await web.get(anna, '/gildehuis')).html).not.toContain('Iemand van het kantoor')
  })

  test('of a coach or a case manager opens nothing that was shared with them', async () => {
    const { casper, anna } = world
    const shared = `benefit_permission where member_id = '${anna.memberId}'`
    expect(await seen(casper, shared)).toBeGreaterThan(0)
    // As when the administrator enters them: of somebody who is more than a member the office changes no address.
    await world.sql(
      `insert into sign_in_event (id, person_id, what, device, at, by_person)
       values (gen_random_uuid(), $1, 'person-entered', '|', now(), $2)`,
      [casper.personId, world.greet.personId],
    )
    expect(await seen(casper, shared)).toBe(0)
    await confirm(casper.personId)
    expect(await seen(casper, shared)).toBeGreaterThan(0)
  })
})

describe('a card that the office printed', () => {
  const card = (used: boolean, minutes: number) =>
    world.sql(
      `with printed as (
         insert into sign_in_event (id, person_id, what, device, at, by_person)
         values (gen_random_uuid(), $1, 'card-printed', '|', now() - make_interval(mins => $5), $2) returning at)
       insert into sign_in_card (id, cooperative_id, person_id, code_hash, printed_by, printed_at, expires_at, used_at)
       select gen_random_uuid(), $3, $1, sha256(gen_random_uuid()::text::bytea), $2, at, at + interval '90 days',
         case when $4 then now() end from printed`,
      [world.anna.personId, world.greet.personId, world.cooperativeId, used, minutes],
    )
  const use = () =>
    world.sql('update sign_in_card set used_at = now() where person_id = $1 and used_at is null', [
      world.anna.personId,
    ])
  const isOpen = async () => (await seen(world.anna, 'benefit_fact')) > 0

  test('shuts nothing before somebody comes in with it; then until a second person says who that is', async () => {
    expect(await isOpen()).toBe(true)
    await card(false, 3)
    expect(await isOpen()).toBe(true)
    // Whose hand printed it counts from then on: they are no second person for her.
    const held = 'select holds_access_of($1, $2, now()) as held'
    expect(await world.sql(held, [world.greet.personId, world.anna.personId])).toEqual([{ held: true }])
    await use()
    expect(await isOpen()).toBe(false)
    expect(await confirm(world.anna.personId)).toMatchObject({ ok: true })
    expect(await isOpen()).toBe(true)
  })

  test('opens all at once for who called before: the second person said yes before it was used', async () => {
    await card(false, 2)
    expect(await confirm(world.anna.personId)).toMatchObject({ ok: true })
    await use()
    expect(await isOpen()).toBe(true)
  })
})

test('every command about what is one’s own alone says so at the door', async () => {
  const {
    giveConsent: give,
    tellFact,
    confirmStatement,
    objectToStatement,
    tellTaxYear,
  } = await ownCommands()
  for (const one of [give, tellFact, confirmStatement, objectToStatement, tellTaxYear])
    expect([one.name, one.inOwnHands]).toEqual([one.name, true])
})

async function ownCommands() {
  const [{ tellFact }, { confirmStatement }, { objectToStatement }, { tellTaxYear }] = await Promise.all([
    import('../app/domains/benefits/facts/tell-fact.ts'),
    import('../app/domains/benefits/statement/confirm-statement.ts'),
    import('../app/domains/benefits/statement/object-to-statement.ts'),
    import('../app/domains/benefits/settlement/tell-tax-year.ts'),
  ])
  return { giveConsent, tellFact, confirmStatement, objectToStatement, tellTaxYear }
}
