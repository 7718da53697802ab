/** Lines of an invoice that waits, written by SQL as the application: they are put forward by whoever wrote them. */
import { sql, type RawBuilder } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { PersonActor } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { agreeWithInvoice } from './agree-with-invoice.ts'
import { editSubmitted } from './edit-submitted.ts'
import { invoiceById } from './invoice.db.ts'
import { line } from './invoice-examples.fixture.ts'
import { issueInvoice } from './issue-invoice.ts'
import { commandId, customerOfMember, reasonOf, submittedOf, typed, value } from './sales-play.fixture.ts'

let world: World
let zon: Id<'customer'>
let id: Id<'invoice'>
let seen: number
beforeAll(async () => {
  world = await smallWorld()
  zon = await customerOfMember(world, world.anna)
})
afterAll(() => world.close())
beforeEach(async () => {
  id = await submittedOf(world, world.anna, zon)
  seen = (await here()).revision
})

const here = async () =>
  (await world.database.read(world.greet, (tx) => invoiceById(tx, world.cooperativeId, id)))!
const run = (...queries: RawBuilder<unknown>[]) =>
  as(world, world.greet, async (tx) => {
    for (const query of queries) await query.execute(tx)
  })
const approve = async (by: PersonActor, revision: number) =>
  reasonOf(await world.perform(issueInvoice, by, { invoiceId: id, revision }, commandId()))

const removed = () => sql`delete from invoice_line where invoice_id = ${id}`
const added = () => sql`
  insert into invoice_line (cooperative_id, invoice_id, line, description, quantity, unit_price, vat_code, amount, net)
  values (${world.cooperativeId}, ${id}, 9, 'Van mezelf', 1000, 100, 'high', 100, 100)`

test.each([
  ['a line', () => [added()]],
  ['what is gone', () => [removed()]],
  ['one exchanged for another', () => [removed(), added()]],
  [
    'a line, and the row touched to hide it',
    () => [sql`update invoice set note = note where id = ${id}`, added()],
  ],
  ['the amount of VAT', () => [sql`delete from invoice_vat where invoice_id = ${id}`]],
  ['the total', () => [sql`update invoice set net = net + 1, total = total + 1 where id = ${id}`]],
  [
    'a revision without saying by whom, and then a line',
    () => [sql`update invoice set revision = revision + 1 where id = ${id}`, added()],
  ],
  [
    'it, taken back and put forward again in the name of before',
    () => [
      sql`update invoice set state = 'draft' where id = ${id}`,
      added(),
      sql`update invoice set state = 'submitted' where id = ${id}`,
    ],
  ],
])('who writes %s puts it forward anew, and does not approve it', async (_what, queries) => {
  await run(...queries())
  const { revision, submittedBy } = await here()
  expect({ revision, submittedBy }).toEqual({ revision: seen + 1, submittedBy: world.greet.personId })
  expect(await approve(world.piet, seen)).toBe('changed-meanwhile')
  expect(await approve(world.greet, revision)).toBe('own-content')
})

test('a yes of the member is to the lines that stood there', async () => {
  const { submit: _, ...content } = typed(world.anna, zon, { lines: [line('Iets anders', 1, 99_000n)] })
  value(
    await world.perform(
      editSubmitted,
      world.greet,
      { ...content, invoiceId: id, revision: seen },
      commandId(),
    ),
  )
  value(await world.perform(agreeWithInvoice, world.anna, { invoiceId: id, revision: seen + 1 }, commandId()))
  await run(added())
  const { revision, agreedBy } = await here()
  expect({ revision, agreedBy: agreedBy ?? null }).toEqual({ revision: seen + 2, agreedBy: null })
  expect(await approve(world.greet, revision)).toBe('own-content')
})

test('a revision does not come back, and nothing is rewritten in the press that issues it', async () => {
  await expect(run(sql`update invoice set revision = revision - 1 where id = ${id}`)).rejects.toThrow(
    'come back',
  )
  const issue = sql`update invoice set state = 'issued', approved_by = ${world.greet.personId}, note = 'Van mezelf',
    number = '2026-9998', number_year = 2026, number_in_year = 9998, issued_on = '2026-03-29', vat_mode = 'normal',
    share_on = 'payment', seller = '{}', buyer = '{}', link_token = 'y' where id = ${id}`
  await expect(run(issue)).rejects.toThrow('by two people')
})

test('what the program writes is one revision, and the member who writes puts it forward themselves', async () => {
  await as(world, world.anna, (tx) => removed().execute(tx))
  expect((await here()).submittedBy).toBe(world.anna.personId)
  const { submit: _, ...content } = typed(world.anna, zon, { lines: [line('Iets anders', 1, 99_000n)] })
  const from = seen + 1
  value(
    await world.perform(
      editSubmitted,
      world.greet,
      { ...content, invoiceId: id, revision: from },
      commandId(),
    ),
  )
  expect((await here()).revision).toBe(from + 1)
})
