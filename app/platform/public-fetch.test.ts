import { hostname } from 'node:os'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPrivateHost, isPublicAddress, PrivateAddress, publicFetch, type Resolver } from './public-fetch.ts'

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
