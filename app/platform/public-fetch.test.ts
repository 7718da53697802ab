import { hostname } from 'node:os'
import { createServer, request as plain } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  isPrivateHost,
  isPublicAddress,
  PrivateAddress,
  publicFetch,
  exchange,
  type Resolver,
} from './public-fetch.ts'

describe('an address of the internet', () => {
  test.each(['1.1.1.1', '93.184.215.14', '172.15.255.255', '172.32.0.0', '2606:4700::1111', '2a02:22a0::1'])(
    'is %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )

  test.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fc00::1',
    'fdff::1',
    'fe80::1',
    'ff02::1',
    '::ffff:10.0.0.1',
    '::ffff:1.1.1.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:db8::1',
    'geen adres',
    '',
  ])('is not %s', (address) => expect(isPublicAddress(address)).toBe(false))

  test('is none of 10.0.0.0/8 and fc00::/7, whichever', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.ipV6(), (four, six) => {
        expect(isPublicAddress(four.replace(/^\d+/, '10'))).toBe(false)
        expect(isPublicAddress(six.replace(/^[0-9a-f]*/i, 'fd12'))).toBe(false)
      }),
    )
  })
})

test('what is inside by its name is not asked', () => {
  for (const host of ['localhost', 'db', 'gilde.local', 'x.internal', 'a.localhost.', '[fd00::1]'])
    expect(isPrivateHost(host)).toBe(true)
  for (const host of ['stad.example', 'local.example', '[2606:4700::1111]'])
    expect(isPrivateHost(host)).toBe(false)
})

describe('asking', () => {
  const pointsTo =
    (...addresses: string[]): Resolver =>
    (_host, _options, found) =>
      found(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )

  test.each([[['10.0.0.1']], [['fd00::1']], [['1.1.1.1', '192.168.0.1']]])(
    'a name that points to %j is refused when the connection is made',
    async (addresses) => {
      const asked = publicFetch('https://inloggen.stad.example/', {}, pointsTo(...addresses))
      await expect(asked).rejects.toThrow(PrivateAddress)
    },
  )

  test('a name that points nowhere is silence, as with any other fetch', async () => {
    const nowhere: Resolver = (_host, _options, found) => found(new Error('ENOTFOUND'), [])
    await expect(publicFetch('https://stad.example/', {}, nowhere)).rejects.toThrow(TypeError)
  })

  test.each(['https://10.0.0.1/', 'https://[::1]:8443/x', `https://${hostname().split('.')[0]}/`])(
    '%s is refused',
    async (address) => {
      await expect(publicFetch(address)).rejects.toThrow(PrivateAddress)
    },
  )

  test('plain http is not asked at all', async () => {
    await expect(publicFetch('http://1.1.1.1/')).rejects.toThrow('only https')
  })
})

describe('what comes and goes', () => {
  const server = createServer((request, response) => {
    const { url, method, headers } = request
    if (url === '/slow') return
    if (url === '/elsewhere') return void response.writeHead(302, { location: 'http://10.0.0.1/' }).end()
    if (url === '/much') return void response.end('x'.repeat(1_000_001))
    if (url === '/nothing') return void response.writeHead(204).end()
    if (url === '/broken') return void request.socket.destroy()
    let body = ''
    request.on('data', (part) => (body += String(part)))
    request.on('end', () => {
      const [type, accept] = [headers['content-type'], headers.accept]
      response.writeHead(201, { 'content-type': 'application/json', 'set-cookie': ['a=1', 'b=2'] })
      response.end(JSON.stringify({ method, type, accept, body }))
    })
  })
  let at = ''
  beforeAll(async () => {
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
    at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  /** The same but for TLS, which a test has no certificate for. */
  const exchanged = (path: string, init?: RequestInit) =>
    exchange(plain, new Request(at + path, init), { agent: false })

  test('is what fetch sends and gives', async () => {
    const body = new URLSearchParams({ code: 'a b', state: 'é' })
    const init = { method: 'POST', headers: { accept: 'application/json' }, body }
    const [ours, theirs] = [await exchanged('/', init), await fetch(at, { ...init, body })]
    expect(await ours.json()).toEqual(await theirs.json())
    expect([ours.status, ours.headers.get('content-type')]).toEqual([201, 'application/json'])
    expect(ours.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect((await exchanged('/nothing')).status).toBe(204)
  })

  test('goes nowhere else: a redirect is given back as it is', async () => {
    const answer = await exchanged('/elsewhere', { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, 'http://10.0.0.1/'])
  })

  test('is never too much, too late or half', async () => {
    await expect(exchanged('/much')).rejects.toThrow(TypeError)
    await expect(exchanged('/broken')).rejects.toThrow(TypeError)
    await expect(exchanged('/slow', { signal: AbortSignal.timeout(100) })).rejects.toThrow(
      expect.objectContaining({ name: 'TimeoutError' }),
    )
  })
})
