import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { holdPen } from '../books/index.ts'
import { filedIcp, storeIcpUndone } from './icp.db.ts'

/**
 * Takes back that a list of services to other member states was filed, with a reason; it stays to be seen. Refuses one
 * that is not there or was undone (`icp-not-found`), and one with a later list that stands: what that one tells counts
 * on this one, so it goes first (`vat-later-filed`).
 */
export const undoIcp = command({
  name: 'tax.undo-icp',
  about: ({ icpId }) => icpId,
  may: 'vat.file',
  input: z.object({ icpId: id<'icp-statement'>(), reason: ownWords(500).min(1) }),
  async run(tx, actor: PersonActor, { icpId, reason }, now) {
    await holdPen(tx, actor.cooperativeId)
    const standing = await filedIcp(tx, actor.cooperativeId)
    if (!standing.some(({ id }) => id === icpId)) return refuse('icp-not-found')
    if (standing.at(-1)?.id !== icpId) return refuse('vat-later-filed')
    const undone = { at: now.at, by: actor.personId, reason }
    const done = await storeIcpUndone(tx, actor.cooperativeId, icpId, undone)
    return done ? ok(null) : refuse('icp-not-found')
  },
})
