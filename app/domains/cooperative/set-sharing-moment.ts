import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { changeCooperative } from './cooperative.db.ts'

/**
 * Says when money is shared out: when it is in or when it is invoiced. Holds for invoices issued from now on.
 */
export const setSharingMoment = command({
  name: 'cooperative.set-sharing-moment',
  may: 'cooperative.edit',
  input: z.object({ shareOn: z.enum(['payment', 'invoice']) }),
  async run(tx, actor: CooperativeActor, { shareOn }) {
    await changeCooperative(tx, actor.cooperativeId, { share_on: shareOn })
    return ok(null)
  },
})
