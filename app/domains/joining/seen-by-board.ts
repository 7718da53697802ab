import type { Application } from './application.ts'
import type { Stage } from './road.ts'

type Between =
  | 'intake-planned'
  | 'intake-held'
  | 'permission-asked'
  | 'permission-granted'
  | 'permission-refused'

/** What the board sees of how far an application is; 'looked-at' is all there is between applying and the vote. */
export type StageOfBoard = Exclude<Stage, Between> | 'looked-at'

/**
 * An application as the board sees it. Only who has a benefit needs a permission, so a stage of the permission, or
 * the day of a step, tells that somebody has one: the database gives neither to the board.
 */
export type SeenByBoard = Pick<
  Application,
  'id' | 'name' | 'due' | 'receivedAt' | 'endedOn' | 'keepUntil'
> & {
  readonly stage: StageOfBoard
  /** The day of the last step; undefined between applying and the vote. */
  readonly since: Application['since'] | undefined
}
