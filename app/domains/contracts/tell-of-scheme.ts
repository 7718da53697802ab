import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { bytes, day, id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { memberById } from '../members/index.ts'
import { insertNotice } from './scheme-notice.db.ts'
import { MOST_AT_ONCE } from './put-contracts.ts'

/**
 * Keeps the letters by which members were told of a version of a scheme, as they are given or sent on a day (Burgerlijk
 * Wetboek 2:59).
 *
 * Refuses a day to come (`contract-day`), who is no member (`contract-not-a-member`), oneself (`notice-to-yourself`),
 * and who was told of it before (`notice-given`). Gives how many were told.
 */
export const tellOfScheme = command({
  name: 'contracts.tell-of-scheme',
  may: 'contract.put',
  about: ({ letters }) => (letters.length === 1 ? letters[0]!.memberId : null),
  input: z.object({
    versionId: id<'scheme-version'>(),
    sentOn: day(),
    letters: z
      .array(z.object({ memberId: id<'member'>(), letter: bytes() }))
      .min(1)
      .max(MOST_AT_ONCE),
  }),
  async run(tx, actor: PersonActor, { versionId, sentOn, letters }, now) {
    const { cooperativeId, personId: by } = actor
    if (sentOn > now.today) return refuse('contract-day')
    for (const { memberId, letter } of letters) {
      const member = await memberById(tx, cooperativeId, memberId)
      if (!member) return refuse('contract-not-a-member', { name: '' })
      if (member.personId === by) return refuse('notice-to-yourself')
      const notice = { memberId, versionId, sentOn, letter, by, at: now.at }
      if (!(await insertNotice(tx, cooperativeId, notice)))
        return refuse('notice-given', { name: member.name })
    }
    return ok(letters.length)
  },
})
