import { isIP } from 'node:net'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { rootFolder } from './root-folder.ts'

/** The settings of an installation. Each is explained in `docs/guides/installer.md`. */
export type Config = {
  /** Absolute: the database, the key and the outbox live here. */
  readonly dataFolder: string
  /** A PostgreSQL server instead of our own; undefined: our own, in the data folder. */
  readonly databaseUrl: string | undefined
  /** Another login of that server, which owns nothing, for all but migrations and jobs; undefined: the same one. */
  readonly appDatabaseUrl: string | undefined
  readonly host: string
  readonly port: number
  /** Where people reach this installation, without a slash at the end. */
  readonly publicOrigin: string
  /** Network addresses of the proxies in front; what they say about who asks is believed. */
  readonly trustedProxies: readonly string[]
  /** undefined: mails land as files in `outbox`. */
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly outbox: string
  /** Where receipts are mailed to: how it is read (`imaps://…`), and its address; undefined: nowhere. */
  readonly receiptMailbox: { readonly url: string; readonly address: string } | undefined
  /** The API of the access point to the Peppol network, without a slash at the end. */
  readonly peppolUrl: string
  /** The API of who takes online payments, without a slash at the end. */
  readonly mollieUrl: string
  /** The gateway for text messages. */
  readonly textsUrl: string
  /** undefined: a key is made in the data folder the first time. */
  readonly secret: string | undefined
  /** In co-operatives marked as demo anybody may sign in as anybody, and a demo is loaded on first start. */
  readonly demo: boolean | undefined
}

/** A setting that cannot be used, in one sentence for whoever runs the installation. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

const PORT = 'must be a number from 0 to 65535'
const port = z
  .string()
  .regex(/^\d{1,5}$/, PORT)
  .transform(Number)
  .refine((number) => number <= 65_535, PORT)

const url = (protocols: readonly string[], sentence: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), sentence)

/** A key goes along with each question: only over https, or not over a network at all. */
function isSafeApi(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, search, hash } = new URL(text)
  const isHere = protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname)
  return (protocol === 'https:' || isHere) && search === '' && hash === ''
}

function addresses(text: string, ctx: z.RefinementCtx): readonly string[] {
  const list = text.split(/[\s,]+/).filter((one) => one !== '')
  if (list.every((one) => isIP(one) !== 0)) return list
  ctx.addIssue({
    code: 'custom',
    message: 'must be network addresses such as 127.0.0.1, with commas between',
  })
  return z.NEVER
}

const ORIGIN = 'must be an origin such as https://gilde.example.org, with nothing after the name'
const YES_NO = 'must be 1 (or yes, true) or 0 (or no, false)'
const answers: Readonly<Record<string, boolean>> = {
  1: true,
  yes: true,
  true: true,
  0: false,
  no: false,
  false: false,
}

const settings = z.object({
  GILDE_DATA: z.string().optional(),
  DATABASE_URL: url(
    ['postgres:', 'postgresql:'],
    'must look like postgres://user:password@host:5432/database',
  ).optional(),
  DATABASE_APP_URL: url(
    ['postgres:', 'postgresql:'],
    'must look like postgres://user:password@host:5432/database',
  ).optional(),
  PORT: port.optional(),
  GILDE_PORT: port.optional(),
  GILDE_HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'must be an address or a name such as 127.0.0.1 or 0.0.0.0')
    .optional(),
  PUBLIC_ORIGIN: url(['http:', 'https:'], ORIGIN)
    .refine((text) => URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, ''), ORIGIN)
    .optional(),
  GILDE_TRUSTED_PROXIES: z.string().transform(addresses).optional(),
  GILDE_SMTP_URL: url(
    ['smtp:', 'smtps:'],
    'must look like smtps://user:password@mail.example.org:465',
  ).optional(),
  GILDE_MAIL_FROM: z
    .string()
    .regex(/^(.*<)?[^\s<>@]+@[^\s<>@]+>?$/, 'must look like "Gilde <office@example.org>"')
    .optional(),
  GILDE_RECEIPTS_IMAP_URL: url(
    ['imap:', 'imaps:'],
    'must look like imaps://user:password@mail.example.org:993/INBOX',
  ).optional(),
  GILDE_RECEIPTS_ADDRESS: z
    .string()
    .regex(/^[^\s<>@+]+@[^\s<>@]+$/, 'must be an address such as bonnen@example.org, without a plus')
    .optional(),
  GILDE_PEPPOL_URL: z
    .string()
    .refine(isSafeApi, 'must be https://…, or http:// on this machine for trying things')
    .optional(),
  GILDE_MOLLIE_URL: z
    .string()
    .refine(isSafeApi, 'must be https://…, or http:// on this machine for trying things')
    .optional(),
  GILDE_TEXTS_URL: z
    .string()
    .refine(isSafeApi, 'must be https://…, or http:// on this machine for trying things')
    .optional(),
  GILDE_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  GILDE_DEMO: z
    .string()
    .toLowerCase()
    .refine((text) => text in answers, YES_NO)
    .optional(),
})

/**
 * Reads the settings from the environment. What is empty counts as absent.
 *
 * @throws ConfigError with one sentence that names the setting and what it must look like; never its value,
 *   which may be a password
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '')
  const parsed = settings.safeParse(Object.fromEntries(given))
  if (!parsed.success) throw new ConfigError(sentenceOf(parsed.error))
  const found = parsed.data
  if (found.GILDE_SMTP_URL !== undefined && found.GILDE_MAIL_FROM === undefined) {
    throw new ConfigError('GILDE_MAIL_FROM must say who sends the mail, because GILDE_SMTP_URL is set.')
  }
  const [imapUrl, address] = [found.GILDE_RECEIPTS_IMAP_URL, found.GILDE_RECEIPTS_ADDRESS]
  if ((imapUrl === undefined) !== (address === undefined)) {
    throw new ConfigError(
      'GILDE_RECEIPTS_IMAP_URL and GILDE_RECEIPTS_ADDRESS must be set together, or neither.',
    )
  }
  const dataFolder = found.GILDE_DATA ? resolve(found.GILDE_DATA) : join(fileURLToPath(rootFolder()), 'data')
  const listensOn = found.GILDE_PORT ?? found.PORT ?? 8480
  return {
    dataFolder,
    databaseUrl: found.DATABASE_URL,
    appDatabaseUrl: found.DATABASE_APP_URL,
    host: found.GILDE_HOST ?? '127.0.0.1',
    port: listensOn,
    publicOrigin: (found.PUBLIC_ORIGIN ?? `http://localhost:${listensOn}`).replace(/\/$/, ''),
    trustedProxies: found.GILDE_TRUSTED_PROXIES ?? [],
    smtpUrl: found.GILDE_SMTP_URL,
    mailFrom: found.GILDE_MAIL_FROM ?? 'Gilde <gilde@localhost>',
    outbox: join(dataFolder, 'outbox'),
    textsUrl: found.GILDE_TEXTS_URL ?? 'https://gw.cmtelecom.com/v1.0/message',
    mollieUrl: (found.GILDE_MOLLIE_URL ?? 'https://api.mollie.com/v2').replace(/\/$/, ''),
    receiptMailbox: imapUrl !== undefined && address !== undefined ? { url: imapUrl, address } : undefined,
    peppolUrl: (found.GILDE_PEPPOL_URL ?? 'https://api.storecove.com/api/v2').replace(/\/$/, ''),
    secret: found.GILDE_SECRET,
    demo: found.GILDE_DEMO === undefined ? undefined : answers[found.GILDE_DEMO]!,
  }
}

function sentenceOf(error: z.ZodError): string {
  const first = error.issues[0]!
  return `${first.path.join('.')} ${first.message}.`
}

/** The folder of our own PostgreSQL. */
export function databaseFolder({ dataFolder }: Config): string {
  return join(dataFolder, 'postgres')
}

/** Whether an office was ever started in this data folder. */
export function isInstalled(config: Config): boolean {
  return existsSync(databaseFolder(config))
}
