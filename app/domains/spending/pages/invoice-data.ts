import type { Tx } from '../../../platform/database.ts'
import type { Result } from '../../../values/result.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { ownCostAccounts } from '../../books/index.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import { membersOf, type Member } from '../../members/index.ts'
import { isAgreed, openRequests, type PotRequest } from '../../pots/index.ts'
import { keptReceipt, type KeptReceipt } from '../kept-receipt.db.ts'
import { insideAgainstPaper, type Difference } from '../paper/inside-and-paper.ts'
import { readPaper, type PaperInvoice } from '../paper/read-paper.ts'
import type { UblInvoice, UblRefusal } from '../e-invoice.ts'
import { isXmlFile } from '../receipt-types.ts'
import { suppliersOf } from '../supplier.db.ts'
import { sameInvoice, type SupplierInvoice } from '../supplier-invoice.db.ts'
import { supplierLike, supplierLookedLike, type Supplier } from '../supplier.ts'

/** The form is made of the file, what it says, what in the register fits, and what can be chosen. */
export type InvoiceData = {
  readonly kept: KeptReceipt
  /** What it says as an e-invoice: the file itself, or the one that lies inside a PDF. */
  readonly read: Result<UblInvoice, UblRefusal> | undefined
  /** What its text says, of a photo or a PDF. */
  readonly paper: PaperInvoice | undefined
  /** Who of the register it seems to be from. */
  readonly known: Supplier | undefined
  /** Whom it looks like, while a number by which companies are known is another. */
  readonly looksLike: Supplier | undefined
  /** Of an e-invoice inside a PDF: where the page says something else. */
  readonly differences: readonly Difference[]
  /** The invoice that seems to be this one already. */
  readonly same: SupplierInvoice | undefined
  readonly suppliers: readonly Supplier[]
  readonly accounts: Awaited<ReturnType<typeof ownCostAccounts>>
  readonly members: readonly Member[]
  readonly requests: readonly PotRequest[]
}

/** Reads what the form needs; undefined when no file is kept for it, or by somebody else. */
export async function invoiceData(visit: CooperativeVisit): Promise<InvoiceData | undefined> {
  const { id } = visit.cooperative
  return visit.read(async (tx) => {
    const kept = await keptReceipt(tx, id, visit.id<'kept-receipt'>('kept'))
    if (!kept) return undefined
    const suppliers = await suppliersOf(tx, id)
    const open = await openRequests(tx, id, visit.now.today)
    return {
      kept,
      ...(await saidOn(tx, visit, kept, suppliers)),
      suppliers,
      accounts: await ownCostAccounts(tx, id),
      members: await membersOf(tx, id),
      requests: open.filter(isAgreed),
    }
  })
}

/** An e-invoice goes before what was read on the paper around it. */
async function saidOn(tx: Tx, visit: CooperativeVisit, kept: KeptReceipt, suppliers: readonly Supplier[]) {
  const { id } = visit.cooperative
  const xml = isXmlFile(kept) ? kept.content : kept.attached
  const read = xml ? await readXml(xml) : undefined
  const paper = kept.lines === '' ? undefined : await readPaperOf(tx, visit, kept.lines, suppliers)
  const says = read?.ok ? read.value : paper
  const known = says && supplierLike(says.supplier, suppliers)
  const same = known && says.number !== '' ? await sameInvoice(tx, id, known.id, says.number) : undefined
  const looksLike = says && !known ? supplierLookedLike(says.supplier, suppliers) : undefined
  const differences = read?.ok && paper ? insideAgainstPaper(read.value, paper) : []
  return { read, paper, known, looksLike, differences, same }
}

/** The reader of XML is loaded with the first e-invoice: a start needs none of it. */
async function readXml(content: Uint8Array): Promise<Result<UblInvoice, UblRefusal>> {
  const { readUblInvoice } = await import('../read-ubl-invoice.ts')
  return readUblInvoice(content)
}

async function readPaperOf(
  tx: Tx,
  visit: CooperativeVisit,
  lines: string,
  suppliers: readonly Supplier[],
): Promise<PaperInvoice> {
  const own = await cooperativeById(tx, visit.cooperative.id)
  const names = suppliers.map(({ name }) => name)
  return readPaper(lines, visit.now.today, own ?? { kvk: '', vatNumber: '', iban: '' }, names)
}
