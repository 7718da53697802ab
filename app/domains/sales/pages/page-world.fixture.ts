/** The small world with its web side: pages as Request → Response. For tests. */
import { as, smallWorld, type World } from '../../../../test/world.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { newId } from '../../../../test/new-id.ts'
import type { Id } from '../../../values/id.ts'
import type { Route } from '../../../web/route.ts'
import { sessionCookieName, webApp } from '../../../web/server.ts'
import type { CooperativeFace, SignedIn } from '../../../web/visit.ts'
import { post } from '../../books/index.ts'
import { addCustomer } from '../add-customer.ts'
import type { CustomerFacts } from '../customer.ts'
import { draftInvoice } from '../draft-invoice.ts'
import { issueInvoice } from '../issue-invoice.ts'
import { salesRoutes } from '../routes.ts'
import { settle } from '../settle.ts'
import type { Line } from '../totals.ts'

export type PageWorld = World & {
  /** Opens a page as somebody, or as nobody. */
  get(who: PersonActor | undefined, path: string, headers?: Record<string, string>): Promise<Shown>
  /** Sends a form as a browser does. */
  post(who: PersonActor | undefined, path: string, fields: Record<string, string>): Promise<Shown>
}

/** An answer with its text. */
export type Shown = {
  readonly status: number
  readonly html: string
  readonly to: string
  readonly headers: Headers
}

const ORIGIN = 'https://gilde.example'

/**
 * Builds the world and the web on top of it, with who else signs in (`more`). Sign-in is a cookie with the person's
 * id; who may do what is real.
 */
export async function pageWorld(
  routes: readonly Route[] = salesRoutes(),
  scheme?: Parameters<typeof smallWorld>[0],
  more: (world: World) => Promise<readonly PersonActor[]> = async () => [],
): Promise<PageWorld> {
  const world = await smallWorld(scheme)
  const app = await webOf(world, routes, await more(world))
  const ask = async (who: PersonActor | undefined, path: string, init: RequestInit): Promise<Shown> => {
    const headers = new Headers(init.headers)
    if (who) headers.set('cookie', `${sessionCookieName(ORIGIN)}=${who.personId}`)
    headers.set('sec-fetch-site', 'same-origin')
    const response = await app.fetch(new Request(ORIGIN + path, { ...init, headers }))
    return {
      status: response.status,
      html: await response.text(),
      to: response.headers.get('location') ?? '',
      headers: response.headers,
    }
  }
  return {
    ...world,
    get: (who, path, headers = {}) => ask(who, path, { headers }),
    post: (who, path, fields) => ask(who, path, { method: 'POST', body: new URLSearchParams(fields) }),
  }
}

/** The web side of a world; with whom it knows by their cookie. */
export async function webOf(
  world: World,
  routes: readonly Route[],
  more: readonly PersonActor[] = [],
  patience?: number,
) {
  const faces = (await world.sql('select id, slug, legal_name from cooperative')).map(
    (row): CooperativeFace => ({
      id: row['id'] as Id<'cooperative'>,
      slug: String(row['slug']),
      name: String(row['legal_name']),
      colour: '#17594a',
      hasLogo: false,
      demo: false,
    }),
  )
  const face = (id: string) => faces.find((one) => one.id === id)
  const people = [
    world.anna,
    world.piet,
    world.greet,
    world.bea,
    world.otto,
    world.carla,
    world.stranger,
    ...more,
  ]
  const log: string[] = []
  return webApp({
    database: world.database,
    perform: world.perform,
    ...(patience === undefined ? {} : { patience }),
    clock: world.clock,
    gate: {
      whoIs: async (cookie) => {
        const person = people.find(({ personId }) => personId === cookie)
        return person && signedIn(person, face(person.cooperativeId)!)
      },
      needsSecondFactor: () => false,
      cooperativeBySlug: async (slug) => faces.find((one) => one.slug === slug),
      cooperativeOfLink: async (token) => {
        const [row] = await world.sql(
          'select cooperative_id from link where token = $1 and withdrawn_at is null',
          [token],
        )
        return row && face(String(row['cooperative_id']))
      },
    },
    routes,
    navigation: () => [],
    publicOrigin: ORIGIN,
    log: (line) => (log.push(line), console.error(line)),
  })
}

function signedIn(person: PersonActor, { slug, name }: CooperativeFace): SignedIn {
  return {
    sessionId: newId<'session'>(),
    personId: person.personId,
    name: 'Iemand',
    language: 'nl',
    sharedDevice: false,
    secondFactor: true,
    operator: false,
    memberships: [{ cooperativeId: person.cooperativeId, slug, name, roles: person.roles }],
  }
}

/** A customer of Anna: De Zon, complete. */
export async function customerOf(world: World, facts: Partial<CustomerFacts> = {}): Promise<Id<'customer'>> {
  const complete = {
    kind: 'company',
    name: 'Bakkerij De Zon',
    contact: '',
    email: 'zon@voorbeeld.example',
    street: 'Zonstraat 1',
    postcode: '7311 AB',
    city: 'Apeldoorn',
    country: 'NL',
    kvk: '',
    oin: '',
    vatNumber: '',
    wantsEInvoice: false,
    language: 'nl',
    businessId: world.anna.businessId,
  } as const
  return value(await world.perform(addCustomer, world.anna, { ...complete, ...facts }, newId()))
}

const LINE: Line = {
  description: 'Etalage geschilderd',
  quantity: 1000n,
  unit: '',
  unitPrice: 10_000n,
  vatCode: 'high',
}

/** An invoice of Anna that waits for approval. */
export async function submittedOf(
  world: World,
  customerId: Id<'customer'>,
  lines: readonly Line[] = [LINE],
): Promise<Id<'invoice'>> {
  const { memberId, businessId } = world.anna
  const { today } = world.clock()
  const content = {
    memberId,
    businessId,
    customerId,
    workedFrom: today,
    workedUntil: today,
    pricesIncludeVat: false,
    reference: '',
    note: '',
    lines: [...lines],
    submit: true,
  }
  return value(await world.perform(draftInvoice, world.anna, content, newId()))
}

/** An invoice of Anna with a number. */
export async function issuedOf(
  world: World,
  customerId: Id<'customer'>,
  lines?: readonly Line[],
): Promise<Id<'invoice'>> {
  const invoiceId = await submittedOf(world, customerId, lines)
  value(await world.perform(issueInvoice, world.greet, { invoiceId, revision: 1 }, newId()))
  return invoiceId
}

/** Money of the customer on an issued invoice, as the bank books it: today, unless said otherwise. Cents. */
export async function paidOf(
  world: World,
  invoiceId: Id<'invoice'>,
  amount: bigint,
  countsOn = world.clock().today,
): Promise<void> {
  const now = world.clock()
  await as(world, world.greet, async (tx) => {
    const lines = [
      { account: 'bank', amount },
      { account: 'debtors', amount: -amount, invoiceId },
    ] as const
    const { id: entryId } = await post(
      tx,
      world.greet,
      { book: 'bank', countsOn, description: 'betaling', lines },
      now,
      newId(),
    )
    value(
      await settle(tx, world.greet, { invoiceId, amount, countsOn, entryId, cause: 'payment' }, now, newId()),
    )
  })
}

/** The link token of an invoice. */
export async function tokenOf(world: World, invoiceId: Id<'invoice'>): Promise<string> {
  const [row] = await world.sql('select link_token from invoice where id = $1', [invoiceId])
  return String(row!['link_token'])
}

function value<T>(result: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!result.ok) throw new Error(result.reason)
  return result.value
}
