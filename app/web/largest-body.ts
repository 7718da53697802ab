/**
 * How much somebody may send. Reading a form takes time in proportion to what is in it, and one process reads for
 * everybody: before this one anonymous post of two million empty fields held up the whole office for half a minute.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Route } from './route.ts'

/** A form with a file, in bytes. */
const LARGEST_WITH_FILE = 20 * 1_048_576
/** Any other form, in bytes: the longest invoice takes a tenth of it. */
const LARGEST_FORM = 256 * 1024
/** Fields of one form, files among them. */
const MOST_FIELDS = 1000

/**
 * Refuses a body that is too large for where it is sent, without reading more of it than that.
 *
 * @param refuse the answer (413); `file` says whether a file may be sent there
 */
export function limitBody(
  route: Route,
  refuse: (c: Context, file: boolean) => Promise<Response>,
): MiddlewareHandler {
  const small = bodyLimit({ maxSize: LARGEST_FORM, onError: (c: Context) => refuse(c, false) })
  const large = bodyLimit({ maxSize: LARGEST_WITH_FILE, onError: (c: Context) => refuse(c, true) })
  return (c, next) =>
    route.takesFile && isMultipart(c.req.header('content-type')) ? large(c, next) : small(c, next)
}

/**
 * Whether a form has more fields than any of ours, counted without reading it as one.
 *
 * @param type its media type, with the boundary between its parts
 */
export function hasTooManyFields(body: Buffer, type: string | null): boolean {
  const boundary = isMultipart(type) ? /boundary="?([^";,]+)/i.exec(type ?? '')?.[1] : undefined
  // One part has one boundary before it, and the last one another after it.
  return countTo(body, boundary === undefined ? '&' : `--${boundary}`, MOST_FIELDS + 1) > MOST_FIELDS
}

function countTo(body: Buffer, what: string, most: number): number {
  let count = what === '&' ? 1 : -1
  for (let at = body.indexOf(what); at !== -1 && count < most; at = body.indexOf(what, at + what.length))
    count++
  return count
}

function isMultipart(type: string | null | undefined): boolean {
  return /^\s*multipart\/form-data\b/i.test(type ?? '')
}
