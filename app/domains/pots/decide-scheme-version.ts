import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { day, id, milliseconds, ownWords } from '../../platform/input.ts'
import { addDays, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { checkSecond } from '../people/index.ts'
import { isComplete } from './scheme-check.ts'
import { mayStart } from './scheme-start.ts'
import type { Scheme } from './scheme.ts'
import { readDraft, readScheme } from './scheme-stored.ts'
import * as db from './schemes.db.ts'

/**
 * Lets a draft hold from a day on. From then it never changes: another decision is another version.
 *
 * @param seenAt when the draft that was looked at was kept, in milliseconds: what was changed since is not
 *   decided unseen (`draft-changed-meanwhile`). Absent only where the draft was written in the same breath.
 *
 * Two people of the board: who wrote the draft last does not decide it, nor who could be the same (`checkSecond`): see
 * docs/decisions/0015. Refuses a draft with open numbers or other
 * faults (`scheme-incomplete`), a day on or before the start of a version that was decided earlier
 * (`start-before-latest`), and what `mayStart` refuses: days already shared out, members who were not told
 * (Burgerlijk Wetboek 2:59), a yearly amount that would count twice.
 */
export const decideSchemeVersion = command({
  name: 'pots.decide-scheme-version',
  about: ({ versionId }) => versionId,
  may: 'scheme.edit',
  input: z.object({
    versionId: id<'scheme-version'>(),
    fromDay: day(),
    /** The day on which all members had it in writing; not needed for the first version of a scheme. */
    noticeSentOn: day().optional(),
    reason: ownWords(2000),
    seenAt: milliseconds().optional(),
  }),
  async run(tx, actor: PersonActor, { versionId, fromDay, noticeSentOn, reason, seenAt }, now) {
    const { cooperativeId, personId } = actor
    const kept = await db.lockDraft(tx, cooperativeId, versionId)
    if (!kept) return refuse('draft-not-found')
    if (seenAt !== undefined && kept.drafted_at.getTime() !== seenAt) return refuse('draft-changed-meanwhile')
    const second = await checkSecond(tx, actor, { by: kept.drafted_by }, now)
    if (!second.ok) return second
    const draft = readDraft(kept.rules)
    if (!isComplete(draft)) return refuse('scheme-incomplete')
    const sharedUntil = await db.sharedUntil(tx, cooperativeId, { schemeId: kept.scheme_id })
    const decided = (await db.versionsOf(tx, cooperativeId)).filter(
      (version) => version.scheme_id === kept.scheme_id && version.state === 'decided',
    )
    const latest = decided.find((version) => version.from_day! >= fromDay)
    if (latest) return refuse('start-before-latest', { latest: latest.from_day! })
    const previous = decided.toSorted((a, b) => (a.from_day! < b.from_day! ? 1 : -1))[0]
    const start = mayStart(draft, {
      startsOn: fromDay,
      today: now.today,
      ...(previous ? { previous: readScheme(previous.rules) } : {}),
      earlierInYear: await earlierInYear(tx, cooperativeId, kept.scheme_id, decided, fromDay),
      ...(sharedUntil ? { sharedUntil } : {}),
      ...(noticeSentOn ? { toldOn: noticeSentOn } : {}),
    })
    if (!start.ok) return start
    const decision = { fromDay, noticeSentOn: noticeSentOn ?? null, reason, by: personId, at: now.at }
    await db.markDecided(tx, cooperativeId, versionId, decision)
    return ok(kept.scheme_id as string)
  },
})

/** Every scheme by which those who will follow this version share out in the year of its first day, before that day. */
async function earlierInYear(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  schemeId: Id<'scheme'>,
  decided: readonly db.VersionRow[],
  fromDay: Day,
): Promise<Scheme[]> {
  const inForce = decided
    .toSorted((a, b) => (a.from_day! < b.from_day! ? -1 : 1))
    .filter((_, at, all) => {
      const next = all[at + 1]?.from_day ?? fromDay
      return addDays(next, -1).slice(0, 4) === fromDay.slice(0, 4)
    })
  const followers = await db.followersOn(tx, cooperativeId, fromDay)
  const ids = followers.filter((one) => one.scheme_id === schemeId).map(({ id }) => id)
  const used = await db.usedInYear(tx, cooperativeId, fromDay, ids)
  return [...inForce.map(({ rules }) => rules), ...used].map(readScheme)
}
