import { attempt } from './attempt.ts'
import type { PeopleNeeds } from './people-needs.ts'
import { endByToken } from './session.db.ts'
import { isToken, tokenHash } from './session.ts'
import { noteEvent } from './sign-in-event.db.ts'

/** Ends the session of this browser. Nothing to end is fine too. */
export async function signOut(needs: PeopleNeeds, token: string | undefined, device: string): Promise<void> {
  if (token === undefined || !isToken(token)) return
  await attempt(needs, async (tx, now) => {
    const personId = await endByToken(tx, tokenHash(token), now)
    if (personId !== undefined) await noteEvent(tx, 'signed-out', personId, device, now)
  })
}
