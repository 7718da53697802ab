import {
  Button,
  Details,
  FieldRow,
  Form,
  Heading,
  Paragraph,
  Select,
  Stack,
  TextArea,
  TextField,
  besideField,
  type FieldError,
} from '../../../ui/index.ts'
import { freshCommandId, type Typed } from '../../../web/form.ts'
import type { Visit } from '../../../web/visit.ts'
import { KEPT } from '../../members/index.ts'
import type { OfferOnPage } from '../offer.ts'
import { seenOfOffer } from '../seen.ts'
import type { ShopWindow } from '../shop-page.ts'
import { addresses } from './addresses.ts'

/** What was typed in the form of a window, and why it was not sent. */
export type Asking = {
  readonly typed?: Typed
  readonly errors?: readonly FieldError[]
  readonly refusal?: string
  readonly commandId?: string
  readonly status?: number
}

/** Named as programs that fill in forms expect; people do not see it. */
export const TRAP = 'website'

/** In an address of the page: the id of the offer that the question is about. */
export const ABOUT = 'over'

/** Chosen by who asks about nothing of the list; no name of an offer is as short. */
export const OTHER_OFFER = '-'

/** Needed for work at home alone; shown when something of it was typed. */
const ADDRESS = ['street', 'postcode', 'city'] as const

/** Where a stranger asks something: as little as an answer needs, and no account. */
export function RequestForm({ visit, window, asking }: { visit: Visit; window: ShopWindow; asking: Asking }) {
  const text = visit.text.shopWindow.requests.form
  const { typed = {}, errors = [] } = asking
  const field = (name: string) => ({ name, value: typed[name], error: besideField(errors, name) })
  return (
    <section class="stack stack--medium" aria-labelledby="vraag">
      <Stack gap="small">
        <Heading level={2} id="vraag">
          {text.title}
        </Heading>
        <Paragraph>{text.lead({ business: window.name })}</Paragraph>
      </Stack>
      <Form
        action={addresses.window(visit.cooperative!.slug, window.slug)}
        commandId={asking.commandId ?? freshCommandId(visit)}
        label={text.title}
      >
        <About visit={visit} window={window} value={typed['offer']} error={besideField(errors, 'offer')} />
        <TextArea {...field('words')} label={text.words} hint={text.wordsHint} rows={4} maxLength={1000} />
        <TextField {...field('wanted')} label={text.wanted} maxLength={200} optional />
        <TextField {...field('name')} label={text.name} autocomplete="name" maxLength={120} />
        <TextField {...field('email')} label={text.email} type="email" autocomplete="email" maxLength={200} />
        <TextField
          {...field('phone')}
          label={text.phone}
          type="tel"
          autocomplete="tel"
          maxLength={40}
          optional
        />
        <Details summary={text.address} open={ADDRESS.some((one) => !!typed[one] || !!field(one).error)}>
          <TextField
            {...field('street')}
            label={text.street}
            autocomplete="street-address"
            maxLength={200}
            optional
          />
          <FieldRow>
            <TextField
              {...field('postcode')}
              label={text.postcode}
              autocomplete="postal-code"
              width="short"
              optional
            />
            <TextField
              {...field('city')}
              label={text.city}
              autocomplete="address-level2"
              width="medium"
              optional
            />
          </FieldRow>
        </Details>
        <div class="unseen" aria-hidden="true">
          <label>
            {text.trap}
            <input type="text" name={TRAP} tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <Paragraph quiet>{text.privacy({ days: KEPT.requests.days })}</Paragraph>
        <Button>{text.send}</Button>
      </Form>
    </section>
  )
}

type AboutProps = { visit: Visit; window: ShopWindow; value: string | undefined; error: string | undefined }

/** Which offer it is about; who came from one has it chosen, and nobody else anything. */
function About({ visit, window, value, error }: AboutProps) {
  const text = visit.text.shopWindow.requests.form
  if (window.offers.length === 0) return null
  const id = value?.split('.')[0] ?? visit.url.searchParams.get(ABOUT)
  const chosen = window.offers.find((one) => one.id === id)
  const choiceOf = (offer: OfferOnPage) => seenOfOffer(offer, window)
  return (
    <Select
      name="offer"
      label={text.offer}
      value={value === OTHER_OFFER ? value : chosen && choiceOf(chosen)}
      error={error}
      choices={[
        ...window.offers.map((one) => ({ value: choiceOf(one), label: one.name })),
        { value: OTHER_OFFER, label: text.other },
      ]}
      emptyLabel={text.choose}
    />
  )
}
