import type { FieldErrors, Typed } from '../../../web/form.ts'

/** How a line is shown after something was tried: what was typed, what is wrong with it, why it was refused. */
export type LineState = {
  readonly typed?: Typed
  readonly errors?: FieldErrors
  readonly refusal?: string
  readonly status?: number
  /** The form that was sent, to be shown open again. */
  readonly intent?: string
}
