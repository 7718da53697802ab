import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { bytes, id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { memberById } from '../members/index.ts'
import { insertNotice } from './scheme-notice.db.ts'
import { MOST_AT_ONCE } from './put-contracts.ts'

/**
 * Keeps the letters that tell members of a version of a scheme (Burgerlijk Wetboek 2:59), as they are made today. None
 * of them counts before somebody says that it was given (`sayNoticesGiven`).
 *
 * Refuses who is no member (`contract-not-a-member`), oneself (`notice-to-yourself`), and for whom a letter lies here
 * (`notice-given`). Gives how many were made.
 */
export const tellOfScheme = command({
  name: 'contracts.tell-of-scheme',
  may: 'contract.put',
  about: ({ letters }) => (letters.length === 1 ? letters[0]!.memberId : null),
  input: z.object({
    versionId: id<'scheme-version'>(),
    letters: z
      .array(z.object({ memberId: id<'member'>(), letter: bytes() }))
      .min(1)
      .max(MOST_AT_ONCE),
  }),
  async run(tx, actor: PersonActor, { versionId, letters }, now) {
    const { cooperativeId, personId: by } = actor
    for (const { memberId, letter } of letters) {
      const member = await memberById(tx, cooperativeId, memberId)
      if (!member) return refuse('contract-not-a-member', { name: '' })
      if (member.personId === by) return refuse('notice-to-yourself')
      const notice = { memberId, versionId, sentOn: now.today, letter, by, at: now.at }
      if (!(await insertNotice(tx, cooperativeId, notice)))
        return refuse('notice-given', { name: member.name })
    }
    return ok(letters.length)
  },
})
