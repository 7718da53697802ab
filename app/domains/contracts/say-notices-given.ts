import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { MOST_AT_ONCE } from './put-contracts.ts'
import { giveNotices, schemeNotices } from './scheme-notice.db.ts'

/**
 * Writes down that letters about a version of a scheme were given or sent: from that day they count (Burgerlijk Wetboek
 * 2:59), and the members read them here.
 *
 * Refuses a day to come (`contract-day`) or before a letter was made (`notice-before-made`), and a letter that is not
 * there any more, was given already, or is one's own (`notice-gone`). Gives how many.
 */
export const sayNoticesGiven = command({
  name: 'contracts.say-notices-given',
  may: 'contract.put',
  about: ({ members }) => (members.length === 1 ? members[0]! : null),
  input: z.object({
    versionId: id<'scheme-version'>(),
    givenOn: day(),
    members: z.array(id<'member'>()).min(1).max(MOST_AT_ONCE),
  }),
  async run(tx, actor: PersonActor, { versionId, givenOn, members }, now) {
    const { cooperativeId, personId: by } = actor
    if (givenOn > now.today) return refuse('contract-day')
    const letters = await schemeNotices(tx, cooperativeId, members)
    if (letters.some((one) => one.versionId === versionId && givenOn < one.sentOn))
      return refuse('notice-before-made')
    const given = { on: givenOn, by, at: now.at }
    const done = await giveNotices(tx, cooperativeId, { versionId, members }, given)
    return done === members.length ? ok(done) : refuse('notice-gone')
  },
})
