import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'
import { rootFolder } from './root-folder.ts'

describe('settings of the installation', () => {
  test('none are needed', () => {
    const data = join(fileURLToPath(rootFolder()), 'data')
    expect(readConfig({})).toEqual({
      dataFolder: data,
      databaseUrl: undefined,
      host: '127.0.0.1',
      port: 8480,
      publicOrigin: 'http://localhost:8480',
      trustedProxies: [],
      smtpUrl: undefined,
      mailFrom: 'Gilde <gilde@localhost>',
      outbox: join(data, 'outbox'),
      peppolUrl: 'https://api.storecove.com/api/v2',
      mollieUrl: 'https://api.mollie.com/v2',
      textsUrl: 'https://gw.cmtelecom.com/v1.0/message',
      receiptMailbox: undefined,
      secret: undefined,
      demo: undefined,
    })
  })
  test('the network of e-invoices is asked over https, or on this machine', () => {
    const of = (GILDE_PEPPOL_URL: string) => readConfig({ GILDE_PEPPOL_URL }).peppolUrl
    expect(of('https://punt.example.org/api/')).toBe('https://punt.example.org/api')
    expect(of('http://127.0.0.1:9000')).toBe('http://127.0.0.1:9000')
    for (const wrong of ['http://punt.example.org', 'https://punt.example.org?key=1', 'punt'])
      expect(() => of(wrong)).toThrow('GILDE_PEPPOL_URL must be https://')
  })
  test('empty is absent', () => {
    expect(readConfig({ DATABASE_URL: '', GILDE_DEMO: '' })).toEqual(readConfig({}))
  })
  test('the port is in the origin; GILDE_PORT goes before PORT', () => {
    expect(readConfig({ PORT: '3000' }).publicOrigin).toBe('http://localhost:3000')
    expect(readConfig({ PORT: '3000', GILDE_PORT: '4000' }).port).toBe(4000)
  })
  test('the origin loses its last slash', () => {
    expect(readConfig({ PUBLIC_ORIGIN: 'https://gilde.example.org/' }).publicOrigin).toBe(
      'https://gilde.example.org',
    )
  })
  test.each([
    ['1', true],
    ['yes', true],
    ['TRUE', true],
    ['0', false],
    ['no', false],
  ])('GILDE_DEMO=%s is %s', (said, meant) => {
    expect(readConfig({ GILDE_DEMO: said }).demo).toBe(meant)
  })
  test.each([
    [{ GILDE_PORT: 'abc' }, 'GILDE_PORT must be a number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT must be a number from 0 to 65535.'],
    [
      { DATABASE_URL: 'mysql://x:secret@y/z' },
      'DATABASE_URL must look like postgres://user:password@host:5432/database.',
    ],
    [
      { PUBLIC_ORIGIN: 'https://x.example/gilde' },
      'PUBLIC_ORIGIN must be an origin such as https://gilde.example.org, with nothing after the name.',
    ],
    [
      { GILDE_SMTP_URL: 'mail.example.org' },
      'GILDE_SMTP_URL must look like smtps://user:password@mail.example.org:465.',
    ],
    [
      { GILDE_SMTP_URL: 'smtp://h', GILDE_MAIL_FROM: 'Gilde' },
      'GILDE_MAIL_FROM must look like "Gilde <office@example.org>".',
    ],
    [
      { GILDE_SMTP_URL: 'smtp://h' },
      'GILDE_MAIL_FROM must say who sends the mail, because GILDE_SMTP_URL is set.',
    ],
    [{ GILDE_SECRET: 'short' }, 'GILDE_SECRET must have 32 characters or more.'],
    [{ GILDE_DEMO: 'maybe' }, 'GILDE_DEMO must be 1 (or yes, true) or 0 (or no, false).'],
  ])('%o is refused in one sentence', (environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(new ConfigError(sentence))
  })
  test('proxies are a list of addresses', () => {
    expect(readConfig({ GILDE_TRUSTED_PROXIES: '127.0.0.1, ::1' }).trustedProxies).toEqual([
      '127.0.0.1',
      '::1',
    ])
    expect(() => readConfig({ GILDE_TRUSTED_PROXIES: 'localhost' })).toThrow(
      'GILDE_TRUSTED_PROXIES must be network addresses such as 127.0.0.1, with commas between.',
    )
  })
  test('what is wrong is named without its value, which may be a password', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://x:secret@y/z' })).toThrow(/^(?!.*secret)/)
  })
})
