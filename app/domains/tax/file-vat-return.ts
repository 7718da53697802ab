import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { day, ownWords } from '../../platform/input.ts'
import { tax as words } from '../../text/nl/tax.ts'
import type { Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { readPaymentReference } from '../../values/payment-reference.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { allowLate, closedBooks, closedUntil, holdPen, post } from '../books/index.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { seenOf, type FiledContent } from './filed-content.ts'
import { periodName } from './period-name.ts'
import { periodAround, VAT_PERIOD_LENGTHS, type VatPeriod } from './vat-period.ts'
import { closingEntry, type Reckoned } from './vat-return.ts'
import { insertFiled } from './vat-return.db.ts'
import { nextToFile, returnNow, vatStanding } from './load-vat-standing.ts'

export type FileReturnRefusal =
  | 'vat-not-this-period'
  | 'vat-period-not-over'
  | 'vat-filed-already'
  | 'vat-earlier-first'
  | 'vat-changed-meanwhile'
  | 'vat-reference-wrong'
  | 'vat-reference-missing'
  | 'vat-filed-on-wrong'
  | 'reason-needed'

/**
 * Notes that the return of a period was filed: keeps what was filed to the byte, names the entries it is about, and
 * carries the accounts of VAT to what is to be paid. The entry counts on the last day of the period, or on the day of
 * filing when the books of that day are closed. When those of the day of filing are closed for the time being as well,
 * it counts there with a reason (`reason-needed`); closed for good, today.
 *
 * `seen` is what the page showed (`seenOf`): when the books say something else by now, it was something else that was
 * filed (`vat-changed-meanwhile`). Refuses also: a period that there is no return of, that is not over, was filed, or
 * has one before it that waits (`vat-earlier-first`); a reference with a wrong check digit, or none while there is
 * something to pay; a day of filing that lies
 * in the period or in the future. Gives the id of the return.
 */
export const fileVatReturn = command({
  name: 'tax.file-vat-return',
  may: 'vat.file',
  input: z.object({
    length: z.enum(VAT_PERIOD_LENGTHS),
    from: day(),
    filedOn: day(),
    paymentReference: z.string().max(40).optional(),
    seen: z.string().max(64),
    reason: ownWords(500).default(''),
  }),
  async run(
    tx,
    actor: PersonActor,
    input,
    now,
    commandId,
  ): Promise<Result<Id<'vat-return'>, FileReturnRefusal>> {
    const { cooperativeId } = actor
    const period = periodAround(input.length, input.from)
    await holdPen(tx, cooperativeId)
    const standing = await vatStanding(tx, cooperativeId, now.today)
    const here = standing.periods.find(
      (one) => one.period.from === period.from && one.period.until === period.until,
    )
    if (!here) return refuse('vat-not-this-period')
    if (here.state === 'filed') return refuse('vat-filed-already')
    if (period.until >= now.today) return refuse('vat-period-not-over')
    const next = nextToFile(standing)
    if (next && next.from < period.from) return refuse('vat-earlier-first')
    if (input.filedOn <= period.until || input.filedOn > now.today) return refuse('vat-filed-on-wrong')
    const reference =
      input.paymentReference === undefined ? undefined : readPaymentReference(input.paymentReference)
    if (input.paymentReference !== undefined && !reference) return refuse('vat-reference-wrong')
    const { slices, sums, reckoned } = await returnNow(tx, cooperativeId, period, standing)
    const content = await returnContent(tx, cooperativeId, period, reckoned)
    if (seenOf(content) !== input.seen) return refuse('vat-changed-meanwhile')
    if (content.payable > 0n && !reference) return refuse('vat-reference-missing')
    const countsOn = await dayOfClosing(tx, cooperativeId, period.until, input.filedOn, now.today)
    const entry = closingEntry(
      sums,
      content.payable,
      countsOn,
      words.entry.filed(periodName(period, words.period)),
    )
    const entryId = newId<'entry'>(now.at)
    if (entry) {
      const late = await allowLate(tx, actor, { id: entryId, countsOn }, input.reason)
      if (!late.ok) return late
      await post(tx, actor, entry, now, commandId, entryId)
    }
    const id = newId<'vat-return'>(now.at)
    await insertFiled(tx, cooperativeId, {
      id,
      content,
      slices,
      filedOn: input.filedOn,
      filedAt: now.at,
      filedBy: actor.personId,
      paymentReference: reference,
      entryId: entry ? entryId : null,
    })
    return ok(id)
  },
  about: (_input, id) => id,
})

/** What would be kept of a return as it is reckoned now. */
export async function returnContent(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { from, until }: VatPeriod,
  { form, included }: Reckoned,
): Promise<FiledContent> {
  return {
    kind: 'return',
    from,
    until,
    ...(await nameOf(tx, cooperativeId)),
    form,
    payable: form.payable,
    corrections: included,
  }
}

/** Who files: in the return as on its form. */
export async function nameOf(tx: Tx, cooperativeId: Id<'cooperative'>) {
  const cooperative = await cooperativeById(tx, cooperativeId)
  if (!cooperative) throw new Error(`co-operative ${cooperativeId} is not visible to who files for it`)
  return { legalName: cooperative.legalName, vatNumber: cooperative.vatNumber }
}

/** As `dayToClose`; today when the books of the day of filing are closed for good. */
async function dayOfClosing(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  wanted: Day,
  filedOn: Day,
  today: Day,
): Promise<Day> {
  const on = await dayToClose(tx, cooperativeId, wanted, filedOn)
  const { forGood } = await closedBooks(tx, cooperativeId)
  return forGood !== undefined && on <= forGood ? today : on
}

/** The day a closing counts: the last of the period, or the day of filing when the books of that day are closed. */
export async function dayToClose(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  wanted: Day,
  filedOn: Day,
): Promise<Day> {
  const closed = await closedUntil(tx, cooperativeId)
  return closed !== undefined && closed >= wanted ? filedOn : wanted
}
