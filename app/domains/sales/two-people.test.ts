/** Two people say yes to exactly the same invoice, and neither could sign in as the other. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { PersonActor } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import { changePerson, confirmAccess } from '../people/index.ts'
import { agreeWithInvoice } from './agree-with-invoice.ts'
import { draftInvoice } from './draft-invoice.ts'
import { editSubmitted } from './edit-submitted.ts'
import { invoiceById } from './invoice.db.ts'
import { line } from './invoice-examples.fixture.ts'
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
