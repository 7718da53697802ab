import { followingId, isId, type Id } from '../../../values/id.ts'
import { ok, type Result } from '../../../values/result.ts'
import { readForm, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { fragment, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../../members/index.ts'
import { addCustomer } from '../add-customer.ts'
import type { FromBenefits } from './from-benefits.ts'
import { draftInvoice } from '../draft-invoice.ts'
import { invoiceById } from '../invoice.db.ts'
import {
  afterLooking,
  editorPage,
  readEditor,
  withNewName,
  type CustomerOf,
  type EditorState,
} from './editor.tsx'
import { editorData, memberOfForm, type EditorData } from './editor-data.ts'
import { emptyForm, invoiceSchema, typedOf } from './invoice-form.ts'
import { WhatItBringsCard } from './what-it-brings-card.tsx'
import { SendOrSave, whoDrafts, type BeforeForm } from './who-drafts.tsx'

/**
 * The form for a new invoice. `?lid=` on behalf of a member (`?voor`: choose whom), `?klant=` for a
 * customer, `?zoals=` like an earlier one.
 */
export function newInvoicePage(from?: FromBenefits) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const member = await whoDrafts(visit, beforeForm(visit))
    if (member instanceof Response) return member
    return show(visit, member, { typed: await firstFilled(visit) }, from)
  }
}

/** Keeps or sends the new invoice. Buttons that only look answer with the form. */
export function receiveNewInvoice(from?: FromBenefits) {
  return (visit: CooperativeVisit) => received(visit, from)
}

async function received(visit: CooperativeVisit, from: FromBenefits | undefined): Promise<Response> {
  const form = await readForm(visit, invoiceSchema)
  const member = await visit.read((tx) => memberOfForm(tx, visit))
  if (!member) return new Response(null, { status: 404 })
  const { typed, commandId, intent } = form
  const looked = afterLooking(typed, intent)
  if (looked) return show(visit, member, { typed: looked, commandId }, from)
  const data = await visit.read((tx) => editorData(tx, visit, member, typed, { from }))
  const read = readEditor(visit, data, form)
  if (!read.ok)
    return shown(visit, data, {
      typed: withNewName(typed, data),
      commandId,
      errors: read.errors,
      status: 422,
    })
  const submit = intent !== 'save'
  const customer = await customerIdOf(visit, read.customer, read.content.businessId, commandId)
  const done = customer.ok
    ? await visit.perform(
        draftInvoice,
        visit.actor,
        { ...read.content, customerId: customer.value, submit },
        commandId,
      )
    : customer
  if (done.ok)
    return redirect(`${paths.invoice(visit.cooperative.slug, done.value)}?${submit ? 'gestuurd' : 'bewaard'}`)
  const refusal = refusalSentence(visit, visit.text.sales.refusals, done)
  return shown(visit, data, { typed, commandId, refusal, status: 409 })
}

/** The picture of what an invoice brings, as the form is typed now. */
export function previewInvoice(from?: FromBenefits) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const { typed } = await readForm(visit, invoiceSchema)
    // An invoice that is changed is no double of itself.
    const changed = visit.url.searchParams.get('factuur') ?? ''
    const invoiceId = isId<'invoice'>(changed) ? changed : undefined
    const data = await visit.read(async (tx) => {
      const member = await memberOfForm(tx, visit)
      return member && editorData(tx, visit, member, typed, { from, invoiceId })
    })
    return data
      ? fragment(visit, <WhatItBringsCard data={data} visit={visit} />)
      : new Response(null, { status: 404 })
  }
}

/**
 * The id of the customer of a form; a new one is added first. Its command id follows from that of the form
 * and from what was typed: so pressing twice adds the customer once, and a corrected name is another
 * customer.
 */
export async function customerIdOf(
  visit: CooperativeVisit,
  customer: CustomerOf,
  businessId: Id<'business'>,
  commandId: string,
): Promise<Result<Id<'customer'>, ToldIn<'sales'>>> {
  if (customer.kind === 'known') return ok(customer.id)
  const { name, customerKind: kind, email } = customer
  const empty = {
    contact: '',
    street: '',
    postcode: '',
    city: '',
    country: 'NL',
    kvk: '',
    oin: '',
    vatNumber: '',
    wantsEInvoice: false,
  }
  const input = { ...empty, kind, name, email, businessId, language: 'nl' as const }
  return visit.perform(
    addCustomer,
    visit.actor,
    input,
    followingId(commandId, `${businessId} ${kind} ${name} ${email}`),
  )
}

async function firstFilled(visit: CooperativeVisit): Promise<Typed> {
  const asked = (name: string) => visit.url.searchParams.get(name) ?? ''
  const empty = emptyForm(visit.now.today, 'without')
  const like = asked('zoals')
  if (isId<'invoice'>(like)) {
    const earlier = await visit.read((tx) => invoiceById(tx, visit.actor.cooperativeId, like))
    // The same work on another day: what belongs to that day or that order is asked anew.
    if (earlier?.kind === 'invoice') return { ...typedOf(earlier), ...NOT_AGAIN, ...emptyDays(empty) }
  }
  return { ...empty, customer: asked('klant') }
}

const NOT_AGAIN = {
  revision: '0',
  workedUntilDay: '',
  workedUntilMonth: '',
  workedUntilYear: '',
  reference: '',
}

function emptyDays(empty: Typed): Typed {
  return Object.fromEntries(Object.entries(empty).filter(([name]) => name.startsWith('workedFrom')))
}

async function show(
  visit: CooperativeVisit,
  member: Member,
  state: EditorState,
  from: FromBenefits | undefined,
): Promise<Response> {
  const data = await visit.read((tx) => editorData(tx, visit, member, state.typed, { from }))
  return shown(visit, data, state)
}

function shown(visit: CooperativeVisit, data: EditorData, state: EditorState): Response {
  const text = visit.text.salesPages.form
  return editorPage(visit, data, state, {
    title: text.newTitle,
    lead: data.forOther ? text.forMember({ name: data.member.name }) : undefined,
    back: beforeForm(visit).back,
    buttons: <SendOrSave text={text} />,
  })
}

function beforeForm(visit: CooperativeVisit): BeforeForm {
  const coop = visit.cooperative.slug
  const text = visit.text.salesPages.form
  const back = { href: paths.invoices(coop), label: text.back }
  return { ...text, title: text.newTitle, here: paths.newInvoice(coop), back }
}
