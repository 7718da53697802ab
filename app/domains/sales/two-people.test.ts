/** Two people say yes to exactly the same invoice, and neither could sign in as the other. */
import { sql, type RawBuilder } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PersonActor } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'
import { as as asActor, smallWorld, type World } from '../../../test/world.ts'
import { changePerson, confirmAccess, iHoldAccessOf, invitePerson } from '../people/index.ts'
import { agreeWithInvoice } from './agree-with-invoice.ts'
import { draftInvoice } from './draft-invoice.ts'
import { editSubmitted } from './edit-submitted.ts'
import { invoiceById } from './invoice.db.ts'
import { editCustomer } from './edit-customer.ts'
import { bakery, line } from './invoice-examples.fixture.ts'
import { issueInvoice } from './issue-invoice.ts'
import { commandId, customerOfMember, reasonOf, submittedOf, typed, value } from './sales-play.fixture.ts'
import { submitInvoice } from './submit-invoice.ts'
import { withdrawSubmission } from './withdraw-submission.ts'

let world: World
let zon: Id<'customer'>
let id: Id<'invoice'>
beforeAll(async () => {
  world = await smallWorld()
  zon = await customerOfMember(world, world.anna)
})
afterAll(() => world.close())
beforeEach(async () => {
  id = await submittedOf(world, world.anna, zon)
})

const revision = async () =>
  (await world.database.read(world.greet, (tx) => invoiceById(tx, world.cooperativeId, id)))!.revision
const approve = async (by: PersonActor = world.greet) =>
  reasonOf(await world.perform(issueInvoice, by, { invoiceId: id, revision: await revision() }, commandId()))
const edit = async (by: PersonActor = world.greet) => {
  const { submit: _, ...content } = typed(world.anna, zon, { lines: [line('Iets anders', 1, 99_000n)] })
  value(
    await world.perform(
      editSubmitted,
      by,
      { ...content, invoiceId: id, revision: await revision() },
      commandId(),
    ),
  )
}
const agree = async (by: PersonActor, seen?: number) =>
  reasonOf(
    await world.perform(
      agreeWithInvoice,
      by,
      { invoiceId: id, revision: seen ?? (await revision()) },
      commandId(),
    ),
  )
const newAddress = (email: string) =>
  world.perform(
    changePerson,
    world.greet,
    { personId: world.anna.personId, name: 'Anna de Vries', email, language: 'nl' },
    commandId(),
  )

test('who mends what was submitted does not approve it before the member said yes to it', async () => {
  await edit()
  expect(await approve()).toBe('own-content')
  expect(await agree(world.greet)).toBe('business-not-yours')
  expect(await agree(world.anna, 1)).toBe('changed-meanwhile')
  expect(await agree(world.anna)).toBeUndefined()
  expect(await agree(world.anna)).toBe('agreed-already')
  expect(await approve()).toBeUndefined()
})

test('another administrator approves what one mended, at once', async () => {
  await edit(world.greet)
  expect(await approve(world.piet)).toBeUndefined()
})

test('a yes is to one revision: mended again, it is asked again', async () => {
  await edit()
  expect(await agree(world.anna)).toBeUndefined()
  await edit()
  expect(await approve()).toBe('own-content')
})

test('what one wrote for a member and submitted waits for them too; what the member submits does not', async () => {
  const { submit: _, ...content } = typed(world.anna, zon)
  id = value(await world.perform(draftInvoice, world.greet, { ...content, submit: true }, commandId()))
  expect(await approve()).toBe('own-content')
  value(await world.perform(withdrawSubmission, world.greet, { invoiceId: id }, commandId()))
  const seen = { invoiceId: id, revision: await revision() }
  value(await world.perform(submitInvoice, world.anna, seen, commandId()))
  expect(await approve()).toBeUndefined()
})

test('not by whose hand gave the member their address, however long ago, until another confirmed it', async () => {
  value(await newAddress('anna.nieuw@voorbeeld.example'))
  expect(await approve()).toBe('own-hand')
  world.setNow('2027-03-29T10:00:00Z')
  expect(await approve()).toBe('own-hand')
  world.setNow('2026-03-29T10:00:00Z')
  await edit()
  expect(await agree(world.anna)).toBeUndefined()
  expect(await approve()).toBe('own-hand')
  value(await world.perform(confirmAccess, world.bea, { personId: world.anna.personId }, commandId()))
  expect(await approve()).toBeUndefined()
})

test('the database says the same: in nobody else’s name, and never by one alone', async () => {
  const as = (sql: string, values: unknown[]) =>
    world.database.write(
      world.greet,
      async (tx) => {
        const { CompiledQuery } = await import('kysely')
        return tx.executeQuery(CompiledQuery.raw(sql, values))
      },
      () => true,
    )
  const { cooperativeId, anna, greet } = world
  await edit()
  const forged = 'update invoice set agreed_by = $2 where cooperative_id = $3 and id = $1'
  await expect(as(forged, [id, anna.personId, cooperativeId])).rejects.toThrow('in one')
  const other = 'update invoice set submitted_by = $2 where cooperative_id = $3 and id = $1'
  await expect(as(other, [id, anna.personId, cooperativeId])).rejects.toThrow('in one')
  const issue = `update invoice set state = 'issued', approved_by = $2, number = '2026-9999', number_year = 2026,
    number_in_year = 9999, issued_on = '2026-03-29', vat_mode = 'normal', share_on = 'payment', seller = '{}',
    buyer = '{}', link_token = 'x' where cooperative_id = $3 and id = $1`
  await expect(as(issue, [id, greet.personId, cooperativeId])).rejects.toThrow('by two people')
})

describe('what stands around the invoice is part of what two people say yes to', () => {
  const { id: _id, businessId: _businessId, ...facts } = bakery
  const elsewhere = { ...facts, name: 'Van mezelf BV', email: 'willemijn@voorbeeld.example' }
  const seen = async () => reasonOf(await world.perform(issueInvoice, world.greet, asSeen, commandId()))
  let asSeen: { invoiceId: Id<'invoice'>; revision: number }
  beforeEach(async () => {
    asSeen = { invoiceId: id, revision: await revision() }
  })

  test('another customer than was put forward is not sent to: who changed it waits', async () => {
    value(await world.perform(editCustomer, world.greet, { ...elsewhere, customerId: zon }, commandId()))
    expect(await seen()).toBe('own-content')
    const [event] = await world.sql(
      `select kind, by_person, changes from invoice_event where invoice_id = $1 order by position desc limit 1`,
      [id],
    )
    expect(event).toMatchObject({ kind: 'edited', by_person: world.greet.personId })
    expect(JSON.stringify(event!['changes'])).toContain('Van mezelf BV')
    expect(reasonOf(await world.perform(issueInvoice, world.piet, asSeen, commandId()))).toBe(
      'changed-meanwhile',
    )
    expect(await agree(world.anna)).toBeUndefined()
    expect(await approve()).toBeUndefined()
    const back = { ...facts, customerId: zon }
    value(await world.perform(editCustomer, world.greet, back, commandId()))
  })

  test('what the member changes is put forward by the member; no change is nothing put forward', async () => {
    value(await world.perform(editCustomer, world.anna, { ...facts, customerId: zon }, commandId()))
    expect(await revision()).toBe(asSeen.revision)
    const changed = { ...facts, contact: 'de heer Licht', customerId: zon }
    value(await world.perform(editCustomer, world.anna, changed, commandId()))
    expect(await seen()).toBe('changed-meanwhile')
    expect(await approve()).toBeUndefined()
  })

  test('the trade name and the days to pay too, and by SQL; not what is not on it', async () => {
    const { cooperativeId, anna, greet } = world
    const run = (query: RawBuilder<unknown>) => asActor(world, greet, (tx) => query.execute(tx))
    await run(sql`update business set trade = 'iets anders' where id = ${anna.businessId}`)
    expect(await revision()).toBe(asSeen.revision)
    await run(sql`update business set trade_name = 'Van mezelf' where id = ${anna.businessId}`)
    expect(await approve()).toBe('own-content')
    await run(sql`update cooperative set payment_term_days = 90 where id = ${cooperativeId}`)
    await run(sql`update customer set email = 'x@voorbeeld.example' where id = ${zon}`)
    expect(await revision()).toBe(asSeen.revision + 3)
    expect(await seen()).toBe('own-content')
  })
})

test('nobody hides who put it forward, to issue it alone: not by making it nobody', async () => {
  await edit()
  const { greet } = world
  const run = (query: RawBuilder<unknown>) => asActor(world, greet, (tx) => query.execute(tx))
  await expect(run(sql`update invoice set submitted_by = null where id = ${id}`)).rejects.toThrow('in one')
  await expect(run(sql`update invoice set drafted_by = ${greet.personId} where id = ${id}`)).rejects.toThrow(
    'in one',
  )
  await world.sql('update invoice set submitted_by = null where id = $1', [id])
  const issue = sql`update invoice set state = 'issued', approved_by = ${greet.personId}, number = '2026-9998',
    number_year = 2026, number_in_year = 9998, issued_on = '2026-03-29', vat_mode = 'normal', share_on = 'payment',
    seller = '{}', buyer = '{}', link_token = 'y' where id = ${id}`
  await expect(run(issue)).rejects.toThrow('by two people')
})

test('somebody whose own access nobody confirmed approves nothing, and neither of two from one hand', async () => {
  const bring = async (name: string) => {
    const email = `${name.toLowerCase()}@eigen.example`
    const person = { name, email, language: 'nl', role: 'administrator' } as const
    const { personId } = value(await world.perform(invitePerson, world.bea, person, commandId()))
    return { ...world.greet, personId: personId as Id<'person'> }
  }
  const [one, two] = [await bring('Pop'), await bring('Poppetje')]
  expect(await approve(one)).toBe('own-access-open')
  const mine = { personId: two.personId }
  expect(reasonOf(await world.perform(confirmAccess, one, mine, commandId()))).toBe('confirm-not-yet')
  const forged = sql`insert into sign_in_event (id, person_id, what, device, at, by_person)
    values (gen_random_uuid(), ${two.personId}, 'access-confirmed', '|', now(), ${one.personId})`
  await expect(asActor(world, one, (tx) => forged.execute(tx))).rejects.toThrow('row-level security')
  await edit(one)
  expect(await approve(two)).toBe('own-access-open')
  const both = await asActor(world, two, (tx) => iHoldAccessOf(tx, one.personId, world.clock().at))
  expect(both).toBe(true)
  // Somebody else than who invited them asks them: from then on they are who they are.
  expect(reasonOf(await world.perform(confirmAccess, world.bea, mine, commandId()))).toBe('confirm-own-hand')
  value(await world.perform(confirmAccess, world.greet, mine, commandId()))
  expect(await approve(two)).toBeUndefined()
})
