import { useText } from '../language.tsx'
import { Field, type FieldProps } from './field.tsx'
import { useFileAgain } from './file-again.tsx'
import { NoBsnTick } from './no-bsn-tick.tsx'

type Width = 'tiny' | 'number' | 'short' | 'medium' | 'full'

type Typed = FieldProps & {
  /** What was typed, as it was typed: it stays when something is wrong. */
  value?: string | undefined
}

/** One line of text. `type` chooses the keyboard of the phone, `autocomplete` what it offers. */
export function TextField(
  props: Typed & {
    type?: 'text' | 'email' | 'tel' | 'search' | 'url'
    autocomplete?: string
    inputMode?: 'text' | 'numeric' | 'decimal'
    maxLength?: number
    width?: Width
    /** What was asked for is filled in here: the page opens with this field in focus. */
    focused?: boolean
  },
) {
  return (
    <>
      <Field {...props}>
        {(control) => (
          <input
            {...control}
            // Preact types each kind of input apart; they all take what is given here.
            // oxlint-disable-next-line typescript/no-unnecessary-type-assertion
            type={(props.type ?? 'text') as 'text'}
            class={inputClass(props.width, props.error)}
            value={props.value ?? ''}
            autoComplete={props.autocomplete}
            inputMode={props.inputMode}
            maxLength={props.maxLength}
            data-focus={props.focused ? '' : undefined}
            data-search={props.type === 'search' ? '' : undefined}
          />
        )}
      </Field>
      <NoBsnTick id={props.id ?? props.name} value={props.value} />
    </>
  )
}

/** More lines of text. */
export function TextArea(props: Typed & { rows?: number; maxLength?: number }) {
  return (
    <>
      <Field {...props}>
        {(control) => (
          <textarea
            {...control}
            class={`utrecht-textarea${props.error ? ' utrecht-textarea--invalid' : ''}`}
            rows={props.rows ?? 4}
            maxLength={props.maxLength}
          >
            {props.value ?? ''}
          </textarea>
        )}
      </Field>
      <NoBsnTick id={props.id ?? props.name} value={props.value} />
    </>
  )
}

/** An amount in euros, typed the way a person types it; read it with `parseEuro`. */
export function AmountField(props: Typed) {
  return (
    <Field {...props}>
      {(control) => (
        <span class="affixed">
          <span class="affix" aria-hidden="true">
            €
          </span>
          <input
            {...control}
            type="text"
            class={inputClass('number', props.error)}
            value={props.value ?? ''}
            inputMode="decimal"
            autoComplete="off"
          />
        </span>
      )}
    </Field>
  )
}

/** A percentage; read it with `parsePercentage`. */
export function PercentageField(props: Typed) {
  return (
    <Field {...props}>
      {(control) => (
        <span class="affixed affixed--end">
          <input
            {...control}
            type="text"
            class={inputClass('number', props.error)}
            value={props.value ?? ''}
            inputMode="decimal"
            autoComplete="off"
          />
          <span class="affix" aria-hidden="true">
            %
          </span>
        </span>
      )}
    </Field>
  )
}

/** A count or quantity: a short field with the number keys. */
export function NumberField(props: Typed & { decimals?: boolean }) {
  return (
    <TextField
      {...props}
      width="tiny"
      inputMode={props.decimals ? 'decimal' : 'numeric'}
      autocomplete="off"
    />
  )
}

/** The six digits of a sign-in code: large, spaced, filled in by the phone itself. */
export function CodeField(props: Typed) {
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          type="text"
          class={`${inputClass('short', props.error)} code`}
          value={props.value ?? ''}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
        />
      )}
    </Field>
  )
}

/** A file. With JavaScript its name, size and picture are shown before it is sent. */
export function FileField(
  props: FieldProps & { accept?: string; capture?: boolean; multiple?: boolean; maxMegabytes?: number },
) {
  const text = useText().ui
  const largest = props.maxMegabytes ?? 10
  const again = useFileAgain(props.name, props.accept)
  const error = props.error ?? again
  return (
    <Field {...props} error={error}>
      {(control) => (
        <>
          <input
            {...control}
            type="file"
            class="file"
            accept={props.accept}
            capture={props.capture ? 'environment' : undefined}
            multiple={props.multiple}
            data-file={String(largest)}
            data-file-chosen={text.fileChosen('%name%', 0).replace('0', '%size%')}
            data-file-large={text.fileTooLarge('%name%', largest)}
          />
          <div class="file-preview" aria-live="polite" />
        </>
      )}
    </Field>
  )
}

function inputClass(width: Width | undefined, error: string | undefined): string {
  const wide = width === undefined ? '' : ` wide-${width}`
  return `utrecht-textbox${error ? ' utrecht-textbox--invalid' : ''}${wide}`
}
