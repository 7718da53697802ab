import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id, sha256 } from '../../../platform/input.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { findPerson } from '../person.db.ts'
import { insertBehalfCode, whyNotOnBehalf, type WhyNotOnBehalf } from './behalf.db.ts'
import { behalfCodeEnd } from './behalf.ts'

export type AskBehalfRefusal = WhyNotOnBehalf | 'behalf-no-mail'

/**
 * Keeps a code that goes to the mail of a member, who types it to let this session work on their behalf. Ten minutes;
 * the code that this session asked before is worth nothing any more. The page mails it.
 *
 * Refused: why somebody may not (`whyNotOnBehalf`), `behalf-no-mail` (the member has no e-mail address).
 */
export const askBehalfCode = command({
  name: 'people.ask-behalf-code',
  about: ({ personId }) => personId,
  may: 'behalf.work',
  input: z.object({ personId: id<'person'>(), sessionId: id<'session'>(), codeHash: sha256() }),
  async run(
    tx,
    actor: PersonActor,
    { personId, sessionId, codeHash },
    now,
    commandId,
  ): Promise<Result<null, AskBehalfRefusal>> {
    const why = await whyNotOnBehalf(tx, actor.cooperativeId, actor.personId, personId, now.at)
    if (why) return refuse(why)
    if (!(await findPerson(tx, personId))?.email) return refuse('behalf-no-mail')
    await insertBehalfCode(tx, {
      id: commandId,
      cooperative_id: actor.cooperativeId,
      person_id: personId,
      by_person: actor.personId,
      session_id: sessionId,
      code_hash: Buffer.from(codeHash, 'hex'),
      asked_at: now.at,
      expires_at: behalfCodeEnd(now.at),
      wrong_tries: 0,
      used_at: null,
    })
    return ok(null)
  },
})
