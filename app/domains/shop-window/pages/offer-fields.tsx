import {
  AmountField,
  Checkbox,
  FieldGroup,
  FieldRow,
  HiddenField,
  Paragraph,
  Select,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { newId } from '../../../values/id.ts'
import type { Filled } from '../../../web/form-page.tsx'
import type { Typed } from '../../../web/form.ts'
import type { BusinessOfMember } from '../../members/index.ts'
import { typedAmount } from '../../sales/pages/index.ts'
import { OFFER_KINDS, OFFER_VAT, UNITS, type OfferOnPage } from '../offer.ts'
import type { ShopPage } from '../shop-page.ts'
import { addresses } from './addresses.ts'
import { TinyPhoto } from './photo.tsx'

/** A business with the page that is written of it. */
export type OwnPage = { readonly business: BusinessOfMember; readonly page: ShopPage | undefined }

/** The fields of one thing that is offered; the photo it has is shown, and changed elsewhere. */
export function OfferFields(props: Filled<OwnPage> & { at: number }) {
  const { visit, data, typed, wrong, at } = props
  const text = visit.text.shopWindow.form
  const orders = visit.text.shopWindow.orders.form
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
      <Checkbox
        name={`offers.${at}.toMeasure`}
        label={orders.toMeasure}
        hint={orders.toMeasureHint}
        checked={(typed[`offers.${at}.toMeasure`] ?? '') !== ''}
      />
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

/** What stands in the fields of an offer that is kept. */
export function typedOffer({ id, kind, name, words, price, unit, vat, toMeasure }: OfferOnPage): Typed {
  const made = toMeasure ? { toMeasure: 'yes' } : {}
  return { id, kind, name, words, price: price === undefined ? '' : typedAmount(price), unit, vat, ...made }
}
