/** Dividing a line by hand: what is typed, read into parts. */
import { besideField } from '../../../ui/index.ts'
import { z } from 'zod'
import { isId, type Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import { optionalAmount, optionalText } from '../../../web/fields.ts'
import type { FieldErrors, Typed } from '../../../web/form.ts'
import { sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { AccountCode } from '../../books/index.ts'
import type { PotPurpose } from '../../pots/index.ts'
import type { OpenForMatching } from '../../sales/index.ts'
import type { LinePart } from '../line-parts.ts'
import type { Looked } from './bank-data.ts'
import type { LineState } from './line-state.ts'

const row = z.object({ id: z.string().refine(isId, 'choose'), amount: optionalAmount() })
const rows = z.preprocess((raw): unknown[] => Object.values(raw ?? {}), z.array(row).max(60))
const numbered = z.object({ number: optionalText(40), amount: optionalAmount() })
const numberRows = z.preprocess((raw): unknown[] => Object.values(raw ?? {}), z.array(numbered).max(40))

/** Every form about one line comes in here; `intent` says which button it was. */
export const lineForm = z.object({
  proposal: z.string().max(80_000).default(''),
  matchId: z.string().default(''),
  invoice: z.string().default(''),
  account: z.string().default(''),
  member: z.string().default(''),
  note: optionalText(500),
  invoices: rows,
  costs: rows,
  suppliers: rows,
  /** Any sent invoice by its number. */
  numbers: numberRows,
  find: optionalText(100),
  overpaidOf: optionalText(40),
  overpaid: optionalAmount(),
  splitAccount: z.string().default(''),
  accountAmount: optionalAmount(),
  splitMember: z.string().default(''),
  potPurpose: z.string().default(''),
  potAmount: optionalAmount(),
})

export type LineForm = z.output<typeof lineForm>

/**
 * The parts of a divided line, as typed.
 *
 * @param known sent invoices by the numbers that were typed, in lower case
 * @returns the parts, or what is still to be filled in beside an amount
 */
export function partsOfForm(
  form: LineForm,
  known: ReadonlyMap<string, OpenForMatching>,
): { parts: LinePart[]; errors: FieldErrors } {
  const errors: Record<string, 'choose' | 'required'> = {}
  const parts: LinePart[] = []
  for (const { id, amount } of form.invoices) {
    if (amount !== undefined) parts.push({ kind: 'invoice', amount, invoiceId: id as Id<'invoice'> })
  }
  form.numbers.forEach(({ number, amount }, at) => {
    if (number === '' && amount === undefined) return
    const invoiceId = known.get(number.toLowerCase())?.invoiceId
    if (number === '') errors[`numbers.${at}.number`] = 'required'
    else if (!invoiceId) errors[`numbers.${at}.number`] = 'choose'
    else if (amount === undefined) errors[`numbers.${at}.amount`] = 'required'
    else parts.push({ kind: 'invoice', amount, invoiceId })
  })
  for (const { id, amount } of form.costs) {
    if (amount !== undefined) parts.push({ kind: 'job-cost', amount, costId: id as Id<'cost'> })
  }
  for (const { id, amount } of form.suppliers) {
    const supplierInvoiceId = id as Id<'supplier-invoice'>
    if (amount !== undefined) parts.push({ kind: 'supplier-invoice', amount, supplierInvoiceId })
  }
  if (form.overpaid !== undefined) {
    const invoiceId = invoiceOf(form, known)
    if (invoiceId) parts.push({ kind: 'overpayment', amount: form.overpaid, invoiceId })
    else errors['overpaidOf'] = form.overpaidOf === '' ? 'required' : 'choose'
  }
  const memberId = isId<'member'>(form.splitMember) ? form.splitMember : undefined
  if (form.accountAmount !== undefined) {
    if (form.splitAccount === '') errors['splitAccount'] = 'choose'
    else
      parts.push(
        accountPart(
          form.accountAmount,
          form.splitAccount,
          form.potAmount === undefined ? memberId : undefined,
        ),
      )
  }
  if (form.potAmount !== undefined) {
    if (!memberId) errors['splitMember'] = 'choose'
    else if (form.potPurpose === '') errors['potPurpose'] = 'choose'
    else
      parts.push({
        kind: 'pot',
        amount: form.potAmount,
        memberId,
        what: form.potPurpose as PotPurpose,
      })
  }
  return { parts, errors }
}

/** A part on an account of the books. */
export function accountPart(amount: Cents, account: string, memberId: Id<'member'> | undefined): LinePart {
  return { kind: 'account', amount, account: account as AccountCode, ...(memberId ? { memberId } : {}) }
}

/** The invoice of an overpayment: the one whose number was typed, else the first that gets something. */
function invoiceOf(form: LineForm, known: ReadonlyMap<string, OpenForMatching>): Id<'invoice'> | undefined {
  if (form.overpaidOf !== '') return known.get(form.overpaidOf.toLowerCase())?.invoiceId
  const first = form.invoices.find((one) => one.amount !== undefined)
  const numbered = form.numbers.find((one) => one.amount !== undefined)
  return (
    (first?.id as Id<'invoice'> | undefined) ?? known.get(numbered?.number.toLowerCase() ?? '')?.invoiceId
  )
}

/** What is wrong with a form about a line, per field; what is still to be chosen in a sentence of its own. */
export function lineSentences(
  visit: CooperativeVisit,
  looked: Looked,
  { errors = {}, typed = {} }: LineState,
) {
  const words = visit.text.bank.line
  const choose: Typed = {
    account: words.chooseAccount,
    splitAccount: words.chooseAccount,
    member: words.chooseMember,
    splitMember: words.chooseMember,
    potPurpose: words.choosePurpose,
  }
  const told = sentences(visit, errors, (field) => splitLabel(visit, looked, field)).list
  const list = told.map(({ field, sentence }) => {
    if (errors[field] !== 'choose') return { field, sentence }
    const isNumber = field === 'overpaidOf' || /^numbers\.\d+\.number$/.test(field)
    const unknown = words.unknownNumber({ number: typed[field] ?? '' })
    return { field, sentence: isNumber ? unknown : (choose[field] ?? sentence) }
  })
  return { list, of: (field: string) => besideField(list, field) }
}

/** A field as it is called on the page. */
function splitLabel(visit: CooperativeVisit, looked: Looked, field: string): string {
  const words = visit.text.bank.line
  const names: Typed = {
    account: words.otherAccount,
    splitAccount: words.otherAccount,
    accountAmount: words.otherAmount,
    overpaidOf: words.overpaidOf,
    overpaid: words.overpaid,
    potAmount: words.potAmount,
    potPurpose: words.potPurpose,
    splitMember: words.member,
    member: words.member,
    note: words.note,
  }
  if (/^numbers\.\d+\.number$/.test(field)) return words.invoiceNumber
  const invoice = /^invoices\.(\d+)\./.exec(field)
  return names[field] ?? looked.splitOver[Number(invoice?.[1])]?.number ?? words.amountOf
}
