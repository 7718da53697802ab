import {
  Button,
  FieldGroup,
  FieldRow,
  Form,
  HiddenField,
  NumberField,
  Paragraph,
  RadioGroup,
  TextArea,
  TextField,
  besideField,
} from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { Visit } from '../../../web/visit.ts'
import { KEPT } from '../../members/index.ts'
import { deliveriesOf, type Delivery } from '../ordered.ts'
import { addresses } from './addresses.ts'
import { orderAddress, type OrderHere, type Ordering } from './ordering.ts'
import { Photo } from './photo.tsx'
import { TRAP } from './request-form.tsx'
import { PriceSaid } from './window-contents.tsx'

/** How many, how it comes, when, and who: no more than an invoice and a telephone call need. */
export function OrderForm({ visit, here, ordering }: { visit: Visit; here: OrderHere; ordering: Ordering }) {
  const { orders: text, requests } = visit.text.shopWindow
  const { typed = {}, errors = [] } = ordering
  const { window, offer, cooperative } = here
  const field = (name: string) => ({ name, value: typed[name], error: besideField(errors, name) })
  const ways = deliveriesOf(offer, window)
  return (
    <Form
      action={orderAddress(cooperative.slug, window.slug, offer.id)}
      commandId={ordering.commandId ?? freshCommandId(visit)}
      label={text.title({ offer: offer.name })}
    >
      {offer.photo && (
        <Photo photo={offer.photo} at={(photo, size) => addresses.picture(cooperative.slug, photo, size)} />
      )}
      {offer.words !== '' && <Paragraph>{offer.words}</Paragraph>}
      <PriceSaid visit={visit} offer={offer} shown={window} />
      <NumberField {...field('count')} value={typed['count'] ?? '1'} label={text.count} />
      {ways.length > 1 ? (
        <RadioGroup
          {...field('delivery')}
          label={text.delivery}
          choices={ways.map((value) => ({ value, label: wayInWords(visit, here, value) }))}
        />
      ) : (
        <>
          <HiddenField name="delivery" value={ways[0]!} />
          <Paragraph>{text.ways[ways[0]!]}</Paragraph>
        </>
      )}
      <TextField {...field('wanted')} label={requests.form.wanted} maxLength={200} optional />
      <TextArea {...field('words')} label={text.wordsField} rows={3} maxLength={1000} optional />
      <TextField {...field('name')} label={requests.form.name} autocomplete="name" maxLength={120} />
      <TextField
        {...field('email')}
        label={requests.form.email}
        type="email"
        autocomplete="email"
        maxLength={200}
      />
      <TextField
        {...field('phone')}
        label={requests.form.phone}
        type="tel"
        autocomplete="tel"
        maxLength={40}
        optional
      />
      <Address visit={visit} field={field} />
      <div class="unseen" aria-hidden="true">
        <label>
          {requests.form.trap}
          <input type="text" name={TRAP} tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <Paragraph quiet>{text.privacy({ days: KEPT.requests.days })}</Paragraph>
      <Button name="intent" value="look">
        {text.look}
      </Button>
    </Form>
  )
}

type ToField = (name: string) => { name: string; value: string | undefined; error: string | undefined }

/** For the invoice, and for what is sent. */
function Address({ visit, field }: { visit: Visit; field: ToField }) {
  const { orders, requests } = visit.text.shopWindow
  return (
    <FieldGroup legend={orders.address} hint={orders.addressHint}>
      <TextField
        {...field('street')}
        label={requests.form.street}
        autocomplete="street-address"
        maxLength={200}
      />
      <FieldRow>
        <TextField
          {...field('postcode')}
          label={requests.form.postcode}
          autocomplete="postal-code"
          width="short"
        />
        <TextField
          {...field('city')}
          label={requests.form.city}
          autocomplete="address-level2"
          width="medium"
        />
      </FieldRow>
    </FieldGroup>
  )
}

/** A way in which it comes, with what that costs. */
function wayInWords(visit: Visit, { window }: OrderHere, way: Delivery): string {
  const text = visit.text.shopWindow.orders
  if (way !== 'send') return text.deliveries[way]
  const { shipping = 0n } = window
  return shipping === 0n ? text.sendFree : text.sendFor({ price: formatEuro(shipping, visit.language) })
}
