import { Notice, Paragraph } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { toDecimal } from '../../../values/money.ts'
import { ok } from '../../../values/result.ts'
import { vatModeOn } from '../../cooperative/index.ts'
import { formPage } from '../../../web/form-page.tsx'
import type { Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { sentenceOf } from '../../../web/refusal-sentence.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { enterSupplierInvoice, unusualInvoice } from '../enter-supplier-invoice.ts'
import { othersOnIban } from '../supplier.db.ts'
import { supplierLike } from '../supplier.ts'
import { vatOfUbl } from '../vat-of-ubl.ts'
import { knownRateOn } from '../../books/index.ts'
import { bookedInvoice, needsAnother } from '../supplier-invoice.ts'
import { spendingLimit } from '../spending-limit.db.ts'
import { askIfSure } from './ask-if-sure.tsx'
import { invoiceData, type InvoiceData } from './invoice-data.ts'
import { InvoiceFields } from './invoice-fields.tsx'
import { ADDED, INVOICE_KINDS, invoiceFields, type InvoiceForm } from './invoice-form.ts'

/** The second step: what the invoice says, filled in where it is an e-invoice that adds up. */
export const enterInvoicePage = formPage({
  schema: invoiceFields,
  load: invoiceData,
  title: (visit) => visit.text.suppliers.form.title,
  lead: (visit, { read }) => (read?.ok ? visit.text.suppliers.fromFile : visit.text.suppliers.byHand),
  back: (visit) => ({
    href: paths.supplierInvoices(visit.cooperative.slug),
    label: visit.text.suppliers.form.back,
  }),
  initial: (data, { url }) => ({ ...initial(data), ...kindIn(url) }),
  above: ({ kept, read }, visit) => (
    <>
      <Paragraph quiet>{kept.name}</Paragraph>
      {read && !read.ok && (
        <Notice tone="doubt">{sentenceOf(visit.language, visit.text.suppliers.unread, read)}</Notice>
      )}
      {read?.ok && read.value.prepaid !== 0n && (
        <Notice tone="doubt">
          {visit.text.suppliers.prepaid({ amount: formatEuro(read.value.prepaid, visit.language) })}
        </Notice>
      )}
    </>
  ),
  fields: (filled) => <InvoiceFields {...filled} />,
  label: (visit, field) => {
    const { form } = visit.text.suppliers
    const label = form[field as keyof typeof form]
    return typeof label === 'string' ? label : field
  },
  confirm: ask,
  save,
  done: (visit, invoice) => `${paths.supplierInvoice(visit.cooperative.slug, invoice)}?ingevoerd`,
  refusals: (visit) => visit.text.suppliers.refusals,
  refusedField,
  saveLabel: (visit) => visit.text.suppliers.form.save,
})

/** The kind that was chosen with the file. */
function kindIn({ searchParams }: URL): Typed {
  const kind = INVOICE_KINDS.find((one) => one === searchParams.get('soort'))
  return kind ? { kind } : {}
}

function initial({ read, suppliers }: InvoiceData): Typed {
  if (!read?.ok) return { type: 'invoice', vatCode: 'input' }
  const { supplier, total, vat, issuedOn, dueOn, number, reference, description } = read.value
  const known = supplierLike(supplier, suppliers)
  const amount = (cents: bigint) => toDecimal(cents < 0n ? -cents : cents).replace('.', ',')
  return {
    ...(known ? { supplier: known.id } : { supplier: ADDED, ...supplier }),
    type: total < 0n ? 'credit' : 'invoice',
    number,
    description,
    reference,
    ...dayParts('invoicedOn', issuedOn),
    ...(dueOn ? dayParts('dueOn', dueOn) : {}),
    total: amount(total),
    ...(vat === 0n ? {} : { vatStated: amount(vat) }),
    vatCode: vatOfUbl(read.value),
  }
}

function dayParts(name: string, day: string): Typed {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}Day`]: date, [`${name}Month`]: month, [`${name}Year`]: year }
}

/** Asks what is unusual about it, when it would be booked at once: above the limit who says yes sees it. */
async function ask(visit: CooperativeVisit, form: InvoiceForm, { members, suppliers }: InvoiceData) {
  const { id } = visit.cooperative
  return visit.read(async (tx) => {
    const amounts = { ...form, vatRate: form.owedAt ? knownRateOn(form.owedAt, form.invoicedOn) : null }
    const booked = bookedInvoice(amounts, await vatModeOn(tx, id, form.invoicedOn))
    const atOnce = form.type === 'invoice' && !needsAnother(form.total, await spendingLimit(tx, id))
    if (!booked.ok) return ok(undefined)
    const sameIban = form.supplier === ADDED ? await othersOnIban(tx, id, form.iban) : []
    const of = { ...form, memberId: form.member }
    const unusual = atOnce ? await unusualInvoice(tx, id, of, booked.value.net, visit.now) : []
    const supplier = suppliers.find((one) => one.id === form.supplier)?.name ?? form.name
    const name = members.find((member) => member.id === form.member)?.name
    return ok(
      askIfSure(visit, {
        supplier,
        total: form.total,
        unusual,
        aboveLimit: undefined,
        sameIban,
        members,
        of: name,
      }),
    )
  })
}

function save(
  visit: CooperativeVisit,
  form: InvoiceForm,
  commandId: string,
  { kept, requests }: InvoiceData,
) {
  const { supplier, name, kvk, vatNumber, iban, type, member, request, vatStated, total, ...rest } = form
  const sign = type === 'credit' ? -1n : 1n
  const asked = requests.find((one) => one.id === request)
  const memberId = form.kind === 'pot' ? asked?.memberId : member
  return visit.perform(
    enterSupplierInvoice,
    visit.actor,
    {
      ...rest,
      supplier: supplier === ADDED ? { added: { name, kvk, vatNumber, iban } } : { id: supplier },
      total: sign * total,
      vatStated: sign * vatStated,
      owedAt: rest.vatCode === 'input' || rest.vatCode === 'none' ? undefined : rest.owedAt,
      memberId,
      requestId: request,
      keptFor: kept.id,
    },
    commandId,
  )
}

function refusedField(reason: string): string | undefined {
  if (reason === 'invoice-entered-before') return 'number'
  if (reason === 'supplier-there-already') return 'name'
  if (reason === 'due-before-invoiced') return 'dueOnDay'
  if (reason === 'day-to-come') return 'invoicedOnDay'
  if (reason.startsWith('vat-')) return 'vatStated'
  return reason === 'over-request' || reason === 'request-not-open' ? 'request' : undefined
}
