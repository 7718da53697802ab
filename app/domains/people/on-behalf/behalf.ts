import { DEEDS, type Deed } from '../../../platform/on-behalf.ts'
import type { Secrets } from '../../../platform/secrets.ts'
import { SIGN_IN_CODE } from '../sign-in-code.ts'

/** How long somebody works on behalf of a member at most, and how long a code for it counts. */
export const ON_BEHALF = { minutes: 60, codeMinutes: 10 } as const

const MINUTE = 60_000

/** When it is over by itself. */
export function behalfEnd(now: Date): Date {
  return new Date(now.getTime() + ON_BEHALF.minutes * MINUTE)
}

/** When a mailed code is worth nothing any more. */
export function behalfCodeEnd(now: Date): Date {
  return new Date(now.getTime() + ON_BEHALF.codeMinutes * MINUTE)
}

/**
 * The six digits that a member types to say yes. Made from the id of the command with the key of the installation, so
 * that pressing twice mails the same code and it is nowhere kept.
 */
export function behalfCode(secrets: Secrets, commandId: string): string {
  const { digits } = SIGN_IN_CODE
  const number = secrets.keyedHash('on-behalf-digits', commandId).readUIntBE(0, 6) % 10 ** digits
  return String(number).padStart(digits, '0')
}

/** What is kept of such a code: opens nothing but this, for this request only. */
export function behalfCodeHash(secrets: Secrets, codeId: string, code: string): Buffer {
  return secrets.keyedHash('on-behalf-code', codeId, code)
}

/** For how many minutes somebody worked, at least one: until it was stopped, was over, or now. */
export function minutesWorked(
  { begunAt, until, endedAt }: { begunAt: Date; until: Date; endedAt: Date | null },
  now: Date,
): number {
  const end = Math.min((endedAt ?? until).getTime(), until.getTime(), now.getTime())
  return Math.max(1, Math.round((end - begunAt.getTime()) / MINUTE))
}

/** Whether somebody works at this moment. */
export function isUnderWay({ until, endedAt }: { until: Date; endedAt: Date | null }, now: Date): boolean {
  return endedAt === null && now < until
}

/** What was done in one time, each kind with how often. */
export function deedsInWords(
  { deeds }: { readonly deeds: Readonly<Partial<Record<Deed, number>>> },
  said: Readonly<Record<Deed, (times: number) => string>>,
): readonly string[] {
  return DEEDS.flatMap((deed) => {
    const times = deeds[deed]
    return times === undefined ? [] : [said[deed](times)]
  })
}
