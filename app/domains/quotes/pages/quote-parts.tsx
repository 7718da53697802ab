/** Parts of the page of a quote: what is in it, what was asked, what happened. */
import {
  besideField,
  Button,
  Card,
  Details,
  Facts,
  Form,
  Heading,
  LinkButton,
  Paragraph,
  Stack,
  TextArea,
} from '../../../ui/index.ts'
import { formatMoment } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { questionsWaiting } from '../quote-events.ts'
import type { Looking } from './looking.ts'
import { Offered } from './offered.tsx'

/** What is offered, to whom, for how much, and its paper. */
export function QuoteSheet({ visit, detail, quote, own }: Looking) {
  const text = visit.text.quotes.page
  return (
    <Offered
      visit={visit}
      quote={{ ...quote, customerName: detail.customerName }}
      about={[
        ...(own ? [] : [{ label: text.member, value: detail.memberName }]),
        { label: text.business, value: detail.tradeName },
      ]}
    >
      {quote.sent?.documentId && (
        <LinkButton href={paths.quotePdf(visit.cooperative.slug, quote.id)} look="secondary">
          {text.pdf}
        </LinkButton>
      )}
      {quote.sent && !quote.sent.documentId && <Paragraph quiet>{text.pdfBusy}</Paragraph>}
    </Offered>
  )
}

/** What the customer asked, and a field for the answer. */
export function Questions({ visit, detail, own, state, commandId }: Looking) {
  const text = visit.text.quotes.page
  const said = detail.events.filter(({ kind }) => kind === 'question' || kind === 'answered')
  if (said.length === 0) return null
  const wrong = besideField(state.errors ?? [], 'answer')
  const waiting = questionsWaiting(detail.events) > 0
  return (
    <Card labelledBy="vragen">
      <Heading level={2} id="vragen">
        {text.questions}
      </Heading>
      <Facts
        facts={said.map(({ kind, at, words }) => ({
          label: (kind === 'question' ? text.asked : text.weAnswered)({
            moment: formatMoment(at, visit.language),
          }),
          value: words,
        }))}
      />
      {waiting && (own || visit.may('invoices.draft')) && (
        <Form
          action={paths.quote(visit.cooperative.slug, detail.quote.id)}
          commandId={commandId}
          label={text.answer}
        >
          <TextArea
            name="answer"
            label={text.answerLabel}
            value={state.typed?.['answer']}
            error={wrong}
            rows={4}
            maxLength={2000}
          />
          <Button name="intent" value="answer">
            {text.answer}
          </Button>
        </Form>
      )}
    </Card>
  )
}

/** What the customer said yes to, word for word, with its hash. */
export function Proof({ visit, detail: { answer } }: Looking) {
  const text = visit.text.quotes.page
  if (answer?.answer !== 'accepted') return null
  return (
    <Details summary={text.copyKept}>
      <Paragraph>{text.copyHint}</Paragraph>
      <Facts facts={[{ label: text.hash, value: <code class="breaks">{answer.sha256}</code> }]} />
      <pre class="scrolls" tabIndex={0}>
        {answer.copy}
      </pre>
    </Details>
  )
}

/** What happened, the newest on top. */
export function History({ visit, detail }: Looking) {
  const text = visit.text.quotes
  return (
    <Card labelledBy="history">
      <Heading level={2} id="history">
        {text.page.history}
      </Heading>
      <ol class="plain-list stack stack--medium" role="list">
        {detail.events.toReversed().map((event) => (
          <li key={event.id}>
            <Stack gap="small">
              <Paragraph quiet>{formatMoment(event.at, visit.language)}</Paragraph>
              <p>{text.events[event.kind]({ who: event.byName ?? text.page.office })}</p>
              {event.words !== '' && <blockquote>{event.words}</blockquote>}
            </Stack>
          </li>
        ))}
      </ol>
    </Card>
  )
}
