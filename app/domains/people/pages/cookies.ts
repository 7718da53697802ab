import { isId } from '../../../values/id.ts'
import { SESSION_COOKIE, sessionCookieName } from '../../../web/server.ts'
import type { Visit } from '../../../web/visit.ts'
import { deviceOf } from '../device.ts'
import { networkOf } from '../network-address.ts'
import type { Begun, Origin, PeopleParts } from '../people-parts.ts'
import { SESSION, isToken } from '../session.ts'
import { SIGN_IN_CODE } from '../sign-in-code.ts'
import { TRY_MINUTES } from '../office-account/try-at-office.ts'

const REQUEST_COOKIE = 'gilde_aanvraag'
const OFFICE_COOKIE = 'gilde_gemeente'

/** The answer, with the cookie of a session. On a shared device the browser forgets it when it closes. */
export function withSession(
  parts: PeopleParts,
  response: Response,
  begun: Pick<Begun, 'token' | 'sharedDevice'>,
): Response {
  const age = begun.sharedDevice ? '' : `; Max-Age=${SESSION.longestDays * 86_400}`
  response.headers.append(
    'set-cookie',
    `${sessionCookieName(parts.publicOrigin)}=${begun.token}${attributes(parts)}${age}`,
  )
  return withoutRequest(parts, response)
}

/** The answer, with the session cookie taken away, and what the browser kept of our pages too (ASVS 5.0, 14.3.1). */
export function withoutSession(parts: PeopleParts, response: Response): Response {
  response.headers.append(
    'set-cookie',
    `${sessionCookieName(parts.publicOrigin)}=${attributes(parts)}; Max-Age=0`,
  )
  response.headers.set('clear-site-data', '"cache", "storage"')
  return response
}

/** The answer, with the id of the request for a code: only this browser can use that code. */
export function withRequest(parts: PeopleParts, response: Response, requestId: string): Response {
  const age = SIGN_IN_CODE.minutes * 60
  response.headers.append(
    'set-cookie',
    `${requestCookie(parts)}=${requestId}${attributes(parts)}; Max-Age=${age}`,
  )
  return response
}

function withoutRequest(parts: PeopleParts, response: Response): Response {
  response.headers.append('set-cookie', `${requestCookie(parts)}=${attributes(parts)}; Max-Age=0`)
  return response
}

/** The request for a code that this browser made, if any. */
export function requestOf(parts: PeopleParts, visit: Visit): string | undefined {
  const id = cookie(visit.request, requestCookie(parts))
  return id !== undefined && isId(id) ? id : undefined
}

/** The answer, with what is kept of a try to sign in at the office of a municipality: only this browser can end it. */
export function withOfficeTry(parts: PeopleParts, response: Response, sealed: string): Response {
  const age = `; Max-Age=${TRY_MINUTES * 60}`
  response.headers.append('set-cookie', `${officeCookie(parts)}=${sealed}${attributes(parts)}${age}`)
  return response
}

/** The answer, without that. */
export function withoutOfficeTry(parts: PeopleParts, response: Response): Response {
  response.headers.append('set-cookie', `${officeCookie(parts)}=${attributes(parts)}; Max-Age=0`)
  return response
}

/** What this browser keeps of such a try, if any: sealed. */
export function officeTryOf(parts: PeopleParts, visit: Visit): string | undefined {
  const sealed = cookie(visit.request, officeCookie(parts))
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

function attributes(parts: PeopleParts): string {
  return `; Path=/; HttpOnly; SameSite=Lax${isHttps(parts) ? '; Secure' : ''}`
}

/** With `__Host-` a browser takes the cookie only over https and for this host alone. */
function requestCookie(parts: PeopleParts): string {
  return isHttps(parts) ? `__Host-${REQUEST_COOKIE}` : REQUEST_COOKIE
}

function officeCookie(parts: PeopleParts): string {
  return isHttps(parts) ? `__Host-${OFFICE_COOKIE}` : OFFICE_COOKIE
}

function isHttps(parts: PeopleParts): boolean {
  return parts.publicOrigin.startsWith('https:')
}

function cookie(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}
