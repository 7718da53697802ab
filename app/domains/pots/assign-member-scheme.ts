import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { standing } from './pots.db.ts'
import { mayStart } from './scheme-start.ts'
import { readScheme } from './scheme-stored.ts'
import { historiesOf } from './schemes.ts'
import * as db from './schemes.db.ts'

/**
 * Gives a member a scheme from a day on: another than the default one, or the default one again.
 *
 * Nobody gives themselves one (`own-scheme`): another board member does. Refuses a scheme that does not hold on
 * that day (`scheme-not-in-force`), the scheme the member follows already, a day that was used before, and what
 * `mayStart` refuses.
 */
export const assignMemberScheme = command({
  name: 'pots.assign-member-scheme',
  about: ({ memberId }) => memberId,
  may: 'scheme.edit',
  input: z.object({
    memberId: id<'member'>(),
    schemeId: id<'scheme'>(),
    fromDay: day(),
    noticeSentOn: day().optional(),
  }),
  async run(tx, actor: PersonActor, { memberId, schemeId, fromDay, noticeSentOn }, now) {
    const { cooperativeId, personId } = actor
    const sharedUntil = await db.sharedUntil(tx, cooperativeId, { memberId })
    const followers = await db.followersOn(tx, cooperativeId, fromDay)
    const follower = followers.find((one) => one.id === memberId)
    if (!follower) return refuse('member-not-found')
    if (follower.person_id === personId) return refuse('own-scheme')
    if (follower.scheme_id === schemeId) return refuse('follows-already')
    const histories = historiesOf(await db.versionsOf(tx, cooperativeId), followers, fromDay)
    const version = histories.find((history) => history.id === schemeId)?.inForce
    if (!version) return refuse('scheme-not-in-force', { fromDay })
    const before = await standing(tx, cooperativeId, memberId, fromDay, Number(fromDay.slice(0, 4)))
    const start = mayStart(readScheme(version.rules), {
      startsOn: fromDay,
      today: now.today,
      ...(before ? { previous: readScheme(before.rules) } : {}),
      earlierInYear: (await db.usedInYear(tx, cooperativeId, fromDay, [memberId])).map(readScheme),
      ...(sharedUntil ? { sharedUntil } : {}),
      ...(noticeSentOn ? { toldOn: noticeSentOn } : {}),
    })
    if (!start.ok) return start
    const given = await db.insertMemberScheme(tx, {
      cooperative_id: cooperativeId,
      member_id: memberId,
      scheme_id: schemeId,
      from_day: fromDay,
      notice_sent_on: noticeSentOn ?? null,
      decided_by: personId,
      decided_at: now.at,
    })
    return given ? ok(null) : refuse('start-day-taken', { fromDay })
  },
})
