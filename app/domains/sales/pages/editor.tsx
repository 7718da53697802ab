/** The page with the form of an invoice, for a new one and for a draft that is changed. */
import type { ComponentChildren } from 'preact'
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  Notice,
  PreviewTarget,
  Refusal,
  useText,
  type FieldError,
  besideField,
} from '../../../ui/index.ts'
import { freshCommandId, type FieldErrors, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Content } from '../invoice.ts'
import { isId, type Id } from '../../../values/id.ts'
import type { EditorData } from './editor-data.ts'
import { chosenCustomer, withLineAdded, withoutLine, type InvoiceValues } from './invoice-form.ts'
import { OTHER_CUSTOMER, withTwin } from './twin-customer.ts'
import type { FieldsProps } from './fields-props.ts'
import { InvoiceFields, MoreFields } from './invoice-fields.tsx'
import { pricingErrorOf } from './pricing-error.ts'
import { WhatItBringsCard } from './what-it-brings-card.tsx'

export type EditorState = {
  readonly typed: Typed
  readonly errors?: readonly FieldError[]
  readonly refusal?: string
  readonly commandId?: string
  readonly status?: number
}

type EditorPage = {
  readonly title: string
  readonly lead?: string | undefined
  /** What the administration asks to be changed. */
  readonly reason?: string | undefined
  /** The draft that is changed; none for a new one. */
  readonly invoiceId?: Id<'invoice'>
  readonly back: { readonly href: string; readonly label: string }
  readonly buttons: ComponentChildren
  /** Fields that an invoice does not have, and the words of what is not an invoice. */
  readonly more?: ComponentChildren
  readonly words?: FieldsProps['words']
}

/** Shows the form as it is typed, with what is wrong with it. */
export function editorPage(
  visit: CooperativeVisit,
  data: EditorData,
  state: EditorState,
  shown: EditorPage,
): Response {
  const { typed, errors = [] } = state
  const wrong = (field: string) => besideField(errors, field)
  const action = visit.url.pathname + visit.url.search
  const fields = { data, typed, wrong, action, added: typed['intent'] === 'add-line', words: shown.words }
  // Whose invoice it is the preview is told, whatever page the form stands on.
  const about = new URLSearchParams({ lid: data.member.id, factuur: shown.invoiceId ?? '' })
  const preview = `${paths.invoicePreview(visit.cooperative.slug)}?${about.toString()}`
  return page(visit, {
    title: shown.title,
    status: state.status ?? 200,
    children: (
      <>
        <Link href={shown.back.href} roomy>
          {shown.back.label}
        </Link>
        <ErrorSummary errors={errors} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{shown.title}</Heading>
        {shown.lead !== undefined && <Lead>{shown.lead}</Lead>}
        {shown.reason !== undefined && (
          <Notice tone="doubt" title={visit.text.salesPages.invoice.reason}>
            <p>{shown.reason}</p>
          </Notice>
        )}
        <Form
          action={action}
          commandId={state.commandId ?? freshCommandId(visit)}
          preview={preview}
          previewTarget="brings"
        >
          <EnterLooks />
          {typed['revision'] !== undefined && <HiddenField name="revision" value={typed['revision']} />}
          <InvoiceFields {...fields} />
          <MoreFields {...fields} />
          {shown.more}
          <p>
            <Button look="secondary" name="intent" value="look" formAction={`${action}#brings`}>
              {visit.text.ui.workOut}
            </Button>
          </p>
          <PreviewTarget id="brings">
            <WhatItBringsCard data={data} visit={visit} />
          </PreviewTarget>
          <ButtonRow>{shown.buttons}</ButtonRow>
        </Form>
      </>
    ),
  })
}

/** Enter in a field presses the first button of a form: let that be the one that changes nothing. */
function EnterLooks() {
  const text = useText().ui
  return (
    <button type="submit" name="intent" value="look" class="unseen" tabIndex={-1} aria-hidden="true">
      {text.workOut}
    </button>
  )
}

/**
 * The form after a button that keeps nothing: another line, one line less, reckon. Undefined for other
 * buttons.
 */
export function afterLooking(typed: Typed, intent: string): Typed | undefined {
  if (intent === 'look') return typed
  if (intent === 'add-line') return withLineAdded(typed)
  const removed = /^remove-line-(\d{1,3})$/.exec(intent)
  return removed ? withoutLine(typed, Number(removed[1])) : undefined
}

/** The form read in full: the content, or what is wrong with which field. */
export type EditorRead =
  | { readonly ok: true; readonly content: Omit<Content, 'customerId'>; readonly customer: CustomerOf }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

/** The customer of a form: known, or to be added under this name. */
export type CustomerOf =
  | { readonly kind: 'known'; readonly id: Id<'customer'> }
  | {
      readonly kind: 'new'
      readonly name: string
      readonly customerKind: 'person' | 'company' | 'public-body'
      /** Empty when it is not known yet. */
      readonly email: string
    }

/** Tells a form that can be kept from one that cannot, before any command is asked. */
export function readEditor(
  visit: CooperativeVisit,
  data: EditorData,
  form: { ok: true; value: InvoiceValues; typed: Typed } | { ok: false; errors: FieldErrors; typed: Typed },
): EditorRead {
  const words = visit.text.salesPages.form
  const errors: FieldError[] = [
    ...sentences(visit, form.ok ? {} : withoutEchoes(form), (field) => nameOf(visit, field)).list,
  ]
  const chosen = withTwin(chosenCustomer(form.typed, data.customers), data, form.typed)
  if (chosen.kind === 'none') errors.unshift(customerError(visit, data, form.typed, chosen.wrong))
  if (chosen.kind === 'new' && data.twin && form.typed['sameCustomer'] !== OTHER_CUSTOMER) {
    errors.unshift({ field: 'sameCustomer', sentence: words.alreadyKnown({ name: data.twin.label }) })
  }
  const businessId = businessOf(data, chosen, form.typed)
  if (!businessId && chosen.kind === 'new') {
    errors.push({ field: 'businessId', sentence: visit.text.form.wrong.choose(words.names.businessId) })
  }
  if (!form.ok || chosen.kind === 'none' || !businessId || errors.length > 0) return { ok: false, errors }
  const { workedFrom, workedUntil, prices, reference, note, lines } = form.value
  if (workedUntil < workedFrom)
    return { ok: false, errors: [{ field: 'workedUntil', sentence: words.dayOrder }] }
  const content = {
    memberId: data.member.id,
    businessId,
    workedFrom,
    workedUntil,
    pricesIncludeVat: prices === 'with',
    reference,
    note,
    lines,
  }
  const pricingError = pricingErrorOf(visit, data, content, chosen)
  if (pricingError) return { ok: false, errors: [pricingError] }
  const customer = chosen.kind === 'new' ? { ...chosen, email: form.value.newEmail } : chosen
  return { ok: true, content, customer }
}

/** A last day left empty is read as the first day, so what is wrong with that one is told there alone. */
function withoutEchoes({ errors, typed }: { errors: FieldErrors; typed: Typed }): FieldErrors {
  const { workedUntil: _, ...others } = errors
  const left = ['Day', 'Month', 'Year'].every((part) => (typed[`workedUntil${part}`] ?? '').trim() === '')
  return left ? others : errors
}

/** A name that is in no list may be a new customer: it moves to where those are filled in. */
export function withNewName(typed: Typed, data: EditorData): Typed {
  return isUnknownName(typed, data) ? { ...typed, customer: '', newName: typed['customer'] ?? '' } : typed
}

function isUnknownName(typed: Typed, { customers }: EditorData): boolean {
  const chosen = chosenCustomer(typed, customers)
  return chosen.kind === 'none' && chosen.wrong === 'customerUnknown' && !isId(typed['customer'] ?? '')
}

function customerError(
  visit: CooperativeVisit,
  data: EditorData,
  typed: Typed,
  wrong: Extract<ReturnType<typeof chosenCustomer>, { kind: 'none' }>['wrong'],
): FieldError {
  const words = visit.text.salesPages.form
  if (wrong === 'kindMissing') return { field: 'newKind', sentence: words.newKindMissing }
  if (isUnknownName(typed, data)) return { field: 'newKind', sentence: words.customerMaybeNew }
  return { field: data.customers.length === 0 ? 'newName' : 'customer', sentence: words[wrong] }
}

function businessOf(
  data: EditorData,
  chosen: ReturnType<typeof chosenCustomer>,
  typed: Typed,
): Id<'business'> | undefined {
  if (chosen.kind === 'known') return data.customers.find(({ id }) => id === chosen.id)?.businessId
  const only = data.businesses.length === 1 ? data.businesses[0] : undefined
  return (only ?? data.businesses.find(({ id }) => id === typed['businessId']))?.id
}

function nameOf(visit: CooperativeVisit, field: string): string {
  const { names, nameOnLine } = visit.text.salesPages.form
  const [, place, part] = /^lines\.(\d+)\.(\w+)$/.exec(field) ?? []
  const name = names[(part ?? field) as keyof typeof names] ?? field
  return place === undefined || place === '0' ? name : nameOnLine({ line: Number(place) + 1, name })
}
