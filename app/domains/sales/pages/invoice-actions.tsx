/** What can be done with an invoice, each as a form of its own on its page. */
import {
  Button,
  ButtonRow,
  Card,
  Details,
  Facts,
  Form,
  Heading,
  Link,
  LinkButton,
  Paragraph,
  TextArea,
  useLanguage,
  useText,
} from '../../../ui/index.ts'
import { formatMoment } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { InvoiceDetail, MailAbout } from '../detail.db.ts'
import type { InvoiceEvent } from '../events.ts'
import { ActionForm, type Acting } from './action-form.tsx'
import { NetworkStanding, type OnTheNetwork } from './on-the-network.tsx'

/** What the customer asked and was answered, and a field to answer. */
export function Questions({
  events,
  acting,
  mayAnswer,
  mayPassOn,
}: {
  events: readonly InvoiceEvent[]
  acting: Acting
  mayAnswer: boolean
  /** The administration may give it to the member who did the work. */
  mayPassOn?: boolean
}) {
  const [language, text] = [useLanguage(), useText()]
  const said = events.filter(({ kind }) => kind === 'question' || kind === 'answered')
  if (said.length === 0) return null
  const words = text.salesPages.invoice
  const waits = said.at(-1)?.kind === 'question'
  const passedOn =
    events.findLast(({ kind }) => kind === 'question' || kind === 'passed-on')?.kind === 'passed-on'
  const form = (
    <Form action={acting.action} commandId={acting.commandId} label={words.answer}>
      <TextArea
        name="answer"
        label={words.answer}
        hint={words.answerHint}
        value={acting.typed['answer']}
        error={acting.wrong('answer')}
        rows={4}
        maxLength={2000}
      />
      <Button name="intent" value="answer" look="secondary">
        {words.giveAnswer}
      </Button>
    </Form>
  )
  return (
    <Card id="vragen" labelledBy="questions">
      <Heading level={2} id="questions">
        {words.questions}
      </Heading>
      <Facts
        facts={said.map((event) => ({
          label: words.saidAt({
            who: event.kind === 'question' ? text.sales.customer : (event.byName ?? text.sales.office),
            moment: formatMoment(event.at, language),
          }),
          value: event.words,
        }))}
      />
      {mayPassOn && waits && !passedOn && <ActionForm acting={acting} does="pass-on" label={words.passOn} />}
      {passedOn && waits && <Paragraph quiet>{words.passedOn}</Paragraph>}
      {mayAnswer &&
        (waits || acting.wrong('answer') ? form : <Details summary={words.answer}>{form}</Details>)}
    </Card>
  )
}

/** What only the administration does: credit, send again, discuss. */
export function OfficeActions(props: {
  detail: InvoiceDetail
  acting: Acting
  network: OnTheNetwork | undefined
  creditWaits: boolean
}) {
  const { detail, acting, network, creditWaits } = props
  const text = useText().salesPages.invoice
  const { invoice, mails, customer } = detail
  if (invoice.state !== 'issued') return null
  const isInvoice = invoice.kind === 'invoice'
  const canCredit = isInvoice && invoice.creditedTotal < invoice.total && invoice.writtenOff === 0n
  return (
    <Card labelledBy="office">
      <Heading level={2} id="office">
        {text.office}
      </Heading>
      <Mails mails={mails} />
      {network && <NetworkStanding standing={network} acting={acting} />}
      {creditWaits && (
        <Paragraph>
          {text.creditWaits} <Link href={paths.approvals(acting.coop)}>{text.toApprovals}</Link>
        </Paragraph>
      )}
      {canCredit && !creditWaits && (
        <ButtonRow>
          <LinkButton href={paths.creditInvoice(acting.coop, invoice.id)} look="secondary">
            {text.credit}
          </LinkButton>
        </ButtonRow>
      )}
      {invoice.writtenOff > 0n && (
        <ButtonRow>
          <LinkButton href={paths.takeBackWriteOff(acting.coop, invoice.id)} look="secondary">
            {text.takeBackWriteOff}
          </LinkButton>
        </ButtonRow>
      )}
      {customer.email !== '' && <ActionForm acting={acting} does="send-again" label={text.sendAgain} />}
      {isInvoice && (invoice.disputedAt !== undefined || invoice.open > 0n) && (
        <Dispute acting={acting} disputed={invoice.disputedAt !== undefined} />
      )}
    </Card>
  )
}

function Mails({ mails }: { mails: readonly MailAbout[] }) {
  const [language, text] = [useLanguage(), useText().salesPages.invoice]
  if (mails.length === 0) return null
  return (
    <>
      <Heading level={3}>{text.mails}</Heading>
      <ul>
        {mails.map(({ to, sentAt, failed, queuedAt }) => (
          <li key={queuedAt.toISOString()}>
            {failed && text.mailFailed({ to })}
            {!failed &&
              (sentAt
                ? text.mailSent({ to, moment: formatMoment(sentAt, language) })
                : text.mailWaits({ to }))}
          </li>
        ))}
      </ul>
    </>
  )
}

function Dispute({ acting, disputed }: { acting: Acting; disputed: boolean }) {
  const text = useText().salesPages.invoice
  return (
    <Details summary={disputed ? text.endDispute : text.dispute} open={disputed}>
      <Form
        action={acting.action}
        commandId={acting.commandId}
        label={disputed ? text.endDispute : text.dispute}
      >
        <TextArea
          name="words"
          label={disputed ? text.disputeOutcome : text.disputeReason}
          value={acting.typed['words']}
          rows={2}
          maxLength={2000}
          optional
        />
        <Button name="intent" value={disputed ? 'end-dispute' : 'dispute'} look="secondary">
          {disputed ? text.endDispute : text.dispute}
        </Button>
      </Form>
    </Details>
  )
}
