import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Typed } from '../scheme-form.ts'

/** A draft of a scheme as it is filled in, and the sentence beside each wrong field. */
export type SchemeFieldsProps = {
  readonly visit: CooperativeVisit
  readonly typed: Typed
  readonly wrong: (field: string) => string | undefined
}
