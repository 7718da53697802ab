import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { moment, type Clock } from '../app/platform/clock.ts'
import { door, type Perform } from '../app/platform/command.ts'
import { openDatabase, type Database } from '../app/platform/database.ts'
import { mailSender } from '../app/platform/mail.ts'
import { postbox } from '../app/platform/mail-postbox.ts'
import { secretsFrom } from '../app/platform/secrets.ts'
import type { Role } from '../app/platform/actor.ts'
import { newId } from './new-id.ts'
import type { Id } from '../app/values/id.ts'
import { webApp } from '../app/web/server.ts'
import { freshDatabase } from './harness/database.ts'
import { ownerSql } from './harness/owner-sql.ts'
import { faceByLink, faceBySlug } from '../app/domains/cooperative/index.ts'
import { makeGate } from '../app/domains/people/gate.ts'
import type { PeopleNeeds } from '../app/domains/people/people-needs.ts'
import { peopleRoutes } from '../app/domains/people/routes.ts'

export const ORIGIN = 'http://gilde.test'

/** A whole installation for tests of signing in: a real database, mails as files, a clock that the test moves. */
export type Installation = {
  readonly parts: PeopleNeeds
  readonly database: Database
  readonly perform: Perform
  readonly cooperativeId: Id<'cooperative'>
  /** Lets time go by. */
  wait(minutes: number): void
  now(): Date
  /** Runs SQL as the owner: sees and does all. */
  sql(text: string, values?: unknown[]): Promise<Record<string, never>[]>
  person(
    name: string,
    email: string | null,
    roles?: readonly Role[],
    cooperativeId?: Id<'cooperative'>,
  ): Promise<Id<'person'>>
  cooperative(slug: string, demo?: boolean): Promise<Id<'cooperative'>>
  /** The mails to an address so far, oldest first, as a person reads them. */
  mails(to: string): Promise<string[]>
  browser(): Browser
  /** The web side itself, for a real browser. */
  fetch(request: Request): Promise<Response>
  close(): Promise<void>
}

/** Something that keeps cookies and posts forms, as a browser does. */
export type Browser = {
  readonly cookies: Map<string, string>
  get(path: string): Promise<Page>
  post(path: string, fields?: Record<string, string>): Promise<Page>
  postJson(path: string, body: unknown): Promise<Page>
}

export type Page = {
  readonly status: number
  readonly html: string
  readonly location: string
  readonly setCookies: readonly string[]
}

export async function startInstallation(
  options: { demo?: boolean; origin?: string } = {},
): Promise<Installation> {
  const fresh = await freshDatabase()
  const outbox = await mkdtemp(join(tmpdir(), 'gilde-outbox-'))
  let time = new Date('2026-03-02T09:00:00Z').getTime()
  const clock: Clock = () => moment(new Date(time))
  const database = openDatabase(fresh.appUrl, clock, 6)
  const owner = ownerSql(fresh.ownerUrl, clock)
  const sql = owner.sql as Installation['sql']
  const post = postbox(mailSender({ outbox }), () => undefined)
  const parts: PeopleNeeds = {
    database,
    clock,
    secrets: secretsFrom(new Uint8Array(32).fill(7)),
    postbox: post,
    publicOrigin: options.origin ?? ORIGIN,
    demo: options.demo ?? false,
    outbox,
  }
  const cooperative = (slug: string, demo = false) => cooperativeIn(sql, clock, slug, demo)
  const cooperativeId = await cooperative('proef')
  const perform = door(database, clock)
  const app = webApp({
    database,
    perform,
    clock,
    gate: makeGate(database, clock, { faceByLink, faceBySlug }, parts.demo),
    routes: peopleRoutes(parts),
    navigation: () => [],
    publicOrigin: parts.publicOrigin,
    log: (line) => {
      throw new Error(line)
    },
  })
  return {
    parts,
    database,
    perform,
    cooperativeId,
    sql,
    cooperative,
    wait: (minutes) => void (time += minutes * 60_000),
    now: () => new Date(time),
    person: (name, email, roles = ['member'], at = cooperativeId) =>
      personIn(sql, clock, at, { name, email, roles }),
    async mails(to) {
      await post.settled()
      const names = (await readdir(outbox)).filter((name) => name.endsWith(`${to}.txt`)).sort()
      return Promise.all(names.map((name) => readFile(join(outbox, name), 'utf8')))
    },
    fetch: app.fetch,
    browser: () => browserOn(app, parts.publicOrigin),
    async close() {
      await post.settled()
      await database.close()
      await owner.end()
      await fresh.drop()
      await rm(outbox, { recursive: true, force: true })
    },
  }
}

type Sql = Installation['sql']

async function cooperativeIn(sql: Sql, clock: Clock, slug: string, demo: boolean) {
  const id = newId<'cooperative'>()
  await sql('insert into cooperative (id, slug, legal_name, demo, created_at) values ($1, $2, $3, $4, $5)', [
    id,
    slug,
    `Coöperatie ${slug}`,
    demo,
    clock().at,
  ])
  return id
}

async function personIn(
  sql: Sql,
  clock: Clock,
  cooperativeId: Id<'cooperative'>,
  { name, email, roles }: { name: string; email: string | null; roles: readonly Role[] },
): Promise<Id<'person'>> {
  const id = newId<'person'>()
  const { at } = clock()
  await sql('insert into person (id, name, email, created_at) values ($1, $2, $3, $4)', [id, name, email, at])
  for (const role of roles) {
    await sql(
      'insert into role_assignment (cooperative_id, person_id, role, since) values ($1, $2, $3, $4)',
      [cooperativeId, id, role, at],
    )
  }
  return id
}

function browserOn(app: { fetch(request: Request): Promise<Response> }, origin: string): Browser {
  const cookies = new Map<string, string>()
  async function send(path: string, init: RequestInit): Promise<Page> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = new Headers({
      ...(init.headers as Record<string, string>),
      cookie,
      'sec-fetch-site': 'same-origin',
      'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0',
      'accept-language': 'nl',
    })
    const response = await app.fetch(new Request(origin + path, { ...init, headers }))
    const setCookies = response.headers.getSetCookie()
    for (const set of setCookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (/max-age=0/i.test(set)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return {
      status: response.status,
      html: await response.text(),
      location: response.headers.get('location') ?? '',
      setCookies,
    }
  }
  return {
    cookies,
    get: (path) => send(path, { method: 'GET' }),
    post: (path, fields = {}) => send(path, { method: 'POST', body: new URLSearchParams(fields) }),
    postJson: (path, body) =>
      send(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
  }
}

/** The six digits in a mail. */
export function codeIn(mail: string | undefined): string {
  return /: (\d{6})\n/.exec(mail ?? '')?.[1] ?? ''
}

/** The path of the link in a mail. */
export function linkIn(mail: string | undefined): string {
  return /(\/inloggen\/link\/\S+)/.exec(mail ?? '')?.[1] ?? ''
}

/** Another code than this one. */
export function otherThan(code: string): string {
  return code === '000000' ? '111111' : '000000'
}

/** Signs somebody in by mail, in this browser. */
export async function signInByMail(
  installation: Installation,
  browser: Browser,
  email: string,
  fields: Record<string, string> = {},
) {
  await browser.post('/inloggen', { email })
  // Another mail, of what changed a moment ago, may still have been on its way and come after it.
  const code = codeIn((await installation.mails(email)).findLast((mail) => codeIn(mail) !== ''))
  return browser.post('/inloggen/code', { code, ...fields })
}
