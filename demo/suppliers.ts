/** Invoices of suppliers: one that the bank has paid meanwhile, and one above the limit that waits for a second yes. */
import { enterSupplierInvoice, keepReceipt, supplierInvoiceById } from '../app/domains/spending/index.ts'
import { day, type Day } from '../app/values/day.ts'
import { newId, type Id } from '../app/values/id.ts'
import type { Cents } from '../app/values/money.ts'
import type { Happening } from './diary.ts'
import { receiptOf } from './receipt.ts'
import { at, type Stage } from './stage.ts'

const SUPPLIER = {
  name: 'Drukkerij Mooi Blad',
  kvk: '80000001',
  vatNumber: 'NL800000016B01',
  iban: 'NL91ABNA0417164300',
}

/** `[day, number, what, due, total with VAT, VAT]`. */
const INVOICES: readonly (readonly [string, string, string, string, Cents, Cents])[] = [
  ['2026-11-03', '26-1189', 'Visitekaartjes', '2026-11-17', 60_50n, 10_50n],
  ['2026-11-16', '26-1204', 'Vierhonderd folders en posters', '2026-11-30', 423_50n, 73_50n],
]

/** Entering each with its document, the day after it came. */
export function suppliers(): Happening[] {
  let supplierId: Id<'supplier'> | undefined
  return INVOICES.map(([on, number, description, due, total, vatStated]): Happening => ({
    at: at(day(on), '20:40'),
    async do(stage) {
      const keptFor = await document(stage, { on: day(on), description, total, vat: vatStated })
      const invoiceId = await stage.must(enterSupplierInvoice, stage.as('willemijn'), {
        supplier: supplierId ? { id: supplierId } : { added: SUPPLIER },
        number,
        description,
        invoicedOn: day(on),
        dueOn: day(due),
        reference: '',
        kind: 'shared',
        account: '4200',
        vatCode: 'input',
        vatStated,
        total,
        keptFor,
      })
      const invoice = await stage.read('willemijn', (tx) =>
        supplierInvoiceById(tx, stage.cooperativeId, invoiceId),
      )
      supplierId = invoice?.supplierId
    },
  }))
}

async function document(
  stage: Stage,
  of: { on: Day; description: string; total: Cents; vat: Cents },
): Promise<Id<'kept-receipt'>> {
  const formId = newId<'kept-receipt'>(stage.clock().at)
  const file = receiptOf({ ...of, supplier: SUPPLIER.name, receipt: 'pdf' }, 7)
  await stage.must(keepReceipt, stage.as('willemijn'), { formId, ...file, name: `factuur-${of.on}.pdf` })
  return formId
}
