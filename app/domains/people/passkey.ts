import { z } from 'zod'

/** A challenge is valid for five minutes. */
export const CHALLENGE_MINUTES = 5
/** Enough for phone, tablet, laptop and a spare; more is a mistake or a misuse. */
export const MOST_PASSKEYS = 10

const base64url = z
  .string()
  .max(4000)
  .regex(/^[A-Za-z0-9_-]+$/)

/** What a browser gives back when it signed in with a passkey; checked for its shape before anything reads it. */
export const authenticationAnswer = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional(),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
})

/** What a browser gives back when it made a passkey. */
export const registrationAnswer = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional(),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: z
      .string()
      .max(20_000)
      .regex(/^[A-Za-z0-9_-]+$/),
    transports: z.array(z.string().max(20)).max(10).optional(),
    authenticatorData: z.string().optional(),
    publicKeyAlgorithm: z.number().optional(),
    publicKey: z.string().optional(),
  }),
})

/** The challenge that a browser says it signed; '' when it says nothing readable. The signature is checked later. */
export function challengeIn(clientDataJSON: string): string {
  try {
    const said = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')) as {
      challenge?: unknown
    }
    return typeof said.challenge === 'string' ? said.challenge : ''
  } catch {
    return ''
  }
}

/** The relying party of WebAuthn: the host people reach us at, without port. */
export function relyingParty(publicOrigin: string): string {
  return new URL(publicOrigin).hostname
}

/** A person's id as the bytes that a passkey carries, so that it says itself who signs in. */
export function userHandle(personId: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(personId.replaceAll('-', ''), 'hex'))
}

/** Why a passkey is not added or removed. */
export type PasskeyChangeRefusal =
  | 'second-factor-first'
  | 'passkey-wrong'
  | 'passkey-known'
  | 'passkeys-enough'
  | 'passkey-gone'
