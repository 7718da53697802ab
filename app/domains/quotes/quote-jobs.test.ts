import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import { jobsFor } from '../../jobs.ts'
import { finishJobs, type JobHandler } from '../../platform/jobs.ts'
import type { Mail } from '../../platform/mail.ts'
import { stopPdfRenderer } from '../../platform/pdf.ts'
import type { Id } from '../../values/id.ts'
import { acceptQuote } from './accept-quote.ts'
import { quotesExpiring } from './quote-list.db.ts'
import { bakeryOf, quoteNow, sentQuote, value } from './quotes-play.fixture.ts'
import { remindOfQuote } from './remind-of-quote.ts'

let world: World
let bakery: Id<'customer'>
let jobs: readonly JobHandler[]
let sent: Mail[] = []
beforeAll(async () => {
  world = await smallWorld()
  bakery = await bakeryOf(world, world.anna)
  const { database, perform, clock } = world
  const send = (mail: Mail) => {
    sent.push(mail)
    return Promise.resolve({ messageId: mail.messageId ?? '' })
  }
  const findings = async () => []
  jobs = jobsFor({ database, perform, clock, send, publicUrl: 'https://gilde.example', findings }).handlers
})
afterAll(async () => {
  stopPdfRenderer()
  await world.close()
})

test('after sending: the paper with its hash and a mail with link and PDF; after a yes a mail to both', async () => {
  const { quoteId, customer, token } = await sentQuote(world, world.anna, bakery)
  await finishJobs(world.ownerUrl, jobs)
  const [file] = await world.sql(
    'select f.* from file f join quote q on q.document_id = f.id where q.id = $1',
    [quoteId],
  )
  const content = file!['content'] as Buffer
  expect(content.subarray(0, 5).toString()).toBe('%PDF-')
  expect(
    createHash('sha256')
      .update(content)
      .digest()
      .equals(file!['sha256'] as Buffer),
  ).toBe(true)
  expect(sent).toHaveLength(1)
  expect(sent[0]).toMatchObject({ to: 'zon@voorbeeld.example' })
  expect(sent[0]!.text).toContain(`https://gilde.example/o/${token}`)
  expect(sent[0]!.attachments).toHaveLength(1)
  sent = []
  value(await world.perform(acceptQuote, customer, { name: 'Zon' }, newId()))
  await finishJobs(world.ownerUrl, jobs)
  expect(sent.map(({ to }) => to).toSorted()).toEqual(['anna@voorbeeld.example', 'zon@voorbeeld.example'])
  expect(sent.find(({ to }) => to.startsWith('anna'))!.subject).toBe(
    'Bakkerij De Zon zegt ja tegen je offerte',
  )
  const [kept] = await world.sql('select copy from quote_answer where quote_id = $1', [quoteId])
  const copy = JSON.parse(String(kept!['copy'])) as { document: string }
  expect(copy.document).toBe((file!['sha256'] as Buffer).toString('hex'))
})

test('a quote that nobody answers is told to the member, once, three days before its last day', async () => {
  sent = []
  const { quoteId } = await sentQuote(world, world.anna, bakery, { validDays: 3 })
  const job = { kind: 'job', cooperativeId: world.cooperativeId } as const
  const { today } = world.clock()
  const expiring = () =>
    world.database.read(job, (tx) =>
      quotesExpiring(tx, world.cooperativeId, today, (quote.sent as { validUntil: typeof today }).validUntil),
    )
  const quote = await quoteNow(world, quoteId)
  expect(await expiring()).toEqual([quoteId])
  value(await world.perform(remindOfQuote, job, { quoteId }, newId()))
  value(await world.perform(remindOfQuote, job, { quoteId }, newId()))
  expect(await expiring()).toEqual([])
  await finishJobs(world.ownerUrl, jobs)
  const told = sent.filter(({ to }) => to === 'anna@voorbeeld.example')
  expect(told.map(({ subject }) => subject)).toEqual(['Je offerte voor Bakkerij De Zon verloopt bijna'])
})
