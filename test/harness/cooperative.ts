import { foundCooperative, foundingActor, founding } from '../../app/domains/cooperative/index.ts'
import { faceBySlug } from '../../app/domains/cooperative/face.db.ts'
import { addPerson, insertRole } from '../../app/domains/people/index.ts'
import { ROLES, type PersonActor, type Role } from '../../app/platform/actor.ts'
import { moment, type Clock, type Now } from '../../app/platform/clock.ts'
import { door, type Perform } from '../../app/platform/command.ts'
import { openDatabase, type Database, type Tx } from '../../app/platform/database.ts'
import { newId } from '../new-id.ts'
import type { Id } from '../../app/values/id.ts'
import { webApp } from '../../app/web/server.ts'
import type { Route } from '../../app/web/route.ts'
import type { NavigationItem } from '../../app/ui/index.ts'
import type { Visit } from '../../app/web/visit.ts'
import { freshDatabase } from './database.ts'

/** A co-operative with one person in each role, as the tests of a domain need it. */
export type TestCooperative = {
  readonly id: Id<'cooperative'>
  readonly slug: string
  /** The person with only this role. */
  actor(role: Role): PersonActor
  /** What the co-operative does by itself, and the operator. */
  readonly operator: { readonly kind: 'operator'; readonly cooperativeId: Id<'cooperative'> }
}

export type TestHouse = {
  /** For looking past the policies. */
  readonly ownerUrl: string
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  /** What time it is from now on. */
  setTime(at: string): void
  /** A fresh command id. */
  id(): string
  readonly here: TestCooperative
  /** Another co-operative in the same installation, with other people. */
  readonly elsewhere: TestCooperative
  /** A browser of somebody: undefined is nobody signed in. */
  browser(
    routes: readonly Route[],
    who: PersonActor | undefined,
    menu?: (visit: Visit) => readonly NavigationItem[],
  ): Browser
  close(): Promise<void>
}

export type Browser = {
  get(path: string): Promise<Response>
  /** Sends a form of our own; a fresh command id unless given. */
  post(path: string, fields: Readonly<Record<string, string | File>>): Promise<Response>
}

const ORIGIN = 'http://localhost:8480'

/**
 * A database of its own with two co-operatives, `hier` and `ginds`, founded on 1 January 2025, at noon on 23
 * November 2026.
 *
 * @param openBooks what founding does besides, as in `foundCooperative`; nothing unless given
 */
export async function testHouse(
  openBooks: (tx: Tx, cooperativeId: Id<'cooperative'>) => Promise<unknown> = async () => undefined,
): Promise<TestHouse> {
  const fresh = await freshDatabase()
  let now: Now = moment(new Date('2026-11-23T11:00:00Z'))
  const clock: Clock = () => now
  const database = openDatabase(fresh.appUrl, clock, 4)
  const perform = door(database, clock)
  const here = await found(database, perform, clock, 'hier', openBooks)
  const elsewhere = await found(database, perform, clock, 'ginds', openBooks)
  return {
    ownerUrl: fresh.ownerUrl,
    database,
    perform,
    clock,
    here,
    elsewhere,
    setTime: (at) => void (now = moment(new Date(at))),
    id: () => newId(),
    browser: (routes, who, menu = () => []) => browser({ database, perform, clock }, routes, who, menu),
    async close() {
      await database.close()
      await fresh.drop()
    },
  }
}

async function found(
  database: Database,
  perform: Perform,
  clock: Clock,
  slug: string,
  openBooks: (tx: Tx, cooperativeId: Id<'cooperative'>) => Promise<unknown>,
): Promise<TestCooperative> {
  const operator = foundingActor(clock())
  const { cooperativeId } = operator
  const input = founding.parse({
    slug,
    legalName: `Coöperatie ${slug} U.A.`,
    vatFrom: '2025-01-01',
    kvk: '68123456',
    vatNumber: 'NL857304586B01',
    iban: 'NL91ABNA0417164300',
    street: 'Marktplein 1',
    postcode: '7311 AB',
    city: 'Apeldoorn',
  })
  const founded = await perform(foundCooperative(openBooks), operator, input, newId())
  if (!founded.ok) throw new Error(founded.reason)
  const people = new Map<Role, Id<'person'>>()
  await database.write(
    operator,
    async (tx) => {
      for (const role of ROLES) {
        const person = await addPerson(
          tx,
          { name: `${role} ${slug}`, email: `${role}@${slug}.example`, language: 'nl' },
          clock(),
        )
        await insertRole(tx, cooperativeId, person, role, clock().at)
        people.set(role, person)
      }
    },
    () => true,
  )
  return {
    id: cooperativeId,
    slug,
    actor: (role) => ({ kind: 'person', cooperativeId, personId: people.get(role)!, roles: [role] }),
    operator: { kind: 'operator', cooperativeId },
  }
}

function browser(
  { database, perform, clock }: { database: Database; perform: Perform; clock: Clock },
  routes: readonly Route[],
  who: PersonActor | undefined,
  navigation: (visit: Visit) => readonly NavigationItem[],
): Browser {
  const app = webApp({
    database,
    perform,
    clock,
    routes,
    navigation,
    publicOrigin: ORIGIN,
    log: (line) => console.error(line),
    gate: {
      needsSecondFactor: () => false,
      cooperativeOfLink: async () => undefined,
      cooperativeBySlug: (slug) => database.read({ kind: 'sign-in' }, (tx) => faceBySlug(tx, slug)),
      whoIs: async () =>
        who && {
          sessionId: newId<'session'>(),
          personId: who.personId,
          name: 'Tess Tester',
          language: 'nl',
          sharedDevice: false,
          secondFactor: true,
          operator: false,
          memberships: [{ cooperativeId: who.cooperativeId, slug: '', name: '', roles: who.roles }],
        },
    },
  })
  const cookie = who ? { cookie: 'gilde_session=test' } : {}
  return {
    get: (path) => app.fetch(new Request(ORIGIN + path, { headers: cookie })),
    post(path, fields) {
      const body = new FormData()
      for (const [name, value] of Object.entries({ commandId: newId(), ...fields })) body.set(name, value)
      return app.fetch(
        new Request(ORIGIN + path, {
          method: 'POST',
          body,
          headers: { ...cookie, 'sec-fetch-site': 'same-origin' },
        }),
      )
    },
  }
}
