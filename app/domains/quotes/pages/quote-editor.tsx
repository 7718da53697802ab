/** The form of a quote: the form of an invoice, with how it is invoiced and how long it stands. */
import type { ComponentChildren } from 'preact'
import { besideField, type FieldError } from '../../../ui/index.ts'
import { ok, type Refused, type Result } from '../../../values/result.ts'
import { readForm, type Typed } from '../../../web/form.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../../members/index.ts'
import {
  afterLooking,
  customerIdOf,
  editorData,
  editorPage,
  invoiceSchema,
  readEditor,
  withNewName,
  type EditorData,
  type EditorState,
  type FromBenefits,
} from '../../sales/pages/index.ts'
import type { QuoteContent } from '../quote.ts'
import { quoteSettings } from '../quote-settings.db.ts'
import { BillingFields, readBilling } from './billing-form.tsx'

/** How one page with the form differs from another. */
export type QuoteForm = {
  readonly title: string
  readonly member: Member
  readonly reason?: string | undefined
  readonly back: { readonly href: string; readonly label: string }
  readonly buttons: ComponentChildren
  readonly from?: FromBenefits | undefined
}

/** Shows the form as it is typed. */
export async function showQuoteForm(
  visit: CooperativeVisit,
  form: QuoteForm,
  state: EditorState,
): Promise<Response> {
  const found = await visit.read(async (tx) => ({
    data: await editorData(tx, visit, form.member, state.typed, { from: form.from }),
    settings: await quoteSettings(tx, visit.actor.cooperativeId),
  }))
  return shown(visit, form, state, found.data, found.settings.validDays)
}

function shown(
  visit: CooperativeVisit,
  form: QuoteForm,
  state: EditorState,
  data: EditorData,
  usualDays: number,
): Response {
  const text = visit.text.quotes.form
  const wrong = (field: string) => besideField(state.errors ?? [], field)
  return editorPage(visit, data, state, {
    title: form.title,
    reason: form.reason,
    lead: data.forOther ? text.forMember({ name: data.member.name }) : undefined,
    back: form.back,
    buttons: form.buttons,
    words: { what: text.what, whatExample: text.whatExample, from: text.from },
    more: <BillingFields typed={state.typed} wrong={wrong} usualDays={usualDays} />,
  })
}

/** What a press of a button asks: to be kept, or already answered with the form. */
export type QuoteSent =
  | { readonly kind: 'answered'; readonly response: Response }
  | {
      readonly kind: 'keep'
      readonly intent: string
      readonly commandId: string
      readonly revision: number
      readonly typed: Typed
      readonly content: Result<QuoteContent, ToldIn<'sales'>>
    }

/** Reads the form in full. Buttons that only look, and what is wrong, are answered here. */
export async function readQuoteForm(visit: CooperativeVisit, formOf: QuoteForm): Promise<QuoteSent> {
  const form = await readForm(visit, invoiceSchema)
  const { typed, commandId, intent } = form
  const looked = afterLooking(typed, intent)
  const answered = async (state: EditorState): Promise<QuoteSent> => ({
    kind: 'answered',
    response: await showQuoteForm(visit, formOf, state),
  })
  if (looked) return answered({ typed: looked, commandId })
  const data = await visit.read((tx) => editorData(tx, visit, formOf.member, typed, { from: formOf.from }))
  const read = readEditor(visit, data, form)
  const { billing, validDays, errors: more } = readBilling(visit, typed)
  if (!read.ok || more.length > 0) {
    const errors: readonly FieldError[] = [...(read.ok ? [] : read.errors), ...more]
    return answered({ typed: withNewName(typed, data), commandId, errors, status: 422 })
  }
  const { content, customer } = read
  const customerId = await customerIdOf(visit, customer, content.businessId, commandId)
  const whole = customerId.ok
    ? ok({ ...content, customerId: customerId.value, billing, validDays })
    : customerId
  return {
    kind: 'keep',
    intent,
    commandId,
    revision: form.ok ? form.value.revision : 0,
    typed,
    content: whole,
  }
}

/** What can be refused: of the quote, and of the customer that is added with it. */
type Told = ToldIn<'quotes'> | ToldIn<'sales'>

/** The form with why it was not done. */
export function refusedQuote(
  visit: CooperativeVisit,
  form: QuoteForm,
  { typed, commandId }: { typed: Typed; commandId: string },
  refused: Refused<Told>,
): Promise<Response> {
  const sentences = { ...visit.text.sales.refusals, ...visit.text.quotes.refusals }
  const refusal = refusalSentence<Told>(visit, sentences, refused)
  return showQuoteForm(visit, form, { typed, commandId, refusal, status: 409 })
}
