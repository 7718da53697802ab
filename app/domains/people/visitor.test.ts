import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deviceOf, deviceParts } from './device.ts'
import { NETWORK_ADDRESS, networkOf } from './network-address.ts'
import { wayBack } from './ways-back.ts'

describe('the way back after signing in', () => {
  test('is a page of ours', () => {
    expect(wayBack('/allemansgilde/facturen?van=2026')).toBe('/allemansgilde/facturen?van=2026')
    expect(wayBack('/')).toBe('/')
  })
  test.each([
    'https://kwaad.nl',
    '//kwaad.nl',
    '/\\kwaad.nl',
    '\\\\kwaad.nl',
    'javascript:alert(1)',
    '/\tkwaad',
    '/ /kwaad.nl',
    '',
    '/a\r\nSet-Cookie: x=1',
    '/..//kwaad.nl',
    '/./\\kwaad',
    undefined,
    null,
    `/${'a'.repeat(600)}`,
  ])('is never %j', (asked) => expect(wayBack(asked)).toBeUndefined())
  test('does not lead into signing in or out', () => {
    expect(wayBack('/inloggen/code')).toBeUndefined()
    expect(wayBack('/uitloggen')).toBeUndefined()
  })
  test('stays on this site whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string().map((text) => `/${text}`),
          fc.webPath(),
        ),
        (asked) => {
          const back = wayBack(asked)
          if (back !== undefined)
            expect(new URL(back, 'https://gilde.example').origin).toBe('https://gilde.example')
        },
      ),
    )
  })
})

describe('a network address', () => {
  const of = (address: string) =>
    networkOf(new Request('http://x', { headers: { [NETWORK_ADDRESS]: address } }))
  test('of IPv4 counts whole, of IPv6 by household', () => {
    expect(of('203.0.113.7')).toBe('203.0.113.7')
    expect(of('::ffff:203.0.113.7')).toBe('203.0.113.7')
    expect(of('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64')
    expect(of('2001:db8:1:2::9')).toBe('2001:db8:1:2::/64')
    expect(of('2001:db8::1')).toBe('2001:db8:0:0::/64')
  })
  test('that is not known counts as one', () => {
    expect(networkOf(new Request('http://x'))).toBe('unknown')
  })
})

describe('a device in words', () => {
  test.each([
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 ' +
        'Mobile/15E148 Safari/604.1',
      'Safari',
      'iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36',
      'Chrome',
      'Android-phone',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0',
      'Edge',
      'Windows',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Linux'],
    ['curl/8', '', ''],
  ])('%s', (userAgent, browser, system) => {
    expect(deviceParts(deviceOf(userAgent))).toEqual({ browser, system })
  })
})
