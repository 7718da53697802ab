import { generateSecret, generateURI, verifySync } from 'otplib'
import type { Role } from '../../platform/actor.ts'
import type { Secrets } from '../../platform/secrets.ts'
import { anyIs } from './role.ts'
import { grouped, lettersOf } from './sign-in-card.ts'

/** An authenticator app as all of them do it: SHA-1, six digits, 30 seconds (RFC 6238). */
export const STEP_SECONDS = 30
/** The step before and the step after count too: clocks of phones differ. */
const STEPS_AROUND = 1
export const RECOVERY_CODES = 10

/** Whether somebody with these roles in a co-operative needs a second factor there. A demo needs none. */
export function rolesNeedSecondFactor(roles: readonly Role[], demo: boolean): boolean {
  return !demo && anyIs(roles, 'guarded')
}

/** A new secret for an authenticator app: 160 bits, as RFC 4226 §4 advises, in base32. */
export function newSecret(): string {
  return generateSecret({ length: 20 })
}

/** The address in the QR code that an authenticator app reads. */
export function secretUri(secret: string, name: string): string {
  return generateURI({ issuer: 'Gilde', label: name, secret })
}

/** A secret in groups of four, to type over. */
export function readableSecret(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ')
}

/**
 * The time step that a code belongs to, when it is right and was not used before.
 *
 * @param lastStep the step used last; that one and older ones no longer count, so that a code works once
 * @returns the number of the step, or undefined when the code is wrong or used
 */
export function stepOf(secret: string, code: string, now: Date, lastStep: number | null): number | undefined {
  const current = Math.floor(now.getTime() / 1000 / STEP_SECONDS)
  for (let step = current - STEPS_AROUND; step <= current + STEPS_AROUND; step++) {
    const epoch = step * STEP_SECONDS
    const { valid } = verifySync({ secret, token: code, epoch, epochTolerance: 0, period: STEP_SECONDS })
    if (valid) return lastStep === null || step > lastStep ? step : undefined
  }
  return undefined
}

/**
 * Ten codes for when the app is lost, as `KX7F-29TD-M4`: 50 bits each. Made from the id of the command with the
 * installation's key, so that a reload shows the same ten and they are nowhere kept.
 */
export function recoveryCodes(secrets: Secrets, commandId: string): string[] {
  return Array.from({ length: RECOVERY_CODES }, (_, index) =>
    grouped(lettersOf(secrets.keyedHash('recovery-code', commandId, String(index)), 10)),
  )
}

/** What is kept of a recovery code. */
export function recoveryHash(secrets: Secrets, personId: string, code: string): Buffer {
  return secrets.keyedHash('recovery', personId, code)
}

/** A recovery code as somebody typed it, or undefined when it can be none. */
export function typedRecoveryCode(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[\s\-–—.\u00a0]/g, '')
  return /^[2-9A-HJ-NP-Z]{10}$/.test(letters) ? grouped(letters) : undefined
}
