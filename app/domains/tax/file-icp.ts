import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen } from '../books/index.ts'
import { hashOf } from './filed-content.ts'
import { insertIcp } from './icp.db.ts'
import { icpNow } from './load-icp.ts'
import { icpText, type IcpContent } from './icp.ts'
import { periodAround, VAT_PERIOD_LENGTHS } from './vat-period.ts'

export type FileIcpRefusal =
  | 'icp-filed-already'
  | 'icp-nothing'
  | 'icp-number-missing'
  | 'vat-period-not-over'
  | 'vat-changed-meanwhile'
  | 'vat-filed-on-wrong'

/**
 * Notes that the list of services to other member states was filed. Refuses a list that is empty, one with a customer
 * without a VAT number (the invoice is to be credited and made again), a period that is not over, and one that changed
 * since it was seen. Gives the id.
 */
export const fileIcp = command({
  name: 'tax.file-icp',
  may: 'vat.file',
  input: z.object({
    length: z.enum(VAT_PERIOD_LENGTHS),
    from: day(),
    filedOn: day(),
    seen: z.string().max(64),
  }),
  async run(tx, actor: PersonActor, input, now): Promise<Result<Id<'icp-statement'>, FileIcpRefusal>> {
    const { cooperativeId } = actor
    const period = periodAround(input.length, input.from)
    await holdPen(tx, cooperativeId)
    if (period.until >= now.today) return refuse('vat-period-not-over')
    const { content, filed } = await icpNow(tx, cooperativeId, period)
    if (filed) return refuse('icp-filed-already')
    if (content.lines.length === 0 && content.corrections.length === 0) return refuse('icp-nothing')
    if (content.lines.some(({ vatNumber }) => vatNumber === '')) return refuse('icp-number-missing')
    if (input.filedOn <= period.until || input.filedOn > now.today) return refuse('vat-filed-on-wrong')
    if (seenOfIcp(content) !== input.seen) return refuse('vat-changed-meanwhile')
    const id = newId<'icp-statement'>(now.at)
    const { filedOn } = input
    await insertIcp(tx, cooperativeId, { id, content, filedOn, filedAt: now.at, filedBy: actor.personId })
    return ok(id)
  },
  about: (_input, id) => id,
})

/** What somebody saw of a list before filing, in short. */
export function seenOfIcp(content: IcpContent): string {
  return hashOf(icpText(content)).toString('hex').slice(0, 16)
}
