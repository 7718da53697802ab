import { randomBytes } from 'node:crypto'
import { sha256Of } from '../../values/sha256.ts'

/** How long a session lasts. Documented for ASVS 5.0, 7.3.1 and 7.3.2, in docs/decisions/0007-sign-in.md. */
export const SESSION = {
  sharedIdleMinutes: 15,
  sharedHours: 12,
  idleDays: 30,
  longestDays: 90,
  /** A second factor counts for a working day; after that it is asked again. */
  secondFactorHours: 12,
} as const

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const SEEN_EVERY = MINUTE

/** What decides whether a session still counts. */
export type SessionTimes = {
  readonly last_seen_at: Date
  readonly expires_at: Date
  readonly ended_at: Date | null
  readonly shared_device: boolean
}

/** A new session token: 256 random bits as base64url. Only the browser keeps it. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a token. A token has so much chance in it that a plain SHA-256 tells nothing. */
export function tokenHash(token: string): Buffer {
  return sha256Of(token)
}

/** Whether a text has the shape of a token, so that nonsense costs no query. */
export function isToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text)
}

/** The moment after which a session that starts now ends whatever happens. */
export function sessionEnd(now: Date, sharedDevice: boolean): Date {
  return new Date(now.getTime() + (sharedDevice ? SESSION.sharedHours * HOUR : SESSION.longestDays * DAY))
}

/** Whether a session counts at a moment: not ended, not at its end, not idle too long for its kind of device. */
export function isAlive(session: SessionTimes, now: Date): boolean {
  const idle = session.shared_device ? SESSION.sharedIdleMinutes * MINUTE : SESSION.idleDays * DAY
  return (
    session.ended_at === null &&
    now.getTime() < session.expires_at.getTime() &&
    now.getTime() - session.last_seen_at.getTime() < idle
  )
}

/** Whether it is time to note that somebody is still there: once a minute at most, so that reading stays cheap. */
export function isSeenLongAgo(lastSeen: Date, now: Date): boolean {
  return now.getTime() - lastSeen.getTime() >= SEEN_EVERY
}

/** Whether a second factor shown at a moment still counts. */
export function isFresh(secondFactorAt: Date | null, now: Date): boolean {
  return (
    secondFactorAt !== null && now.getTime() - secondFactorAt.getTime() < SESSION.secondFactorHours * HOUR
  )
}
