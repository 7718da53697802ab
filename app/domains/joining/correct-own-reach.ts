import type { LinkActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Id } from '../../values/id.ts'
import type { Result } from '../../values/result.ts'
import { applicationByLink } from './application.db.ts'
import { correct, corrected, type ReachRefusal } from './correct-reach.ts'

/** Who applies corrects it, by their link. Refuses as `correctReach`. */
export const correctOwnReach = command({
  name: 'joining.correct-own-reach',
  may: 'link',
  input: corrected,
  async run(
    tx,
    { cooperativeId }: LinkActor,
    { revision, ...reach },
    now,
  ): Promise<Result<Id<'application'>, ReachRefusal>> {
    const found = await applicationByLink(tx)
    return correct(tx, { cooperativeId, found, revision, reach }, now)
  },
  about: (_input, applicationId) => applicationId,
})
