import { z } from 'zod'
import {
  AmountField,
  Button,
  ButtonRow,
  Card,
  DateField,
  Form,
  Heading,
  LinkButton,
  NumberField,
  Paragraph,
  RadioGroup,
  Select,
  TextArea,
  besideField,
  typedParts,
} from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { dayOf } from '../../../values/day.ts'
import { amount, choice, dayField, quantity, text, withDays } from '../../../web/fields.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { OwnHand } from '../../../web/own-hand.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { typedAmount } from '../../sales/pages/index.ts'
import { OFFER_VAT } from '../offer.ts'
import { rowOf, type ShopRequest } from '../shop-request.ts'
import { addresses } from './addresses.ts'
import { DONE_ON, InvoiceOfOrder } from './own-order.tsx'
import type { TakingUp } from './taking-up.ts'

/** For whom a quote or invoice of a request is: a public body has more to fill in than a stranger types here. */
const KINDS = ['person', 'company'] as const

/** What the member fills in to make a quote or invoice of a request. */
export const rowSchema = withDays(
  [DONE_ON],
  z.object({
    [DONE_ON]: dayField(),
    kind: choice(KINDS),
    description: text(400),
    quantity: quantity(),
    unitPrice: amount(),
    vat: choice(OFFER_VAT).default('high'),
  }),
)

type Props = {
  readonly visit: CooperativeVisit
  readonly request: ShopRequest
  /** Whether the co-operative asks no VAT at all. */
  readonly kor: boolean
  readonly state: TakingUp
}

/** What a request became, or what can be made of it: a quote, an invoice, a word of one's own, nothing. */
export function TakeUp({ visit, request, kor, state }: Props) {
  const text = visit.text.shopWindow.requests.one
  const coop = visit.cooperative.slug
  const { quoteId, invoiceId } = request
  if (quoteId) return <LinkButton href={paths.quote(coop, quoteId)}>{text.becameQuote}</LinkButton>
  if (invoiceId) return <LinkButton href={paths.invoice(coop, invoiceId)}>{text.becameInvoice}</LinkButton>
  if (!visit.may('shop-page.keep')) return <OwnHand visit={visit} />
  const commandId = state.commandId ?? freshCommandId(visit)
  const { orders } = visit.text.shopWindow
  const action = addresses.request(coop, request.id)
  return (
    <>
      {!request.order && <Answered visit={visit} request={request} action={action} />}
      {request.order && <InvoiceOfOrder visit={visit} request={request} state={state} />}
      {!request.order && (
        <Form action={action} commandId={commandId} label={text.takeUp}>
          <Heading level={2}>{text.takeUp}</Heading>
          <Paragraph>{text.takeUpLead}</Paragraph>
          <RowFields visit={visit} request={request} kor={kor} state={state} />
          <ButtonRow>
            <Button name="intent" value="quote">
              {text.quote}
            </Button>
            <Button name="intent" value="invoice" look="secondary">
              {text.invoice}
            </Button>
          </ButtonRow>
        </Form>
      )}
      {request.order && <Answered visit={visit} request={request} action={action} />}
      <Form action={action} commandId={freshCommandId(visit)} label={text.away}>
        <Paragraph>{request.order ? orders.own.awayLead : text.awayLead}</Paragraph>
        <Button name="intent" value="away" look="quiet">
          {text.away}
        </Button>
      </Form>
    </>
  )
}

function RowFields({ visit, request, kor, state }: Props) {
  const text = visit.text.shopWindow.requests.one
  const { vats } = visit.text.shopWindow.form
  const { offer, serves } = request
  const typed = state.typed ?? {
    kind: serves === 'companies' ? 'company' : 'person',
    description: rowOf(request),
    quantity: '1',
    unitPrice: offer?.price === undefined ? '' : typedAmount(offer.price),
    vat: offer?.vat ?? 'high',
  }
  const field = (name: string) => ({ name, value: typed[name], error: besideField(state.errors ?? [], name) })
  const withVat = kor ? 'none' : serves === 'people' ? 'with' : 'without'
  return (
    <>
      <RadioGroup
        {...field('kind')}
        label={text.kind}
        choices={KINDS.map((value) => ({ value, label: text.kinds[value] }))}
      />
      <TextArea {...field('description')} label={text.row} hint={text.rowHint} rows={3} maxLength={400} />
      <DateField
        name={DONE_ON}
        label={text.doneOn}
        hint={text.doneOnHint}
        value={typedParts(typed, DONE_ON)}
        error={field(DONE_ON).error}
      />
      <NumberField {...field('quantity')} label={text.quantity} decimals />
      <AmountField {...field('unitPrice')} label={text.price} hint={text.priceHint[withVat]} />
      {!kor && (
        <Select
          {...field('vat')}
          label={text.vat}
          choices={OFFER_VAT.map((value) => ({ value, label: vats[value] }))}
          always
        />
      )}
    </>
  )
}

/** Who phoned the customer back is done with it, and can say that it was not so. */
function Answered({
  visit,
  request,
  action,
}: {
  visit: CooperativeVisit
  request: ShopRequest
  action: string
}) {
  const { requests, orders } = visit.text.shopWindow
  const text = request.order ? orders.own : requests.one
  const { answeredAt, answeredBy } = request
  // The customer was mailed how it goes on: there is nothing to take back here.
  if (answeredAt && answeredBy !== undefined && answeredBy !== visit.actor.personId)
    return (
      <Card>
        <Paragraph>{requests.one.settledOn({ day: formatDay(dayOf(answeredAt), visit.language) })}</Paragraph>
      </Card>
    )
  const label = answeredAt ? text.notAnswered : text.answered
  return (
    <Card>
      <Form action={action} commandId={freshCommandId(visit)} label={label}>
        <Paragraph>
          {answeredAt
            ? text.answeredOn({ day: formatDay(dayOf(answeredAt), visit.language) })
            : text.answeredLead({ name: request.name })}
        </Paragraph>
        <Button name="intent" value={answeredAt ? 'waits' : 'answered'} look="secondary">
          {label}
        </Button>
      </Form>
    </Card>
  )
}
