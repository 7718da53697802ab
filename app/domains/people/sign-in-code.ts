import { randomInt, timingSafeEqual } from 'node:crypto'
import type { Secrets } from '../../platform/secrets.ts'

/** A code sent by mail: six digits, ten minutes, five tries, once. */
export const SIGN_IN_CODE = { digits: 6, minutes: 10, tries: 5, operatorLinkMinutes: 60 } as const

/** What the judgement of a typed code needs of what was kept. */
export type KeptCode = {
  readonly code_hash: Buffer
  readonly expires_at: Date
  readonly wrong_tries: number
  readonly used_at: Date | null
}

export type CodeJudgement = 'right' | 'wrong' | 'over'

/** Six random digits; each number as likely as another. */
export function newSignInCode(): string {
  return String(randomInt(0, 10 ** SIGN_IN_CODE.digits)).padStart(SIGN_IN_CODE.digits, '0')
}

/** The digits of a code as somebody typed or pasted it: `123 456`, `123-456`. */
export function typedCode(typed: string): string {
  return typed.replace(/[\s.\-\u00a0]/g, '')
}

/** Whether a text can be a code at all. */
export function isSignInCode(code: string): boolean {
  return /^\d{6}$/.test(code)
}

/** What is kept of a code: a hash with the installation's key, for this request only. */
export function codeHash(secrets: Secrets, requestId: string, code: string): Buffer {
  return secrets.keyedHash('sign-in-code', requestId, code)
}

/**
 * Whether a code signs in. `over`: used, expired or tried too often; whoever holds it asks for a new one.
 *
 * @param typedHash `codeHash` of what was typed
 */
export function judgeCode(kept: KeptCode, typedHash: Buffer, now: Date): CodeJudgement {
  if (!codeCanWork(kept, now)) return 'over'
  return timingSafeEqual(kept.code_hash, typedHash) ? 'right' : 'wrong'
}

/** Whether a code is not used, not expired, and not tried too often. */
export function codeCanWork(
  kept: Pick<KeptCode, 'expires_at' | 'wrong_tries' | 'used_at'>,
  now: Date,
): boolean {
  return kept.used_at === null && now < kept.expires_at && kept.wrong_tries < SIGN_IN_CODE.tries
}
