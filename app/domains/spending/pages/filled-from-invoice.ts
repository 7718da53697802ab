import { toDecimal, type Cents } from '../../../values/money.ts'
import type { Typed } from '../../../web/form.ts'
import type { PaperInvoice } from '../paper/read-paper.ts'
import type { UblInvoice } from '../e-invoice.ts'
import type { Supplier, SupplierFacts } from '../supplier.ts'
import { vatOfUbl } from '../vat-of-ubl.ts'
import type { InvoiceData } from './invoice-data.ts'
import { ADDED } from './invoice-form.ts'

/** What a file fills in: an e-invoice all it says, paper only what it bears out. */
export function filledFromInvoice({ read, paper, known, differences }: InvoiceData): Typed {
  if (read?.ok) {
    const filled = fromEInvoice(read.value, known)
    // Where page and e-invoice send the money to different accounts, a person finds out which is right.
    return differences.some(({ what }) => what === 'iban') ? { ...filled, iban: '' } : filled
  }
  return { type: 'invoice', vatCode: 'input', ...(paper ? fromPaper(paper, known) : {}) }
}

function fromEInvoice(invoice: UblInvoice, known: Supplier | undefined): Typed {
  const { supplier, total, vat, issuedOn, dueOn, number, reference, description } = invoice
  return {
    ...from(supplier, known),
    type: total < 0n ? 'credit' : 'invoice',
    number,
    description,
    reference,
    ...dayParts('invoicedOn', issuedOn),
    ...dayParts('dueOn', dueOn),
    total: amount(total),
    ...(vat === 0n ? {} : { vatStated: amount(vat) }),
    vatCode: vatOfUbl(invoice),
  }
}

function fromPaper(paper: PaperInvoice, known: Supplier | undefined): Typed {
  const { supplier, number, reference, total, vat } = paper
  const says = Object.values(supplier).some((one) => one !== '')
  return {
    ...(known || says ? from(supplier, known) : {}),
    type: paper.isCredit ? 'credit' : 'invoice',
    number,
    reference,
    ...dayParts('invoicedOn', paper.issuedOn),
    ...dayParts('dueOn', paper.dueOn),
    ...(total === undefined ? {} : { total: amount(total) }),
    ...(vat === undefined ? {} : { vatStated: amount(vat) }),
    vatCode: paper.isReversed && vat === undefined ? 'reversed-in-nl' : 'input',
  }
}

function from(supplier: SupplierFacts, known: Supplier | undefined): Typed {
  return known ? { supplier: known.id } : { supplier: ADDED, ...supplier }
}

/** Without its sign: whether money goes or comes is chosen apart. */
function amount(cents: Cents): string {
  return toDecimal(cents < 0n ? -cents : cents).replace('.', ',')
}

function dayParts(name: string, day: string | undefined): Typed {
  if (day === undefined) return {}
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}Day`]: date, [`${name}Month`]: month, [`${name}Year`]: year }
}
