import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Goal, Step } from '../plan.ts'
import type { Whose } from './whose.ts'

/** A plan as a page shows it. */
export type Looked = Whose & {
  readonly visit: CooperativeVisit
  readonly goals: readonly Goal[]
  readonly steps: readonly Step[]
  readonly writers: ReadonlyMap<string, string>
}
