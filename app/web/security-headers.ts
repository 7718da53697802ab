import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

/**
 * What a browser is told on every answer (OWASP ASVS 5.0, 3.4): only our own scripts and styles, no frames, no
 * guessing of media types, no address of ours told to others.
 *
 * `same-origin` and not `no-referrer`: with the latter browsers send `Origin: null` with a form, and we could not
 * tell our own forms from others'.
 */
export function securityHeaders(https: boolean): MiddlewareHandler<{ Variables: { nonce: string } }> {
  return async (c, next) => {
    const nonce = randomBytes(16).toString('base64')
    c.set('nonce', nonce)
    await next()
    const set = (name: string, value: string) => {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    }
    set('content-security-policy', contentPolicy(nonce))
    set('x-content-type-options', 'nosniff')
    set('referrer-policy', 'same-origin')
    set('cross-origin-opener-policy', 'same-origin')
    set('permissions-policy', 'geolocation=(), microphone=(self), camera=(self), payment=()')
    if (https) set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  }
}

/** Only our own scripts and styles, and those in the page that carry its nonce (CSP level 3). */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "form-action 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
