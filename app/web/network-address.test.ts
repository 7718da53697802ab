import { expect, test } from 'vitest'
import { networkAddressOf } from './network-address.ts'

const PROXIES = ['127.0.0.1', '10.0.0.2']

test.each([
  ['the socket, when no proxy is trusted', '203.0.113.9', '198.51.100.1', [], '203.0.113.9'],
  ['the socket, when it is no proxy of ours', '203.0.113.9', '198.51.100.1', PROXIES, '203.0.113.9'],
  ['the last before our proxy', '127.0.0.1', '198.51.100.1', PROXIES, '198.51.100.1'],
  [
    'not what the visitor made up before it',
    '127.0.0.1',
    '192.0.2.66, 198.51.100.1',
    PROXIES,
    '198.51.100.1',
  ],
  ['past two proxies of ours', '::ffff:127.0.0.1', '198.51.100.1, 10.0.0.2', PROXIES, '198.51.100.1'],
  ['the proxy itself, when it says nothing', '127.0.0.1', undefined, PROXIES, '127.0.0.1'],
  ['the proxy itself, when it says nonsense', '127.0.0.1', 'unknown', PROXIES, '127.0.0.1'],
  ['IPv6 as it is', '127.0.0.1', '2001:db8::1', PROXIES, '2001:db8::1'],
  ['nothing, when nothing is known', undefined, undefined, PROXIES, ''],
])('the address of a request is %s', (_what, socket, forwardedFor, proxies, expected) => {
  expect(networkAddressOf(socket, forwardedFor, proxies)).toBe(expected)
})
