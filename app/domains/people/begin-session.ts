import type { Tx } from '../../platform/database.ts'
import { newId } from '../../values/id.ts'
import type { Begun, Origin } from './people-needs.ts'
import { endByToken, insertSession, type WayIn } from './session.db.ts'
import { newToken, sessionEnd, tokenHash } from './session.ts'
import { noteEvent } from './sign-in-event.db.ts'

export type SessionStart = {
  readonly personId: string
  readonly wayIn: WayIn
  readonly sharedDevice: boolean
  /** The way in was itself two factors: a passkey that asked for a finger, face or PIN. */
  readonly secondFactor: boolean
  readonly origin: Origin
}

/**
 * Begins a session with a token nobody has seen before, and ends the one this browser had: a token planted there
 * before is worth nothing after (session fixation; ASVS 5.0, 7.2.4).
 */
export async function beginSession(tx: Tx, start: SessionStart, now: Date): Promise<Begun> {
  const { personId, sharedDevice, origin } = start
  if (origin.earlierToken !== undefined) await endByToken(tx, tokenHash(origin.earlierToken), now)
  const token = newToken()
  await insertSession(tx, {
    token_hash: tokenHash(token),
    id: newId(now),
    person_id: personId,
    started_at: now,
    last_seen_at: now,
    expires_at: sessionEnd(now, sharedDevice),
    ended_at: null,
    shared_device: sharedDevice,
    way_in: start.wayIn,
    second_factor_at: start.secondFactor ? now : null,
    device: origin.device,
  })
  await noteEvent(tx, 'signed-in', personId, origin.device, now)
  return { token, sharedDevice, personId }
}
