import type { Asked, Permission } from '../platform/permissions.ts'
import type { CooperativeVisit, Visit } from './visit.ts'

/** Who may open a route. There is no default: a route without it does not compile. */
export type RoutePermission = Exclude<Asked, 'operator' | 'job'>

/** One row of the table of contents: an address, what answers it, and who may come there. */
export type Route = {
  readonly method: 'get' | 'post'
  /** Starts with `/:coop/` when it is about a co-operative. */
  readonly path: string
  readonly may: RoutePermission
  readonly answer: (visit: Visit) => Promise<Response>
  /** The parameter that names whose file this is: opening it is kept in the read log, unless it is one's own. */
  readonly logsReadingOf?: string
}

type CooperativePath = `/:coop${'' | `/${string}`}`

/** A page of a co-operative. It asks a permission that comes with a role, so only people with one come there. */
export function at(
  method: 'get' | 'post',
  path: CooperativePath,
  may: Permission,
  answer: (visit: CooperativeVisit) => Promise<Response>,
  more: { logsReadingOf?: string } = {},
): Route {
  return {
    method,
    path,
    may,
    answer: (visit) => {
      if (!isWithin(visit)) throw new Error(`${path}: nobody of a co-operative in the visit`)
      return answer(visit)
    },
    ...more,
  }
}

function isWithin(visit: Visit): visit is CooperativeVisit {
  return visit.cooperative !== undefined && visit.actor.kind === 'person'
}

/** A page of the installation, outside any co-operative. */
export function outside(
  method: 'get' | 'post',
  path: string,
  may: RoutePermission,
  answer: (visit: Visit) => Promise<Response>,
): Route {
  return { method, path, may, answer }
}
