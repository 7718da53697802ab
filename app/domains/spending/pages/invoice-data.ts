import type { Result } from '../../../values/result.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { ownCostAccounts } from '../../books/index.ts'
import { membersOf, type Member } from '../../members/index.ts'
import { isAgreed, openRequests, type PotRequest } from '../../pots/index.ts'
import { keptReceipt, type KeptReceipt } from '../kept-receipt.db.ts'
import type { UblInvoice, UblRefusal } from '../read-ubl-invoice.ts'
import { suppliersOf } from '../supplier.db.ts'
import type { Supplier } from '../supplier.ts'

/** What the form is made of: the file, what it says when it is an e-invoice, and what can be chosen. */
export type InvoiceData = {
  readonly kept: KeptReceipt
  readonly read: Result<UblInvoice, UblRefusal> | undefined
  readonly suppliers: readonly Supplier[]
  readonly accounts: Awaited<ReturnType<typeof ownCostAccounts>>
  readonly members: readonly Member[]
  readonly requests: readonly PotRequest[]
}

/** Reads what the form needs; undefined when no file is kept for it, or by somebody else. */
export async function invoiceData(visit: CooperativeVisit): Promise<InvoiceData | undefined> {
  const { id } = visit.cooperative
  const data = await visit.read(async (tx) => {
    const open = await openRequests(tx, id, visit.now.today)
    return {
      kept: await keptReceipt(tx, id, visit.id<'kept-receipt'>('kept')),
      suppliers: await suppliersOf(tx, id),
      accounts: await ownCostAccounts(tx, id),
      members: await membersOf(tx, id),
      requests: open.filter(isAgreed),
    }
  })
  const { kept } = data
  if (!kept) return undefined
  return { ...data, kept, read: isXml(kept) ? await readXml(kept) : undefined }
}

/** The reader of XML is loaded with the first e-invoice: a start needs none of it. */
async function readXml({ content }: KeptReceipt): Promise<Result<UblInvoice, UblRefusal>> {
  const { readUblInvoice } = await import('../read-ubl-invoice.ts')
  return readUblInvoice(content)
}

function isXml({ mediaType, name }: KeptReceipt): boolean {
  return mediaType.endsWith('/xml') || /\.xml$/i.test(name)
}
