import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { storeIcpUndone } from './icp.db.ts'

/**
 * Takes back that a list of services to other member states was filed, with a reason; it stays to be seen. Refuses one
 * that is not there or was undone (`icp-not-found`).
 */
export const undoIcp = command({
  name: 'tax.undo-icp',
  about: ({ icpId }) => icpId,
  may: 'vat.file',
  input: z.object({ icpId: id<'icp-statement'>(), reason: z.string().trim().min(1).max(500) }),
  async run(tx, actor: PersonActor, { icpId, reason }, now) {
    const undone = { at: now.at, by: actor.personId, reason }
    const done = await storeIcpUndone(tx, actor.cooperativeId, icpId, undone)
    return done ? ok(null) : refuse('icp-not-found')
  },
})
