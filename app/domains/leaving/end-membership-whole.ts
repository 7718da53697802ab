import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command, performWithin } from '../../platform/command.ts'
import { day, id, ownWords } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { textIn } from '../../text/index.ts'
import { newId } from '../../values/id.ts'
import { ok } from '../../values/result.ts'
import { letGoOfTalks } from '../appointments/index.ts'
import { letGoOfAgreements } from '../contracts/index.ts'
import { letGoOfBookings } from '../facilities/index.ts'
import { endMembership, memberById, nameMailOfEnd, type LettingGo } from '../members/index.ts'
import { letGoOfHelp } from '../mutual-help/index.ts'
import { letGoOfKeys } from '../shop-window/index.ts'
import { checkEndByTwo } from './end-by-two.ts'
import { holdLeaving, keepWhyOfEnd, leavingOf } from './leaving.db.ts'
import { mailEndedJob } from './mail-leaving-job.ts'

/** Each domain lets go of its own. */
export const LETTING_GO: readonly LettingGo[] = [
  letGoOfBookings,
  letGoOfTalks,
  letGoOfHelp,
  letGoOfKeys,
  letGoOfAgreements,
]

/**
 * Ends a membership, and with it what still stands: bookings are free again, talks called off with a word to the coach,
 * help off the board with a word to the other, keys of web shops end,
 * agreements that were not signed are taken back. A mail tells who left. All of it or nothing.
 * Refuses as `checkEndByTwo` and as `endMembership`.
 */
export const endMembershipWhole = command({
  name: 'leaving.end-membership',
  about: ({ memberId }) => memberId,
  may: 'members.edit',
  input: z.object({ memberId: id<'member'>(), lastDay: day(), why: ownWords(500).default('') }),
  async run(tx, actor: PersonActor, { memberId, lastDay, why }, now) {
    const { cooperativeId, personId } = actor
    await holdLeaving(tx, cooperativeId, memberId)
    const before = await memberById(tx, cooperativeId, memberId)
    // Of who is not there, who left already or who ends it of themselves the register says so.
    if (before && before.leftOn === undefined && before.personId !== personId) {
      const leaving = await leavingOf(tx, cooperativeId, memberId)
      const byTwo = await checkEndByTwo(tx, actor, leaving, lastDay, now)
      if (!byTwo.ok) return byTwo
      if (leaving && why !== '') await keepWhyOfEnd(tx, cooperativeId, leaving.id, why)
    }
    const ended = await performWithin(tx, endMembership, actor, { memberId, lastDay, why }, now)
    if (!ended.ok) return ended
    const member = await memberById(tx, cooperativeId, memberId)
    // Kept as it is said: in the language of the co-operative, whoever reads it.
    const word = textIn('nl').leaving.letGo.word({ name: member?.firstName ?? '' })
    for (const one of LETTING_GO) await one.letGo(tx, { cooperativeId, memberId, by: personId, word }, now)
    const mailId = newId<'mail'>(now.at)
    await nameMailOfEnd(tx, cooperativeId, memberId, mailId)
    await enqueue(tx, mailEndedJob, cooperativeId, { memberId, mailId })
    return ok(null)
  },
})
