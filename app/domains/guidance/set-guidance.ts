import { z } from 'zod'
import { ownWords } from '../../platform/input.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse } from '../../values/result.ts'
import { keepSetting, settingOf } from './setting.db.ts'

/** So few rungs, or so many, one sees at a glance. */
const [FEWEST, MOST] = [3, 7]

/**
 * The coach says how the co-operative guides: after how many weeks one looks back together, and the words of the
 * ladder, the lowest rung first, and how many months a plan is kept after its member left. A rhythm
 * that was there keeps its beginning; another number of weeks counts from then too.
 *
 * Refused: a ladder with one or two rungs, with more than seven, or with the same rung twice.
 */
export const setGuidance = command({
  name: 'guidance.set',
  about: () => null,
  may: 'guidance.guide',
  input: z.object({
    weeks: z.int().min(2).max(52).nullable(),
    keptMonths: z.int().min(1).max(60),
    ladder: z.array(ownWords(120).min(1)).max(50),
  }),
  async run(tx, actor: PersonActor, { weeks, keptMonths, ladder }, now) {
    if (ladder.length > 0 && (ladder.length < FEWEST || ladder.length > MOST)) return refuse('ladder-length')
    if (new Set(ladder).size < ladder.length) return refuse('ladder-twice')
    const { rhythm: before } = await settingOf(tx, actor.cooperativeId)
    const rhythm = weeks === null ? null : { weeks, since: before?.since ?? now.today }
    const by = { by: actor.personId, at: now.at }
    await keepSetting(tx, actor.cooperativeId, { rhythm, ladder, keptMonths }, by)
    return ok(null)
  },
})
