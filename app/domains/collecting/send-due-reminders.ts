import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { isWorkingDay } from '../../values/day.ts'
import { ok, type Result } from '../../values/result.ts'
import { bankBehind, remind, type Reminded } from './remind.ts'
import { planOn } from './reminders.db.ts'

/**
 * The program sends what is due, where the plan says so, on a working day. Says nothing and sends nothing when the
 * bank is not known until lately: the first page of the administration tells that.
 */
export const sendDueReminders = command({
  name: 'collecting.send-due-reminders',
  may: 'job',
  input: z.object({}),
  async run(tx, actor: JobActor, _nothing, now): Promise<Result<Reminded, never>> {
    const none = { mailed: 0, toPrint: 0 }
    const plan = await planOn(tx, actor.cooperativeId, now.today)
    if (plan.sending !== 'by-itself' || !isWorkingDay(now.today)) return ok(none)
    if (await bankBehind(tx, plan, now.today)) return ok(none)
    return ok(await remind(tx, actor, now))
  },
})
