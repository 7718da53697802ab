import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { changeCooperative } from './cooperative.db.ts'

/**
 * Says when money is shared out: when it is in or when it is invoiced; and whether what one member earns with another
 * is shared out too, or goes straight to their pot. Holds for invoices issued, and work asked for, from now on.
 */
export const setSharingMoment = command({
  name: 'cooperative.set-sharing-moment',
  may: 'cooperative.edit',
  input: z.object({
    shareOn: z.enum(['payment', 'invoice']),
    insideTo: z.enum(['scheme', 'pot']).default('scheme'),
  }),
  async run(tx, actor: CooperativeActor, { shareOn, insideTo }) {
    await changeCooperative(tx, actor.cooperativeId, { share_on: shareOn, inside_to: insideTo })
    return ok(null)
  },
})
