import type { Day } from '../../values/day.ts'
import { useText } from '../language.tsx'
import { controlOf, HintAndError, type FieldProps } from './field.tsx'

/** The three numbers of a day as a person types them. */
export type DateParts = { readonly day: string; readonly month: string; readonly year: string }

/**
 * A day as three numbers. A native date field follows the language of the browser and is hard to
 * fill in on an old phone. Sends `<name>Day`, `<name>Month`, `<name>Year`; the web layer reads them together.
 */
export function DateField(props: FieldProps & { value?: Day | DateParts | undefined; birthday?: boolean }) {
  const text = useText().ui
  const control = controlOf(props)
  const parts = partsOf(props.value)
  return (
    <fieldset
      class={`fieldset field${props.error ? ' field--wrong' : ''}`}
      aria-describedby={control['aria-describedby']}
    >
      <legend class="utrecht-form-label">
        {props.label}
        {props.optional && <span class="optional"> {text.optional}</span>}
      </legend>
      <HintAndError id={control.id} hint={props.hint} error={props.error} />
      <div class="date">
        <Part field={props} part="Day" label={text.day} value={parts.day} first />
        <Part field={props} part="Month" label={text.month} value={parts.month} />
        <Part field={props} part="Year" label={text.year} value={parts.year} />
      </div>
    </fieldset>
  )
}

function Part(props: {
  field: FieldProps & { birthday?: boolean }
  part: 'Day' | 'Month' | 'Year'
  label: string
  value: string
  first?: boolean
}) {
  const { field, part } = props
  const base = field.id ?? field.name
  const id = props.first ? base : `${base}-${part.toLowerCase()}`
  return (
    <div class="date__part">
      <label class="date__label" for={id}>
        {props.label}
      </label>
      <input
        id={id}
        name={`${field.name}${part}`}
        type="text"
        inputMode="numeric"
        maxLength={part === 'Year' ? 4 : 2}
        class={`utrecht-textbox date__${part.toLowerCase()}${field.error ? ' utrecht-textbox--invalid' : ''}`}
        value={props.value}
        autoComplete={field.birthday ? `bday-${part.toLowerCase()}` : 'off'}
        aria-invalid={field.error ? 'true' : undefined}
      />
    </div>
  )
}

/** The three numbers as they were typed, to show them again beside the error. */
export function typedParts(values: Readonly<Record<string, unknown>>, name: string): DateParts {
  const typed = (part: string) => {
    const value = values[`${name}${part}`]
    return typeof value === 'string' ? value.trim() : ''
  }
  return { day: typed('Day'), month: typed('Month'), year: typed('Year') }
}

function partsOf(value: Day | DateParts | undefined): DateParts {
  if (value === undefined) return { day: '', month: '', year: '' }
  if (typeof value !== 'string') return value
  return {
    day: String(Number(value.slice(8))),
    month: String(Number(value.slice(5, 7))),
    year: value.slice(0, 4),
  }
}
