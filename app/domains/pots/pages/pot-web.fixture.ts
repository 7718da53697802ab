/** The small world with the pages of pots on it, as Request → Response. For tests. */
import { smallWorld, type World } from '../../../../test/world.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { newId } from '../../../../test/new-id.ts'
import type { Cents } from '../../../values/money.ts'
import type { Route } from '../../../web/route.ts'
import { sessionCookieName, webApp } from '../../../web/server.ts'
import type { SignedIn } from '../../../web/visit.ts'
import type { FromSales, InvoiceToCome } from '../from-sales.ts'
import { potsRoutes } from '../routes.ts'
import type { SchemeDraft } from '../scheme.ts'

export type PotWeb = {
  readonly world: World
  /** What sales would tell; tests fill it. */
  readonly invoices: Map<string, InvoiceToCome>
  /** Somebody else can sign in from here on. */
  joins(person: PersonActor): void
  get(who: PersonActor | undefined, path: string, language?: 'nl' | 'en'): Promise<Shown>
  post(who: PersonActor | undefined, path: string, fields: Readonly<Record<string, string>>): Promise<Shown>
  /** The same as a browser sends a form with a file in it. */
  send(
    who: PersonActor | undefined,
    path: string,
    fields: Readonly<Record<string, string | File>>,
  ): Promise<Shown>
}

/** An answer with its text; spaces at which no line breaks are plain ones. */
export type Shown = { readonly status: number; readonly html: string; readonly to: string }

const ORIGIN = 'https://gilde.example'

/** Builds it in a database of its own. Sign-in is a cookie with the person's id; who may do what is real. */
export async function potWeb(scheme?: SchemeDraft, more: readonly Route[] = []): Promise<PotWeb> {
  const world = await (scheme ? smallWorld(scheme) : smallWorld())
  const invoices = new Map<string, InvoiceToCome>()
  const fromSales: FromSales = {
    amountsPaid: async () => new Map<string, Cents>(),
    invoiceNames: async () => invoices,
    invoicesToCome: async () => [...invoices.values()].filter((one) => one.open > 0n),
  }
  const people: PersonActor[] = [world.anna, world.piet, world.greet, world.bea, world.otto, world.carla]
  const app = webApp({
    database: world.database,
    perform: world.perform,
    clock: world.clock,
    // What was bought is told by spending, which its own tests try.
    routes: [...potsRoutes(fromSales, { boughtUnder: async () => [] }), ...more],
    navigation: () => [],
    publicOrigin: ORIGIN,
    log: (line) => console.error(line),
    gate: {
      needsSecondFactor: () => false,
      cooperativeOfLink: async () => undefined,
      cooperativeBySlug: async (slug) =>
        slug === 'gildehuis'
          ? {
              id: world.cooperativeId,
              slug,
              name: 'Het Gildehuis',
              colour: '#154273',
              hasLogo: false,
              demo: false,
            }
          : undefined,
      whoIs: async (cookie) => signedInAs(people.find((person) => person.personId === cookie)),
    },
  })
  const ask = async (who: PersonActor | undefined, path: string, init: RequestInit): Promise<Shown> => {
    const headers = new Headers(init.headers)
    headers.set('sec-fetch-site', 'same-origin')
    const session = who ? [`${sessionCookieName(ORIGIN)}=${who.personId}`] : []
    headers.set('cookie', [...session, headers.get('cookie') ?? ''].join('; '))
    const response = await app.fetch(new Request(`${ORIGIN}/gildehuis${path}`, { ...init, headers }))
    return {
      status: response.status,
      html: (await response.text()).replaceAll('\u00a0', ' '),
      to: response.headers.get('location') ?? '',
    }
  }
  return {
    world,
    invoices,
    joins: (person) => void people.push(person),
    get: (who, path, language = 'nl') => ask(who, path, { headers: { cookie: `gilde_taal=${language}` } }),
    post: (who, path, fields) =>
      ask(who, path, { method: 'POST', body: new URLSearchParams({ commandId: newId(), ...fields }) }),
    send: (who, path, fields) => {
      const body = new FormData()
      for (const [name, value] of Object.entries({ commandId: newId(), ...fields })) body.append(name, value)
      return ask(who, path, { method: 'POST', body })
    },
  }
}

function signedInAs(person: PersonActor | undefined): SignedIn | undefined {
  return (
    person && {
      sessionId: newId<'session'>(),
      personId: person.personId,
      name: 'Tess Tester',
      language: 'nl',
      sharedDevice: false,
      secondFactor: true,
      operator: false,
      memberships: [
        { cooperativeId: person.cooperativeId, slug: 'gildehuis', name: '', roles: person.roles },
      ],
    }
  )
}
