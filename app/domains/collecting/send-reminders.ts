import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { bankBehind, remind, type Reminded } from './remind.ts'
import { planOn } from './reminders.db.ts'

/**
 * The administration sends the reminders that are due to these customers. Gives how many went by mail and how many
 * are to be printed.
 *
 * Refused: `reminders-off`; `bank-behind` when nobody knows who paid lately; `nothing-due` when all of it was
 * paid, paused or sent meanwhile, or may stand at the bank on a line that waits.
 */
export const sendReminders = command({
  name: 'collecting.send-reminders',
  may: 'reminders.send',
  input: z.object({ customerIds: z.array(id<'customer'>()).min(1).max(500) }),
  async run(
    tx,
    actor: PersonActor,
    { customerIds },
    now,
  ): Promise<Result<Reminded, 'reminders-off' | 'bank-behind' | 'nothing-due'>> {
    const plan = await planOn(tx, actor.cooperativeId, now.today)
    if (plan.sending === 'off') return refuse('reminders-off')
    if (await bankBehind(tx, plan, now.today)) return refuse('bank-behind')
    const sent = await remind(tx, actor, now, customerIds)
    return sent.mailed + sent.toPrint === 0 ? refuse('nothing-due') : ok(sent)
  },
})
