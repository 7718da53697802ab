/** A real IMAP server in this process, with mails as people send them. */
import { createServer, type AddressInfo } from 'node:net'
import hoodiecrow from 'hoodiecrow-imap'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { takeMail as takeFromServer } from '../../platform/mailbox.ts'
import { readMailbox } from './read-mailbox.ts'
import { memberWithAddress } from './receipt-mail.db.ts'

const ADDRESS = 'bonnen@gildehuis.example'
let world: World
let server: ReturnType<typeof hoodiecrow> | undefined
const logged: string[] = []
beforeAll(async () => (world = await smallWorld()))
afterAll(async () => {
  await stop()
  await world.close()
})
beforeEach(async () => {
  logged.length = 0
  await world.sql('delete from receipt_reading')
  await world.sql('delete from receipt_page')
  await world.sql('delete from receipt')
  await world.sql('delete from receipt_mail')
})

const PLUGINS = ['ID', 'SASL-IR', 'AUTH-PLAIN', 'NAMESPACE', 'ENABLE', 'LITERALPLUS', 'UNSELECT']

/** A server with these mails in it; where it is reached. */
async function served(...mails: readonly string[]): Promise<string> {
  await stop()
  const started = hoodiecrow({
    plugins: PLUGINS,
    storage: { INBOX: { messages: mails.map((raw) => ({ raw: raw.replace(/\r?\n/g, '\r\n') })) } },
  })
  server = started
  await new Promise<void>((resolve) => started.listen(0, resolve))
  return `imap://testuser:testpass@127.0.0.1:${(started.server.address() as AddressInfo).port}/INBOX`
}

async function stop(): Promise<void> {
  const running = server
  server = undefined
  if (running) await new Promise<void>((resolve) => running.close(() => resolve()))
}

const read = (url: string) => {
  const { database, perform, clock } = world
  const parts = { database, perform, clock, log: (line: string) => void logged.push(line) }
  return readMailbox(parts, { url, address: ADDRESS })
}

let made = 0
async function photo(): Promise<Buffer> {
  made += 1
  return sharp({ create: { width: 40 + made, height: 80, channels: 3, background: '#fed' } })
    .jpeg()
    .toBuffer()
}

type Sent = {
  readonly from?: string
  readonly to?: string
  readonly id?: string
  readonly headers?: string
  readonly parts?: readonly { readonly name: string; readonly type: string; readonly content: Buffer }[]
}

function mail({
  from = 'anna@voorbeeld.example',
  to = ADDRESS.replace('@', '+gildehuis@'),
  ...more
}: Sent): string {
  made += 1
  const parts = (more.parts ?? []).map(
    ({ name, type, content }) =>
      `--rand\nContent-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\n` +
      `Content-Transfer-Encoding: base64\n\n${content.toString('base64').replace(/.{76}/g, '$&\n')}\n`,
  )
  return (
    `From: Iemand <${from}>\nTo: ${to}\nSubject: Bonnen\nMessage-ID: <${more.id ?? `m${made}`}@voorbeeld.example>\n` +
    `Date: Sun, 29 Mar 2026 11:00:00 +0200\n${more.headers ?? ''}MIME-Version: 1.0\n` +
    `Content-Type: multipart/mixed; boundary="rand"\n\n--rand\nContent-Type: text/plain\n\nHier zijn ze.\n` +
    `${parts.join('')}--rand--\n`
  )
}

const jpeg = async (name = 'bon.jpg') => ({ name, type: 'image/jpeg', content: await photo() })
const receipts = () => world.sql('select member_id, way, handed_in_by, state from receipt order by id')
const mails = () =>
  world.sql(
    'select from_address, outcome, taken, refused from receipt_mail order by outcome desc, refused, taken',
  )

describe('a mail with receipts', () => {
  test('each attachment is one, of the member who sent it; nothing is booked', async () => {
    const url = await served(mail({ parts: [await jpeg(), await jpeg('tweede.jpg')] }))
    expect(await read(url)).toBe(1)
    const mine = { member_id: world.anna.memberId, way: 'mail', handed_in_by: null, state: 'waiting' }
    expect(await receipts()).toEqual([mine, mine])
    expect(await mails()).toEqual([
      { from_address: 'anna@voorbeeld.example', outcome: 'taken', taken: 2, refused: 0 },
    ])
    expect(await world.sql('select from job_cost')).toEqual([])
  })

  test('of somebody we do not know waits for the administrator', async () => {
    await read(await served(mail({ from: 'winkel@elders.example', parts: [await jpeg()] })))
    expect(await receipts()).toMatchObject([{ member_id: null, state: 'waiting' }])
  })

  test('is marked as seen, and the same one again is taken once', async () => {
    const part = await jpeg()
    const same = mail({ id: 'zelfde', parts: [part] })
    const url = await served(same)
    expect([await read(url), await read(url)]).toEqual([1, 0])
    // Put in the mailbox again, or moved back by hand.
    await read(await served(same))
    expect([(await receipts()).length, (await mails()).length]).toEqual([1, 1])
    // The same photo in another mail is the same receipt.
    await read(await served(mail({ parts: [part] })))
    expect((await receipts()).length).toBe(1)
  })

  test('read by two processes at once is taken once', async () => {
    const url = await served(mail({ parts: [await jpeg()] }), mail({ parts: [await jpeg()] }))
    const both = await Promise.allSettled([read(url), read(url)])
    if (both.some(({ status }) => status === 'rejected')) await read(url)
    expect((await receipts()).length).toBe(2)
  })

  test('what is no receipt is counted and left; what is, is taken', async () => {
    const zip = { name: 'bonnen.zip', type: 'application/zip', content: Buffer.from('PK\x03\x04') }
    const program = { name: 'bon.jpg', type: 'image/jpeg', content: Buffer.from('MZ een programma') }
    await read(await served(mail({ parts: [zip, await jpeg(), program] })))
    expect(await mails()).toMatchObject([{ outcome: 'taken', taken: 1, refused: 2 }])
    await read(await served(mail({ parts: [zip] }), mail({})))
    expect(await mails()).toMatchObject([
      { outcome: 'taken' },
      { outcome: 'nothing-in-it', refused: 0 },
      { outcome: 'nothing-in-it', refused: 1 },
    ])
  })
})

describe('a mail that is none of that', () => {
  test.each([
    ['an answer of somebody away', 'Auto-Submitted: auto-replied\n'],
    ['a list', 'List-Id: <nieuws.voorbeeld.example>\n'],
    ['a mail that bounced', 'Return-Path: <>\n'],
  ])('%s is left', async (_, headers) => {
    await read(await served(mail({ headers, parts: [await jpeg()] })))
    expect([await receipts(), await mails()]).toEqual([
      [],
      [expect.objectContaining({ outcome: 'automatic' })],
    ])
  })

  test('of our own address is left: nothing goes round', async () => {
    await read(await served(mail({ from: ADDRESS, parts: [await jpeg()] })))
    expect(await receipts()).toEqual([])
  })

  test('too large: only its headers are fetched', async () => {
    const content = Buffer.alloc(20 * 1_048_576, 'x')
    const huge = mail({ parts: [{ name: 'film.mp4', type: 'video/mp4', content }] })
    await read(await served(huge, mail({ parts: [await jpeg()] })))
    expect(await mails()).toMatchObject([
      { from_address: 'anna@voorbeeld.example', outcome: 'too-large' },
      { outcome: 'taken' },
    ])
  })

  test('half a mail, or none at all, keeps no other from its turn', async () => {
    const half = mail({ parts: [await jpeg()] })
    await read(await served(half.slice(0, half.length >> 1), 'geen mail', mail({ parts: [await jpeg()] })))
    expect((await receipts()).length).toBe(1)
  })

  test('without the word of a co-operative, or with one that is none, is logged and left', async () => {
    await read(
      await served(
        mail({ to: ADDRESS, parts: [await jpeg()] }),
        mail({ to: 'bonnen+weg@gildehuis.example' }),
      ),
    )
    expect([await receipts(), await mails(), logged.length]).toEqual([[], [], 2])
  })
})

describe('the server', () => {
  test('that does not know the password, or is not there, is an error that says so', async () => {
    const url = await served(mail({}))
    await expect(read(url.replace('testpass', 'anders'))).rejects.toThrow()
    const nobody = createServer()
    await new Promise<void>((resolve) => nobody.listen(0, resolve))
    const { port } = nobody.address() as AddressInfo
    await new Promise((resolve) => nobody.close(resolve))
    await expect(read(`imap://a:b@127.0.0.1:${port}/INBOX`)).rejects.toThrow()
  })

  test('a mail that could not be taken is still there for the next time', async () => {
    const url = await served(mail({ parts: [await jpeg()] }))
    const failing = takeFromServer(url, () => Promise.reject(new Error('the database is away')))
    await expect(failing).rejects.toThrow('the database is away')
    expect([await read(url), (await receipts()).length]).toEqual([1, 1])
  })
})

test('a receipt mailed by somebody who left is of nobody until the administration says whose', async () => {
  const house = await smallWorld()
  const found = () =>
    house.database.read({ kind: 'job', cooperativeId: house.cooperativeId }, (tx) =>
      memberWithAddress(tx, house.cooperativeId, 'anna@voorbeeld.example'),
    )
  expect(await found()).toBe(house.anna.memberId)
  await house.sql(`update member set left_on = '2026-01-31' where id = $1`, [house.anna.memberId])
  expect(await found()).toBeUndefined()
  await house.close()
})
