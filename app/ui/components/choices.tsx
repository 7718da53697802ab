import type { ComponentChildren } from 'preact'
import { useText } from '../language.tsx'
import { controlOf, Field, HintAndError, WhetherNeeded, type FieldProps } from './field.tsx'

/** One of the things that can be chosen. */
export type Choice = { readonly value: string; readonly label: string; readonly hint?: string }

/** Choose one of many. With few choices a `RadioGroup` is easier. */
export function Select(
  props: FieldProps & {
    choices: readonly Choice[]
    value?: string | undefined
    /** Words of the empty choice; without it "Kies" stands there as long as nothing is chosen. */
    emptyLabel?: string
    /** Leave the empty choice out: there is always an answer. */
    always?: boolean
  },
) {
  const text = useText().ui
  return (
    <Field {...props}>
      {(control) => (
        <select {...control} class={`utrecht-select${props.error ? ' utrecht-select--invalid' : ''}`}>
          {!props.always && <option value="">{props.emptyLabel ?? text.chooseFirst}</option>}
          {props.choices.map((choice) => (
            <option key={choice.value} value={choice.value} selected={choice.value === props.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Choose one of a few, all in sight. `beside` puts them on one line where there is room. */
export function RadioGroup(
  props: FieldProps & { choices: readonly Choice[]; value?: string | undefined; beside?: boolean },
) {
  const control = controlOf(props)
  return (
    <fieldset
      class={`fieldset field${props.error ? ' field--wrong' : ''}`}
      aria-describedby={control['aria-describedby']}
    >
      <legend class="utrecht-form-label">
        {props.label}
        <WhetherNeeded {...props} />
      </legend>
      <HintAndError id={control.id} hint={props.hint} error={props.error} />
      <div class={props.beside ? 'choices choices--beside' : 'choices'}>
        {props.choices.map((choice, index) => (
          <ChoiceLine
            key={choice.value}
            id={index === 0 ? control.id : `${control.id}-${choice.value}`}
            choice={choice}
          >
            {(id, hint) => (
              <input
                type="radio"
                class="radio"
                id={id}
                name={props.name}
                value={choice.value}
                checked={choice.value === props.value}
                aria-describedby={hint}
              />
            )}
          </ChoiceLine>
        ))}
      </div>
    </fieldset>
  )
}

/** Yes or no; sends `value` (default `yes`) when ticked and nothing when not. */
export function Checkbox(props: FieldProps & { value?: string; checked?: boolean }) {
  const control = controlOf({ ...props, hint: undefined })
  const choice: Choice = {
    value: props.value ?? 'yes',
    label: props.label,
    ...(props.hint ? { hint: props.hint } : {}),
  }
  return (
    <div class={`field${props.error ? ' field--wrong' : ''}`}>
      <HintAndError id={control.id} error={props.error} />
      <ChoiceLine id={control.id} choice={choice}>
        {(id, hint) => (
          <input
            type="checkbox"
            class="checkbox"
            id={id}
            name={props.name}
            value={choice.value}
            checked={props.checked ?? false}
            aria-invalid={control['aria-invalid']}
            aria-describedby={[hint, control['aria-describedby']].filter(Boolean).join(' ') || undefined}
          />
        )}
      </ChoiceLine>
    </div>
  )
}

/** Several of a few; every ticked one sends `name=value`, or `name.value=yes` when each is `named`. */
export function CheckboxGroup(
  props: FieldProps & { choices: readonly Choice[]; values: readonly string[]; named?: boolean },
) {
  const control = controlOf(props)
  return (
    <fieldset
      class={`fieldset field${props.error ? ' field--wrong' : ''}`}
      aria-describedby={control['aria-describedby']}
    >
      <legend class="utrecht-form-label">{props.label}</legend>
      <HintAndError id={control.id} hint={props.hint} error={props.error} />
      <div class="choices">
        {props.choices.map((choice, index) => (
          <ChoiceLine
            key={choice.value}
            id={index === 0 ? control.id : `${control.id}-${choice.value}`}
            choice={choice}
          >
            {(id, hint) => (
              <input
                type="checkbox"
                class="checkbox"
                id={id}
                name={props.named ? `${props.name}.${choice.value}` : props.name}
                value={props.named ? 'yes' : choice.value}
                checked={props.values.includes(choice.value)}
                aria-describedby={hint}
              />
            )}
          </ChoiceLine>
        ))}
      </div>
    </fieldset>
  )
}

function ChoiceLine(props: {
  id: string
  choice: Choice
  children: (id: string, hint: string | undefined) => ComponentChildren
}) {
  const hint = props.choice.hint ? `${props.id}-choice-hint` : undefined
  return (
    <div class="choice">
      {props.children(props.id, hint)}
      <label class="choice__label" for={props.id}>
        {props.choice.label}
      </label>
      {hint && (
        <p class="hint choice__hint" id={hint}>
          {props.choice.hint}
        </p>
      )}
    </div>
  )
}
