import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { businessById, updateBusiness } from './businesses.db.ts'
import { onOneLine } from '../../values/one-line.ts'

const input = z.object({
  businessId: id<'business'>(),
  tradeName: z.string().min(1).max(120).transform(onOneLine),
  trade: z.string().max(120).transform(onOneLine),
})

/** Changes the name and trade of a business, from the next invoice on. Refuses: `business-not-found`. */
export const editBusiness = command({
  name: 'members.edit-business',
  about: ({ businessId }) => businessId,
  may: 'members.edit',
  input,
  async run(
    tx,
    actor: CooperativeActor,
    { businessId, tradeName, trade },
  ): Promise<Result<null, 'business-not-found'>> {
    const business = await businessById(tx, actor.cooperativeId, businessId)
    if (!business) return refuse('business-not-found')
    await updateBusiness(tx, actor.cooperativeId, { ...business, tradeName, trade })
    return ok(null)
  },
})
