import { z } from 'zod'
import { AmountField, Button, Checkbox, RadioGroup, TextArea, TextField } from '../../../ui/index.ts'
import { choice, chosen, optionalAmount, optionalText, text, tick } from '../../../web/fields.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import type { Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { typedAmount } from '../../sales/pages/index.ts'
import { businessOfActor } from '../load-own-businesses.ts'
import { keepPage } from '../keep-page.ts'
import { MOST_OFFERS, namedTwice, OFFER_KINDS, OFFER_VAT, SERVES, UNITS } from '../offer.ts'
import { pageOfBusiness } from '../shop-page.db.ts'
import type { ShopPage } from '../shop-page.ts'
import { addresses } from './addresses.ts'
import { OfferFields, typedOffer, type OwnPage } from './offer-fields.tsx'

const offer = z.object({
  id: chosen<'shop-offer'>(),
  kind: choice(OFFER_KINDS),
  name: text(120),
  words: optionalText(500),
  price: optionalAmount(),
  unit: choice(UNITS),
  vat: choice(OFFER_VAT),
  toMeasure: tick(),
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
      .superRefine((rows, { addIssue }) => {
        for (const at of namedTwice(rows.map((row) => row?.name)))
          addIssue({ code: 'custom', path: [at, 'name'], message: 'said-twice' })
      })
      .transform((rows) => rows.filter((row) => row !== undefined)),
    takesOrders: tick(),
    shipping: optionalAmount().refine((cents) => cents === undefined || cents >= 0n, 'amount-negative'),
  }),
)

/** What a member writes about a business, for everybody. Saving shows it as everybody would see it. */
export const shopPageForm = formPage({
  schema,
  async load(visit): Promise<OwnPage | undefined> {
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

function Fields({ visit, data, typed, wrong }: Filled<OwnPage>) {
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
