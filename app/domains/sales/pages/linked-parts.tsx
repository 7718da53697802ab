/** Parts of the customer's page. */
import { epcQrSvg } from '../../../documents/epc-qr.ts'
import {
  Button,
  Card,
  Copyable,
  Details,
  Facts,
  Form,
  Heading,
  Paragraph,
  TextArea,
  useLanguage,
  useText,
} from '../../../ui/index.ts'
import {
  formatDay,
  formatEuro,
  formatIban,
  formatMoment,
  formatPeriod,
  formatQuantity,
} from '../../../values/format.ts'
import { toDecimal } from '../../../values/money.ts'
import { formatStructuredReference } from '../../../values/structured-reference.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { Visit } from '../../../web/visit.ts'
import type { Issued } from '../invoice.ts'
import type { Conversation as Said } from '../link.db.ts'
import type { LinkedState } from './linked-state.ts'

/** Whom, how much, which account, by when: to be read by a person and by the app of a bank. */
export function HowToPay({ invoice }: { invoice: Issued }) {
  const [language, text] = [useLanguage(), useText().salesPages.customerPage]
  const { seller, open, structuredReference, dueOn } = invoice
  const copy = (shown: string, copied: string, label: string) => ({
    label,
    value: <Copyable shown={shown} copied={copied} label={label} />,
  })
  return (
    <Card labelledBy="pay">
      <Heading level={2} id="pay">
        {text.howToPay}
      </Heading>
      <div class="pay">
        <div>
          <Facts
            facts={[
              copy(formatEuro(open, language), toDecimal(open).replace('.', ','), text.amount),
              ...(dueOn ? [{ label: text.due, value: formatDay(dueOn, language) }] : []),
              { label: text.payee, value: seller.legalName },
              copy(formatIban(seller.iban), seller.iban, text.iban),
              copy(formatStructuredReference(structuredReference), structuredReference, text.reference),
            ]}
          />
          <Paragraph quiet>{text.referenceHint}</Paragraph>
        </div>
        <PayCode invoice={invoice} />
      </div>
    </Card>
  )
}

/** Pays at once, at the customer's own bank. */
export function PayButton({ visit, invoice }: { visit: Visit; invoice: Issued }) {
  const words = visit.text.onlinePayments.customer
  const label = words.button({ amount: formatEuro(invoice.open, visit.language) })
  return (
    <div class="unprinted">
      <Form action={paths.payOnline(invoice.linkToken)} commandId={freshCommandId(visit)} label={label}>
        <Button>{label}</Button>
      </Form>
      <Paragraph quiet>{words.or}</Paragraph>
    </div>
  )
}

/**
 * The code that the app of a bank reads; with its content in words. Left out when the code could not hold
 * the name.
 */
function PayCode({ invoice: { seller, open, structuredReference } }: { invoice: Issued }) {
  const [language, text] = [useLanguage(), useText().salesPages.customerPage]
  const code = epcQrSvg({
    name: seller.legalName,
    iban: seller.iban,
    amount: open,
    reference: structuredReference,
  })
  if (!code.ok) return null
  const alt = text.qrAlt({
    amount: formatEuro(open, language),
    name: seller.legalName,
    iban: formatIban(seller.iban),
    reference: formatStructuredReference(structuredReference),
  })
  return (
    <figure>
      <img
        src={`data:image/svg+xml;base64,${Buffer.from(onWhite(code.value)).toString('base64')}`}
        width="196"
        height="196"
        alt={alt}
      />
      <figcaption>
        {text.qr} {text.qrPhone}
      </figcaption>
    </figure>
  )
}

/**
 * The code with its quiet zone of four modules (ISO/IEC 18004 §9.1) on white, so that it is read in the
 * dark too.
 */
function onWhite(svg: string): string {
  return svg.replace(/viewBox="0 0 (\d+) \d+"([^>]*)>/, (_, size: string, rest: string) => {
    const whole = Number(size) + 8
    const ground = `<rect x="-4" y="-4" width="${whole}" height="${whole}" fill="#fff"/>`
    return `viewBox="-4 -4 ${whole} ${whole}"${rest}>${ground}`
  })
}

/** What was done, when, and what it adds up to. */
export function LinkedSheet({ invoice }: { invoice: Issued }) {
  const [language, text] = [useLanguage(), useText().salesPages.customerPage]
  const euro = (cents: bigint) => formatEuro(cents, language)
  const {
    number,
    lines,
    buyer,
    seller,
    workedFrom,
    workedUntil,
    total,
    vatTotal,
    reference,
    note,
    pricesIncludeVat,
  } = invoice
  const described = lines.map(({ description, quantity, unit, amount }) => ({
    label:
      quantity === 1000n && unit === ''
        ? description
        : `${description} (${`${formatQuantity(quantity, language)} ${unit}`.trim()})`,
    value: euro(amount),
    number: true,
  }))
  const sum = { label: text.total, value: <strong>{euro(total)}</strong>, number: true }
  const vat = { label: pricesIncludeVat ? text.vatIncluded : text.vat, value: euro(vatTotal), number: true }
  const sums = vatTotal === 0n ? [sum] : pricesIncludeVat ? [sum, vat] : [vat, sum]
  return (
    <Card labelledBy="what">
      <Heading level={2} id="what">
        {text.what}
      </Heading>
      <Facts facts={[...described, ...sums]} />
      <Facts
        facts={[
          { label: text.number, value: number },
          { label: text.maker, value: seller.maker },
          ...(seller.makers
            ? [{ label: text.did, value: seller.makers.map(({ name }) => name).join(', ') }]
            : []),
          { label: text.forWhom, value: buyer.name },
          { label: text.worked, value: formatPeriod(workedFrom, workedUntil, language) },
          ...(reference === '' ? [] : [{ label: text.yourReference, value: reference }]),
          ...(note === '' ? [] : [{ label: text.note, value: note }]),
        ]}
      />
    </Card>
  )
}

/** What was asked and answered. */
export function Conversation({ conversation }: { conversation: Said }) {
  const [language, text] = [useLanguage(), useText().salesPages.customerPage]
  if (conversation.length === 0) return null
  return (
    <Card labelledBy="asked" id="asked-here">
      <Heading level={2} id="asked">
        {text.yourQuestions}
      </Heading>
      <Facts
        facts={conversation.map(({ kind, words, at }) => ({
          label: (kind === 'question' ? text.youAsked : text.weAnswered)({
            moment: formatMoment(at, language),
          }),
          value: words,
        }))}
      />
    </Card>
  )
}

/** One field, one button. */
export function QuestionForm({
  visit,
  invoice,
  state,
}: {
  visit: Visit
  invoice: Issued
  state: LinkedState
}) {
  const text = useText().salesPages.customerPage
  const open = state.wrong !== undefined || state.refusal !== undefined
  return (
    <Details summary={text.question} open={open} id="vraag">
      <Form
        action={paths.customerQuestion(invoice.linkToken)}
        commandId={state.commandId ?? freshCommandId(visit)}
      >
        <TextArea
          name="question"
          label={text.questionLabel}
          hint={text.questionHint}
          value={state.question}
          error={state.wrong}
          rows={4}
          maxLength={1000}
        />
        <Button look="secondary">{text.ask}</Button>
      </Form>
    </Details>
  )
}

/** How this page differs from the others: the code beside the account, and one sheet of paper. */
export const LINKED_STYLES = `.pay{display:grid;gap:1.5rem}.pay figcaption{max-inline-size:14rem}
@media (min-width:40rem),print{.pay{grid-template-columns:1fr auto;align-items:start}}
@media print{@page{margin:12mm}html{font-size:9pt}.facts__row{padding-block:.125rem}
.main{padding-block:2mm}.main>.card{margin-block-start:4mm;padding:4mm}
.details,.unprinted,.footer,#asked-here{display:none}}`

/**
 * Copying, as the island `copy` does it; written into the page, because this page is one request. The
 * nonce of the page lets it run.
 */
export const COPY_SCRIPT = `navigator.clipboard&&document.querySelectorAll('button[data-copy]')
.forEach(b=>{b.hidden=false;
b.onclick=()=>navigator.clipboard.writeText(b.dataset.copy).then(()=>{b.textContent=b.dataset.copied})})`
