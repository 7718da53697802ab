/**
 * The administration's queue: left what waits, right the invoice as it will look, with what was checked.
 */
import { z } from 'zod'
import { Card, Columns, ErrorSummary, Heading, KeyHints, Refusal } from '../../../ui/index.ts'
import type { Tx } from '../../../platform/database.ts'
import { isId, type Id } from '../../../values/id.ts'
import type { Refused } from '../../../values/result.ts'
import { text } from '../../../web/fields.ts'
import { revisionField } from '../../../web/revision-field.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { approvalQueue, type Waiting } from '../approval-queue.db.ts'
import { invoiceDetail, type InvoiceDetail } from '../detail.db.ts'
import { historyFor } from '../history.db.ts'
import { invoiceById } from '../invoice.db.ts'
import { issueInvoice } from '../issue-invoice.ts'
import { returnInvoice } from '../return-invoice.ts'
import { warningsFor } from '../warnings.ts'
import { ApprovalHead, ApprovalSheet, whyNotMine } from './approval-sheet.tsx'
import { Done, JustDone } from './approvals-done.tsx'
import { Decide, keysOf } from './approval-decide.tsx'
import { Queue } from './approval-parts.tsx'
import { toKnowOf, type BeforeApproving } from './before-approving.ts'
import { customersIn } from './customers-in.ts'
import { korWith } from './kor-with.ts'
import { onlyAdministrator } from './only-administrator.ts'
import type { Looked, ApprovalState } from './approval-state.ts'
import { creditsToAnswer, WaitingCredits } from './waiting-credits.tsx'

/**
 * The queue with one invoice open: the one of the address, else the oldest that this person may approve.
 *
 * @param others what domains after sales tell who approves
 */
export async function approvalsPage(
  visit: CooperativeVisit,
  others: readonly BeforeApproving[],
  state: ApprovalState = {},
): Promise<Response> {
  const { queue, looked, link, credits } = await visit.read(async (tx) => {
    const credits = await creditsToAnswer(tx, visit)
    const link = await linkToShare(tx, visit)
    const queue = await approvalQueue(tx, visit.actor.cooperativeId)
    const details = await firstOpen(visit, queue, (id) => invoiceDetail(tx, visit.actor.cooperativeId, id))
    if (!details) return { queue, link, credits, looked: undefined }
    const { invoice, customer } = details
    const history = await historyFor(tx, visit.actor.cooperativeId, invoice)
    const warnings = warningsFor({
      today: visit.now.today,
      workedUntil: invoice.workedUntil,
      total: invoice.total,
      customer,
      korTurnover: await korWith(tx, visit, invoice.vat.find(({ code }) => code === 'kor')?.base),
      reference: invoice.reference,
      ...history,
    })
    return {
      queue,
      link,
      credits,
      looked: {
        detail: details,
        warnings,
        toKnow: await toKnowOf(tx, visit, others, invoice),
        customers: await customersIn(tx, visit.actor.cooperativeId, details),
        only: await onlyAdministrator(tx, visit, details),
      },
    }
  })
  const asked = visit.params['invoice']
  // The address of an invoice that does not wait any more: somebody was first.
  const decided = asked !== undefined && looked?.detail.invoice.id !== asked
  const gone = state.gone === true || decided
  // Who goes back to what was decided and presses again must not accept another invoice: none is open then.
  const open = decided && visit.request.method === 'GET' ? undefined : looked
  return shownQueue(visit, queue, open, { ...state, gone, link, credits })
}

/** The link of the invoice that was just issued to a customer without an address: who approved it shares it. */
async function linkToShare(tx: Tx, visit: CooperativeVisit): Promise<string | undefined> {
  const id = visit.url.searchParams.get('zonder-mail') ?? ''
  const invoice = isId<'invoice'>(id) ? await invoiceById(tx, visit.actor.cooperativeId, id) : undefined
  return invoice?.state === 'issued' ? visit.url.origin + paths.customerPage(invoice.linkToken) : undefined
}

async function firstOpen(
  visit: CooperativeVisit,
  queue: readonly Waiting[],
  load: (id: Id<'invoice'>) => Promise<InvoiceDetail | undefined>,
): Promise<InvoiceDetail | undefined> {
  const asked = queue.find(({ id }) => id === visit.params['invoice'])
  if (asked) return load(asked.id)
  let first: InvoiceDetail | undefined
  for (const { id } of queue.slice(0, 10)) {
    const detail = await load(id)
    if (detail && !whyNotMine(visit, detail)) return detail
    first ??= detail
  }
  return first
}

function shownQueue(
  visit: CooperativeVisit,
  queue: readonly Waiting[],
  looked: Looked | undefined,
  state: ApprovalState,
): Response {
  const words = visit.text.salesPages.approvals
  const { credits = [] } = state
  const errors = state.wrongReason === undefined ? [] : [{ field: 'reason', sentence: state.wrongReason }]
  return page(visit, {
    title: words.title,
    wide: true,
    status: state.status ?? 200,
    children: (
      <>
        <ErrorSummary errors={errors} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <JustDone visit={visit} gone={state.gone ?? false} link={state.link} />
        <Heading level={1}>{words.title}</Heading>
        <WaitingCredits visit={visit} credits={credits} />
        {!looked && queue.length === 0 && credits.length === 0 && <Done visit={visit} />}
        {!looked && queue.length > 0 && <Queue queue={queue} visit={visit} />}
        {looked && (
          <>
            <Columns>
              <Queue queue={queue} now={looked.detail.invoice.id} visit={visit} />
              <Card labelledBy="thing">
                <ApprovalHead visit={visit} {...looked} />
                <Decide visit={visit} looked={looked} state={state} />
                <ApprovalSheet visit={visit} {...looked} coop={visit.cooperative.slug} />
              </Card>
            </Columns>
            <KeyHints keys={keysOf(visit, looked)} walks={queue.length > 1} />
          </>
        )}
      </>
    ),
  })
}

const accepting = z.object({ revision: revisionField(), reason: z.string().default('') })

/** Accepts or sends back, and goes on to the next. */
export async function decide(visit: CooperativeVisit, others: readonly BeforeApproving[]): Promise<Response> {
  const form = await readForm(visit, accepting)
  const id = visit.id<'invoice'>('invoice')
  if (!form.ok) return new Response(null, { status: 404 })
  const { commandId, intent, typed } = form
  const actor = visit.actor
  const seen = { invoiceId: id, revision: form.value.revision }
  const next = paths.approvals(visit.cooperative.slug)
  if (intent !== 'give-back') {
    const issued = await visit.perform(issueInvoice, actor, seen, commandId)
    return issued.ok
      ? redirect(
          `${next}?nummer=${encodeURIComponent(issued.value)}${await withoutMail(visit, seen.invoiceId)}`,
        )
      : refusedPage(visit, others, issued, { typed, commandId })
  }
  const reason = text(2000).safeParse(form.value.reason)
  if (!reason.success) {
    const word = form.value.reason.trim() === '' ? 'required' : 'too-long'
    const wrongReason = visit.text.form.wrong[word](visit.text.salesPages.form.names.reason)
    return approvalsPage(visit, others, { typed, commandId, wrongReason, status: 422 })
  }
  const returned = await visit.perform(returnInvoice, actor, { ...seen, reason: reason.data }, commandId)
  return returned.ok
    ? redirect(`${next}?teruggestuurd`)
    : refusedPage(visit, others, returned, { typed, commandId })
}

/** Nothing is promised about a mail when there is nowhere to send it. */
async function withoutMail(visit: CooperativeVisit, id: Id<'invoice'>): Promise<string> {
  const detail = await visit.read((tx) => invoiceDetail(tx, visit.actor.cooperativeId, id))
  return detail?.customer.email === '' ? `&zonder-mail=${id}` : ''
}

/** Why it was not done; that somebody else was first is said calmly, and the next one is shown. */
function refusedPage(
  visit: CooperativeVisit,
  others: readonly BeforeApproving[],
  refused: Refused<ToldIn<'sales'>>,
  state: ApprovalState,
): Promise<Response> {
  if (['not-submitted', 'draft-not-found', 'not-a-draft'].includes(refused.reason)) {
    return approvalsPage(visit, others, { gone: true, status: 409 })
  }
  const refusal = refusalSentence(visit, visit.text.sales.refusals, refused)
  return approvalsPage(visit, others, { ...state, refusal, status: 409 })
}
