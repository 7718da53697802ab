import { z } from 'zod'
import { ownWords } from '../../platform/input.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { insertRequest } from './everything.db.ts'

/**
 * Asks to take everything of the co-operative along. Nothing comes of it until another says yes.
 *
 * Refused: `everything-waits` when a request waits already.
 */
export const askEverything = command({
  name: 'handover.ask-everything',
  may: 'everything.take',
  inOwnHands: true,
  input: z.object({ why: ownWords(500).min(1) }),
  async run(
    tx,
    actor: PersonActor,
    { why },
    now,
  ): Promise<Result<Id<'everything-request'>, 'everything-waits'>> {
    const id = newId<'everything-request'>(now.at)
    const asked = { id, why, askedBy: actor.personId, askedAt: now.at }
    return (await insertRequest(tx, actor.cooperativeId, asked)) ? ok(id) : refuse('everything-waits')
  },
  about: (_input, id) => id,
})
