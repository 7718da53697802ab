import { describe, expect, test } from 'vitest'
import { judgeIssuer, showsSecondFactor } from './openid.ts'

describe('an address where people sign in', () => {
  const word = (judged: ReturnType<typeof judgeIssuer>) => (judged.ok ? 'ok' : judged.reason)

  test.each([
    ['https://inloggen.stad.example', 'ok'],
    ['https://inloggen.stad.example/tenant/v2.0', 'ok'],
    ['https://93.184.215.14', 'ok'],
    ['http://inloggen.stad.example', 'issuer-unsafe'],
    ['https://inloggen.stad.example?x=1', 'issuer-unsafe'],
    ['https://iemand@stad.example', 'issuer-unsafe'],
    ['geen adres', 'issuer-unsafe'],
    ['http://localhost:9000', 'issuer-unsafe'],
    ['https://localhost', 'issuer-private'],
    ['https://inloggen.local', 'issuer-private'],
    ['https://intranet', 'issuer-private'],
    ['https://10.1.2.3', 'issuer-private'],
    // The same address as other browsers of it read it.
    ['https://0x0a010203', 'issuer-private'],
    ['https://192.168.0.1/realms/stad', 'issuer-private'],
    ['https://169.254.169.254', 'issuer-private'],
    ['https://[::1]', 'issuer-private'],
    ['https://[fd00::1]', 'issuer-private'],
    ['https://[::ffff:10.1.2.3]', 'issuer-private'],
  ])('of a real installation %s is %s', (issuer, verdict) => {
    expect(word(judgeIssuer(issuer, 'https://gilde.example'))).toBe(verdict)
  })

  test('an installation to try things on may ask a server beside it', () => {
    for (const issuer of ['http://127.0.0.1:9000', 'https://192.168.0.1'])
      expect(word(judgeIssuer(issuer, 'http://localhost:8080'))).toBe('ok')
    expect(word(judgeIssuer('http://192.168.0.1', 'http://localhost:8080'))).toBe('issuer-unsafe')
  })
})

test('only what is said to be more than one factor counts as such', () => {
  expect(showsSecondFactor(['pwd', 'mfa'], undefined)).toBe(true)
  expect(showsSecondFactor(undefined, 'https://refeds.org/profile/mfa')).toBe(true)
  for (const [amr, acr] of [
    [['pwd'], '1'],
    ['mfa', 2],
    [undefined, undefined],
    [['otp'], ''],
  ])
    expect(showsSecondFactor(amr, acr)).toBe(false)
})
