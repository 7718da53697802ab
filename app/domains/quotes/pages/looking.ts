import type { FieldError } from '../../../ui/index.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { QuoteDetail } from '../quote-detail.db.ts'
import type { QuoteSettings } from '../quote-settings.db.ts'
import type { QuoteStatus } from '../quote.ts'

/** What was typed in one of the forms of the page, and why it was not done. */
export type QuotePageState = {
  readonly typed?: Typed
  readonly errors?: readonly FieldError[]
  readonly refusal?: string
  readonly commandId?: string
  readonly status?: number
}

/** What the parts of the page need. */
export type Looking = {
  readonly visit: CooperativeVisit
  readonly detail: QuoteDetail
  readonly status: QuoteStatus
  readonly own: boolean
  readonly settings: QuoteSettings
  readonly state: QuotePageState
  readonly commandId: string
}
