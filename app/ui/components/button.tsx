import type { ComponentChildren } from 'preact'

type ButtonLook = 'primary' | 'secondary' | 'quiet'

const LOOK = {
  primary: 'nl-button nl-button--primary',
  secondary: 'nl-button nl-button--secondary',
  quiet: 'nl-button nl-button--subtle',
} as const

/**
 * A button of a form. One `primary` per screen: the most likely thing to do. A thing that cannot be
 * undone says so in its words ("Verstuur, dit kan niet terug"); there is no red button.
 *
 * `name` and `value` tell the server which button it was. `dataKey` is the key of the keyboard that
 * presses it (`Enter`, `r`, `u`), see `islands/parts/keys.ts`.
 */
export function Button(props: {
  look?: ButtonLook
  type?: 'submit' | 'button'
  name?: string
  value?: string
  form?: string
  formAction?: string
  dataKey?: string
  /** Behaviour added by an island; see README. */
  data?: Readonly<Record<`data-${string}`, string>>
  /** The id of a sentence about it. */
  describedBy?: string | undefined
  children: ComponentChildren
}) {
  return (
    <button
      class={LOOK[props.look ?? 'primary']}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      form={props.form}
      formAction={props.formAction}
      data-key={props.dataKey}
      aria-keyshortcuts={props.dataKey}
      aria-describedby={props.describedBy}
      {...props.data}
    >
      {props.children}
    </button>
  )
}

/** A button as others will have it, on a page that shows what they will see: nobody can press it, and words say so. */
export function ShownButton(props: { look?: ButtonLook; describedBy: string; children: ComponentChildren }) {
  return (
    <button class={LOOK[props.look ?? 'primary']} type="button" disabled aria-describedby={props.describedBy}>
      {props.children}
    </button>
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton(props: {
  href: string
  look?: ButtonLook
  dataKey?: string
  /** The id of a sentence about it. */
  describedBy?: string
  /** The page opens with it in focus. */
  focused?: boolean
  children: ComponentChildren
}) {
  return (
    <a
      class={LOOK[props.look ?? 'primary']}
      href={props.href}
      data-key={props.dataKey}
      aria-keyshortcuts={props.dataKey}
      aria-describedby={props.describedBy}
      data-focus={props.focused ? '' : undefined}
    >
      {props.children}
    </a>
  )
}

/** Buttons beside each other; under each other and as wide as the screen on a phone. */
export function ButtonRow(props: { children: ComponentChildren }) {
  return <div class="utrecht-button-group buttons">{props.children}</div>
}
