import { createHash } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '../../test/harness/database.ts'
import { newId } from '../../test/new-id.ts'
import type { Id } from '../values/id.ts'
import type { JobActor } from './actor.ts'
import { moment } from './clock.ts'
import { openDatabase, type Database } from './database.ts'
import { mailSender } from './mail.ts'
import { deliverStoredMail } from './mail-stored.ts'
import { smtpServer } from './mail-server.fixture.ts'

let fresh: FreshDatabase
let database: Database
let owner: pg.Client
const actor: JobActor = { kind: 'job', cooperativeId: newId<'cooperative'>() }
const now = () => moment(new Date('2026-03-02T09:00:00Z'))

beforeAll(async () => {
  fresh = await freshDatabase()
  database = openDatabase(fresh.appUrl, now, 3)
  owner = new pg.Client({ connectionString: fresh.ownerUrl })
  await owner.connect()
  await owner.query(
    `insert into cooperative (id, slug, legal_name, kvk, vat_number, iban, street, postcode, city, email, created_at)
     values ($1, 'gilde', 'Gilde "De Kei", U.A.', '12345678', 'NL123456782B01', 'NL91ABNA0417164300', 'Werkplein 1',
       '7311 AA', 'Apeldoorn', 'post@gilde.example', now())`,
    [actor.cooperativeId],
  )
})
afterAll(async () => {
  await owner.end()
  await database.close()
  await fresh.drop()
})

async function storedMail(): Promise<Id<'mail'>> {
  const [id, fileId, content] = [newId<'mail'>(), newId(), Buffer.from('%PDF-1.7')]
  const hash = createHash('sha256').update(content).digest()
  await owner.query('insert into file values ($1, $2, $3, $4, $5, $6, $7, $8)', [
    actor.cooperativeId,
    fileId,
    'factuur.pdf',
    'application/pdf',
    content.length,
    hash,
    content,
    now().at,
  ])
  await owner.query(
    'insert into mail (cooperative_id, id, to_address, subject, body_text, attachment_ids, ' +
      'queued_at) values ($1,$2,$3,$4,$5,$6,$7)',
    [actor.cooperativeId, id, 'klant@voorbeeld.nl', 'Factuur', 'Dag klant', [fileId], now().at],
  )
  return id
}
const row = async (id: string) =>
  (await owner.query('select sent_at, message_id, failure from mail where id = $1', [id])).rows[0]

describe('a stored mail', () => {
  test('goes out once, with its file, however often the job is done', async () => {
    const server = await smtpServer()
    const deliver = deliverStoredMail(
      database,
      mailSender({ smtpUrl: server.url, from: 'k@voorbeeld.nl', outbox: '' }),
      now,
    )
    const id = await storedMail()
    for (let i = 0; i < 3; i++) await deliver(actor, id)
    await server.close()
    expect(server.arrived).toHaveLength(1)
    expect(server.arrived[0]!.data).toContain('filename=factuur.pdf')
    // Who reads it knows the co-operative, and not the program; the server knows the address of the installation.
    expect(server.arrived[0]!.data).toMatch(/^From: .*De Kei.* <k@voorbeeld\.nl>\r?$/m)
    expect(await row(id)).toMatchObject({ sent_at: now().at, message_id: `${id}@mail.gilde`, failure: null })
  })

  test('that fails says why, and goes out at the next try with the same Message-ID', async () => {
    const server = await smtpServer()
    const deliver = deliverStoredMail(
      database,
      mailSender({ smtpUrl: server.url, from: 'k@voorbeeld.nl', outbox: '' }),
      now,
    )
    const id = await storedMail()
    server.answerData('451 vol')
    await expect(deliver(actor, id)).rejects.toThrow('451')
    expect(await row(id)).toMatchObject({ sent_at: null, failure: expect.stringContaining('451') })
    server.answerData(undefined)
    await deliver(actor, id)
    await server.close()
    expect(server.arrived[0]!.data).toContain(`Message-ID: <${id}@mail.gilde>`)
    expect(await row(id)).toMatchObject({ sent_at: now().at, failure: null })
  })

  test('of another co-op is not there', async () => {
    const deliver = deliverStoredMail(database, async () => ({ messageId: '' }), now)
    await expect(deliver({ kind: 'job', cooperativeId: newId() }, await storedMail())).rejects.toThrow(
      'does not exist',
    )
  })
})
