/** What may be done on behalf of a member, and by whose hands it then is: in the door and in the database. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beside } from './beside.ts'
import { newId } from './new-id.ts'
import { smallWorld, type World } from './world.ts'
import type { PersonActor } from '../app/platform/actor.ts'
import { newId as idOf, type Id } from '../app/values/id.ts'
import { addCustomer, issueInvoice, draftInvoice } from '../app/domains/sales/index.ts'
import { agreeWithInvoice } from '../app/domains/sales/agree-with-invoice.ts'
import { bakery } from '../app/domains/sales/invoice-examples.fixture.ts'
import { customerOfMember, typed, value } from '../app/domains/sales/sales-play.fixture.ts'
import { standingTo } from '../app/domains/people/index.ts'
import { sayToContract, signContract } from '../app/domains/contracts/index.ts'
import { keepAddress } from '../app/domains/members/index.ts'
import { day } from '../app/values/day.ts'
import { sayBehalfRead } from '../app/domains/people/on-behalf/say-behalf-read.ts'
import { stopOnBehalf } from '../app/domains/people/on-behalf/stop-on-behalf.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
})
afterAll(() => world.close())

const { id: _id, businessId: _businessId, ...facts } = bakery
const customer = (as: PersonActor, commandId: string = newId()) =>
  world.perform(addCustomer, as, { ...facts, businessId: world.anna.businessId }, commandId)

describe('on behalf of Anna', () => {
  test('the log knows whose hands it were, and the row that it was Anna', async () => {
    const acting = await beside(world)
    const commandId = newId()
    await world.database.write(
      acting,
      (tx) =>
        sql`insert into command_log (cooperative_id, command_id, name, person_id, purpose, input_hash, done_at)
          values (${world.cooperativeId}, ${commandId}, 'test.do',
            ${acting.personId}, 'person', sha256('x'), now())`.execute(tx),
      () => true,
    )
    const [row] = await world.sql('select person_id, doer_id from command_log where command_id = $1', [
      commandId,
    ])
    expect(row).toEqual({ person_id: world.anna.personId, doer_id: world.greet.personId })
  })

  test('what is not marked is done by her own hand alone, and keeps shut what she reads alone', async () => {
    const acting = await beside(world)
    const { rows } = await world.database.read(acting, (tx) =>
      sql<{ open: boolean }>`select in_own_hands() as open`.execute(tx),
    )
    expect(rows).toEqual([{ open: false }])
  })

  test('the link that opens her whole agenda without signing in is not shown to who sits beside her', async () => {
    const acting = await beside(world)
    const { cooperativeId, anna } = world
    await world.sql(`insert into calendar_feed values ($1, gen_random_uuid(), $2, now())`, [
      cooperativeId,
      anna.personId,
    ])
    const links = (as: PersonActor) =>
      world.database.read(as, async (tx) => (await sql`select from calendar_feed`.execute(tx)).rows.length)
    expect([await links(anna), await links(acting)]).toEqual([1, 0])
  })

  test('a form of before it began, or after it ended, does nothing', async () => {
    const acting = await beside(world)
    const before = idOf(new Date(world.clock().at.getTime() - 1))
    expect(await customer({ ...acting, handsSince: world.clock().at }, before)).toMatchObject({
      reason: 'other-hands',
    })
    await world.perform(stopOnBehalf, world.greet, { behalfId: acting.behalf!.id }, newId())
    const stale = { ...world.greet, handsSince: new Date(world.clock().at.getTime() + 1) }
    expect(await customer(stale, idOf(world.clock().at))).toMatchObject({ reason: 'other-hands' })
  })
})

describe('two people are two real people', () => {
  test('who puts an invoice forward for her does not approve it, and does not agree as her', async () => {
    const acting = await beside(world)
    const customerId = await customerOfMember(world, world.anna)
    const invoiceId = value(await world.perform(draftInvoice, acting, typed(world.anna, customerId), newId()))
    const seen = { invoiceId, revision: 1 }
    expect(await world.perform(agreeWithInvoice, acting, seen, newId())).toMatchObject({
      reason: 'by-own-hand',
    })
    expect(await world.perform(issueInvoice, world.greet, seen, newId())).toMatchObject({ ok: false })
    const [deed] = await world.sql('select what, subject_id from on_behalf_deed')
    expect(deed).toEqual({ what: 'invoice-put-forward', subject_id: invoiceId })
    expect(await world.perform(issueInvoice, world.piet, seen, newId())).toMatchObject({ ok: true })
    await world.sql('truncate on_behalf_deed')
  })

  test('who worked for her is nobody’s second person for her until she says to have read it', async () => {
    const acting = await beside(world)
    const standing = (as: PersonActor, by: Id<'person'>) =>
      world.database.read(as, (tx) => standingTo(tx, as, { by }, world.clock()))
    expect(await standing(world.greet, world.anna.personId)).toBe('another')
    await world.sql(
      `insert into on_behalf_deed values ($1, gen_random_uuid(), $2, 'invoice-put-forward', null, now())`,
      [world.cooperativeId, acting.behalf!.id],
    )
    expect(await standing(world.greet, world.anna.personId)).not.toBe('another')
    expect(await standing(acting, world.greet.personId)).not.toBe('another')
    await world.perform(stopOnBehalf, world.greet, { behalfId: acting.behalf!.id }, newId())
    const read = { behalfId: acting.behalf!.id, objection: null }
    expect(await world.perform(sayBehalfRead, world.greet, read, newId())).toMatchObject({
      reason: 'not-permitted',
    })
    expect(await world.perform(sayBehalfRead, acting, read, newId())).toMatchObject({ reason: 'by-own-hand' })
    expect(await world.perform(sayBehalfRead, world.anna, read, newId())).toMatchObject({ ok: true })
    expect(await standing(world.greet, world.anna.personId)).toBe('another')
  })
})

describe('nobody signs for her', () => {
  test('no word of hers to an agreement is said by other hands: not by a command, nor past it', async () => {
    const contractId = await toSign()
    const acting = await beside(world)
    const word = { contractId, words: 'Waarom?' }
    for (const kind of ['refused', 'asked'] as const)
      expect(await world.perform(sayToContract, acting, { ...word, kind }, newId())).toMatchObject({
        reason: 'by-own-hand',
      })
    const code = { contractId, codeId: newId<'sign-in-code'>() }
    expect(await world.perform(signContract, acting, code, newId())).toMatchObject({ reason: 'by-own-hand' })
    await expect(asks(acting, contractId)).rejects.toMatchObject({ code: '42501' })
    const { behalf: _behalf, ...anna } = acting
    await asks(anna, contractId)
    const said = await world.sql('select said_by from contract_word')
    expect(said).toEqual([{ said_by: world.anna.personId }])
  })

  test('where she lives is written down by her, or by the office in its own name', async () => {
    const { memberId } = world.anna
    const lives = { memberId, since: day('2026-03-01'), street: 'A 1', postcode: '7311 AB', city: 'Dalwijk' }
    expect(await world.perform(keepAddress, await beside(world), lives, newId())).toMatchObject({
      reason: 'not-permitted',
    })
    expect(await world.perform(keepAddress, world.greet, lives, newId())).toMatchObject({ ok: true })
  })
})

/** An agreement that Anna was asked to sign. */
async function toSign(): Promise<Id<'contract'>> {
  const id = newId<'contract'>()
  await world.sql(
    `insert into contract (cooperative_id, id, member_id, kind, title, starts_on, put_by, put_at)
     values ($1, $2, $3, 'membership', 'Lid', '2026-03-29', $4, now())`,
    [world.cooperativeId, id, world.anna.memberId, world.greet.personId],
  )
  return id
}

/** A question, past the door: as the role of the program says it to the database. */
function asks(as: PersonActor, contractId: Id<'contract'>): Promise<unknown> {
  return world.database.write(
    as,
    (tx) =>
      sql`insert into contract_word (cooperative_id, id, contract_id, kind, words, on_day, said_by, said_at)
        values (${world.cooperativeId}, gen_random_uuid(), ${contractId}, 'asked', 'Waarom?', '2026-03-29',
          ${as.personId}, now())`.execute(tx),
    () => true,
  )
}
