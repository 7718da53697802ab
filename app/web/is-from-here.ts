import type { Context } from 'hono'

/**
 * Whether a form was sent by one of our own pages: browsers tell by `Sec-Fetch-Site`, older ones by `Origin`.
 * Nothing said at all is refused too: every browser says one of them with a post.
 */
export function isFromHere(c: Context, publicOrigin: string): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = c.req.header('origin')
  return origin === publicOrigin
}
