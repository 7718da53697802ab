/** The member is asked by mail for their yes to what the administration wrote, once for each revision. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import { jobsFor } from '../../jobs.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { finishJobs, type JobHandler } from '../../platform/jobs.ts'
import type { Mail } from '../../platform/mail.ts'
import type { Id } from '../../values/id.ts'
import { agreeWithInvoice } from './agree-with-invoice.ts'
import { disagreeWithInvoice } from './disagree-with-invoice.ts'
import { draftInvoice } from './draft-invoice.ts'
import { editSubmitted } from './edit-submitted.ts'
import { invoiceById } from './invoice.db.ts'
import { line } from './invoice-examples.fixture.ts'
import { issueInvoice } from './issue-invoice.ts'
import { commandId, customerOfMember, reasonOf, submittedOf, typed, value } from './sales-play.fixture.ts'
import { splitInvoice } from './split-invoice.ts'
import { submitInvoice } from './submit-invoice.ts'

let world: World
let mia: MemberOfWorld
let zon: Id<'customer'>
let jobs: readonly JobHandler[]
const sent: Mail[] = []
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  zon = await customerOfMember(world, world.anna)
  const { database, perform, clock } = world
  const send = (mail: Mail) => {
    sent.push(mail)
    return Promise.resolve({ messageId: mail.messageId ?? '' })
  }
  const findings = async () => []
  jobs = jobsFor({ database, perform, clock, send, publicUrl: 'https://gilde.example', findings }).handlers
})
afterAll(() => world.close())
beforeEach(() => {
  sent.length = 0
})

const mails = async () => {
  await finishJobs(world.ownerUrl, jobs)
  return sent
}
const seen = async (id: Id<'invoice'>) =>
  (await world.database.read(world.greet, (tx) => invoiceById(tx, world.cooperativeId, id)))!
const drafted = async (by: PersonActor, submit = true) =>
  value(await world.perform(draftInvoice, by, { ...typed(world.anna, zon), submit }, commandId()))
const edit = async (id: Id<'invoice'>, price: bigint) => {
  const { submit: _, ...content } = typed(world.anna, zon, { lines: [line('Etalage', 1, price)] })
  const { revision } = await seen(id)
  value(await world.perform(editSubmitted, world.greet, { ...content, invoiceId: id, revision }, commandId()))
}
const sayNo = async (id: Id<'invoice'>, words: string, by: PersonActor = world.anna) =>
  reasonOf(
    await world.perform(
      disagreeWithInvoice,
      by,
      { invoiceId: id, revision: (await seen(id)).revision, words },
      commandId(),
    ),
  )

test('what the administration wrote for a member asks them by mail: whom, where, and no amount', async () => {
  const id = await drafted(world.greet)
  const [mail, ...more] = await mails()
  expect(more).toEqual([])
  expect(mail).toMatchObject({
    to: 'anna@voorbeeld.example',
    subject: 'Kijk je factuur voor Bakkerij De Zon even na',
  })
  expect(mail!.text).toContain(`https://gilde.example/gildehuis/facturen/${id}`)
  expect(mail!.text).toContain('Beste Anna,')
  expect(mail!.text + mail!.html).not.toContain('€')
  // It is not a mail to the customer, and is not told as one.
  const kinds = await world.sql('select kind from invoice_event where invoice_id = $1', [id])
  expect(kinds.map(({ kind }) => kind)).toEqual(['drafted', 'submitted'])
})

test('each change by the administration asks once; what the member does asks nobody', async () => {
  const id = await submittedOf(world, world.anna, zon)
  expect(await mails()).toHaveLength(0)
  await edit(id, 11_000n)
  // Changed again before the mail left: one mail, about what there is now.
  await edit(id, 12_000n)
  expect(await mails()).toHaveLength(1)
  await edit(id, 13_000n)
  expect(await mails()).toHaveLength(2)
  expect(
    new Set((await world.sql('select id from mail where about_id = $1', [id])).map((row) => row['id'])).size,
  ).toBe(2)
})

test('a draft that the administration sends on asks too; who answered already gets no mail', async () => {
  const id = await drafted(world.greet, false)
  expect(await mails()).toHaveLength(0)
  value(await world.perform(submitInvoice, world.greet, { invoiceId: id, revision: 1 }, commandId()))
  value(await world.perform(agreeWithInvoice, world.anna, { invoiceId: id, revision: 2 }, commandId()))
  expect(await mails()).toHaveLength(0)
})

test('nobody without an address is mailed, and the invoice waits all the same', async () => {
  await world.sql('update person set email = null where id = $1', [world.anna.personId])
  await drafted(world.greet)
  expect(await mails()).toHaveLength(0)
  await world.sql(`update person set email = 'anna@voorbeeld.example' where id = $1`, [world.anna.personId])
})

test('the administration sees whether the mail left, and so does the member; nobody else does', async () => {
  const id = await drafted(world.greet)
  await mails()
  const sees = async (who: PersonActor) =>
    (
      await world.database.read(who, (tx) =>
        tx.selectFrom('mail').select('sent_at').where('to_agree_invoice_id', '=', id).execute(),
      )
    ).length
  const { greet, anna, otto, bea, carla, stranger } = world
  expect(await Promise.all([greet, anna].map(sees))).toEqual([1, 1])
  expect(await Promise.all([otto, bea, carla, stranger].map(sees))).toEqual([0, 0, 0, 0])
})

test('the member says no in words: it is a draft again, and nobody can approve it', async () => {
  const id = await drafted(world.greet)
  expect(await sayNo(id, '  ')).toBe('no-without-words')
  expect(await sayNo(id, 'Niet van mij.', world.piet)).toBe('business-not-yours')
  expect(await sayNo(id, 'Het was drie uur, geen vier.')).toBeUndefined()
  const after = await seen(id)
  expect(after.state).toBe('draft')
  const { revision } = after
  expect(
    reasonOf(await world.perform(issueInvoice, world.piet, { invoiceId: id, revision }, commandId())),
  ).toBe('not-submitted')
  const [said] = await world.sql(
    `select words, by_person from invoice_event where invoice_id = $1 and kind = 'disagreed'`,
    [id],
  )
  expect(said).toEqual({ words: 'Het was drie uur, geen vier.', by_person: world.anna.personId })
})

test('a no is to what somebody else wrote, once, and to what was seen', async () => {
  const own = await submittedOf(world, world.anna, zon)
  expect(await sayNo(own, 'Toch niet.')).toBe('agreed-already')
  const id = await drafted(world.greet)
  const { revision } = await seen(id)
  const stale = { invoiceId: id, revision: revision + 1, words: 'Nee.' }
  expect(reasonOf(await world.perform(disagreeWithInvoice, world.anna, stale, commandId()))).toBe(
    'changed-meanwhile',
  )
  value(await world.perform(agreeWithInvoice, world.anna, { invoiceId: id, revision }, commandId()))
  expect(await sayNo(id, 'Toch niet.')).toBe('agreed-already')
})

test('who leads joint work hears by mail of the no of a fellow, once, without the words', async () => {
  const id = await drafted(world.anna, false)
  const parts = [world.anna, mia].map(({ memberId }) => ({ memberId, basisPoints: 5000 }))
  const { revision } = await seen(id)
  value(
    await world.perform(
      splitInvoice,
      world.anna,
      { invoiceId: id, revision, split: { by: 'percent', parts } },
      commandId(),
    ),
  )
  const put = { invoiceId: id, revision: (await seen(id)).revision }
  value(await world.perform(submitInvoice, world.anna, put, commandId()))
  await mails()
  sent.length = 0
  expect(await sayNo(id, 'Ik deed meer.', mia)).toBeUndefined()
  const [mail, ...more] = await mails()
  expect(more).toEqual([])
  expect(mail).toMatchObject({
    to: 'anna@voorbeeld.example',
    subject: 'Er klopt iets niet aan de factuur voor Bakkerij De Zon',
  })
  expect(mail!.text).toContain('Mia Kok zegt dat er iets niet klopt')
  expect(mail!.text + mail!.html).not.toMatch(/Ik deed meer|€/)
})
