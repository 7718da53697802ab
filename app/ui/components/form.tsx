import type { ComponentChildren } from 'preact'

/**
 * A form. Posts unless told otherwise; carries the id of the command so that pressing twice does
 * the thing once; leaves checking to the server, which tells what is wrong in plain words.
 *
 * `preview` is the address that answers the same form with a piece of a page: the island
 * `live-preview` puts it in the element with id `previewTarget`.
 */
export function Form(props: {
  action: string
  method?: 'post' | 'get'
  commandId?: string
  files?: boolean
  id?: string
  /** Accessible name, when the page has more than one form. */
  label?: string
  preview?: string
  previewTarget?: string
  children: ComponentChildren
}) {
  const post = props.method !== 'get'
  return (
    <form
      id={props.id}
      class="form"
      method={props.method ?? 'post'}
      action={props.action}
      encType={props.files ? 'multipart/form-data' : undefined}
      noValidate
      aria-label={props.label}
      data-once={post ? '' : undefined}
      data-preview={props.preview}
      data-preview-target={props.previewTarget}
    >
      {props.commandId !== undefined && <input type="hidden" name="commandId" value={props.commandId} />}
      {props.children}
    </form>
  )
}

/** A value that travels along unseen. */
export function HiddenField(props: { name: string; value: string }) {
  return <input type="hidden" name={props.name} value={props.value} />
}

/** Fields that belong together, with what they are about. */
export function FieldGroup(props: { legend: string; hint?: string; children: ComponentChildren }) {
  return (
    <fieldset class="fieldset">
      <legend class="legend">{props.legend}</legend>
      {props.hint && <p class="hint">{props.hint}</p>}
      {props.children}
    </fieldset>
  )
}

/** Short fields beside each other where there is room. */
export function FieldRow(props: { children: ComponentChildren }) {
  return <div class="field-row">{props.children}</div>
}

/** The place where the answer to `preview` appears; read out when it changes. */
export function PreviewTarget(props: { id: string; children: ComponentChildren }) {
  return (
    <div id={props.id} class="preview" aria-live="polite">
      {props.children}
    </div>
  )
}
