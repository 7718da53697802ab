import type { Lookalike } from '../lookalikes.db.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { FullApplication } from '../application.ts'
import type { Standing } from '../../people/index.ts'
import type { PaperVotes } from '../paper-votes.ts'
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
  /** What was voted on paper, until it is counted. */
  readonly papers: readonly PaperSeen[]
  /** Whether what was counted may be shown as numbers. */
  readonly numbersShow: boolean
  /** What who applies is still to be told by somebody; undefined when they know it. */
  /** Others that may be of the same person. */
  readonly lookalikes: readonly Lookalike[]
  readonly toCall: ToCall | undefined
}

/** Votes on paper, with how whoever looks stands to who wrote them down. */
export type PaperSeen = PaperVotes & { readonly standing: Standing }

/** What each piece of that page gets. */
export type Part = { readonly visit: CooperativeVisit; readonly whole: Whole }
