/** Crediting: what to take off an invoice that was sent, why, and what that does. */
import { z } from 'zod'
import { EmptyState, ErrorSummary, Heading, Lead, Link, LinkButton, Refusal } from '../../../ui/index.ts'
import { ok } from '../../../values/result.ts'
import { choice, text } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { fragment, page, redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberById } from '../../members/index.ts'
import { askCredit } from '../ask-credit.ts'
import { creditInvoice } from '../credit-invoice.ts'
import type { CREDIT_INPUT } from '../credit-input.ts'
import type { Chosen } from '../credit.ts'
import { creditedQuantities } from '../credit.db.ts'
import { invoiceById } from '../invoice.db.ts'
import { chosenOf, hasQuantity, quantityErrors } from './credit-fields.ts'
import { CreditForm, WhatItDoes } from './credit-form.tsx'
import { markOf, previewCredit } from './credit-preview.ts'
import type { Creditable, CreditState } from './credit-state.ts'

const fields = z.object({
  what: choice(['all', 'some']),
  reason: text(1000),
  lines: z.record(z.string(), z.object({ quantity: z.string().trim().default('') })).default({}),
})

/** The form, with everything chosen. */
export async function creditPage(visit: CooperativeVisit): Promise<Response> {
  const found = await creditableOf(visit)
  return found instanceof Response ? found : show(visit, found, { typed: { what: 'all' } })
}

/** Reckons, or makes the credit note. */
export async function receiveCredit(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, fields)
  const found = await creditableOf(visit)
  if (found instanceof Response) return found
  const { typed, commandId, intent } = form
  const quantities = quantityErrors(visit, found, typed)
  if (intent === 'look') return show(visit, found, { typed, commandId, errors: quantities })
  const words = visit.text.salesPages.credit
  const errors = [
    ...sentences(visit, form.ok ? {} : form.errors, (field) =>
      field === 'reason' ? words.names.reason : words.names.what,
    ).list,
    ...quantities,
    ...(typed['what'] === 'all' && hasQuantity(typed) ? [{ field: 'what', sentence: words.unclear }] : []),
  ]
  const chosen = chosenOf(typed)
  if (!form.ok || errors.length > 0 || !chosen)
    return show(visit, found, { typed, commandId, errors, status: 422 })
  const preview = await previewOf(visit, found, chosen)
  // What cannot be taken back is made only as it was shown.
  if (preview.ok && typed['shown'] !== markOf(chosen, preview.value))
    return show(visit, found, { typed, commandId, unseen: true, status: 422 })
  const input = {
    invoiceId: found.invoice.id,
    chosen: chosen === 'all' ? chosen : [...chosen],
    reason: form.value.reason,
  }
  const made = await perform(visit, input, commandId, preview.ok && preview.value.aboveLimit !== undefined)
  if (!made.ok) {
    const refusal = refusalSentence(visit, { ...visit.text.sales.refusals, 'own-invoice': words.own }, made)
    return show(visit, found, { typed, commandId, refusal, status: 409 })
  }
  return redirect(`${paths.invoice(visit.cooperative.slug, found.invoice.id)}?${made.value}`)
}

/** Makes it, or above the limit asks another for it. Gives what the page of the invoice says of it. */
async function perform(
  visit: CooperativeVisit,
  input: z.output<typeof CREDIT_INPUT>,
  commandId: string,
  asks: boolean,
) {
  if (asks) {
    const asked = await visit.perform(askCredit, visit.actor, input, commandId)
    return asked.ok ? ok('credit-gevraagd') : asked
  }
  const done = await visit.perform(creditInvoice, visit.actor, input, commandId)
  if (!done.ok) return done
  const note = await visit.read((tx) => invoiceById(tx, visit.actor.cooperativeId, done.value))
  return ok(`gecrediteerd=${encodeURIComponent(note?.state === 'issued' ? note.number : '')}`)
}

/** What the form would do, as it is typed now. */
export async function previewCreditPage(visit: CooperativeVisit): Promise<Response> {
  const { typed } = await readForm(visit, fields)
  const found = await creditableOf(visit)
  if (found instanceof Response) return found
  const chosen = quantityErrors(visit, found, typed).length > 0 ? undefined : chosenOf(typed)
  const preview = chosen && (await previewOf(visit, found, chosen))
  return fragment(visit, <WhatItDoes visit={visit} found={found} preview={preview} chosen={chosen} />)
}

function previewOf(visit: CooperativeVisit, { invoice, credited }: Creditable, chosen: Chosen) {
  return visit.read((tx) =>
    previewCredit(tx, visit.actor.cooperativeId, invoice, credited, chosen, visit.now.today),
  )
}

async function creditableOf(visit: CooperativeVisit): Promise<Creditable | Response> {
  const id = visit.id<'invoice'>('invoice')
  const { cooperativeId } = visit.actor
  return visit.read(async (tx): Promise<Creditable | Response> => {
    const invoice = await invoiceById(tx, cooperativeId, id)
    if (!invoice) return new Response(null, { status: 404 })
    if (invoice.state !== 'issued' || invoice.kind !== 'invoice')
      return redirect(paths.invoice(visit.cooperative.slug, id))
    const credited = await creditedQuantities(tx, cooperativeId, invoice.id)
    const member = await memberById(tx, cooperativeId, invoice.memberId)
    const left = invoice.lines.map(({ quantity }, at) => quantity - (credited[at] ?? 0n))
    return { invoice, credited, left, memberName: member?.firstName ?? '' }
  })
}

async function show(visit: CooperativeVisit, found: Creditable, state: CreditState): Promise<Response> {
  const words = visit.text.salesPages.credit
  const { invoice, left } = found
  const chosen = chosenOf(state.typed)
  const preview = chosen && (await previewOf(visit, found, chosen))
  const title = words.title({ number: invoice.number })
  const back = paths.invoice(visit.cooperative.slug, invoice.id)
  const empty = left.every((quantity) => quantity === 0n)
  return page(visit, {
    title,
    status: state.status ?? 200,
    children: (
      <>
        <Link href={back} roomy>
          {words.back}
        </Link>
        <ErrorSummary errors={state.errors ?? []} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{title}</Heading>
        <Lead>{words.lead}</Lead>
        {empty && (
          <EmptyState title={words.nothingLeft} action={<LinkButton href={back}>{words.back}</LinkButton>}>
            <p>{visit.text.sales.refusals['nothing-to-credit']}</p>
          </EmptyState>
        )}
        {!empty && <CreditForm visit={visit} found={found} state={state} preview={preview} />}
      </>
    ),
  })
}
