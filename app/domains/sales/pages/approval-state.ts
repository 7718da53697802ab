import type { InvoiceDetail } from '../detail.db.ts'
import type { CreditToAnswer } from './waiting-credits.tsx'
import type { Warning } from '../warnings.ts'
import type { ToKnow } from './before-approving.ts'
import type { OnlyAdministrator } from './only-administrator.ts'

/** The invoice that is looked at now. */
export type Looked = {
  readonly detail: InvoiceDetail
  readonly warnings: readonly Warning[]
  /** What other domains tell who approves it. */
  readonly toKnow: readonly ToKnow[]
  readonly customers: ReadonlyMap<string, string>
  /** Set when nobody else of the administration can approve it. */
  readonly only: OnlyAdministrator | undefined
}

/** What was typed and why it was not done. */
export type ApprovalState = {
  readonly typed?: Readonly<Record<string, string>>
  readonly wrongReason?: string
  readonly refusal?: string
  /** The invoice was decided on by somebody else: no fault of the visitor. */
  readonly gone?: boolean
  /** For a customer without an address: the link to share. */
  readonly link?: string | undefined
  /** Credit notes above the limit that wait beside the invoices. */
  readonly credits?: readonly CreditToAnswer[]
  readonly commandId?: string
  readonly status?: number
}
