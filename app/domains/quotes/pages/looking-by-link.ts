import type { FieldError } from '../../../ui/index.ts'
import type { Typed } from '../../../web/form.ts'
import type { Visit } from '../../../web/visit.ts'
import type { LinkedQuote } from '../quote-link.db.ts'
import type { Sent } from '../quote.ts'

/** What was typed in one of the forms of the page, and why it was not done. */
export type LinkedQuoteState = {
  readonly typed?: Typed
  readonly errors?: readonly FieldError[]
  readonly refusal?: string
  readonly commandId?: string
  readonly status?: number
}

/** What the parts of the page need. */
export type LookingByLink = {
  readonly visit: Visit
  readonly found: LinkedQuote
  readonly sent: Sent
  readonly token: string
  readonly state: LinkedQuoteState
}
