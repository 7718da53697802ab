import {
  AmountField,
  Button,
  DateField,
  Details,
  FieldGroup,
  FieldRow,
  HiddenField,
  NumberField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  typedParts,
  useLanguage,
  useText,
} from '../../../ui/index.ts'
import { formatPercentage } from '../../../values/format.ts'
import type { Typed } from '../../../web/form.ts'
import { vatRateOn } from '../../books/index.ts'
import type { VatCode } from '../vat.ts'
import { vatChoices, type EditorData } from './editor-data.ts'
import { lineCount } from './invoice-form.ts'
import { Who } from './who-fields.tsx'
import type { FieldsProps } from './fields-props.ts'

/** Who, what, when worked, how much: in the order in which one tells it. */
export function InvoiceFields(props: FieldsProps) {
  return (
    <>
      <Who {...props} />
      <When {...props} />
      <Lines {...props} />
      <Prices {...props} />
    </>
  )
}

function When({ typed, wrong, words }: FieldsProps) {
  const text = useText().salesPages.form
  const until = typedParts(typed, 'workedUntil')
  return (
    <>
      <DateField
        name="workedFrom"
        label={words?.from ?? text.from}
        value={typedParts(typed, 'workedFrom')}
        error={wrong('workedFrom')}
      />
      <Details
        summary={words?.moreDays ?? text.moreDays}
        open={until.day !== '' || wrong('workedUntil') !== undefined}
      >
        <DateField
          name="workedUntil"
          label={words?.until ?? text.until}
          value={until}
          error={wrong('workedUntil')}
          optional
        />
      </Details>
    </>
  )
}

function Lines(props: FieldsProps) {
  const text = useText().salesPages.form
  const count = lineCount(props.typed)
  // The page that answers opens at that line, with the cursor in it, instead of at its top.
  const opensAt = (place: number) => `${props.action}#lines.${place}.description`
  return (
    <>
      {Array.from({ length: count }, (_, place) =>
        count === 1 ? (
          <LineFields key={place} {...props} place={place} />
        ) : (
          <FieldGroup key={place} legend={text.line({ line: place + 1 })}>
            <LineFields {...props} place={place} />
            <p>
              <Button
                look="quiet"
                name="intent"
                value={`remove-line-${place}`}
                formAction={opensAt(Math.min(place, count - 2))}
              >
                {text.removeLine({ line: place + 1 })}
              </Button>
            </p>
          </FieldGroup>
        ),
      )}
      <p>
        <Button look="quiet" name="intent" value="add-line" formAction={opensAt(count)}>
          {text.addLine}
        </Button>
      </p>
    </>
  )
}

function LineFields({ data, typed, wrong, added, place, words }: FieldsProps & { place: number }) {
  const text = useText().salesPages.form
  const name = (part: string) => `lines.${place}.${part}`
  const field = (part: string) => ({ name: name(part), value: typed[name(part)], error: wrong(name(part)) })
  return (
    <>
      <TextField
        {...field('description')}
        label={words?.what ?? text.what}
        hint={place === 0 ? (words?.whatExample ?? text.whatExample) : undefined}
        maxLength={400}
        focused={added && place === lineCount(typed) - 1}
      />
      <FieldRow>
        <NumberField {...field('quantity')} label={text.quantity} decimals />
        <TextField {...field('unit')} label={text.unit} width="number" maxLength={20} optional />
        <AmountField {...field('unitPrice')} label={text.pricePer} />
        <Vat {...field('vatCode')} data={data} />
      </FieldRow>
    </>
  )
}

/** Nothing to choose under the small-business scheme. */
function Vat(props: {
  name: string
  value: string | undefined
  error: string | undefined
  data: EditorData
}) {
  const [language, text] = [useLanguage(), useText()]
  const codes = vatChoices(props.data)
  if (codes.length === 1) return <HiddenField name={props.name} value={codes[0]!} />
  const rate = (code: VatCode) => formatPercentage(vatRateOn(code, props.data.ratesDay), language)
  const choices = codes.map((code) => ({
    value: code,
    label: text.sales.vatCodes[code]({ rate: rate(code) }),
  }))
  const value = codes.find((code) => code === props.value) ?? codes[0]
  return (
    <Select
      name={props.name}
      label={text.salesPages.form.vat}
      choices={choices}
      value={value}
      error={props.error}
      always
    />
  )
}

function Prices({ data, typed, wrong }: FieldsProps) {
  const language = useLanguage()
  const {
    sales,
    salesPages: { form: text },
  } = useText()
  const codes = vatChoices(data)
  if (codes.length === 1) {
    return (
      <>
        <HiddenField name="prices" value="without" />
        <p class="hint">{text.korHint}</p>
      </>
    )
  }
  const choices = [
    { value: 'without', label: text.withoutVat },
    { value: 'with', label: text.withVat },
  ]
  return (
    <>
      <RadioGroup
        name="prices"
        label={text.prices}
        choices={choices}
        value={typed['prices']}
        error={wrong('prices')}
        beside
      />
      {lacksVatNumber(data, typed) && <p class="hint">{text.reverseNeedsNumber}</p>}
      <Details summary={text.vatHelp}>
        <dl class="facts">
          {codes.map((code) => (
            <div class="facts__row" key={code}>
              <dt>
                {sales.vatCodes[code]({ rate: formatPercentage(vatRateOn(code, data.ratesDay), language) })}
              </dt>
              <dd>{sales.vatHints[code]}</dd>
            </div>
          ))}
        </dl>
      </Details>
    </>
  )
}

/** A company of which no VAT number is known: the VAT cannot be shifted to it, and one should know why. */
function lacksVatNumber({ customer }: EditorData, typed: Typed): boolean {
  if (customer) return customer.kind === 'company' && customer.vatNumber === ''
  return (typed['newName'] ?? '') !== '' && typed['newKind'] === 'company'
}

/** What fewer people need: the customer's own number, a few words. */
export function MoreFields({ typed, wrong }: FieldsProps) {
  const text = useText().salesPages.form
  const open = ['reference', 'note'].some((name) => (typed[name] ?? '') !== '' || wrong(name) !== undefined)
  return (
    <Details summary={text.details} open={open}>
      <TextField
        name="reference"
        label={text.reference}
        hint={text.referenceHint}
        value={typed['reference']}
        error={wrong('reference')}
        maxLength={120}
        optional
      />
      <TextArea
        name="note"
        label={text.note}
        hint={text.noteHint}
        value={typed['note']}
        error={wrong('note')}
        rows={3}
        maxLength={1000}
        optional
      />
    </Details>
  )
}
