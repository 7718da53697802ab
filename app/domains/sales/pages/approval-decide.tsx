import { Button, ButtonRow, Form, HiddenField, LinkButton, Notice } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { ReasonField } from './approval-parts.tsx'
import { whyNotMine } from './approval-sheet.tsx'
import type { ApprovalState, Looked } from './approvals.tsx'

/**
 * Enter accepts the invoice that somebody opened; what only came up after the last one is opened first (its
 * row has the key), and after a refusal one looks again and uses the button. So nobody accepts with a key
 * what they did not ask to see.
 */
export function AcceptKey({ visit, looked }: { visit: CooperativeVisit; looked: Looked }) {
  if (!isOpened(visit, looked) || visit.request.method !== 'GET') return null
  if (whyNotMine(visit, looked.detail)) return null
  return (
    <button
      type="submit"
      form="accept"
      name="intent"
      value="accept"
      class="unseen"
      tabIndex={-1}
      aria-hidden="true"
      data-key="Enter"
    >
      {visit.text.salesPages.approvals.accept}
    </button>
  )
}

/** Whether the visitor chose this invoice, rather than that the queue came up with it. */
export function isOpened(visit: CooperativeVisit, { detail }: Looked): boolean {
  return visit.params['invoice'] === detail.invoice.id
}

/** Accept, send back with a reason, or correct; or why this is for somebody else. */
export function Decide({
  visit,
  looked: { detail },
  state,
}: {
  visit: CooperativeVisit
  looked: Looked
  state: ApprovalState
}) {
  const words = visit.text.salesPages.approvals
  const coop = visit.cooperative.slug
  const { invoice } = detail
  const whyNot = whyNotMine(visit, detail)
  if (whyNot) return <Notice>{words[whyNot]}</Notice>
  const here = paths.approval(coop, invoice.id)
  const commandId = state.commandId ?? freshCommandId(visit)
  const returning = visit.url.searchParams.has('terug') || state.wrongReason !== undefined
  const hidden = <HiddenField name="revision" value={String(invoice.revision)} />
  return (
    <>
      <Form action={here} commandId={commandId} id="accept" label={words.accept}>
        {hidden}
        <ButtonRow>
          <Button name="intent" value="accept">
            {words.accept}
          </Button>
          {!returning && (
            <LinkButton href={`${here}?terug#reason`} look="secondary" dataKey="r">
              {words.giveBack}
            </LinkButton>
          )}
          <LinkButton href={paths.editInvoice(coop, invoice.id)} look="quiet" dataKey="e">
            {words.edit}
          </LinkButton>
        </ButtonRow>
      </Form>
      {returning && (
        <Form action={here} commandId={commandId} label={words.giveBack}>
          {hidden}
          <ReasonField value={state.typed?.['reason']} error={state.wrongReason} />
          <Button name="intent" value="give-back" look="secondary">
            {words.giveBack}
          </Button>
        </Form>
      )}
    </>
  )
}
