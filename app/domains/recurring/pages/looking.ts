import type { FieldError } from '../../../ui/index.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { PlanDetail } from '../plan.db.ts'

/** What was typed in the form for a new price, and why something was not done. */
export type PlanPageState = {
  readonly typed?: Typed
  readonly errors?: readonly FieldError[]
  readonly refusal?: string
  readonly commandId?: string
  readonly status?: number
}

/** What the parts of the page need. */
export type Looking = {
  readonly visit: CooperativeVisit
  readonly detail: PlanDetail
  readonly state: PlanPageState
  readonly commandId: string
}
