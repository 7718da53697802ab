/** ID tokens that are not as they must be, as somebody between us and an office would make them. For tests. */
import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'

/** In which way a token is wrong. */
export type Forgery = 'other-key' | 'garbage' | 'none' | 'HS256' | 'other-party' | 'future'

/** The key with which an office signs: as it uses it, and as the office server wants it. */
export function officeKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid: 'office', alg: 'RS256', use: 'sig' }
  return { privateKey, jwk }
}

/** @param secret that of the client, with which HS256 signs */
export function forged(token: string, how: Forgery, key: KeyObject, secret: string): string {
  const [head = '', body = '', signature = ''] = token.split('.')
  const header = read(head)
  const claims = read(body)
  switch (how) {
    case 'garbage':
      return `${head}.${body}.${Buffer.from(signature, 'base64url').reverse().toString('base64url')}`
    case 'none':
      return `${written({ alg: 'none' })}.${body}.`
    case 'HS256': {
      const signed = `${written({ alg: 'HS256' })}.${body}`
      return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
    }
    case 'other-key':
      return rsSigned(header, claims, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey)
    case 'other-party':
      return rsSigned(header, { ...claims, azp: 'another-client' }, key)
    case 'future': {
      const iat = Number(claims['iat']) + 86_400
      return rsSigned(header, { ...claims, iat, exp: iat + 600 }, key)
    }
  }
}

function rsSigned(header: object, claims: object, key: KeyObject): string {
  const signed = `${written(header)}.${written(claims)}`
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
}

function read(part: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
}

function written(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
