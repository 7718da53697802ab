import { z } from 'zod'
import type { VisitorActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { attempt } from './attempt.ts'
import type { PeopleParts } from './people-parts.ts'
import { endByToken, endSessionOf, endSessionsOf } from './session.db.ts'
import { isToken, tokenHash } from './session.ts'
import { noteEvent } from './sign-in-event.db.ts'

/** Ends the session of this browser. Nothing to end is fine too. */
export async function signOut(parts: PeopleParts, token: string | undefined, device: string): Promise<void> {
  if (token === undefined || !isToken(token)) return
  await attempt(parts, async (tx, now) => {
    const personId = await endByToken(tx, tokenHash(token), now)
    if (personId !== undefined) await noteEvent(tx, 'signed-out', personId, device, now)
  })
}

/** Ends a session on another device. Refused: `session-gone`. */
export const endSession = command({
  name: 'people.end-session',
  may: 'signed-in',
  input: z.object({ sessionId: z.uuid() }),
  async run(tx, actor: VisitorActor, { sessionId }, now): Promise<Result<null, 'session-gone'>> {
    if (!(await endSessionOf(tx, actor.personId!, sessionId, now.at))) return refuse('session-gone')
    await noteEvent(tx, 'signed-out', actor.personId!, '|', now.at)
    return ok(null)
  },
})

/** Signs out everywhere, here too. */
export const endAllSessions = command({
  name: 'people.end-all-sessions',
  may: 'signed-in',
  input: z.object({}),
  async run(tx, actor: VisitorActor, _input, now): Promise<Result<null, never>> {
    await endSessionsOf(tx, actor.personId!, now.at)
    await noteEvent(tx, 'signed-out-everywhere', actor.personId!, '|', now.at)
    return ok(null)
  },
})

/** Chooses the language of pages and mails. */
export const changeLanguage = command({
  name: 'people.change-language',
  may: 'signed-in',
  input: z.object({ language: z.enum(['nl', 'en']) }),
  async run(tx, actor: VisitorActor, { language }): Promise<Result<null, never>> {
    await tx.updateTable('person').set({ language }).where('id', '=', actor.personId!).execute()
    return ok(null)
  },
})
