import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { may } from '../../../platform/permissions.ts'
import { mobileNumber } from '../../../values/mobile-number.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { memberById, memberOfPerson } from '../../members/index.ts'
import { storeReminderChoice } from './reminder-way.db.ts'
import { REMINDER_WAYS } from './reminder-way.ts'

export type ReminderWayRefusal = 'member-not-found' | 'number-not-mobile'

/**
 * Chooses how a member is reminded: a member for themselves, the coach or the administration for who asks it
 * (`memberId`). A number is typed as people do; only a Dutch mobile one is taken. It is kept without texts too.
 *
 * Refuses `member-not-found`, `number-not-mobile`.
 */
export const chooseReminderWay = command({
  name: 'appointments.choose-reminder-way',
  may: 'reminders.choose',
  input: z.object({
    memberId: id<'member'>().optional(),
    way: z.enum(REMINDER_WAYS),
    number: z.string().max(30),
  }),
  about: ({ memberId }) => memberId ?? null,
  async run(
    tx,
    actor: PersonActor,
    { memberId, way, number: typed },
    now,
  ): Promise<Result<null, ReminderWayRefusal>> {
    const { cooperativeId, personId } = actor
    const own = await memberOfPerson(tx, cooperativeId, personId)
    const isOwn = memberId === undefined || memberId === own?.id
    const member = isOwn
      ? own
      : may(actor, 'reminders.choose-for')
        ? await memberById(tx, cooperativeId, memberId)
        : undefined
    if (!member || member.leftOn !== undefined) return refuse('member-not-found')
    const number = way === 'mail' && typed.trim() === '' ? null : mobileNumber(typed)
    if (number === undefined) return refuse('number-not-mobile')
    const set = { at: now.at, by: personId }
    await storeReminderChoice(tx, cooperativeId, member.personId, { way, number }, set)
    return ok(null)
  },
})
