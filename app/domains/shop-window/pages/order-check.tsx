import {
  Button,
  ButtonRow,
  Card,
  Details,
  Facts,
  Form,
  Heading,
  HiddenField,
  Lead,
  NO_BSN,
  Paragraph,
  type Fact,
} from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { Visit } from '../../../web/visit.ts'
import { orderTotals } from '../ordered.ts'
import { seenOfOrder } from '../seen.ts'
import { isWithdrawn, termsOf, withdrawalFormOf } from '../terms.ts'
import { PriceSaid } from './window-contents.tsx'
import { orderAddress, type OrderBody, type OrderHere } from './ordering.ts'

type Props = { visit: Visit; here: OrderHere; body: OrderBody; commandId: string | undefined }

/**
 * All of an order right before it is bought, as the law wants it: what, the whole sum, the terms, and a button that
 * says that it must be paid (art. 6:230v lid 2 en 3 BW).
 */
export function OrderCheck({ visit, here, body, commandId }: Props) {
  const { orders: text } = visit.text.shopWindow
  const { window, offer, cooperative } = here
  const totals = orderTotals(offer, window, body, visit.now.today)
  const total = formatEuro(totals.total, visit.language)
  return (
    <>
      <Lead>{text.check.lead({ total })}</Lead>
      <Card>
        {offer.words !== '' && <Paragraph>{offer.words}</Paragraph>}
        <PriceSaid visit={visit} offer={offer} shown={window} />
        <Facts facts={factsOf(visit, here, body)} />
      </Card>
      <Form
        action={orderAddress(cooperative.slug, window.slug, offer.id)}
        commandId={commandId ?? freshCommandId(visit)}
        label={text.check.title}
      >
        {Object.entries(body).map(([name, value]) => (
          <HiddenField key={name} name={name} value={String(value)} />
        ))}
        {visit.bsn.saidNone && <HiddenField name={NO_BSN} value="yes" />}
        <HiddenField name="seen" value={seenOfOrder(here, body, visit.language, visit.now.today)} />
        <Heading level={2}>{text.check.terms}</Heading>
        {termsOf({ language: visit.language, business: window.name, cooperative, offer }).map(
          ({ title, words }) => (
            <Paragraph key={title}>
              <strong>{title}</strong> {words}
            </Paragraph>
          ),
        )}
        {isWithdrawn(offer) && (
          <Details summary={text.check.form}>
            {withdrawalFormOf({ language: visit.language, cooperative })
              .split('\n')
              .map((line) => (
                <Paragraph key={line}>{line}</Paragraph>
              ))}
          </Details>
        )}
        <ButtonRow>
          <Button name="intent" value="order">
            {text.check.order}
          </Button>
          <Button name="intent" value="change" look="secondary">
            {text.check.change}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function factsOf(visit: Visit, here: OrderHere, body: OrderBody): readonly Fact[] {
  const text = visit.text.shopWindow.orders
  const { window, offer } = here
  const totals = orderTotals(offer, window, body, visit.now.today)
  const euro = (cents: bigint) => formatEuro(cents, visit.language)
  const [goods, sending] = totals.lines
  const address = [body.street, `${body.postcode} ${body.city}`.trim()].filter((part) => part !== '')
  const facts: Fact[] = [
    { label: text.summary.what, value: text.own.what({ count: body.count, offer: offer.name }) },
    { label: text.summary.amount, value: euro(goods!.amount) },
    ...(sending ? [{ label: text.summary.shipping, value: euro(sending.amount) }] : []),
    ...(totals.vatTotal === 0n
      ? []
      : [
          {
            label: window.serves === 'people' ? text.summary.vatIn : text.summary.vat,
            value: euro(totals.vatTotal),
          },
        ]),
    { label: text.summary.total, value: <strong>{euro(totals.total)}</strong> },
    { label: text.summary.delivery, value: text.ways[body.delivery] },
    { label: text.summary.wanted, value: body.wanted },
    { label: text.summary.words, value: body.words },
    { label: text.summary.name, value: body.name },
    { label: text.summary.email, value: body.email },
    { label: text.summary.phone, value: body.phone },
    { label: text.summary.address, value: address.join(', ') },
  ]
  return facts.filter(({ value }) => value !== '')
}
