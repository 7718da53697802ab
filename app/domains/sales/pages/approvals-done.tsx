/** The queue of approvals once something was decided: what was done, and that nothing waits any more. */
import { ButtonRow, Copyable, EmptyState, LinkButton, Notice } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'

/** Nothing waits: a word of thanks for who just decided on the last one, and the way back to what else waits. */
export function Done({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.salesPages.approvals
  const { slug } = visit.cooperative
  const { searchParams } = visit.url
  const decided = searchParams.has('nummer') || searchParams.has('teruggestuurd')
  return (
    <EmptyState
      title={decided ? words.done : words.noneTitle}
      action={
        <ButtonRow>
          <LinkButton href={paths.toDo(slug)}>{words.toToDo}</LinkButton>
          <LinkButton href={paths.invoices(slug)} look="secondary">
            {words.toInvoices}
          </LinkButton>
        </ButtonRow>
      }
    >
      <p>{decided ? words.doneBody : words.none}</p>
    </EmptyState>
  )
}

/** What was just done with an invoice or a credit note. */
export function JustDone(props: { visit: CooperativeVisit; gone: boolean; link: string | undefined }) {
  const { visit, gone, link } = props
  const { approvals: words, sent, credit } = visit.text.salesPages
  const asked = visit.url.searchParams
  const number = asked.get('nummer')
  if (gone) return <Notice announce>{words.gone}</Notice>
  const said =
    number !== null
      ? (asked.has('zonder-mail') ? words.issuedWithoutMail : words.issued)({ number })
      : asked.has('teruggestuurd')
        ? words.returned
        : asked.has('verbeterd')
          ? sent.mended
          : asked.has('klant-bewaard')
            ? sent.customerSaved
            : saidOfCredit(visit, credit.second)
  if (said === undefined) return null
  return (
    <Notice tone="done" announce focusElsewhere>
      {said}
      {link !== undefined && <Copyable shown={link} copied={link} label={words.customerLink} />}
    </Notice>
  )
}

function saidOfCredit(
  visit: CooperativeVisit,
  words: CooperativeVisit['text']['salesPages']['credit']['second'],
): string | undefined {
  const said = { ja: words.doneYes, nee: words.doneNo, terug: visit.text.form.secondYes.takenBack }
  return said[visit.url.searchParams.get('credit') as keyof typeof said]
}
