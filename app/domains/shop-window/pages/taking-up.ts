import type { FieldError } from '../../../ui/index.ts'
import type { Typed } from '../../../web/form.ts'

/** The form in which something is made of a request, as it stands, and why it was not kept. */
export type TakingUp = {
  readonly typed?: Typed
  readonly errors?: readonly FieldError[]
  readonly commandId?: string
}
