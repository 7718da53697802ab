import { Button } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import type { Result } from '../../../values/result.ts'
import { readForm, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberById, type Member } from '../../members/index.ts'
import { changeDraft } from '../change-draft.ts'
import { editSubmitted } from '../edit-submitted.ts'
import { invoiceDetail } from '../detail.db.ts'
import { reasonOfReturn } from '../events.ts'
import { invoiceById } from '../invoice.db.ts'
import type { Draft } from '../invoice.ts'
import { removeDraft } from '../remove-draft.ts'
import {
  afterLooking,
  editorPage,
  readEditor,
  withNewName,
  type EditorRead,
  type EditorState,
} from './editor.tsx'
import type { FromBenefits } from './from-benefits.ts'
import { editorData, type EditorData } from './editor-data.ts'
import { invoiceSchema, typedOf } from './invoice-form.ts'
import { customerIdOf } from './new-invoice.tsx'

/** A draft that may be worked on: `mending` when the administration betters what a member submitted. */
type Editable = {
  readonly draft: Draft
  readonly member: Member
  readonly mending: boolean
  /** What the administration wrote, when it sent the invoice back. */
  readonly reason: string | undefined
  readonly from?: FromBenefits | undefined
}

/** The form with a draft in it. What can no longer be changed shows the invoice instead. */
export function editInvoicePage(from?: FromBenefits) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const found = await editableOf(visit)
    if (found instanceof Response) return found
    return show(visit, { ...found, from }, { typed: typedOf(found.draft) })
  }
}

/** Keeps the changed draft, sends it, betters it or drops it. */
export function receiveEditInvoice(from?: FromBenefits) {
  return (visit: CooperativeVisit) => received(visit, from)
}

async function received(visit: CooperativeVisit, from: FromBenefits | undefined): Promise<Response> {
  const form = await readForm(visit, invoiceSchema)
  const editable = await editableOf(visit)
  if (editable instanceof Response) return editable
  const found = { ...editable, from }
  const { typed, commandId, intent } = form
  const looked = afterLooking(typed, intent)
  if (looked) return show(visit, found, { typed: looked, commandId })
  if (intent === 'remove') return remove(visit, found, typed, commandId)
  const data = await dataFor(visit, found, typed)
  const read = readEditor(visit, data, form)
  if (!read.ok)
    return shown(visit, data, found, {
      typed: withNewName(typed, data),
      commandId,
      errors: read.errors,
      status: 422,
    })
  const saved = await save(visit, found, read, {
    intent,
    commandId,
    revision: form.ok ? form.value.revision : 0,
  })
  if (saved.ok) return redirect(afterSaving(visit, found, intent))
  const refusal = refusalSentence(visit, visit.text.sales.refusals, saved)
  return shown(visit, data, found, { typed, commandId, refusal, status: 409 })
}

type Asked = { readonly intent: string; readonly commandId: string; readonly revision: number }

async function save(
  visit: CooperativeVisit,
  { draft, mending }: Editable,
  { content, customer }: Extract<EditorRead, { ok: true }>,
  { intent, commandId, revision }: Asked,
): Promise<Result<Id<'invoice'>, ToldIn<'sales'>>> {
  const customerId = await customerIdOf(visit, customer, content.businessId, commandId)
  if (!customerId.ok) return customerId
  const actor = visit.actor
  const version = { ...content, customerId: customerId.value, invoiceId: draft.id, revision }
  if (mending) return visit.perform(editSubmitted, actor, version, commandId)
  return visit.perform(changeDraft, actor, { ...version, submit: intent !== 'save' }, commandId)
}

async function remove(
  visit: CooperativeVisit,
  found: Editable,
  typed: Typed,
  commandId: string,
): Promise<Response> {
  const removed = await visit.perform(removeDraft, visit.actor, { invoiceId: found.draft.id }, commandId)
  if (removed.ok) return redirect(`${paths.invoices(visit.cooperative.slug)}?weg`)
  const refusal = refusalSentence(visit, visit.text.sales.refusals, removed)
  return show(visit, found, { typed, commandId, refusal, status: 409 })
}

function afterSaving(visit: CooperativeVisit, { draft, mending }: Editable, intent: string): string {
  const coop = visit.cooperative.slug
  if (mending) return `${paths.approval(coop, draft.id)}?verbeterd`
  return `${paths.invoice(coop, draft.id)}?${intent === 'save' ? 'bewaard' : 'gestuurd'}`
}

async function editableOf(visit: CooperativeVisit): Promise<Editable | Response> {
  const id = visit.id<'invoice'>('invoice')
  const { cooperativeId, personId } = visit.actor
  const found = await visit.read(async (tx) => {
    const invoice = await invoiceById(tx, cooperativeId, id)
    if (!invoice) return undefined
    const member = await memberById(tx, cooperativeId, invoice.memberId)
    const events =
      invoice.state === 'returned' ? (await invoiceDetail(tx, cooperativeId, invoice.id))?.events : []
    return { invoice, member, reason: reasonOfReturn(events ?? []) }
  })
  const { invoice, member, reason } = found ?? {}
  if (!invoice || !member) return new Response(null, { status: 404 })
  const office = visit.may('invoices.draft')
  if (member.personId !== personId && !office) return new Response(null, { status: 404 })
  const mending =
    invoice.state === 'submitted' && visit.may('invoice.approve') && member.personId !== personId
  if (invoice.state === 'draft' || invoice.state === 'returned' || mending)
    return { draft: invoice, member, mending, reason }
  return redirect(paths.invoice(visit.cooperative.slug, invoice.id))
}

function dataFor(
  visit: CooperativeVisit,
  { draft, member, from }: Editable,
  typed: Typed,
): Promise<EditorData> {
  return visit.read((tx) => editorData(tx, visit, member, typed, { invoiceId: draft.id, from }))
}

async function show(visit: CooperativeVisit, found: Editable, state: EditorState): Promise<Response> {
  return shown(visit, await dataFor(visit, found, state.typed), found, state)
}

function shown(visit: CooperativeVisit, data: EditorData, found: Editable, state: EditorState): Response {
  const {
    salesPages: { form: text, approvals },
  } = visit.text
  const coop = visit.cooperative.slug
  const { draft, mending, reason } = found
  return editorPage(visit, data, state, {
    title: text.editTitle,
    invoiceId: draft.id,
    reason,
    lead: data.forOther ? text.forMember({ name: data.member.name }) : undefined,
    back: mending
      ? { href: paths.approval(coop, draft.id), label: approvals.back }
      : { href: paths.invoice(coop, draft.id), label: text.backToInvoice },
    buttons: mending ? (
      <Button name="intent" value="mend">
        {text.mend}
      </Button>
    ) : (
      <>
        <Button name="intent" value="send">
          {text.send}
        </Button>
        <Button look="secondary" name="intent" value="save">
          {text.save}
        </Button>
        <Button look="quiet" name="intent" value="remove">
          {text.remove}
        </Button>
      </>
    ),
  })
}
