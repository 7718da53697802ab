import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day } from '../../platform/input.ts'
import { tax as words } from '../../text/nl/tax.ts'
import { newId, type Id } from '../../values/id.ts'
import { readPaymentReference } from '../../values/payment-reference.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen, post } from '../books/index.ts'
import { dayToClose, type FileReturnRefusal } from './file-vat-return.ts'
import { seenOf } from './filed-content.ts'
import { periodName } from './period-name.ts'
import { periodAround, VAT_PERIOD_LENGTHS } from './vat-period.ts'
import { closingEntry } from './vat-return.ts'
import { insertFiled } from './vat-return.db.ts'
import { vatStanding } from './load-vat-standing.ts'
import { supplementNow } from './load-supplement.ts'

type Reason =
  | Extract<
      FileReturnRefusal,
      'vat-changed-meanwhile' | 'vat-reference-wrong' | 'vat-reference-missing' | 'vat-filed-on-wrong'
    >
  | 'vat-nothing-to-supplement'

/**
 * Notes that a supplement (suppletie) to the return of a period was filed: what was found of that period since. Its
 * entry counts on the day of filing, so that the year of the period stays as it was told.
 *
 * Refuses as `fileVatReturn` does, and `vat-nothing-to-supplement` when nothing was found. Gives the id.
 */
export const fileVatSupplement = command({
  name: 'tax.file-vat-supplement',
  may: 'vat.file',
  input: z.object({
    length: z.enum(VAT_PERIOD_LENGTHS),
    from: day(),
    filedOn: day(),
    paymentReference: z.string().max(40).optional(),
    seen: z.string().max(64),
  }),
  async run(tx, actor: PersonActor, input, now, commandId): Promise<Result<Id<'vat-return'>, Reason>> {
    const { cooperativeId } = actor
    const period = periodAround(input.length, input.from)
    await holdPen(tx, cooperativeId)
    const standing = await vatStanding(tx, cooperativeId, now.today)
    const supplement = await supplementNow(tx, cooperativeId, period, standing)
    if (!supplement) return refuse('vat-nothing-to-supplement')
    if (input.filedOn <= period.until || input.filedOn > now.today) return refuse('vat-filed-on-wrong')
    const reference =
      input.paymentReference === undefined ? undefined : readPaymentReference(input.paymentReference)
    if (input.paymentReference !== undefined && !reference) return refuse('vat-reference-wrong')
    const { content, slice, sums } = supplement
    if (seenOf(content) !== input.seen) return refuse('vat-changed-meanwhile')
    if (content.payable > 0n && !reference) return refuse('vat-reference-missing')
    const name = words.entry.supplement(periodName(period, words.period))
    const countsOn = await dayToClose(tx, cooperativeId, input.filedOn, now.today)
    const entry = closingEntry(sums, content.payable, countsOn, name)
    const posted = entry && (await post(tx, actor, entry, now, commandId))
    const id = newId<'vat-return'>(now.at)
    await insertFiled(tx, cooperativeId, {
      id,
      content,
      slices: [slice],
      filedOn: input.filedOn,
      filedAt: now.at,
      filedBy: actor.personId,
      paymentReference: reference,
      entryId: posted?.id ?? null,
    })
    return ok(id)
  },
  about: (_input, id) => id,
})
