import { Field, useText, type Choice } from '../../../ui/index.ts'

/** A field to search with: never needed, so it does not say so. */
export function SearchBox(props: { label: string; value: string | undefined }) {
  return (
    <Field name="zoek" label={props.label}>
      {(control) => (
        <input
          {...control}
          aria-required={undefined}
          type="search"
          class="utrecht-textbox wide-medium"
          value={props.value ?? ''}
          maxLength={100}
          data-search=""
        />
      )}
    </Field>
  )
}

/** Choose what to see; the first choice is everything. */
export function FilterSelect(props: {
  name: string
  label: string
  choices: readonly Choice[]
  value: string | undefined
  everything?: string
}) {
  const text = useText().salesPages.list
  return (
    <Field name={props.name} label={props.label}>
      {(control) => (
        <select {...control} aria-required={undefined} class="utrecht-select">
          <option value="">{props.everything ?? text.all}</option>
          {props.choices.map(({ value, label }) => (
            <option key={value} value={value} selected={value === props.value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
