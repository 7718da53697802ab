import type { LettingGo } from '../members/index.ts'
import { closeHelpOfWhoLeft, helpGoingOn } from './help-promise.db.ts'

/** What who leaves has on the board goes off it, and who promised them help or was promised it reads why. */
export const letGoOfHelp: LettingGo = {
  async count(tx, { memberId }) {
    const { posts, promises } = await helpGoingOn(tx, memberId)
    return { 'help-posts': posts, promises }
  },
  letGo: (tx, { memberId, word }, now) => closeHelpOfWhoLeft(tx, memberId, now.at, word),
}
