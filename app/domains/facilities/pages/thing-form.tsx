/** What the administration says of a thing and its rules: adding one and changing one have the same form. */
import { z } from 'zod'
import { AmountField, NumberField, RadioGroup, Select, TextArea, TextField } from '../../../ui/index.ts'
import { toDecimal, type Cents } from '../../../values/money.ts'
import { choice, optionalAmount, optionalText, text, type FieldWord } from '../../../web/fields.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { DAY_LONG } from '../half-hours.ts'
import type { ThingSaid } from '../thing.db.ts'
import { PRICE_PER, WHO_MAY, type Thing } from '../thing.ts'
import { halfHour, number, timesBetween } from './half-hour-field.ts'
import { MostFields, mostField, mostOf, typedMost } from './most-per-member.tsx'

const LONGEST = [1, 2, 4, 6, 8, 12, 16, 20, 24, 48, 96, 144, 336, 672] as const
const AHEAD = [7, 14, 30, 60, 90, 180, 366] as const
const TERMS = [0, 1, 2, 4, 12, 24, 48, 72, 168] as const

/** How many of something there are: 1 to 20. */
function piecesField() {
  return z
    .string('required' satisfies FieldWord)
    .trim()
    .regex(/^\d{1,2}$/, 'count-unreadable' satisfies FieldWord)
    .transform(Number)
    .refine((count) => count >= 1, 'count-from-one' satisfies FieldWord)
    .refine((count) => count <= 20, 'count-unreadable' satisfies FieldWord)
}

/** The fields. A price that is left empty is none. */
export const thingFields = z.object({
  name: text(80),
  place: optionalText(200),
  goodToKnow: optionalText(500),
  pieces: piecesField(),
  atOnce: piecesField(),
  most: mostField(),
  opens: halfHour(),
  closes: halfHour(),
  longest: number(672),
  aheadDays: number(366),
  cancelHours: number(336),
  price: optionalAmount(),
  pricePer: choice(PRICE_PER),
  deposit: optionalAmount(),
  whoMay: choice(WHO_MAY),
})

/** As the command takes it. */
export function saidOf({ price, deposit, most, ...said }: z.output<typeof thingFields>): ThingSaid {
  return { ...said, most: mostOf(most), price: price ?? 0n, deposit: deposit ?? 0n }
}

/** What stands in the fields of a new thing. */
export const NEW_THING: Typed = {
  pieces: '1',
  atOnce: '1',
  most: '',
  opens: '16',
  closes: '44',
  longest: '8',
  aheadDays: '60',
  cancelHours: '24',
  pricePer: 'hour',
  whoMay: 'everybody',
}

/** What stands in the fields of one that is there. */
export function typedOf(thing: Thing): Typed {
  const { name, place, goodToKnow, pricePer, price, whoMay } = thing
  const numbers = ['pieces', 'atOnce', 'opens', 'closes', 'longest', 'aheadDays', 'cancelHours'] as const
  return {
    ...Object.fromEntries(numbers.map((field) => [field, String(thing[field])])),
    name,
    place,
    goodToKnow,
    pricePer,
    whoMay,
    most: typedMost(thing),
    price: amountTyped(price),
    deposit: amountTyped(thing.deposit),
  }
}

/** As somebody types it; nothing for none. */
const amountTyped = (amount: Cents) => (amount === 0n ? '' : toDecimal(amount).replace('.', ','))

type Fields = {
  readonly visit: CooperativeVisit
  readonly typed: Typed
  wrong(field: string): string | undefined
}

/** The fields, with what was typed. */
export function ThingFields({ visit, typed, wrong }: Fields) {
  const words = visit.text.facilities.form
  const of = (name: string) => ({ name, value: typed[name], error: wrong(name) })
  return (
    <>
      <TextField {...of('name')} label={words.name} maxLength={80} />
      <TextField {...of('place')} label={words.place} maxLength={200} optional />
      <TextArea
        {...of('goodToKnow')}
        label={words.goodToKnow}
        hint={words.goodToKnowHint}
        rows={3}
        maxLength={500}
        optional
      />
      <RadioGroup
        {...of('whoMay')}
        label={words.whoMay}
        choices={WHO_MAY.map((value) => ({ value, label: words.who[value] }))}
      />
      <NumberField {...of('pieces')} label={words.pieces} hint={words.piecesHint} />
      <MostFields visit={visit} of={of} most={typed['most']} />
      <Select {...of('opens')} label={words.opens} choices={timesBetween(visit, 0, DAY_LONG - 1)} always />
      <Select {...of('closes')} label={words.closes} choices={timesBetween(visit, 1, DAY_LONG)} always />
      <Rules visit={visit} of={of} />
      <AmountField {...of('price')} label={words.price} hint={words.priceHint} optional />
      <RadioGroup
        {...of('pricePer')}
        label={words.pricePer}
        choices={PRICE_PER.map((value) => ({ value, label: words.per[value] }))}
        beside
      />
      <AmountField {...of('deposit')} label={words.deposit} hint={words.depositHint} optional />
    </>
  )
}

type Of = (name: string) => { name: string; value: string | undefined; error: string | undefined }

function Rules({ visit, of }: { visit: CooperativeVisit; of: Of }) {
  const words = visit.text.facilities.form
  return (
    <>
      <Select
        {...of('longest')}
        label={words.longest}
        choices={LONGEST.map((half) => ({ value: String(half), label: words.hours({ count: half / 2 }) }))}
        always
      />
      <Select
        {...of('aheadDays')}
        label={words.aheadDays}
        choices={AHEAD.map((count) => ({ value: String(count), label: words.days({ count }) }))}
        always
      />
      <Select
        {...of('cancelHours')}
        label={words.cancelHours}
        choices={TERMS.map((hours) => ({
          value: String(hours),
          label: hours === 0 ? words.noTerm : words.before({ hours }),
        }))}
        always
      />
    </>
  )
}

/** The name of a field as it stands beside it. */
export function thingLabel(visit: CooperativeVisit, field: string): string {
  const label = visit.text.facilities.form[field as keyof CooperativeVisit['text']['facilities']['form']]
  return typeof label === 'string' ? label : visit.text.facilities.form.name
}

/** Beside which field a refusal stands. */
export function thingRefusedField(reason: string): string | undefined {
  if (reason === 'thing-name-taken') return 'name'
  if (reason === 'thing-hours') return 'closes'
  if (reason === 'thing-pieces-booked') return 'pieces'
  if (reason === 'thing-deposit') return 'deposit'
  return reason === 'thing-price' ? 'price' : undefined
}
