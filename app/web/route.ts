import type { Asked, Permission } from '../platform/permissions.ts'
import type { Text } from '../text/index.ts'
import type { PersonalFile } from '../values/personal-file.ts'
import type { CooperativeVisit, Visit } from './visit.ts'

/** Who may open a route. There is no default: a route without it does not compile. */
export type RoutePermission = Exclude<Asked, 'operator' | 'job'>

/** What may take longer than a second in a large co-operative; each has a sentence. */
export type LongAbout = keyof Text['longWork']['about']

/** Whom a link was sent to: somebody without an account, such as a customer, or one who also signs in. */
export type LinkHolder = 'no-account' | 'signs-in'

/** One row of the table of contents: an address, what answers it, and who may come there. */
export type Route = {
  readonly method: 'get' | 'post'
  /** Starts with `/:coop/` when it is about a co-operative. */
  readonly path: string
  readonly may: RoutePermission
  readonly answer: (visit: Visit) => Promise<Response>
  /**
   * Shows this of the personal file of one person. It tells whose by `visit.readsFileOf(…)`; a page that does not is
   * not sent.
   */
  readonly personal?: PersonalFile
  /** A file may be sent with the form: up to 20 MB, where any other form is at most 256 kB. */
  readonly takesFile?: true
  /** Another program sends this, so no page of ours did. What it says is not believed, and nothing of it is read. */
  readonly fromElsewhere?: true
  /** Who holds the link that it is opened by: without it, somebody who has no account. */
  readonly holder?: LinkHolder
  /** About what is promised to be read by this person alone: shut while somebody of the office could be them. */
  readonly inOwnHands?: true
  /** Lists what there is to do, so that the number in the menu need not be counted beforehand. */
  readonly countsToDo?: true
  /** May take longer than a second: then a page says how far it is, and who waits can stop it. */
  readonly takesLong?: LongAbout
}

/** Answers an address of a co-operative. One that reads a form with files in it says so itself. */
export type Answers = ((visit: CooperativeVisit) => Promise<Response>) & Pick<Route, 'takesFile'>

/** What such an answer says. */
export const TAKES_FILE = { takesFile: true } as const

type CooperativePath = `/:coop${'' | `/${string}`}`

/** A page of a co-operative. It asks a permission that comes with a role, so only people with one come there. */
export function at(
  method: 'get' | 'post',
  path: CooperativePath,
  may: Permission,
  answer: Answers,
  more: Pick<Route, 'personal' | 'inOwnHands' | 'takesFile' | 'countsToDo' | 'takesLong'> = {},
): Route {
  return {
    method,
    path,
    may,
    answer: (visit) => {
      if (!isWithin(visit)) throw new Error(`${path}: nobody of a co-operative in the visit`)
      return answer(visit)
    },
    ...(answer.takesFile ? TAKES_FILE : {}),
    ...more,
  }
}

/** Whether somebody with a role visits their co-operative. */
export function isWithin(visit: Visit): visit is CooperativeVisit {
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

type LinkPath = `/${string}/:token${'' | `/${string}`}`

/**
 * A page for the holder of a link, who has no account. The first word of the address is the kind's own (`/f/:token` an
 * invoice): the server takes the token from every address that is made here.
 */
export function byLink(
  method: 'get' | 'post',
  path: LinkPath,
  answer: (visit: Visit) => Promise<Response>,
  more: Pick<Route, 'holder' | 'fromElsewhere'> = {},
): Route {
  return { method, path, may: 'link', answer, ...more }
}

/** The token in an address, when that is one of the pages of a link. */
export function linkTokenIn(routes: readonly Route[], path: string): string | undefined {
  const [, first, token] = path.split('/')
  if (!first || !token) return undefined
  return routes.some(({ may, path: known }) => may === 'link' && known.startsWith(`/${first}/:token`))
    ? token
    : undefined
}
