import type { ComponentChildren } from 'preact'
import type { FieldError } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { QuoteDetail } from '../quote-detail.db.ts'
import type { QuoteSettings } from '../quote-settings.db.ts'
import type { Quote, QuoteStatus } from '../quote.ts'

/** What was typed in one of the forms of the page, and why it was not done. */
export type QuotePageState = {
  readonly typed?: Typed
  readonly errors?: readonly FieldError[]
  readonly refusal?: string
  readonly commandId?: string
  readonly status?: number
  /** Which button was pressed, where there are more forms of one kind. */
  readonly pressed?: string
}

/** What a form about a quote needs. */
export type Answering = {
  readonly visit: CooperativeVisit
  readonly quote: Pick<Quote, 'id' | 'revision'>
  readonly state: QuotePageState
  readonly commandId: string
}

/** What the parts of the page need. */
export type Looking = Answering & {
  readonly detail: QuoteDetail
  readonly quote: Quote
  /** Of whom this visitor may note a yes on paper. */
  readonly onPaper: ReadonlySet<Id<'member'>>
  readonly status: QuoteStatus
  readonly own: boolean
  readonly settings: QuoteSettings
  /** What it would bring whoever decides on it, and do to their benefit. */
  readonly effect: ComponentChildren
}
