import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { insertReading } from '../../platform/read-log.db.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { membersOf } from '../members/index.ts'
import { holdTurn, insertTaken, lastRequest, timesTaken } from './everything.db.ts'
import { openUntil, outcomeOf } from './everything.ts'

export type TakeEverythingRefusal = 'everything-not-yours' | 'everything-over' | 'everything-under-way'

/**
 * Begins to take everything along: only who asked, within three days after the yes of another, one at a time. Each
 * member reads of it under "Mijn toegang": their file is in it.
 *
 * Refused: `everything-not-yours`, `everything-over`, `everything-under-way`.
 *
 * @returns the id of this time, by which the work notes how far it is
 */
export const takeEverything = command({
  name: 'handover.take-everything',
  may: 'everything.take',
  inOwnHands: true,
  about: ({ requestId }) => requestId,
  input: z.object({ requestId: id<'everything-request'>() }),
  async run(
    tx,
    actor: PersonActor,
    { requestId },
    now,
  ): Promise<Result<Id<'everything-taken'>, TakeEverythingRefusal>> {
    const { cooperativeId, personId } = actor
    await holdTurn(tx, cooperativeId)
    const asked = await lastRequest(tx, cooperativeId)
    if (asked?.id !== requestId || asked.askedBy !== personId) return refuse('everything-not-yours')
    const until = openUntil(asked)
    if (!until || until <= now.at) return refuse('everything-over')
    const earlier = await timesTaken(tx, cooperativeId)
    if (earlier.some((one) => outcomeOf(one, now.at) === 'under-way')) return refuse('everything-under-way')
    const begun = {
      id: newId<'everything-taken'>(now.at),
      requestId,
      takenBy: personId,
      begunAt: now.at,
    }
    await insertTaken(tx, cooperativeId, begun)
    for (const member of await membersOf(tx, cooperativeId)) {
      const reading = { route: '/:coop/meenemen/ophalen', file: 'everything', parts: [], at: now.at } as const
      await insertReading(tx, actor, { ...reading, subjectId: member.id })
    }
    return ok(begun.id)
  },
})
