import { ok } from '../../../values/result.ts'
import { vatModeOn } from '../../cooperative/index.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { enterSupplierInvoice, unusualInvoice } from '../enter-supplier-invoice.ts'
import { othersOnIban } from '../supplier.db.ts'
import { knownRateOn } from '../../books/index.ts'
import { bookedInvoice, needsAnother } from '../supplier-invoice.ts'
import { spendingLimit } from '../spending-limit.db.ts'
import { AboutInvoice, whereFrom } from './about-invoice.tsx'
import { chooseInvoiceKindPage, chosenKind } from './choose-invoice-kind.tsx'
import { askIfSure } from './ask-if-sure.tsx'
import { filledFromInvoice } from './filled-from-invoice.ts'
import { invoiceData, type InvoiceData } from './invoice-data.ts'
import { InvoiceFields } from './invoice-fields.tsx'
import { ADDED, invoiceFields, isAsked, type InvoiceForm } from './invoice-form.ts'

const form = formPage({
  schema: invoiceFields,
  load: invoiceData,
  title: (visit) => visit.text.suppliers.form.title,
  lead: whereFrom,
  back: (visit) => ({
    href: paths.supplierInvoices(visit.cooperative.slug),
    label: visit.text.suppliers.form.back,
  }),
  initial: (data, { url }) => ({ ...filledFromInvoice(data), kind: chosenKind(url) ?? '' }),
  above: (data, visit) => <AboutInvoice visit={visit} data={data} />,
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

/**
 * The second step: what the invoice says, filled in as far as its file bears it out, and what its kind needs. As long
 * as no kind is chosen, that is asked first.
 */
export const enterInvoicePage = {
  show: (visit: CooperativeVisit): Promise<Response> =>
    chosenKind(visit.url) ? form.show(visit) : chooseInvoiceKindPage(visit),
  receive: form.receive,
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
  const memberId = isAsked(form.kind, 'memberId') ? member : asked?.memberId
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
