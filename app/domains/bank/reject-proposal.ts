import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { holdPen } from '../books/index.ts'
import { lineById } from './bank-line.db.ts'
import { insertRejections } from './match.db.ts'

/**
 * Says that a line does not pay these invoices: they are not proposed for it again. A person may still choose them by
 * hand. Gives the id of the line.
 *
 * Refuses: `line-not-found`, `already-matched`.
 */
export const rejectProposal = command({
  name: 'bank.reject-proposal',
  about: ({ lineId }) => lineId,
  may: 'bank.match',
  input: z.object({
    lineId: id<'bank-line'>(),
    invoiceIds: z.array(id<'invoice'>()).min(1).max(100),
  }),
  async run(tx, actor: PersonActor, { lineId, invoiceIds }, now) {
    await holdPen(tx, actor.cooperativeId)
    const line = await lineById(tx, actor.cooperativeId, lineId)
    if (!line) return refuse('line-not-found')
    if (line.matchId !== null) return refuse('already-matched')
    await insertRejections(tx, actor.cooperativeId, lineId, invoiceIds, {
      person: actor.personId,
      at: now.at,
    })
    return ok(lineId)
  },
})
