/**
 * Asks a server on the internet, and never one inside: an address that an administrator sets must not open the way to
 * the machines around this one (the data of a cloud, a router, a database). Looked at when the connection is made, for
 * a name can point inside at one moment and outside at another.
 */
import { lookup, type LookupAddress, type LookupAllOptions } from 'node:dns'
import type { IncomingMessage } from 'node:http'
import { request as ask, type RequestOptions } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** The address is of a closed network, or the name points to one. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress'
  constructor(host: string) {
    super(`${host} is an address inside a closed network`)
  }
}

/** More than this no answer of a server where people sign in needs. */
const MOST_BYTES = 1_000_000

/** What is not the internet: IANA's special-purpose registries (RFC 6890), multicast and what is reserved. */
const INSIDE_4 = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`
/** Of IPv6 only 2000::/3 is the internet, without what carries an IPv4 address in it or is for examples. */
const INTERNET_6 = '2000::/3'
const INSIDE_6 = '2001::/23 2001:db8::/32 2002::/16 3fff::/20'

const inside4 = blocksOf(INSIDE_4, 'ipv4')
const inside6 = blocksOf(INSIDE_6, 'ipv6')
const internet6 = blocksOf(INTERNET_6, 'ipv6')

function blocksOf(ranges: string, family: 'ipv4' | 'ipv6'): BlockList {
  const blocks = new BlockList()
  for (const range of ranges.split(/\s+/)) {
    const [network = '', bits] = range.split('/')
    blocks.addSubnet(network, Number(bits), family)
  }
  return blocks
}

/** Whether an IP address is one of the internet. @param address without brackets; anything else is not */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !inside4.check(address, 'ipv4')
  if (family === 6) return internet6.check(address, 'ipv6') && !inside6.check(address, 'ipv6')
  return false
}

/** Whether a host, as it stands in an address, is inside already by what it is called. Names are not looked up. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (isIP(host) !== 0) return !isPublicAddress(host)
  return !host.includes('.') || /\.(localhost|local|internal|home\.arpa)$/i.test(host)
}

/**
 * `fetch` over https that reaches the internet only, follows no redirect, and takes a million bytes at most.
 *
 * @param resolver finds the addresses of a name
 * @throws PrivateAddress when the host is inside or any of its addresses is; TypeError, as `fetch` does, when nothing
 * came back
 */
export async function publicFetch(
  address: string,
  init?: RequestInit,
  resolver: Resolver = lookup,
): Promise<Response> {
  const asked = new Request(address, init)
  const url = new URL(asked.url)
  if (url.protocol !== 'https:') throw new TypeError('only https is asked')
  if (isPrivateHost(url.hostname)) throw new PrivateAddress(url.hostname)
  // No connection that was made for another name is used again.
  return exchange(ask, asked, { agent: false, lookup: publicOnly(resolver) })
}

/**
 * One request and its answer, as `fetch` has them, by the means of Node: those let us look at where a connection goes.
 *
 * @param send `request` of node:https
 * @throws TypeError when nothing came back, or more than a million bytes; the reason of the signal when that was first;
 * PrivateAddress as it is
 */
export async function exchange(
  send: typeof ask,
  asked: Request,
  options: Pick<RequestOptions, 'agent' | 'lookup'>,
): Promise<Response> {
  const body = Buffer.from(await asked.arrayBuffer())
  const { method, signal } = asked
  const { promise, resolve, reject } = Promise.withResolvers<Response>()
  const fail = (error: Error) => {
    if (signal.aborted) reject(signal.reason)
    else reject(error instanceof PrivateAddress ? error : new TypeError('fetch failed', { cause: error }))
  }
  const headers = Object.fromEntries(asked.headers)
  const answered = (answer: IncomingMessage) => void responseOf(answer).then(resolve, fail)
  const request = send(asked.url, { ...options, method, headers, signal }, answered)
  request.on('error', fail)
  request.end(body)
  return promise
}

/** Finds all addresses of a name, as `dns.lookup` does. */
export type Resolver = (
  host: string,
  options: LookupAllOptions,
  found: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/** Finds the addresses of a name, and gives none when any of them is inside. */
function publicOnly(resolver: Resolver): LookupFunction {
  return (host, options, found) => {
    resolver(host, { ...options, all: true }, (error, addresses) => {
      if (error) return found(error, [])
      if (!addresses.every(({ address }) => isPublicAddress(address)))
        return found(new PrivateAddress(host), [])
      const [first] = addresses
      if (options.all === true || !first) return found(null, addresses)
      return found(null, first.address, first.family)
    })
  }
}

async function responseOf(answer: IncomingMessage): Promise<Response> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > MOST_BYTES) throw new Error('the answer is too long')
    parts.push(part)
  }
  const status = answer.statusCode ?? 500
  const headers = new Headers()
  for (const [name, value] of Object.entries(answer.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one)
  }
  const isEmpty = status === 204 || status === 205 || status === 304
  return new Response(isEmpty ? null : Buffer.concat(parts), { status, headers })
}
