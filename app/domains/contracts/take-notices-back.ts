import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { MOST_AT_ONCE } from './put-contracts.ts'
import { deleteNotices } from './scheme-notice.db.ts'

/**
 * Takes back letters about a version of a scheme that were made and not given.
 *
 * Refuses a letter that is not there any more, was given, or is one's own (`notice-gone`). Gives how many.
 */
export const takeNoticesBack = command({
  name: 'contracts.take-notices-back',
  may: 'contract.put',
  about: ({ members }) => (members.length === 1 ? members[0]! : null),
  input: z.object({
    versionId: id<'scheme-version'>(),
    members: z.array(id<'member'>()).min(1).max(MOST_AT_ONCE),
  }),
  async run(tx, { cooperativeId }: PersonActor, { versionId, members }) {
    const done = await deleteNotices(tx, cooperativeId, { versionId, members })
    return done === members.length ? ok(done) : refuse('notice-gone')
  },
})
