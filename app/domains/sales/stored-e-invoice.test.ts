import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { jobsFor } from '../../jobs.ts'
import { finishJobs, type JobHandler } from '../../platform/jobs.ts'
import type { Mail } from '../../platform/mail.ts'
import { stopPdfRenderer } from '../../platform/pdf.ts'
import { documentByLink, documentOf } from './link.db.ts'
import { customerOfMember, issuedOf, standing } from './sales-play.fixture.ts'

let world: World
let jobs: readonly JobHandler[]
const sent: Mail[] = []
beforeAll(async () => {
  world = await smallWorld()
  const send = (mail: Mail) => {
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

test('the e-invoice: with its hash, the same bytes inside the PDF, by the link too; never another', async () => {
  const id = await issuedOf(world, world.anna, await customerOfMember(world, world.anna, { kind: 'person' }))
  await finishJobs(world.ownerUrl, jobs)
  const [file] = await world.sql(
    'select f.* from file f join invoice i on i.e_invoice_id = f.id where i.id = $1',
    [id],
  )
  const content = file!['content'] as Buffer
  const { number, linkToken, documentId } = await standing(world, id)
  expect(content.toString()).toContain(`<cbc:ID>${number}</cbc:ID>`)
  expect(file).toMatchObject({
    name: `Factuur ${number}.xml`,
    media_type: 'application/xml',
    sha256: createHash('sha256').update(content).digest(),
  })
  const link = { kind: 'link', cooperativeId: world.cooperativeId, token: linkToken } as const
  const byLink = await world.database.read(link, (tx) => documentByLink(tx, 'e-invoice'))
  expect(byLink!.content.equals(content)).toBe(true)
  const of = (by: typeof world.bea) =>
    world.database.read(by, (tx) => documentOf(tx, world.cooperativeId, id, 'e-invoice'))
  expect([(await of(world.anna))?.name, await of(world.bea)]).toEqual([`Factuur ${number}.xml`, undefined])
  const pdf = (await world.database.read(world.greet, (tx) => documentOf(tx, world.cooperativeId, id)))!
    .content
  expect(attachedIn(pdf).some((bytes) => bytes.equals(content))).toBe(true)
  // A private person has nothing to read it with: it is not in the mail.
  expect(sent[0]!.attachments!.map(({ name }) => name)).toEqual([`Factuur ${number}.pdf`])
  await expect(
    world.sql('update invoice set e_invoice_id = $2 where id = $1', [id, documentId]),
  ).rejects.toThrow('made once')
})

/** What is packed inside a PDF, unpacked. */
function attachedIn(pdf: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (
    let at = pdf.indexOf('/Type /EmbeddedFile');
    at >= 0;
    at = pdf.indexOf('/Type /EmbeddedFile', at + 1)
  ) {
    const begin = pdf.indexOf('stream\n', at) + 'stream\n'.length
    found.push(inflateSync(pdf.subarray(begin, pdf.indexOf('\nendstream', begin))))
  }
  return found
}
