import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id, ownWords } from '../../../platform/input.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { markRead } from './behalf.db.ts'

/**
 * The member read what was done on their behalf, and says what they do not agree with, if anything. From then on
 * who did
 * it can be a second person for this member again. Refused: `behalf-read-already`.
 */
export const sayBehalfRead = command({
  name: 'people.say-behalf-read',
  about: ({ behalfId }) => behalfId,
  may: 'behalf.follow',
  inOwnHands: true,
  input: z.object({ behalfId: id<'on-behalf'>(), objection: ownWords(1000).min(1).nullable() }),
  async run(
    tx,
    _actor: PersonActor,
    { behalfId, objection },
    now,
  ): Promise<Result<null, 'behalf-read-already'>> {
    return (await markRead(tx, behalfId, objection, now.at)) ? ok(null) : refuse('behalf-read-already')
  },
})
