import type { Day } from '../../../values/day.ts'
import { endMembership } from '../end-membership.ts'
import type { Ending } from './end-page.tsx'

/** How a membership is ended where no other domain is there: on the day that a test says was said. */
export function endingOn(said: () => Day | undefined): Ending {
  return {
    command: endMembership,
    async said() {
      const lastDay = said()
      return lastDay && { lastDay, writtenBy: undefined, waits: undefined }
    },
    letGo: async () => null,
    open: async () => null,
  }
}
