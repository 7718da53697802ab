import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id, ownWords } from '../../platform/input.ts'
import { addDays, type Day } from '../../values/day.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { lateInvoices } from '../sales/index.ts'
import { insertPause } from './pauses.db.ts'

/** The longest that a customer is left alone at once, in days: then somebody looks again. */
export const LONGEST_PAUSE = 92

/**
 * The administration leaves a customer alone until and with a day, with the reason: of one late invoice, or of
 * everything.
 *
 * Refused: `not-late` when nothing of that customer is; `pause-day-wrong` for a day before today or further than
 * 92 days.
 */
export const pauseReminders = command({
  name: 'collecting.pause-reminders',
  about: ({ customerId }) => customerId,
  may: 'reminders.send',
  input: z.object({
    customerId: id<'customer'>(),
    invoiceId: id<'invoice'>().nullable(),
    until: day(),
    why: ownWords(300).min(1),
  }),
  async run(tx, actor: PersonActor, asked, now): Promise<Result<null, 'not-late' | 'pause-day-wrong'>> {
    const { cooperativeId, personId } = actor
    if (!isWithin(asked.until, now.today)) return refuse('pause-day-wrong')
    const late = await lateInvoices(tx, cooperativeId, now.today, { customerIds: [asked.customerId] })
    const there = late.some(({ invoiceId }) => asked.invoiceId === null || asked.invoiceId === invoiceId)
    if (!there) return refuse('not-late')
    const id = newId<'reminder-pause'>(now.at)
    await insertPause(tx, cooperativeId, { ...asked, id, by: personId, at: now.at })
    return ok(null)
  },
})

function isWithin(until: Day, today: Day): boolean {
  return until >= today && until <= addDays(today, LONGEST_PAUSE)
}
