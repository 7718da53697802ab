import type { Database } from '../platform/database.ts'
import { noteReading, type ReadPlace } from '../platform/on-behalf.ts'
import type { Route } from './route.ts'
import type { Visit } from './visit.ts'

/** The kind of page, by the first word of its address behind that of the co-operative. */
const PLACE_OF: Readonly<Partial<Record<string, ReadPlace>>> = {
  facturen: 'invoices',
  'vaste-facturen': 'invoices',
  verdeling: 'invoices',
  'werk-voor-elkaar': 'invoices',
  klanten: 'customers',
  offertes: 'quotes',
  bonnetjes: 'costs',
  kosten: 'costs',
  reizen: 'costs',
  potje: 'pot',
  potjes: 'pot',
  agenda: 'agenda',
  hulp: 'help',
  spullen: 'things',
  overeenkomsten: 'agreements',
  'mijn-etalage': 'shop-page',
  aanvragen: 'shop-page',
}

/** Which kind of page a route shows; the first page, the list of what to do and the menu are one. */
export function placeOf(path: string): ReadPlace {
  const [, , first = ''] = path.split('/')
  if (['', 'te-doen', 'meer', 'namens-mij'].includes(first)) return 'first-page'
  return PLACE_OF[first] ?? 'other'
}

/** Keeps, before it is shown, that somebody opens a page on behalf of a member. That work is over meanwhile: false. */
export async function keepBehalfReading(database: Database, route: Route, visit: Visit): Promise<boolean> {
  const { actor, now } = visit
  if (route.method !== 'get' || actor.kind !== 'person' || !actor.behalf) return true
  try {
    await database.write(
      actor,
      (tx) => noteReading(tx, actor, placeOf(route.path), now),
      () => true,
    )
    return true
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'on_behalf_over') return false
    throw error
  }
}
