import { z } from 'zod'
import {
  AmountField,
  Button,
  Checkbox,
  FieldGroup,
  FieldRow,
  HiddenField,
  Paragraph,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { newId } from '../../../values/id.ts'
import { choice, chosen, optionalAmount, optionalText, text, tick } from '../../../web/fields.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import type { Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { BusinessOfMember } from '../../members/index.ts'
import { typedAmount } from '../../sales/pages/index.ts'
import { businessOfActor } from '../load-own-businesses.ts'
import { keepPage } from '../keep-page.ts'
import { MOST_OFFERS, OFFER_KINDS, OFFER_VAT, SERVES, UNITS, type OfferOnPage } from '../offer.ts'
import { pageOfBusiness } from '../shop-page.db.ts'
import type { ShopPage } from '../shop-page.ts'
import { addresses } from './addresses.ts'
import { TinyPhoto } from './photo.tsx'

const offer = z.object({
  id: chosen<'shop-offer'>(),
  kind: choice(OFFER_KINDS),
  name: text(120),
  words: optionalText(500),
  price: optionalAmount(),
  unit: choice(UNITS),
  vat: choice(OFFER_VAT),
})

const schema = z.preprocess(
  withoutEmptyOffers,
  z.object({
    name: text(120),
    words: text(2000),
    area: optionalText(120),
    serves: choice(SERVES),
    offers: z
      .array(offer.optional())
      .max(MOST_OFFERS)
      .transform((rows) => rows.filter((row) => row !== undefined)),
    takesOrders: tick(),
    shipping: optionalAmount().refine((cents) => cents === undefined || cents >= 0n, 'amount-negative'),
  }),
)

type Data = { readonly business: BusinessOfMember; readonly page: ShopPage | undefined }

/** What a member writes about a business, for everybody. Saving shows it as everybody would see it. */
export const shopPageForm = formPage({
  schema,
  async load(visit): Promise<Data | undefined> {
    const businessId = visit.id<'business'>('business')
    return visit.read(async (tx) => {
      const own = await businessOfActor(tx, visit.actor, businessId)
      return (
        own && {
          business: own.business,
          page: await pageOfBusiness(tx, visit.actor.cooperativeId, businessId),
        }
      )
    })
  },
  title: (visit, { business }) => words(visit).title({ business: business.tradeName }),
  lead: (visit) => words(visit).lead,
  back: (visit) => ({ href: paths.ownShopWindow(visit.cooperative.slug), label: words(visit).back }),
  initial: ({ business, page }) => (page ? typedPage(page) : { name: business.tradeName, serves: 'people' }),
  label: labelOf,
  fields: (filled) => <Fields {...filled} />,
  buttons: (visit) => (
    <Button look="secondary" name="intent" value="look">
      {words(visit).more}
    </Button>
  ),
  save: (visit, value, commandId, { business }) => {
    const offers = value.offers.map((one) => ({ ...one, price: one.price === 0n ? undefined : one.price }))
    return visit.perform(keepPage, visit.actor, { ...value, offers, businessId: business.id }, commandId)
  },
  done: (visit, _value, { business }) => addresses.preview(visit.cooperative.slug, business.id),
  refusals: (visit) => visit.text.shopWindow.refusals,
  refusedField: (reason) => (reason === 'shop-address-taken' ? 'name' : undefined),
  saveLabel: (visit) => words(visit).save,
})

function words(visit: CooperativeVisit) {
  return visit.text.shopWindow.form
}

function Fields({ visit, data, typed, wrong }: Filled<Data>) {
  const text = words(visit)
  const orders = visit.text.shopWindow.orders.form
  const field = (name: string) => ({ name, value: typed[name], error: wrong(name) })
  return (
    <>
      <TextField {...field('name')} label={text.name} maxLength={120} />
      <TextArea {...field('words')} label={text.words} hint={text.wordsHint} rows={6} maxLength={2000} />
      <TextField {...field('area')} label={text.area} hint={text.areaHint} maxLength={120} optional />
      <RadioGroup
        {...field('serves')}
        label={text.serves}
        choices={SERVES.map((value) => ({ value, label: text.servesChoices[value] }))}
      />
      {Array.from({ length: offersShown(typed) }, (_, at) => (
        <OfferFields key={at} visit={visit} data={data} typed={typed} wrong={wrong} at={at} />
      ))}
      <Checkbox
        name="takesOrders"
        label={orders.takesOrders}
        hint={orders.takesOrdersHint}
        checked={(typed['takesOrders'] ?? '') !== ''}
      />
      <AmountField {...field('shipping')} label={orders.shipping} hint={orders.shippingHint} optional />
    </>
  )
}

function OfferFields(props: Filled<Data> & { at: number }) {
  const { visit, data, typed, wrong, at } = props
  const text = words(visit)
  const field = (part: string, otherwise = '') => {
    const name = `offers.${at}.${part}`
    return { name, value: typed[name] ?? otherwise, error: wrong(name) }
  }
  const id = typed[`offers.${at}.id`] ?? newId<'shop-offer'>(visit.now.at)
  const kept = data.page?.offers.find((one) => one.id === id)
  const choices = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, label: labels[value] }))
  return (
    <FieldGroup legend={text.offer({ place: at + 1 })} hint={text.offerHint}>
      <HiddenField name={`offers.${at}.id`} value={id} />
      <TextField {...field('name')} label={text.offerName} maxLength={120} optional />
      <Select
        {...field('kind', 'service')}
        label={text.kind}
        choices={choices(OFFER_KINDS, text.kinds)}
        always
      />
      <TextArea {...field('words')} label={text.offerWords} rows={2} maxLength={500} optional />
      <AmountField {...field('price')} label={text.price} hint={text.priceHint} optional />
      <FieldRow>
        <Select {...field('unit', 'fixed')} label={text.unit} choices={choices(UNITS, text.units)} always />
        <Select {...field('vat', 'high')} label={text.vat} choices={choices(OFFER_VAT, text.vats)} always />
      </FieldRow>
      {kept?.photo && (
        <TinyPhoto
          photo={kept.photo}
          at={(photo, size) => addresses.ownPicture(visit.cooperative.slug, data.business.id, photo, size)}
        />
      )}
      <Paragraph quiet>{kept?.photo ? text.photoStays : text.photoLater}</Paragraph>
    </FieldGroup>
  )
}

/** Those that are filled in and one more, as long as there may be more. */
function offersShown(typed: Typed): number {
  const filled = Object.entries(typed).flatMap(([name, value]) => {
    const place = /^offers\.(\d{1,2})\.(name|words|price)$/.exec(name)
    return place && value.trim() !== '' ? [Number(place[1]) + 1] : []
  })
  return Math.min(MOST_OFFERS, Math.max(0, ...filled) + 1)
}

/** An offer of which nothing was filled in is none, wherever it stands; one without a name is told so. */
function withoutEmptyOffers(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw
  const { offers = {}, ...rest } = raw as { offers?: Record<string, Record<string, unknown>> }
  const rows = Object.entries(offers).sort(([a], [b]) => Number(a) - Number(b))
  const said = (value: unknown) => typeof value === 'string' && value.trim() !== ''
  const isFilled = (row: Record<string, unknown>) =>
    ['name', 'words', 'price'].some((part) => said(row[part]))
  // They keep their places, by which what is wrong with one is told beside it.
  return { ...rest, offers: rows.map(([, row]) => (isFilled(row) ? row : undefined)) }
}

function labelOf(visit: CooperativeVisit, field: string): string {
  const text = words(visit)
  const part = /^offers\.\d+\.(.+)$/.exec(field)?.[1]
  const ofOffer: Readonly<Record<string, string>> = {
    name: text.offerName,
    words: text.offerWords,
    price: text.price,
    kind: text.kind,
    unit: text.unit,
    vat: text.vat,
  }
  const ofPage: Readonly<Record<string, string>> = {
    name: text.name,
    words: text.words,
    area: text.area,
    serves: text.serves,
    shipping: visit.text.shopWindow.orders.form.shipping,
  }
  return (part === undefined ? ofPage[field] : ofOffer[part]) ?? field
}

function typedPage({ name, words, area, serves, offers, takesOrders, shipping }: ShopPage): Typed {
  const rows = offers.flatMap((one, at) =>
    Object.entries(typedOffer(one)).map(([k, v]) => [`offers.${at}.${k}`, v]),
  )
  const orders = {
    takesOrders: takesOrders ? 'yes' : '',
    shipping: shipping === undefined ? '' : typedAmount(shipping),
  }
  return { name, words, area, serves, ...orders, ...(Object.fromEntries(rows) as Typed) }
}

function typedOffer({ id, kind, name, words, price, unit, vat }: OfferOnPage): Typed {
  return { id, kind, name, words, price: price === undefined ? '' : typedAmount(price), unit, vat }
}
