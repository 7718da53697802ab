import type { CooperativeVisit } from '../../../web/visit.ts'
import type { FullApplication } from '../application.ts'
import type { ToCall } from '../telling.ts'
import type { JoiningRules } from '../rules.ts'
import type { Cast } from '../vote.ts'
import type { AdmissionVote } from '../vote.db.ts'

/** All that the page of one application shows. */
export type Whole = {
  readonly application: FullApplication
  readonly rules: JoiningRules
  readonly token: string | undefined
  readonly vote: AdmissionVote | undefined
  readonly cast: Cast
  /** What who applies is still to be told by somebody; undefined when they know it. */
  readonly toCall: ToCall | undefined
}

/** What each piece of that page gets. */
export type Part = { readonly visit: CooperativeVisit; readonly whole: Whole }
