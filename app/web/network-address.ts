import { isIP } from 'node:net'

/**
 * The network address that a request came from. Behind a proxy that is the last address in
 * `X-Forwarded-For` that is not a proxy of ours: everything before it, a visitor may have made up.
 *
 * @param socket the address of whoever made the connection
 * @param forwardedFor the header as it came, or undefined
 * @param trustedProxies addresses of our own proxies; without them the header is not believed
 */
export function networkAddressOf(
  socket: string | undefined,
  forwardedFor: string | null | undefined,
  trustedProxies: readonly string[],
): string {
  const trusted = new Set(trustedProxies)
  const hops = (forwardedFor ?? '').split(',').map((hop) => plain(hop.trim()))
  let from = plain(socket ?? '')
  while (trusted.has(from)) {
    const before = hops.pop()
    if (before === undefined || isIP(before) === 0) break
    from = before
  }
  return from
}

/** IPv4 in the clothes of IPv6 is IPv4. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
