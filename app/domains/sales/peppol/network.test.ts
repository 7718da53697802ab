import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../../test/world.ts'
import { newId } from '../../../../test/new-id.ts'
import { jobsFor } from '../../../jobs.ts'
import { doNow, finishJobs, type JobHandler } from '../../../platform/jobs.ts'
import type { PeppolNetwork } from '../../../platform/access-point.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import { secretsFrom } from '../../../platform/secrets.ts'
import { peppolNetwork } from '../../../platform/storecove.ts'
import { startStorecove, type StorecoveServer } from '../../../platform/storecove-server.fixture.ts'
import type { Id } from '../../../values/id.ts'
import { creditInvoice } from '../index.ts'
import { invoiceDetail } from '../detail.db.ts'
import { followEInvoiceJob, sendEInvoiceJob } from '../jobs.ts'
import { resumeEInvoicesJob } from '../invoice-jobs.ts'
import { commandId, customerOfMember, issuedOf, reasonOf, value } from '../sales-play.fixture.ts'
import { endPeppolAccount } from './end-peppol-account.ts'
import { sendOverPeppol } from './send-over-peppol.ts'
import { latestSending } from './sending.db.ts'
import { nextLook } from './sending.ts'
import { setPeppolAccount } from './set-peppol-account.ts'

let world: World
let server: StorecoveServer
let network: PeppolNetwork
let jobs: readonly JobHandler[]
beforeAll(async () => {
  world = await smallWorld()
  server = await startStorecove()
  server.participants.add('NL:KVK 23456789').add('NL:OINO 00000001001234567000')
  network = peppolNetwork(server.url, secretsFrom(Buffer.alloc(32, 7)))
  const { database, perform, clock } = world
  const send = () => Promise.resolve({ messageId: '' })
  const parts = { database, perform, clock, send, network, publicUrl: 'https://gilde.example' }
  jobs = jobsFor({ ...parts, findings: async () => [] }).handlers
  await connect()
})
afterAll(async () => {
  stopPdfRenderer()
  await server.close()
  await world.close()
})
beforeEach(() => {
  server.refusing = undefined
  server.instead.length = 0
})

const connect = async (apiKey = server.apiKey) => {
  const account = { legalEntity: server.legalEntity, sealedKey: network.seal(apiKey) }
  value(await world.perform(setPeppolAccount, world.greet, account, commandId()))
}
const wanting = (more: object = {}) =>
  customerOfMember(world, world.anna, { kvk: '23456789', wantsEInvoice: true, ...more })
const sendingOf = (id: Id<'invoice'>) =>
  world.database.read(world.greet, (tx) => latestSending({ tx, cooperativeId: world.cooperativeId }, id))
const follow = async (id: Id<'invoice'>) =>
  doNow(jobs, followEInvoiceJob, world.cooperativeId, { sendingId: (await sendingOf(id))!.id })
const send = async (id: Id<'invoice'>) =>
  doNow(jobs, sendEInvoiceJob, world.cooperativeId, { sendingId: (await sendingOf(id))!.id })
const told = async (id: Id<'invoice'>) => {
  const detail = await world.database.read(world.anna, (tx) => invoiceDetail(tx, world.cooperativeId, id))
  return detail!.events.flatMap(({ kind, words }) =>
    kind.startsWith('e-invoice') ? [`${kind} ${words}`.trim()] : [],
  )
}
const again = (invoiceId: Id<'invoice'>) =>
  world.perform(sendOverPeppol, world.greet, { invoiceId }, commandId())

/** Issued, with its paper made and what follows from that done. */
async function sentTo(more: object = {}): Promise<Id<'invoice'>> {
  const id = await issuedOf(world, world.anna, await wanting(more))
  await finishJobs(world.ownerUrl, jobs)
  return id
}

describe('an e-invoice for a customer who wants it', () => {
  test('goes after issuing, by the rules of Peppol, and arrives', async () => {
    const id = await sentTo()
    const { idempotencyGuid, guid, to, xml } = server.received.at(-1)!
    const sending = (await sendingOf(id))!
    expect([idempotencyGuid, to]).toEqual([sending.id, 'NL:KVK 23456789'])
    expect(xml).toContain('#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0<')
    expect(sending).toMatchObject({ state: 'underway', submission: guid })
    const [row] = await world.sql('select sha256 from e_invoice_sending where id = $1', [sending.id])
    expect(row!['sha256']).toEqual(createHash('sha256').update(xml).digest())
    await follow(id)
    expect((await sendingOf(id))!.state).toBe('underway')
    server.says({ guid }, 'succeeded')
    await follow(id)
    await follow(id)
    expect((await sendingOf(id))!.state).toBe('delivered')
    expect(server.waiting()).toBe(0)
    expect(await told(id)).toEqual(['e-invoice-sent', 'e-invoice-delivered'])
    expect(reasonOf(await again(id))).toBe('e-invoice-underway')
  })

  test('to a public body goes by its OIN, a credit note too', async () => {
    const id = await sentTo({ kind: 'public-body', oin: '00000001001234567000' })
    expect(server.received.at(-1)!.to).toBe('NL:OINO 00000001001234567000')
    const credit = { invoiceId: id, chosen: 'all' as const, reason: 'Dubbel' }
    value(await world.perform(creditInvoice, world.greet, credit, commandId()))
    await finishJobs(world.ownerUrl, jobs)
    expect(server.received.at(-1)!.xml).toContain('<CreditNote ')
  })

  test('has arrived when there is proof, though no answer came', async () => {
    const id = await sentTo()
    server.arrived(server.received.at(-1)!.guid)
    await follow(id)
    expect((await sendingOf(id))!.state).toBe('delivered')
  })

  test('is asked after ever less often, and after five days no more', async () => {
    const sentAt = new Date('2026-11-02T10:00:00Z')
    const after = (minutes: number) => nextLook(sentAt, new Date(sentAt.getTime() + minutes * 60_000))
    expect([after(0), after(2), after(60)]).toEqual([120, 120, 3600])
    expect(after(5 * 24 * 60 + 1)).toBeUndefined()
    const id = await sentTo()
    const [waiting] = await world.sql(
      `select count(*)::int as n from graphile_worker.jobs
       where task_identifier = 'follow-e-invoice' and run_at > now()`,
    )
    expect(waiting!['n']).toBeGreaterThan(0)
    await world.sql(
      `update e_invoice_sending set sent_at = sent_at - interval '6 days' where state = 'underway'`,
    )
    await follow(id)
    expect((await sendingOf(id))!.state).toBe('unknown')
    expect(reasonOf(await again(id))).toBeUndefined()
    await finishJobs(world.ownerUrl, jobs)
    expect((await sendingOf(id))!.state).toBe('underway')
  })
})

describe('what does not go', () => {
  test('a customer who is not on the network: told, tried again by hand when they are', async () => {
    const id = await sentTo({ kvk: '87654321' })
    expect(await told(id)).toEqual(['e-invoice-unreachable'])
    server.participants.add('NL:KVK 87654321')
    value(await again(id))
    expect(reasonOf(await again(id))).toBe('e-invoice-underway')
    await finishJobs(world.ownerUrl, jobs)
    expect((await sendingOf(id))!.state).toBe('underway')
  })

  test('what the network refuses at once, or later: with its words', async () => {
    server.refusing = [{ source: 'document', details: 'no such receiver' }]
    const id = await sentTo()
    expect(await told(id)).toEqual(['e-invoice-refused document: no such receiver'])
    server.refusing = undefined
    value(await again(id))
    await finishJobs(world.ownerUrl, jobs)
    server.says(server.received.at(-1)!, 'failed', 'mailbox full')
    await follow(id)
    expect((await told(id)).slice(1)).toEqual(['e-invoice-sent', 'e-invoice-refused mailbox full'])
  })

  test('no answer: kept as such, tried again, handed in once though it broke just after', async () => {
    const before = server.received.length
    server.instead.push('drop')
    const id = await issuedOf(world, world.anna, await wanting())
    await expect(finishJobs(world.ownerUrl, jobs)).rejects.toThrow('jobs failed')
    expect(await sendingOf(id)).toMatchObject({ state: 'asked', trouble: 'silent' })
    server.instead.push(...([undefined, 'after'] as unknown as 'after'[]))
    await expect(send(id)).rejects.toThrow('POST document_submissions')
    await send(id)
    await send(id)
    expect(await sendingOf(id)).toMatchObject({ state: 'underway', trouble: undefined })
    expect(server.received.length).toBe(before + 1)
    expect(await told(id)).toEqual(['e-invoice-sent'])
  })

  test('an answer that comes before we know that it was handed in is not lost', async () => {
    server.instead.push('drop')
    const id = await issuedOf(world, world.anna, await wanting())
    await expect(finishJobs(world.ownerUrl, jobs)).rejects.toThrow('jobs failed')
    const other = await sentTo()
    server.says({ guid: 'their-number', idempotencyGuid: (await sendingOf(id))!.id }, 'succeeded')
    await follow(other)
    expect(await sendingOf(id)).toMatchObject({ state: 'delivered', submission: 'their-number' })
  })

  test('a wrong key: kept as such; with the right one all that waited goes', async () => {
    await connect('andere')
    const id = await sentTo()
    expect(await sendingOf(id)).toMatchObject({ state: 'asked', trouble: 'key' })
    await connect()
    await finishJobs(world.ownerUrl, jobs)
    expect((await sendingOf(id))!.state).toBe('underway')
  })

  test('what waits is asked for anew each day', async () => {
    server.instead.push('drop')
    const id = await issuedOf(world, world.anna, await wanting())
    await expect(finishJobs(world.ownerUrl, jobs)).rejects.toThrow('jobs failed')
    await world.sql(`delete from graphile_worker._private_jobs`)
    await doNow(jobs, resumeEInvoicesJob, world.cooperativeId, { dueOn: world.clock().today })
    await finishJobs(world.ownerUrl, jobs)
    expect((await sendingOf(id))!.state).toBe('underway')
  })

  test('nobody who did not ask for it, no private person, and nothing without an account', async () => {
    const before = server.received.length
    const [plain, person] = [await sentTo({ wantsEInvoice: false }), await sentTo({ kind: 'person' })]
    expect([await sendingOf(plain), await sendingOf(person)]).toEqual([undefined, undefined])
    expect(reasonOf(await again(person))).toBe('no-electronic-address')
    value(await world.perform(endPeppolAccount, world.greet, {}, commandId()))
    expect(await sendingOf(await sentTo())).toBeUndefined()
    expect(reasonOf(await again(plain))).toBe('no-peppol-account')
    expect(server.received.length).toBe(before)
    await connect()
    value(await again(plain))
    await finishJobs(world.ownerUrl, jobs)
    expect(server.received.length).toBe(before + 1)
  })

  test('pressed by two at the same time: it goes once', async () => {
    const id = await sentTo({ wantsEInvoice: false })
    const both = await Promise.all([again(id), again(id)])
    expect(both.map(reasonOf).sort()).toEqual(['e-invoice-underway', undefined])
  })
})

describe('who may', () => {
  test('only the administration sends by hand and sets the account; what came to an end stays', async () => {
    const id = await sentTo()
    for (const who of [world.anna, world.bea, world.otto]) {
      expect(reasonOf(await world.perform(sendOverPeppol, who, { invoiceId: id }, newId()))).toBe(
        'not-permitted',
      )
      const account = { legalEntity: 1, sealedKey: 'x' }
      expect(reasonOf(await world.perform(setPeppolAccount, who, account, newId()))).toBe('not-permitted')
    }
    server.says(server.received.at(-1)!, 'succeeded')
    await follow(id)
    await expect(
      world.sql(`update e_invoice_sending set state = 'refused' where invoice_id = $1`, [id]),
    ).rejects.toThrow('stays what it was')
  })
})
