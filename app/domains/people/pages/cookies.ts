import { isId } from '../../../values/id.ts'
import { SESSION_COOKIE, sessionCookieName } from '../../../web/server.ts'
import type { Visit } from '../../../web/visit.ts'
import { deviceOf } from '../device.ts'
import { networkOf } from '../network-address.ts'
import type { Begun, Origin, PeopleNeeds } from '../people-needs.ts'
import { SESSION, isToken } from '../session.ts'
import { SIGN_IN_CODE } from '../sign-in-code.ts'
import { TRY_MINUTES } from '../office-account/try-at-office.ts'

const REQUEST_COOKIE = 'gilde_aanvraag'
const OFFICE_COOKIE = 'gilde_gemeente'

/** The answer, with the cookie of a session. On a shared device the browser forgets it when it closes. */
export function withSession(
  needs: PeopleNeeds,
  response: Response,
  begun: Pick<Begun, 'token' | 'sharedDevice'>,
): Response {
  const age = begun.sharedDevice ? '' : `; Max-Age=${SESSION.longestDays * 86_400}`
  response.headers.append(
    'set-cookie',
    `${sessionCookieName(needs.publicOrigin)}=${begun.token}${attributes(needs)}${age}`,
  )
  return withoutRequest(needs, response)
}

/** The answer, with the session cookie taken away, and what the browser kept of our pages too (ASVS 5.0, 14.3.1). */
export function withoutSession(needs: PeopleNeeds, response: Response): Response {
  response.headers.append(
    'set-cookie',
    `${sessionCookieName(needs.publicOrigin)}=${attributes(needs)}; Max-Age=0`,
  )
  response.headers.set('clear-site-data', '"cache", "storage"')
  return response
}

/** The answer, with the id of the request for a code: only this browser can use that code. */
export function withRequest(needs: PeopleNeeds, response: Response, requestId: string): Response {
  const age = SIGN_IN_CODE.minutes * 60
  response.headers.append(
    'set-cookie',
    `${requestCookie(needs)}=${requestId}${attributes(needs)}; Max-Age=${age}`,
  )
  return response
}

function withoutRequest(needs: PeopleNeeds, response: Response): Response {
  response.headers.append('set-cookie', `${requestCookie(needs)}=${attributes(needs)}; Max-Age=0`)
  return response
}

/** The request for a code that this browser made, if any. */
export function requestOf(needs: PeopleNeeds, visit: Visit): string | undefined {
  const id = cookie(visit.request, requestCookie(needs))
  return id !== undefined && isId(id) ? id : undefined
}

/** The answer, with what is kept of a try to sign in at the office of a municipality: only this browser can end it. */
export function withOfficeTry(needs: PeopleNeeds, response: Response, sealed: string): Response {
  const age = `; Max-Age=${TRY_MINUTES * 60}`
  response.headers.append('set-cookie', `${officeCookie(needs)}=${sealed}${attributes(needs)}${age}`)
  return response
}

/** The answer, without that. */
export function withoutOfficeTry(needs: PeopleNeeds, response: Response): Response {
  response.headers.append('set-cookie', `${officeCookie(needs)}=${attributes(needs)}; Max-Age=0`)
  return response
}

/** What this browser keeps of such a try, if any: sealed. */
export function officeTryOf(needs: PeopleNeeds, visit: Visit): string | undefined {
  const sealed = cookie(visit.request, officeCookie(needs))
  return sealed === '' ? undefined : sealed
}

/** The session token that this browser has, alive or not. */
export function tokenOf(visit: Visit): string | undefined {
  const token = cookie(visit.request, `__Host-${SESSION_COOKIE}`) ?? cookie(visit.request, SESSION_COOKIE)
  return token !== undefined && isToken(token) ? token : undefined
}

/** From where this visitor tries to sign in. */
export function originOf(visit: Visit): Origin {
  return {
    network: networkOf(visit.request),
    device: deviceOf(visit.request.headers.get('user-agent')),
    earlierToken: tokenOf(visit),
  }
}

function attributes(needs: PeopleNeeds): string {
  return `; Path=/; HttpOnly; SameSite=Lax${isHttps(needs) ? '; Secure' : ''}`
}

/** With `__Host-` a browser takes the cookie only over https and for this host alone. */
function requestCookie(needs: PeopleNeeds): string {
  return isHttps(needs) ? `__Host-${REQUEST_COOKIE}` : REQUEST_COOKIE
}

function officeCookie(needs: PeopleNeeds): string {
  return isHttps(needs) ? `__Host-${OFFICE_COOKIE}` : OFFICE_COOKIE
}

function isHttps(needs: PeopleNeeds): boolean {
  return needs.publicOrigin.startsWith('https:')
}

function cookie(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}
