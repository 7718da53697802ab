import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id, milliseconds } from '../../platform/input.ts'
import { addDays } from '../../values/day.ts'
import { ok, refuse } from '../../values/result.ts'
import { checkSecond } from '../people/index.ts'
import { lockDraftOf, markTextDecided } from './contract-text.db.ts'

/** How many days ahead a text may come into use: a slip in the year would keep it out of sight. */
const FURTHEST = 366

/**
 * Takes a draft into use from a day on. From then it never changes: what is written anew is another version.
 *
 * Two people of the board: who wrote it last does not decide it, nor who could be the same (`checkSecond`, decision
 * 0015). Refuses `text-not-found`, a draft that was written in since it was on the screen (`text-changed`), and a day
 * that is over or more than a year away (`text-day`).
 */
export const decideContractText = command({
  name: 'contracts.decide-text',
  may: 'contract-texts.keep',
  about: ({ textId }) => textId,
  input: z.object({ textId: id<'contract-text'>(), fromDay: day(), seenAt: milliseconds() }),
  async run(tx, actor: PersonActor, { textId, fromDay, seenAt }, now) {
    const { cooperativeId, personId: by } = actor
    const draft = await lockDraftOf(tx, cooperativeId, { id: textId })
    if (!draft) return refuse('text-not-found')
    if (draft.writtenAt.getTime() !== seenAt) return refuse('text-changed')
    const second = await checkSecond(tx, actor, { by: draft.writtenBy }, now)
    if (!second.ok) return second
    if (fromDay < now.today || fromDay > addDays(now.today, FURTHEST)) return refuse('text-day')
    await markTextDecided(tx, cooperativeId, textId, { fromDay, by, at: now.at })
    return ok(null)
  },
})
