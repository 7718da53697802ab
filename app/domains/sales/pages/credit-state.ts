import type { FieldError } from '../../../ui/index.ts'
import type { Typed } from '../../../web/form.ts'
import type { Issued } from '../invoice.ts'

/** An invoice that may be credited, and what is left of it. */
export type Creditable = {
  readonly invoice: Issued
  readonly memberName: string
  /** Thousandths left of each line. */
  readonly left: readonly bigint[]
  readonly credited: readonly bigint[]
}

/** The form as it is typed, and what is wrong with it. */
export type CreditState = {
  typed: Typed
  errors?: readonly FieldError[]
  refusal?: string
  /** The button was pressed on another choice than was shown: nothing is made before it is. */
  unseen?: boolean
  commandId?: string
  status?: number
}
