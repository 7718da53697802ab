import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { SENDING } from './reminder-plan.ts'
import { insertPlan } from './reminders.db.ts'

/**
 * Says how customers who pay late are reminded, from today on. Days count from the day an invoice was due.
 *
 * Refused: `steps-out-of-order` when a later reminder would come before, or on the day of, an earlier one.
 */
export const setReminderPlan = command({
  name: 'collecting.set-reminder-plan',
  may: 'reminders.plan',
  input: z.object({
    sending: z.enum(SENDING),
    friendlyAfter: z.number().int().min(1).max(90),
    firmAfter: z.number().int().min(1).max(365),
    lastAfter: z.number().int().min(1).max(365),
    bankWithin: z.number().int().min(1).max(31),
    costs: z.boolean(),
  }),
  async run(tx, actor: PersonActor, plan, now): Promise<Result<null, 'steps-out-of-order'>> {
    const { friendlyAfter, firmAfter, lastAfter } = plan
    if (friendlyAfter >= firmAfter || firmAfter >= lastAfter) return refuse('steps-out-of-order')
    const set = { id: newId<'reminder-plan'>(now.at), from: now.today, by: actor.personId, at: now.at }
    await insertPlan(tx, actor.cooperativeId, { ...plan, ...set })
    return ok(null)
  },
})
