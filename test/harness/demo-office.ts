import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { loadDemo } from '../../demo/load.ts'
import { createSignInLink } from '../../app/domains/people/index.ts'
import { listenOn } from '../../app/listen.ts'
import { openOffice, type Office } from '../../app/office.ts'
import { systemClock, type Clock } from '../../app/platform/clock.ts'
import { readConfig } from '../../app/platform/config.ts'
import { startEmbeddedPostgres } from '../../app/platform/embedded-postgres.ts'
import { finishJobs } from '../../app/platform/jobs.ts'
import { migrate } from '../../app/platform/migrate.ts'
import { stopPdfRenderer } from '../../app/platform/pdf.ts'

/** The whole office with the demo co-op in it, listening on a port of its own: for a browser to look at. */
export type DemoOffice = {
  readonly origin: string
  readonly ownerUrl: string
  readonly office: Office
  /** Signs somebody in by a one-time link. @returns the Cookie header of their session */
  signIn(email: string): Promise<string>
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  /** Does the work that waits: makes the papers, sends the mails. */
  finishJobs(): Promise<void>
  /** The mails to an address so far, oldest first, as a person reads them. */
  mails(to: string): Promise<string[]>
  close(): Promise<void>
}

export type DemoOfficeOptions = {
  /** A database with the demo in it already; absent: a new one is made, which takes seconds. */
  readonly ownerUrl?: string
  /** Also makes all documents first. */
  readonly renderAll?: boolean
  /** What time it is in the office; the machine's unless given. */
  readonly clock?: Clock
  /** Milliseconds after which a page says how far long work is; a loaded machine is no reason to see it. */
  readonly patience?: number
  /** Where a server speaks the API of Mollie. */
  readonly mollieUrl?: string
}

/** Starts it on a database that is thrown away afterwards. */
export async function startDemoOffice(options: DemoOfficeOptions = {}): Promise<DemoOffice> {
  const { clock = systemClock, patience = 60_000 } = options
  const folder = await mkdtemp(join(tmpdir(), 'gilde-demo-'))
  const own = options.ownerUrl === undefined ? await ownDatabase(folder) : undefined
  const ownerUrl = options.ownerUrl ?? own!.url
  const listening = (await listenOn('127.0.0.1', 0, []))!
  const origin = `http://localhost:${listening.port}`
  const config = {
    ...readConfig({ GILDE_DATA: folder }),
    publicOrigin: origin,
    ...(options.mollieUrl === undefined ? {} : { mollieUrl: options.mollieUrl }),
  }
  const log = (line: string) => console.error(line)
  const office = await openOffice({
    config,
    databaseUrl: ownerUrl,
    ownerUrl,
    demo: true,
    clock,
    log,
    patience,
  })
  listening.answerWith((request) => office.fetch(request))
  if (options.renderAll) await finishJobs(ownerUrl, office.jobs.handlers)
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  owner.on('error', () => undefined) // dropping the database ends what is still open
  return {
    origin,
    ownerUrl,
    office,
    signIn: (email) => signIn(office, origin, email),
    sql: async (text, values = []) => (await owner.query(text, values)).rows as Record<string, unknown>[],
    finishJobs: () => finishJobs(ownerUrl, office.jobs.handlers),
    mails: (to) => mailsIn(office, config.outbox, to),
    close: async () => {
      if ('closeAllConnections' in listening.server) listening.server.closeAllConnections()
      await new Promise((done) => listening.server.close(done))
      await owner.end()
      await office.close()
      stopPdfRenderer()
      await own?.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function ownDatabase(folder: string) {
  const server = await startEmbeddedPostgres({ directory: join(folder, 'postgres'), durable: false })
  await migrate(server.url)
  await loadDemo(server.url)
  return server
}

async function mailsIn(office: Office, outbox: string, to: string): Promise<string[]> {
  await office.people.postbox.settled()
  const names = await readdir(outbox).catch(() => [])
  const mine = names.filter((name) => name.endsWith(`-${to}.txt`)).sort()
  return Promise.all(mine.map((name) => readFile(join(outbox, name), 'utf8')))
}

async function signIn(office: Office, origin: string, email: string): Promise<string> {
  const token = await createSignInLink(office.database, email, office.clock())
  if (!token.ok) throw new Error(`nobody here has the address ${email}`)
  const path = `${origin}/inloggen/link/${token.value}`
  const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
  const response = await office.fetch(new Request(path, { method: 'POST', headers, body: '' }))
  const cookie = response.headers.getSetCookie().find((one) => one.includes('gilde_session'))
  if (!cookie) throw new Error(`${email} could not sign in (${response.status})`)
  return cookie.split(';')[0]!
}
