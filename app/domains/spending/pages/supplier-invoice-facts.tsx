import { Euro, Link, type Fact } from '../../../ui/index.ts'
import { formatDay, formatIban } from '../../../values/format.ts'
import type { Cents } from '../../../values/money.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Account } from '../../books/index.ts'
import type { SupplierInvoice } from '../supplier-invoice.db.ts'
import { SupplierInvoiceState } from './supplier-invoice-state.tsx'

/**
 * What is known of an invoice of a supplier, as a list of facts.
 *
 * @param accounts of the own costs, for the name of the one it is booked on
 */
export function factsOfInvoice(
  visit: CooperativeVisit,
  invoice: SupplierInvoice,
  accounts: readonly Pick<Account, 'code' | 'name'>[],
): Fact[] {
  const { one, form, list, register } = visit.text.suppliers
  const supplier = paths.supplier(visit.cooperative.slug, invoice.supplierId)
  const iban = invoice.iban === '' ? one.ibanMissing : formatIban(invoice.iban)
  const account = accounts.find(({ code }) => code === invoice.account)
  const facts: (Fact | undefined)[] = [
    { label: list.state, value: <SupplierInvoiceState visit={visit} invoice={invoice} /> },
    { label: list.supplier, value: <Link href={supplier}>{invoice.supplier}</Link> },
    { label: register.iban, value: iban },
    { label: list.what, value: invoice.description },
    { label: one.for, value: form.kinds[invoice.kind].label },
    told(one.account, account ? `${account.code} ${account.name}` : invoice.account),
    told(one.member, invoice.memberName),
    { label: form.invoicedOn, value: formatDay(invoice.invoicedOn, visit.language) },
    { label: form.dueOn, value: formatDay(invoice.dueOn, visit.language) },
    told(form.reference, invoice.reference || null),
    { label: one.vatHow, value: form.vatCodes[invoice.vatCode] },
    told(one.enteredBy, invoice.enteredByName),
    // Below the limit who enters it books it at once: nobody approved it beside them.
    told(one.approvedBy, invoice.approvedByName === invoice.enteredByName ? null : invoice.approvedByName),
    money(one.net, invoice.net),
    money(one.vat, invoice.vat),
    money(one.vatOwed, invoice.vatOwed),
    money(one.total, invoice.total),
    money(one.paid, invoice.paid),
  ]
  return facts.filter((fact) => fact !== undefined)
}

function told(label: string, value: string | null): Fact | undefined {
  return value === null ? undefined : { label, value }
}

function money(label: string, amount: Cents | null): Fact | undefined {
  return amount === null || amount === 0n
    ? undefined
    : { label, value: <Euro amount={amount} />, number: true }
}
