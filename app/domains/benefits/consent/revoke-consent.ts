import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { memberOfPerson } from '../../members/index.ts'
import * as db from './consent.db.ts'

/** The member stops sharing, at once. Refuses what is not shared, or not theirs. */
export const revokeConsent = command({
  name: 'benefits.revoke-consent',
  may: 'own-work.read',
  inOwnHands: true,
  input: z.object({ consentId: id<'consent'>() }),
  async run(tx, actor: PersonActor, { consentId }, now): Promise<Result<null, 'not-shared' | 'no-member'>> {
    const member = await memberOfPerson(tx, actor.cooperativeId, actor.personId)
    if (!member) return refuse('no-member')
    const given = await db.consentsOf(tx, actor.cooperativeId, member.id)
    if (!given.some(({ id: one, revokedAt }) => one === consentId && revokedAt === undefined))
      return refuse('not-shared')
    await db.markRevoked(tx, actor.cooperativeId, consentId, now.at)
    return ok(null)
  },
  about: ({ consentId }) => consentId,
})
