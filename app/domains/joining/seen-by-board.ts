import type { Stage } from './road.ts'

/** What the board sees of how far an application is; 'looked-at' is all there is between applying and the vote. */
export type SeenByBoard = Exclude<Stage, Between | 'permission-refused'> | 'looked-at'

type Between = 'intake-planned' | 'intake-held' | 'permission-asked' | 'permission-granted'

/**
 * Only who has a benefit needs a permission, so a stage of the permission tells that somebody has one. That is not the
 * board's to know: between applying and the vote all is one stage, and a no of the municipality is a no.
 */
export function seenByBoard(stage: Stage): SeenByBoard {
  switch (stage) {
    case 'intake-planned':
    case 'intake-held':
    case 'permission-asked':
    case 'permission-granted':
      return 'looked-at'
    case 'permission-refused':
      return 'refused'
    default:
      return stage
  }
}
