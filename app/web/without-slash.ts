import type { Context } from 'hono'
import { redirect } from './respond.ts'

/** An address with a slash too many at its end is the same place: people type it, and programs add it. */
export function withoutSlash(c: Context): Response | undefined {
  const { pathname, search } = new URL(c.req.url)
  // Never two slashes in front: that would be another host.
  const meant = `/${pathname.replace(/^\/+|\/+$/g, '')}`
  return c.req.method === 'GET' && meant !== pathname && meant !== '/' ? redirect(meant + search) : undefined
}
