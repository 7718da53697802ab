import type { CooperativeVisit } from '../../../../web/visit.ts'
import type { Typed } from '../../agreement/policy-form.ts'

/** What the fields of the form need. */
export type PolicyFieldsProps = {
  readonly visit: CooperativeVisit
  readonly typed: Typed
  readonly wrong: (field: string) => string | undefined
}
