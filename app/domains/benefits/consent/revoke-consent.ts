import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { asWhoReads } from '../../../platform/reading-of-who-left.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { memberOfPerson } from '../../members/index.ts'
import * as db from './consent.db.ts'

/** The member stops sharing, at once. Refuses what is not shared, or not theirs. */
export const revokeConsent = command({
  name: 'benefits.revoke-consent',
  may: 'benefit.share',
  inOwnHands: true,
  input: z.object({ consentId: id<'consent'>() }),
  async run(tx, actor: PersonActor, { consentId }, now): Promise<Result<null, 'not-shared' | 'no-member'>> {
    const { cooperativeId, personId } = actor
    const given = await asWhoReads(tx, actor, async () => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      return member && db.consentsOf(tx, cooperativeId, member.id)
    })
    if (!given) return refuse('no-member')
    if (!given.some(({ id: one, revokedAt }) => one === consentId && revokedAt === undefined))
      return refuse('not-shared')
    await db.markRevoked(tx, cooperativeId, consentId, now.at)
    return ok(null)
  },
  about: ({ consentId }) => consentId,
})
