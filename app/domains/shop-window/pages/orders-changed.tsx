import {
  Button,
  ButtonRow,
  Card,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
} from '../../../ui/index.ts'
import { formatDay, formatEuro, formatQuantity } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import type { Counted, OrderChange } from '../order-changes.ts'
import type { ShopOrder } from '../shop-order.db.ts'
import { addresses } from './addresses.ts'

/** The orders that are otherwise in the web shop than on the invoice, line by line, until the member saw to each. */
export function OrdersChanged(props: { visit: CooperativeVisit; orders: readonly ShopOrder[] }) {
  const { visit } = props
  const words = visit.text.shopWindow.keys.changes
  const changed = props.orders.filter(waits)
  if (changed.length === 0) return null
  return (
    <Card labelledBy="veranderd">
      <Heading level={2} id="veranderd">
        {words.title}
      </Heading>
      <Paragraph>{words.lead}</Paragraph>
      {changed.map((order) => (
        <OneOrder key={`${order.keyId} ${order.number}`} visit={visit} order={order} />
      ))}
    </Card>
  )
}

function OneOrder({ visit, order }: { visit: CooperativeVisit; order: ShopOrder }) {
  const { keyId, keyName, number, invoiceId, changes } = order
  const { changes: words, orders } = visit.text.shopWindow.keys
  const coop = visit.cooperative.slug
  const title = orders.number({ number, key: keyName })
  return (
    <Form
      action={addresses.seeToOrder(coop, keyId)}
      commandId={freshCommandId(visit)}
      label={`${title}: ${words.done}`}
    >
      <Heading level={3}>{title}</Heading>
      {changes.length === 0 && <Paragraph>{words.some}</Paragraph>}
      <ul>
        {changes.map((change) => (
          <li key={changeInWords(visit, change)}>{changeInWords(visit, change)}</li>
        ))}
      </ul>
      <HiddenField name="number" value={number} />
      <ButtonRow>
        {invoiceId && (
          <LinkButton href={paths.invoice(coop, invoiceId)} look="secondary">
            {words.toInvoice}
          </LinkButton>
        )}
        <Button look="secondary">{words.done}</Button>
      </ButtonRow>
    </Form>
  )
}

/** Whether the member has something to do with it: of a draft that was thrown away there is nothing to change. */
export function waits({ changedAt, invoiceId }: ShopOrder): boolean {
  return changedAt !== undefined && invoiceId !== undefined
}

/** One thing that differs, in a sentence. */
export function changeInWords(reader: Pick<Reader, 'text' | 'language'>, change: OrderChange): string {
  const { text, language } = reader
  const words = text.shopWindow.keys.changes
  const euro = (amount: bigint) => formatEuro(amount, language)
  const counted = ({ quantity, unitPrice }: Counted) =>
    words.counted({ count: formatQuantity(quantity, language), price: euro(unitPrice) })
  switch (change.what) {
    case 'line':
      return words.line({ words: change.words, was: counted(change.was), now: counted(change.now) })
    case 'new':
      return words.new({ words: change.words, now: counted(change) })
    case 'gone':
      return words.gone({ words: change.words, was: counted(change) })
    case 'day':
      return words.day({ day: formatDay(change.day, language) })
    case 'total':
      return words.total({ was: euro(change.was), now: euro(change.now) })
    case 'ended':
      return words.ended
    case 'refunded':
      return words.refunded({ amount: euro(change.amount) })
  }
}
