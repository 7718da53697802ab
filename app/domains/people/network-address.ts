/**
 * The header in which the server puts the network address a request came from. The server takes it from the socket
 * (or from the proxy it was told to trust) and drops what the visitor sent under this name.
 */
export const NETWORK_ADDRESS = 'gilde-network-address'

/**
 * Where a request came from, as a key for counting tries. Of IPv6 the first 64 bits: a household has all that follow.
 * Without an address everybody counts as one.
 */
export function networkOf(request: Request): string {
  const address = request.headers.get(NETWORK_ADDRESS)?.trim().toLowerCase() ?? ''
  if (address === '') return 'unknown'
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)
  if (mapped) return mapped[1]!
  return address.includes(':') ? `${groups(address).slice(0, 4).join(':')}::/64` : address
}

/** The eight groups of an IPv6 address, with `::` filled in. */
function groups(address: string): string[] {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const before = head === '' ? [] : head.split(':')
  if (tail === undefined) return before
  const after = tail === '' ? [] : tail.split(':')
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return [...before, ...zeros, ...after]
}
