import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import type { Tx } from '../../../platform/database.ts'
import { day, id } from '../../../platform/input.ts'
import { asWhoReads } from '../../../platform/reading-of-who-left.ts'
import { newId, type Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { memberOfPerson } from '../../members/index.ts'
import * as db from './consent.db.ts'
import { deliverStatementsJob } from '../statement/statement-jobs.ts'
import { addedTo, isOpenOn, mayShare, untilLeaving, SHARED_FIELDS, type ConsentRefusal } from './consent.ts'

const input = z.object({
  personId: id<'person'>(),
  purpose: z.enum(['coach', 'case-manager']),
  fields: z.array(z.enum(SHARED_FIELDS)).min(1).max(SHARED_FIELDS.length),
  /** The last day. */
  until: day().optional(),
})

/**
 * The member shares some fields with a coach or with a case manager of the own municipality, beside what is shared with
 * them already. Gives the id of the consent, which holds all of it.
 *
 * Who left shares their statements, with a case manager: of the months in which they were a member
 * (`only-statements`).
 *
 * Refuses anybody else, what is shared with them already, and a last day that has passed.
 */
export const giveConsent = command({
  name: 'benefits.give-consent',
  may: 'benefit.share',
  inOwnHands: true,
  input,
  async run(
    tx,
    actor: PersonActor,
    wanted,
    now,
  ): Promise<Result<Id<'consent'>, ConsentRefusal | 'no-member'>> {
    const { cooperativeId } = actor
    const { personId, purpose, until, fields } = wanted
    const { member, given, advisers } = await asWhoReads(tx, actor, () => read(tx, actor))
    if (!member) return refuse('no-member')
    if (actor.left && fields.some((field) => field !== 'statements')) return refuse('only-statements')
    const may = mayShare(advisers, given, { personId, purpose, until, fields }, now.today)
    if (!may.ok) return may
    const standing = given.filter(
      (one) => one.personId === personId && one.purpose === purpose && one.revokedAt === undefined,
    )
    // A consent never changes: the new one takes its place. One that ran out stands in the way as well.
    for (const one of standing) await db.markRevoked(tx, cooperativeId, one.id, now.at)
    const open = standing.find((one) => isOpenOn(one, now.today))
    const consentId = newId<'consent'>(now.at)
    await db.insertConsent(tx, cooperativeId, {
      id: consentId,
      memberId: member.id,
      personId,
      purpose,
      ...addedTo(open, { fields, until }),
      givenAt: now.at,
    })
    // What was confirmed already and waited for somebody who may read it arrives now.
    if (wanted.fields.includes('statements'))
      await enqueue(tx, deliverStatementsJob, cooperativeId, { memberId: member.id }, member.id)
    return ok(consentId)
  },
  about: (_input, consent) => consent,
})

async function read(tx: Tx, { cooperativeId, personId }: PersonActor) {
  const member = await memberOfPerson(tx, cooperativeId, personId)
  if (!member) return { member, given: [], advisers: [] }
  const consents = await db.consentsOf(tx, cooperativeId, member.id)
  return { member, given: untilLeaving(consents, member.leftOn), advisers: await db.advisersOfAsking(tx) }
}
