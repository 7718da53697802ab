import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { may } from '../../platform/permissions.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { isMemberOn, memberById } from '../members/index.ts'
import { weekToPrint } from './paper-week.ts'
import { paperWeekOf } from './paper-week.db.ts'
import { insertSheet } from './sheet.db.ts'
import { SHEET_KINDS } from './sheet.ts'

export type PrintSheetsRefusal = 'paper-member-not-found' | 'paper-member-left' | 'paper-not-wanted'

/** Pages printed in one go: more members than any co-operative has. */
const MOST = 5_000

/**
 * Gives a number to a page for each of these members, to print in one go, and gives the id of the batch. A member their
 * own; a coach or the administration the week of who wants it on paper (`paper-not-wanted`), and a page for receipts of
 * anybody. Refuses also somebody else's (`paper-member-not-found`) and who left (`paper-member-left`).
 */
export const printSheets = command({
  name: 'week-on-paper.print-sheets',
  may: 'paper-week.set',
  input: z.object({
    kind: z.enum(SHEET_KINDS),
    members: z.array(id<'member'>()).min(1).max(MOST),
  }),
  async run(
    tx,
    actor: PersonActor,
    { kind, members },
    now,
  ): Promise<Result<Id<'paper-batch'>, PrintSheetsRefusal>> {
    const { cooperativeId, personId: madeBy } = actor
    const batchId = newId<'paper-batch'>(now.at)
    for (const memberId of new Set(members)) {
      const member = await memberById(tx, cooperativeId, memberId)
      const own = member?.personId === madeBy
      if (!member || (!own && !may(actor, 'paper-week.print'))) return refuse('paper-member-not-found')
      if (!isMemberOn(member, now.today)) return refuse('paper-member-left')
      const wish = await paperWeekOf(tx, cooperativeId, memberId)
      if (kind === 'week' && !own && wish?.wanted !== true) return refuse('paper-not-wanted')
      const weekFrom = kind === 'week' ? weekToPrint(now.today) : null
      const sheet = { id: newId<'paper-sheet'>(now.at), batchId, memberId, kind, weekFrom }
      await insertSheet(tx, cooperativeId, { ...sheet, madeBy, madeAt: now.at })
    }
    return ok(batchId)
  },
  about: (_input, batchId) => batchId,
})
