import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { doNow, finishJobs, type JobHandler } from '../../platform/jobs.ts'
import { jobsFor } from '../../jobs.ts'
import type { Mail } from '../../platform/mail.ts'
import { sendMailJob } from '../../platform/mail-stored.ts'
import { stopPdfRenderer } from '../../platform/pdf.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { answerQuestion, creditInvoice, issueInvoice } from './index.ts'
import { documentByLink, documentOf } from './link.db.ts'
import { invoiceDetail } from './detail.db.ts'
import { sendAgain } from './send-again.ts'
import { mailInvoiceJob, renderInvoiceJob } from './jobs.ts'
import {
  commandId,
  customerOfMember,
  issuedOf,
  reasonOf,
  standing,
  submittedOf,
  value,
} from './sales-play.fixture.ts'

let world: World
let jobs: readonly JobHandler[]
let sent: Mail[]
let broken = false
beforeAll(async () => {
  world = await smallWorld()
  sent = []
  const send = (mail: Mail) => {
    if (broken) throw new Error('the post office is closed')
    sent.push(mail)
    return Promise.resolve({ messageId: mail.messageId ?? '' })
  }
  const { database, perform, clock } = world
  const findings = async () => []
  jobs = jobsFor({ database, perform, clock, send, publicUrl: 'https://gilde.example', findings }).handlers
})
afterAll(async () => {
  stopPdfRenderer()
  await world.close()
})

const detail = async (id: Id<'invoice'>) =>
  (await world.database.read(world.greet, (tx) => invoiceDetail(tx, world.cooperativeId, id)))!
const render = (invoiceId: Id<'invoice'>) => doNow(jobs, renderInvoiceJob, world.cooperativeId, { invoiceId })
const mail = (invoiceId: Id<'invoice'>, mailId: Id<'mail'>) =>
  doNow(jobs, mailInvoiceJob, world.cooperativeId, { invoiceId, mailId, about: 'document' })
const sendMail = (mailId: Id<'mail'>) => doNow(jobs, sendMailJob, world.cooperativeId, { mailId })

test('after issuing: the paper with its hash, and one mail with link and PDF', async () => {
  const id = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  await finishJobs(world.ownerUrl, jobs)
  const [file] = await world.sql(
    'select f.* from file f join invoice i on i.document_id = f.id where i.id = $1',
    [id],
  )
  const content = file!['content'] as Buffer
  expect(content.subarray(0, 5).toString()).toBe('%PDF-')
  expect(file!['sha256']).toEqual(createHash('sha256').update(content).digest())
  expect(file!['name']).toBe('Factuur 2026-0001.pdf')
  const { linkToken } = await standing(world, id)
  expect(sent).toHaveLength(1)
  expect(sent[0]).toMatchObject({
    to: 'zon@voorbeeld.example',
    subject: 'Factuur 2026-0001 van Coöperatie Het Gildehuis U.A.',
  })
  expect(sent[0]!.text).toContain(`https://gilde.example/f/${linkToken}`)
  expect(sent[0]!.text).toContain('€\u00a0121,00')
  expect(sent[0]!.attachments!.map(({ name }) => name)).toEqual([
    'Factuur 2026-0001.pdf',
    'Factuur 2026-0001.xml',
  ])
  expect(sent[0]!.text).toContain('als e-factuur voor je boekhoudprogramma')
  expect((await detail(id)).events.at(-1)).toMatchObject({ kind: 'sent' })
  const link = { kind: 'link', cooperativeId: world.cooperativeId, token: linkToken } as const
  expect((await world.database.read(link, (tx) => documentByLink(tx)))!.content.equals(content)).toBe(true)
  expect((await world.database.read(world.anna, (tx) => documentOf(tx, world.cooperativeId, id)))!.name).toBe(
    'Factuur 2026-0001.pdf',
  )
  expect(
    await world.database.read(world.bea, (tx) => documentOf(tx, world.cooperativeId, id)),
  ).toBeUndefined()
})

const SVG_WITHOUT_SIZE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="NaN" height="NaN"><path d="M0 0h9v9z"/></svg>'
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const cannotBeDrawn: [string, string, Buffer][] = [
  ['an SVG without a size', 'image/svg+xml', Buffer.from(SVG_WITHOUT_SIZE)],
  ['a PNG cut off after 40 bytes', 'image/png', PNG.subarray(0, 40)],
]

test.each(cannotBeDrawn)(
  'a logo that cannot be drawn (%s) does not keep an invoice from its paper',
  async (_, type, logo) => {
    const [file] = await world.sql(
      `insert into file (cooperative_id, id, name, media_type, sha256, content, size_bytes, stored_at)
     values ($1, $2, 'logo', $3, sha256($4), $4, length($4), now()) returning id`,
      [world.cooperativeId, commandId(), type, logo],
    )
    await world.sql('update cooperative set logo_file_id = $1 where id = $2', [
      file!['id'],
      world.cooperativeId,
    ])
    const id = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
    await finishJobs(world.ownerUrl, jobs)
    expect((await standing(world, id)).documentId).toBeDefined()
    await world.sql('update cooperative set logo_file_id = null where id = $1', [world.cooperativeId])
  },
)

test('done twice, and by two at the same time: one paper, one mail', async () => {
  sent.length = 0
  const id = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  await Promise.all([1, 2, 3].map(() => render(id)))
  const { documentId } = await standing(world, id)
  await finishJobs(world.ownerUrl, jobs)
  const [queued] = await world.sql('select id from mail where invoice_id = $1', [id])
  await render(id)
  await mail(id, queued!['id'] as Id<'mail'>)
  await sendMail(queued!['id'] as Id<'mail'>)
  await finishJobs(world.ownerUrl, jobs)
  expect((await standing(world, id)).documentId).toBe(documentId)
  expect(sent).toHaveLength(1)
  expect((await detail(id)).events.filter(({ kind }) => kind === 'sent')).toHaveLength(1)
})

test('a customer without address gets no mail, and sending again says why', async () => {
  sent.length = 0
  const id = await issuedOf(world, world.anna, await customerOfMember(world, world.anna, { email: '' }))
  expect(reasonOf(await world.perform(sendAgain, world.greet, { invoiceId: id }, commandId()))).toBe(
    'document-not-ready',
  )
  await finishJobs(world.ownerUrl, jobs)
  expect(sent).toEqual([])
  expect((await standing(world, id)).documentId).toBeDefined()
  expect(reasonOf(await world.perform(sendAgain, world.greet, { invoiceId: id }, commandId()))).toBe(
    'customer-without-email',
  )
})

test('a mail that does not leave is seen, once, and leaves later', async () => {
  sent.length = 0
  const id = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  await render(id)
  const mailId = newId<'mail'>()
  await mail(id, mailId)
  broken = true
  await expect(sendMail(mailId)).rejects.toThrow('closed')
  await expect(sendMail(mailId)).rejects.toThrow('closed')
  broken = false
  await sendMail(mailId)
  expect((await detail(id)).events.slice(-2).map(({ kind }) => kind)).toEqual(['send-failed', 'sent'])
})

test('in the customer’s language: credit note, sending again, answer', async () => {
  await finishJobs(world.ownerUrl, jobs)
  sent.length = 0
  const id = await issuedOf(
    world,
    world.anna,
    await customerOfMember(world, world.anna, { language: 'en', name: '<b>Sun & Co</b>' }),
  )
  value(
    await world.perform(
      creditInvoice,
      world.greet,
      { invoiceId: id, chosen: 'all', reason: 'Twice' },
      commandId(),
    ),
  )
  await finishJobs(world.ownerUrl, jobs)
  value(await world.perform(sendAgain, world.greet, { invoiceId: id }, commandId()))
  value(
    await world.perform(
      answerQuestion,
      world.anna,
      { invoiceId: id, answer: 'Yes, paint included.' },
      commandId(),
    ),
  )
  await finishJobs(world.ownerUrl, jobs)
  const subjects = sent.map(({ subject }) => subject.replace(/\d{4}-\d{4}/, 'N')).sort()
  const [one, two] = [
    'Invoice N from Coöperatie Het Gildehuis U.A.',
    'Credit note N from Coöperatie Het Gildehuis U.A.',
  ]
  expect(subjects).toEqual(['Answer to your question about invoice N', one, one, two].sort())
  const answer = sent.find(({ subject }) => subject.startsWith('Answer'))!
  expect(answer.text).toContain('Yes, paint included.')
  expect(answer.html).toContain('&lt;b&gt;Sun &amp; Co&lt;/b&gt;')
  expect(answer.attachments).toEqual([])
})

test('nothing of this happens when issuing is refused', async () => {
  const id = await submittedOf(world, world.anna, await customerOfMember(world, world.anna))
  await world.perform(issueInvoice, world.greet, { invoiceId: id, revision: 9 }, commandId())
  expect(await world.sql(`select 1 from graphile_worker.jobs`)).toEqual([])
})
