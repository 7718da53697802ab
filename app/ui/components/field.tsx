import type { ComponentChildren } from 'preact'
import { useText } from '../language.tsx'

/**
 * What every field has. A field must be filled in unless it is `optional`, and then it says so; what is needed only
 * with something else that is chosen on the page says with what.
 */
export type FieldProps = {
  /** Name in the form; also its id unless `id` is given. The error summary links to the id. */
  name: string
  label: string
  id?: string
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean
  /** With which other choice it must be filled in, as it stands behind the label: "(nodig als je … kiest)". */
  neededIf?: string | undefined
}

/** What the control inside a field needs to be tied to its label, hint and error. */
export type Control = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': 'true' | undefined
  'aria-required': 'true' | undefined
}

/** Label, hint and error around a control. `children` gets the attributes for the control. */
export function Field(props: FieldProps & { children: (control: Control) => ComponentChildren }) {
  const control = controlOf(props)
  return (
    <div class={`utrecht-form-field field${props.error ? ' field--wrong' : ''}`}>
      <label class="utrecht-form-label" for={control.id}>
        {props.label}
        <WhetherNeeded {...props} />
      </label>
      <HintAndError id={control.id} hint={props.hint} error={props.error} />
      {props.children(control)}
    </div>
  )
}

/** Behind the label: that it may stay empty, or with what it may not. */
export function WhetherNeeded({ optional, neededIf }: Pick<FieldProps, 'optional' | 'neededIf'>) {
  const text = useText().ui
  const said = neededIf ?? (optional ? text.optional : undefined)
  return said === undefined ? null : <span class="optional"> {said}</span>
}

/** The hint and the error of a control, with the ids that `controlOf` refers to. */
export function HintAndError(props: { id: string; hint?: string | undefined; error?: string | undefined }) {
  const text = useText().ui
  return (
    <>
      {props.hint && (
        <p class="hint" id={hintId(props.id)}>
          {props.hint}
        </p>
      )}
      {props.error && (
        <p class="error" id={errorId(props.id)}>
          <span class="unseen">{text.errorPrefix}</span>
          {props.error}
        </p>
      )}
    </>
  )
}

/** The attributes that tie a control to its hint and error. */
export function controlOf(props: FieldProps): Control {
  const id = props.id ?? props.name
  const described = [props.hint ? hintId(id) : '', props.error ? errorId(id) : ''].filter(
    (part) => part !== '',
  )
  return {
    id,
    name: props.name,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': props.error ? 'true' : undefined,
    'aria-required': props.optional || props.neededIf !== undefined ? undefined : 'true',
  }
}

function hintId(id: string): string {
  return `${id}-hint`
}

function errorId(id: string): string {
  return `${id}-error`
}
