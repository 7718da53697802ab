import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { secretsFrom } from '../../platform/secrets.ts'
import { newId } from '../../../test/new-id.ts'
import { cardCode, typedCardCode } from './sign-in-card.ts'
import { newSecret, recoveryCodes, secretUri, stepOf, typedRecoveryCode } from './second-factor.ts'
import { codeHash, isSignInCode, judgeCode, newSignInCode, typedCode } from './sign-in-code.ts'

const secrets = secretsFrom(new Uint8Array(32).fill(1))
const now = new Date('2026-03-02T09:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

describe('the six-digit code', () => {
  const kept = {
    code_hash: codeHash(secrets, 'a', '123456'),
    expires_at: later(10),
    wrong_tries: 0,
    used_at: null,
  }
  const judge = (code: string, changes = {}, at = now) =>
    judgeCode({ ...kept, ...changes }, codeHash(secrets, 'a', code), at)

  test('is right once, within ten minutes, within five tries', () => {
    expect(judge('123456')).toBe('right')
    expect(judge('123457')).toBe('wrong')
    expect(judge('123456', { used_at: now })).toBe('over')
    expect(judge('123456', {}, later(10))).toBe('over')
    expect(judge('123456', { wrong_tries: 4 })).toBe('right')
    expect(judge('123456', { wrong_tries: 5 })).toBe('over')
  })
  test('of one request is no code of another', () => {
    expect(judgeCode(kept, codeHash(secrets, 'b', '123456'), now)).toBe('wrong')
  })
  test('has six digits, also when it begins with zeros', () => {
    expect(Array.from({ length: 2000 }, newSignInCode).every(isSignInCode)).toBe(true)
  })
  test('may be typed with spaces', () => {
    expect(typedCode(' 123 456 ')).toBe('123456')
  })
})

describe('the code of a printed card', () => {
  test('has twelve letters that cannot be taken for one another', () => {
    for (let i = 0; i < 500; i++)
      expect(cardCode(secrets, newId())).toMatch(/^([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}$/)
  })
  test('follows from the command, so that pressing twice prints the same card', () => {
    const id = newId()
    expect(cardCode(secrets, id)).toBe(cardCode(secrets, id))
    expect(cardCode(secretsFrom(new Uint8Array(32).fill(2)), id)).not.toBe(cardCode(secrets, id))
  })
  test('may be typed in small letters, without dashes, with spaces', () => {
    expect(typedCardCode(' kx7f 29td m4qp ')).toBe('KX7F-29TD-M4QP')
    expect(typedCardCode('KX7F29TDM4QP')).toBe('KX7F-29TD-M4QP')
    expect(typedCardCode('KX7F-29TD')).toBeUndefined()
    expect(typedCardCode('KX7F-29TD-M4Q0')).toBeUndefined()
  })
  test('survives any way of typing it', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom('', ' ', '-', ' - '), fc.boolean(), (id, between, small) => {
        const code = cardCode(secrets, id)
        const typed = code.split('-').join(between)
        expect(typedCardCode(small ? typed.toLowerCase() : typed)).toBe(code)
      }),
    )
  })
})

describe('the code of an authenticator app', () => {
  // RFC 6238, appendix B: the SHA-1 secret, its last six digits.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  test.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [2000000000, '279037'],
  ])('is what the standard says at %i seconds', (seconds, code) => {
    expect(stepOf(secret, code, new Date(seconds * 1000), null)).toBe(Math.floor(seconds / 30))
  })
  test('may be one step early or late, not two', () => {
    const at = (seconds: number) => stepOf(secret, '005924', new Date(seconds * 1000), null)
    expect(at(1234567890 + 30)).toBe(41152263)
    expect(at(1234567890 - 30)).toBe(41152263)
    expect(at(1234567890 + 60)).toBeUndefined()
    expect(at(1234567890 - 60)).toBeUndefined()
  })
  test('counts once, and none older than the one used last', () => {
    const at = new Date(1234567890 * 1000)
    expect(stepOf(secret, '005924', at, 41152262)).toBe(41152263)
    expect(stepOf(secret, '005924', at, 41152263)).toBeUndefined()
    expect(stepOf(secret, '005924', at, 41152264)).toBeUndefined()
  })
  test('comes from a secret of 160 bits, in an address that apps read', () => {
    expect(newSecret()).toMatch(/^[A-Z2-7]{32}$/)
    expect(secretUri(secret, 'Anna de Vries')).toMatch(
      /^otpauth:\/\/totp\/Gilde:Anna%20de%20Vries\?.*secret=GEZD.*issuer=Gilde/,
    )
  })
})

test('ten recovery codes, each another, each readable back', () => {
  const codes = recoveryCodes(secrets, newId())
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(typedRecoveryCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code)
  expect(typedRecoveryCode('123456')).toBeUndefined()
})
