/** Parts of the customer's page of a quote. */
import {
  besideField,
  Button,
  Card,
  Checkbox,
  Details,
  Facts,
  Form,
  Heading,
  Paragraph,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { formatDay, formatEuro, formatMoment, formatPeriod, formatQuantity } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { withdrawalOf } from '../withdrawal.ts'
import type { LookingByLink } from './looking-by-link.ts'

/** What is offered, how it is paid, the terms. */
export function LinkedQuoteSheet({ visit, found: { quote, parts }, sent }: LookingByLink) {
  const { language } = visit
  const text = visit.text.quotes.customer
  const euro = (cents: bigint) => formatEuro(cents, language)
  const lines = quote.lines.map(({ description, quantity, unit, amount }) => ({
    label:
      quantity === 1000n && unit === ''
        ? description
        : `${description} (${`${formatQuantity(quantity, language)} ${unit}`.trim()})`,
    value: euro(amount),
    number: true,
  }))
  const sum = { label: text.total, value: <strong>{euro(quote.total)}</strong>, number: true }
  const vatLabel = quote.pricesIncludeVat ? text.vatIncluded : text.vat
  const vat = { label: vatLabel, value: euro(quote.vatTotal), number: true }
  const sums = quote.vatTotal === 0n ? [sum] : quote.pricesIncludeVat ? [sum, vat] : [vat, sum]
  return (
    <Card labelledBy="what">
      <Heading level={2} id="what">
        {text.what}
      </Heading>
      <Facts facts={[...lines, ...sums]} />
      <Facts
        facts={[
          { label: text.number, value: sent.number },
          ...(sent.seller.maker === '' ? [] : [{ label: text.maker, value: sent.seller.maker }]),
          { label: text.forWhom, value: sent.buyer.name },
          { label: text.planned, value: formatPeriod(quote.workedFrom, quote.workedUntil, language) },
          { label: text.validUntil, value: formatDay(sent.validUntil, language) },
          ...(quote.reference === '' ? [] : [{ label: text.reference, value: quote.reference }]),
          ...(quote.note === '' ? [] : [{ label: text.note, value: quote.note }]),
        ]}
      />
      <Heading level={3}>{text.howToPay}</Heading>
      {parts.length > 1 ? (
        <Facts facts={parts.map(({ name, total }) => ({ label: name, value: euro(total), number: true }))} />
      ) : (
        <Paragraph>{text.inOnce}</Paragraph>
      )}
      <Words title={text.priceSaid} words={sent.priceSaid} />
      <Words title={text.terms} words={sent.terms} />
    </Card>
  )
}

function Words({ title, words }: { title: string; words: string }) {
  if (words === '') return null
  return (
    <>
      <Heading level={3}>{title}</Heading>
      {words
        .split('\n')
        .filter((one) => one.trim() !== '')
        .map((one, at) => (
          <Paragraph key={at}>{one}</Paragraph>
        ))}
    </>
  )
}

/**
 * A name and a button: that is the yes. What it binds to stands above the button, and that it must be paid on it
 * (art. 6:230v lid 3 BW).
 */
export function YesForm({ visit, found: { quote, parts, daysToPay }, sent, token, state }: LookingByLink) {
  const text = visit.text.quotes.customer
  return (
    <div class="unprinted">
      <Card labelledBy="yes">
        <Heading level={2} id="yes">
          {text.yesTitle}
        </Heading>
        <Paragraph>
          {text.yesBody({
            seller: sent.seller.legalName,
            amount: formatEuro(quote.total, visit.language),
          })}
        </Paragraph>
        <Paragraph>{(parts.length > 1 ? text.payParts : text.payOnce)({ days: daysToPay })}</Paragraph>
        {sent.terms !== '' && <Paragraph>{text.termsGo}</Paragraph>}
        <LinkedWithdrawal visit={visit} sent={sent} />
        <Form
          action={paths.acceptQuote(token)}
          commandId={state.commandId ?? freshCommandId(visit)}
          label={text.yesTitle}
        >
          <TextField
            name="name"
            label={text.name}
            value={state.typed?.['name']}
            error={besideField(state.errors ?? [], 'name')}
            autocomplete="name"
            maxLength={120}
          />
          {sent.buyer.kind === 'person' && (
            <Checkbox
              name="beginsEarly"
              label={visit.text.quotes.withdrawal.ask}
              hint={visit.text.quotes.withdrawal.askHint}
              checked={state.typed?.['beginsEarly'] !== undefined}
            />
          )}
          <Button>{text.yes}</Button>
        </Form>
      </Card>
    </div>
  )
}

/** That a consumer may change their mind, how, and what beginning earlier means; to a company nothing. */
export function LinkedWithdrawal({ visit, sent }: Pick<LookingByLink, 'visit' | 'sent'>) {
  const told = withdrawalOf(sent, visit.language)
  if (!told) return null
  return (
    <>
      <Heading level={3}>{told.title}</Heading>
      {[...told.words, told.early].map((words) => (
        <Paragraph key={words}>{words}</Paragraph>
      ))}
      <Details summary={visit.text.quotes.withdrawal.form}>
        {told.form.split('\n').map((line) => (
          <Paragraph key={line}>{line}</Paragraph>
        ))}
      </Details>
    </>
  )
}

/** The no, folded, with a reason if one wants. */
export function NoForm({ visit, token, state }: LookingByLink) {
  const text = visit.text.quotes.customer
  const wrong = besideField(state.errors ?? [], 'reason')
  return (
    <Details summary={text.noTitle} open={wrong !== undefined}>
      <Form
        action={paths.declineQuote(token)}
        commandId={state.commandId ?? freshCommandId(visit)}
        label={text.noTitle}
      >
        <TextArea
          name="reason"
          label={text.reason}
          value={state.typed?.['reason']}
          error={wrong}
          rows={3}
          maxLength={1000}
          optional
        />
        <Button look="secondary">{text.no}</Button>
      </Form>
    </Details>
  )
}

/** What was asked and answered. */
export function Said({ visit, found: { conversation } }: LookingByLink) {
  const text = visit.text.quotes.customer
  if (conversation.length === 0) return null
  return (
    <Card labelledBy="asked" id="asked-here">
      <Heading level={2} id="asked">
        {text.yourQuestions}
      </Heading>
      <Facts
        facts={conversation.map(({ kind, words, at }) => ({
          label: (kind === 'question' ? text.youAsked : text.weAnswered)({
            moment: formatMoment(at, visit.language),
          }),
          value: words,
        }))}
      />
    </Card>
  )
}

/** One field, one button. */
export function AskForm({ visit, token, state }: LookingByLink) {
  const text = visit.text.quotes.customer
  const wrong = besideField(state.errors ?? [], 'question')
  return (
    <Details summary={text.question} open={wrong !== undefined} id="vraag">
      <Form
        action={paths.askAboutQuote(token)}
        commandId={state.commandId ?? freshCommandId(visit)}
        label={text.question}
      >
        <TextArea
          name="question"
          label={text.questionLabel}
          value={state.typed?.['question']}
          error={wrong}
          rows={4}
          maxLength={1000}
        />
        <Button look="secondary">{text.ask}</Button>
      </Form>
    </Details>
  )
}
