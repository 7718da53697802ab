import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { day } from '../../../platform/input.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { asWhoReads } from '../../../platform/reading-of-who-left.ts'
import type { Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { isGoneOn, memberOfPerson } from '../../members/index.ts'
import { monthWith } from '../figures/month.ts'
import { compareStatementJob } from '../statement/statement-jobs.ts'
import { holdMonth, isConfirmed } from '../statement/statement.db.ts'
import { MOST_MINUTES } from './hours.ts'
import { keepWorkedDay } from './hours.db.ts'

export type HoursRefusal = 'no-member' | 'hours-to-come' | 'before-member' | 'member-left'

/**
 * Notes how long the member who asks worked on a day, all together; noted again it is the new number that counts. Gives
 * the id of the member. When the statement of that month was confirmed already, it is compared at once.
 *
 * Refuses: a day to come (`hours-to-come`), a day before or after the membership, somebody who is no member here.
 */
export const noteHours = command({
  name: 'benefits.note-hours',
  may: 'hours.note',
  inOwnHands: true,
  input: z.object({
    onDay: day(),
    /** Whole minutes. */
    minutes: z.int().min(0).max(MOST_MINUTES),
  }),
  async run(tx, actor: PersonActor, worked, now): Promise<Result<Id<'member'>, HoursRefusal>> {
    const { cooperativeId } = actor
    const member = await asWhoReads(tx, actor, () => memberOfPerson(tx, cooperativeId, actor.personId))
    if (!member) return refuse('no-member')
    if (worked.onDay > now.today) return refuse('hours-to-come')
    if (worked.onDay < member.joinedOn) return refuse('before-member', { day: member.joinedOn })
    if (member.leftOn !== undefined && isGoneOn(member, worked.onDay))
      return refuse('member-left', { day: member.leftOn })
    const month = monthWith(worked.onDay)
    await holdMonth(tx, cooperativeId, member.id, month)
    await keepWorkedDay(tx, cooperativeId, member.id, worked, now.at)
    const confirmed = await asWhoReads(tx, actor, () => isConfirmed(tx, cooperativeId, member.id, month))
    if (confirmed) {
      const about = { memberId: member.id, month }
      await enqueue(tx, compareStatementJob, cooperativeId, about, `${member.id} ${month}`)
    }
    return ok(member.id)
  },
  about: (_input, memberId) => memberId,
})
