import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { keepFile } from '../../platform/file.db.ts'
import { cents, day, digits, id, ownWords } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { dayToCount, holdPen, knownRateOn, TAXED_CODES } from '../books/index.ts'
import { vatModeOn } from '../cooperative/index.ts'
import { supplierIn, supplierInput } from './add-supplier.ts'
import { bookSupplierInvoice, type BookInvoiceRefusal } from './book-supplier-invoice.ts'
import { CONCERNS, isSureOf, type Unusual } from './cost-concerns.ts'
import { INVOICE_KINDS, keptOf, lowersTurnover, targetOf } from './cost-kind.ts'
import { takeReceiptRow } from './kept-receipt.db.ts'
import { suppliersOf } from './supplier.db.ts'
import { bookedInvoice, needsAnother, PURCHASE_VATS } from './supplier-invoice.ts'
import { spendingLimit } from './spending-limit.db.ts'
import { insertEntered, sameInvoice, supplierInvoiceById } from './supplier-invoice.db.ts'
import { unusualAbout } from './find-unusual.ts'

const input = z.object({
  /** One of the register, or one that comes into it with this invoice. */
  supplier: z.union([z.object({ id: id<'supplier'>() }), z.object({ added: supplierInput })]),
  number: z.string().trim().min(1).max(60),
  description: ownWords(200).min(1),
  invoicedOn: day(),
  dueOn: day(),
  reference: z.string().trim().max(140),
  kind: z.enum(INVOICE_KINDS),
  account: digits(4).optional(),
  memberId: id<'member'>().optional(),
  requestId: id<'pot-request'>().optional(),
  vatCode: z.enum(PURCHASE_VATS),
  /** Whose rate on the day of the invoice is owed, where VAT was not charged. */
  owedAt: z.enum(TAXED_CODES).optional(),
  /** Cents that stand on it; of a credit note below zero, as `total` is. */
  vatStated: cents(),
  total: cents(),
  /** What is unusual about it, and said knowingly. */
  sure: z.array(z.enum(CONCERNS)).readonly().default([]),
  /** The file that was kept for its form. */
  keptFor: id<'kept-receipt'>(),
})

type Input = z.output<typeof input>

export type EnterInvoiceRefusal =
  | BookInvoiceRefusal
  | 'supplier-not-found'
  | 'supplier-there-already'
  | 'invoice-entered-before'
  | 'invoice-incomplete'
  | 'due-before-invoiced'
  | 'day-to-come'
  | 'receipt-gone'
  | 'cost-unusual'

/**
 * Enters an invoice of a supplier, or a credit note (below zero), with its document. Up to the limit of the
 * co-operative it is booked at once; above it waits for the yes of another (`approve-supplier-invoice`). Gives its
 * id.
 *
 * Refused: `invoice-entered-before` (same supplier and number, with `day` and `amount` in cents of the first),
 * `invoice-incomplete` (the kind needs a member, a request or an account), `due-before-invoiced`, `day-to-come`,
 * `receipt-gone`, `cost-unusual` when a pot would go below zero and nobody said so,
 * what the register refuses, and what booking it would refuse.
 */
export const enterSupplierInvoice = command({
  name: 'spending.enter-supplier-invoice',
  may: 'supplier-invoice.enter',
  input,
  async run(
    tx,
    actor: PersonActor,
    of,
    now,
    commandId,
  ): Promise<Result<Id<'supplier-invoice'>, EnterInvoiceRefusal>> {
    const { cooperativeId } = actor
    await holdPen(tx, cooperativeId)
    if (of.invoicedOn > now.today) return refuse('day-to-come')
    if (of.dueOn < of.invoicedOn) return refuse('due-before-invoiced')
    const target = targetOf(of)
    const reverses = !['input', 'none'].includes(of.vatCode)
    if (!target || reverses !== (of.owedAt !== undefined)) return refuse('invoice-incomplete')
    const amounts = { ...of, vatRate: of.owedAt ? knownRateOn(of.owedAt, of.invoicedOn) : null }
    const booked = bookedInvoice(amounts, await vatModeOn(tx, cooperativeId, of.invoicedOn))
    if (!booked.ok) return booked
    const supplier = await supplierOf(tx, actor, of.supplier, now)
    if (!supplier.ok) return supplier
    const same = await sameInvoice(tx, cooperativeId, supplier.value, of.number)
    if (same) return refuse('invoice-entered-before', { day: same.invoicedOn, amount: String(same.total) })
    const fileId = await keepDocument(tx, actor, of.keptFor, now)
    if (!fileId) return refuse('receipt-gone')
    const invoiceId = newId<'supplier-invoice'>(now.at)
    await insertEntered(tx, cooperativeId, {
      ...amounts,
      ...keptOf(target),
      id: invoiceId,
      supplierId: supplier.value,
      fileId,
      enteredBy: actor.personId,
      enteredAt: now.at,
    })
    if (needsAnother(of.total, await spendingLimit(tx, cooperativeId))) return ok(invoiceId)
    const unusual = await unusualInvoice(tx, cooperativeId, of, booked.value.net, now)
    const invoice = await supplierInvoiceById(tx, cooperativeId, invoiceId)
    const done = await bookSupplierInvoice(tx, actor, invoice!, now, commandId)
    if (!done.ok) return done
    return isSureOf(unusual, of.sure) ? ok(invoiceId) : refuse('cost-unusual')
  },
  about: (_input, invoiceId) => invoiceId,
})

/**
 * What would be unusual about an invoice of a member's job, as the member stands now.
 *
 * @param net cents of it that are cost
 */
export async function unusualInvoice(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { kind, memberId, invoicedOn }: Pick<Input, 'kind' | 'memberId' | 'invoicedOn'>,
  net: Cents,
  now: Now,
): Promise<readonly Unusual[]> {
  if (!memberId || !lowersTurnover(kind)) return []
  const countsOn = await dayToCount(tx, cooperativeId, invoicedOn, now.today)
  return unusualAbout(tx, cooperativeId, [{ memberId, net }], countsOn)
}

async function supplierOf(tx: Tx, actor: PersonActor, given: Input['supplier'], now: Now) {
  if ('added' in given) return supplierIn(tx, actor, given.added, now)
  const [found] = await suppliersOf(tx, actor.cooperativeId, given.id)
  return found ? ok(found.id) : refuse('supplier-not-found')
}

async function keepDocument(
  tx: Tx,
  { cooperativeId }: PersonActor,
  keptFor: Id<'kept-receipt'>,
  now: Now,
): Promise<Id<'file'> | undefined> {
  const kept = await takeReceiptRow(tx, cooperativeId, keptFor)
  if (!kept) return undefined
  const { name, mediaType, content } = kept
  return keepFile(tx, cooperativeId, { name, mediaType, content, at: now.at })
}
