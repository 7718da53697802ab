import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { keepVatMode, takePenAndSeeWhatIsFixed, vatModesOf } from './vat-mode.db.ts'
import { mayBegin, VAT_MODES } from './vat-mode.ts'

/**
 * Lets ordinary VAT or the KOR begin on a day. Refuses what `mayBegin` refuses: nothing that was issued or
 * closed may change its VAT afterwards.
 */
export const setVatMode = command({
  name: 'cooperative.set-vat-mode',
  may: 'cooperative.edit',
  input: z.object({ mode: z.enum(VAT_MODES), fromDay: day() }),
  async run(tx, actor: CooperativeActor, input, now) {
    const fixed = await takePenAndSeeWhatIsFixed(tx, actor.cooperativeId)
    const begins = mayBegin(input, await vatModesOf(tx, actor.cooperativeId), fixed, now.today)
    if (!begins.ok) return begins
    await keepVatMode(tx, actor.cooperativeId, begins.value)
    return ok(null)
  },
})
