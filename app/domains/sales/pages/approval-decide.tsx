import { Button, ButtonRow, Form, HiddenField, LinkButton, Notice } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { ReasonField } from './approval-parts.tsx'
import { whyNotMine } from './approval-sheet.tsx'
import { yesToComeFrom } from '../split.ts'
import type { ApprovalState, Looked } from './approval-state.ts'
import { onlyYou } from './only-administrator.ts'

/** The keys that work on the invoice that is shown. */
export function keysOf(visit: CooperativeVisit, { detail }: Looked): { key: string; does: string }[] {
  const words = visit.text.salesPages.approvals.keys
  if (whyNotMine(visit, detail)) return []
  return [
    ...(enterAccepts(visit) ? [{ key: 'Enter', does: words.accept }] : []),
    ...(visit.url.searchParams.has('terug') ? [] : [{ key: 'r', does: words.giveBack }]),
    { key: 'e', does: words.edit },
  ]
}

/** Enter accepts what is shown; after a refusal, or while writing why it goes back, one uses the button. */
function enterAccepts(visit: CooperativeVisit): boolean {
  return visit.request.method === 'GET' && !visit.url.searchParams.has('terug')
}

/** Accept, send back with a reason, or correct; or why this is for somebody else. */
export function Decide({
  visit,
  looked: { detail, only },
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
  if (whyNot) {
    const alone = only && (whyNot === 'own' ? words.ownOnly : onlyYou(visit, only))
    const waits = yesToComeFrom(invoice).map(({ name }) => name)
    if (whyNot === 'notAgreed')
      return <Notice>{visit.text.joint.refusals['share-not-agreed']({ names: waits.join(', ') })}</Notice>
    return <Notice>{alone ?? words[whyNot]}</Notice>
  }
  const here = paths.approval(coop, invoice.id)
  const commandId = state.commandId ?? freshCommandId(visit)
  const returning = visit.url.searchParams.has('terug') || state.wrongReason !== undefined
  const hidden = <HiddenField name="revision" value={String(invoice.revision)} />
  return (
    <>
      <Form action={here} commandId={commandId} id="accept" label={words.accept}>
        {hidden}
        <ButtonRow>
          <Button name="intent" value="accept" {...(enterAccepts(visit) ? { dataKey: 'Enter' } : {})}>
            {words.accept}
          </Button>
        </ButtonRow>
        <ButtonRow>
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
