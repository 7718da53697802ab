import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mailSender } from './mail.ts'
import { postbox } from './mail-postbox.ts'
import { smtpServer } from './mail-server.fixture.ts'

let outbox: string
beforeAll(async () => {
  outbox = await mkdtemp(join(tmpdir(), 'gilde-mail-'))
})
afterAll(() => rm(outbox, { recursive: true }))

const mail = {
  to: 'anna@voorbeeld.nl',
  subject: 'Factuur van de bakkerij: € 121,00',
  text: 'Dag Anna,\n\n.een regel met een punt\nReünie\n',
}

describe('over SMTP', () => {
  test('a mail arrives as it was written, with its attachment', async () => {
    const server = await smtpServer()
    const send = mailSender({ smtpUrl: server.url, from: 'Gilde <kantoor@voorbeeld.nl>', outbox })
    const attachments = [
      { name: 'factuur.pdf', mediaType: 'application/pdf', content: Buffer.from('%PDF-1.7 proef') },
    ]
    const { messageId } = await send({ ...mail, attachments, messageId: 'een@mail.gilde' })
    await server.close()
    const [arrived] = server.arrived
    expect([arrived!.from, arrived!.to, messageId]).toEqual([
      'kantoor@voorbeeld.nl',
      'anna@voorbeeld.nl',
      'een@mail.gilde',
    ])
    expect(arrived!.data).toContain('Message-ID: <een@mail.gilde>')
    expect(arrived!.data).toContain('Auto-Submitted: auto-generated')
    expect(arrived!.data).toContain('\r\n.een regel met een punt')
    expect(arrived!.data).toContain('filename=factuur.pdf')
    expect(arrived!.data).toContain(Buffer.from('%PDF-1.7 proef').toString('base64'))
  })
  test('one that can be stopped tells mail programs how, with one press (RFC 8058)', async () => {
    const server = await smtpServer()
    const send = mailSender({ smtpUrl: server.url, from: 'kantoor@voorbeeld.nl', outbox })
    const unsubscribeUrl = 'https://gilde.example/m/een-lange-token-van-dertig-tekens-0123456789'
    await send({ ...mail, unsubscribeUrl })
    await send(mail)
    await server.close()
    const [stops, stays] = server.arrived.map(({ data }) => data.replaceAll(/\r\n[ \t]+/g, ' '))
    expect(stops).toContain(`\r\nList-Unsubscribe: <${unsubscribeUrl}>\r\n`)
    expect(stops).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n')
    expect(stays).not.toContain('List-Unsubscribe')
  })
  test('a server that refuses is an error, not silence', async () => {
    const server = await smtpServer()
    server.answerData('451 later')
    const send = mailSender({ smtpUrl: server.url, from: 'kantoor@voorbeeld.nl', outbox })
    await expect(send(mail)).rejects.toThrow(/451/)
    await server.close()
  })
  test('a subject cannot carry other headers', async () => {
    const server = await smtpServer()
    const send = mailSender({ smtpUrl: server.url, from: 'kantoor@voorbeeld.nl', outbox })
    await send({ ...mail, subject: 'Hallo\r\nBcc: kwaad@voorbeeld.nl' })
    await server.close()
    expect(server.arrived).toHaveLength(1)
    expect(server.arrived[0]!.data).not.toMatch(/^Bcc:/m)
  })
  test('needs an address to send from', () => {
    expect(() => mailSender({ smtpUrl: 'smtp://localhost', outbox })).toThrow('GILDE_MAIL_FROM')
  })
})

describe('without SMTP', () => {
  test('a mail is two files: as it would have been sent, and to read', async () => {
    const send = mailSender({ outbox })
    await send({ ...mail, to: '../../weg/anna@voorbeeld.nl' })
    const names = (await readdir(outbox)).sort()
    expect(names.map((name) => name.slice(36))).toEqual(
      ['-_/_/weg/anna@voorbeeld.nl.eml', '-_/_/weg/anna@voorbeeld.nl.txt'].map((name) =>
        name.replaceAll('/', '_'),
      ),
    )
    expect(await readFile(join(outbox, names[1]!), 'utf8')).toContain('Dag Anna,')
    expect(await readFile(join(outbox, names[0]!), 'utf8')).toMatch(/^Subject: =\?UTF-8\?/m)
    expect((await stat(join(outbox, names[0]!))).mode & 0o077).toBe(0)
  })
})

test('a postbox waits for nobody and reports what failed', async () => {
  const failures: string[] = []
  const box = postbox(
    async () => {
      throw new Error('dicht')
    },
    (line) => failures.push(line),
  )
  box.post(mail)
  expect(failures).toEqual([])
  await box.settled()
  expect(failures).toEqual(['a mail could not be sent: dicht'])
})
