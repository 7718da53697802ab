import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { addDays } from '../../values/day.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { lateInvoices } from '../sales/index.ts'
import { insertPause } from './pauses.db.ts'

/** How long a member can ask to wait, in days. */
const MEMBER_WAITS = 14

/**
 * A member asks to wait with reminding the customer of their own invoice, for fourteen days: they call first, or
 * the customer said when they pay.
 *
 * Refused: `not-late` for what is not theirs, or not late.
 */
export const waitWithReminding = command({
  name: 'collecting.wait-with-reminding',
  about: ({ invoiceId }) => invoiceId,
  may: 'reminder.wait',
  input: z.object({
    invoiceId: id<'invoice'>(),
    memberId: id<'member'>(),
    why: ownWords(300).min(1),
  }),
  async run(tx, actor: PersonActor, { invoiceId, memberId, why }, now): Promise<Result<null, 'not-late'>> {
    const { cooperativeId, personId } = actor
    const late = await lateInvoices(tx, cooperativeId, now.today, { memberId })
    const found = late.find((one) => one.invoiceId === invoiceId)
    if (!found) return refuse('not-late')
    const id = newId<'reminder-pause'>(now.at)
    const until = addDays(now.today, MEMBER_WAITS)
    const { customerId } = found
    await insertPause(tx, cooperativeId, { id, customerId, invoiceId, until, why, by: personId, at: now.at })
    return ok(null)
  },
})
