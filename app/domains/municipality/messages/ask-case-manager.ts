import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id, ownWords } from '../../../platform/input.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { newId } from '../../../values/id.ts'
import { ok, refuse } from '../../../values/result.ts'
import { municipalityOfMember } from '../../benefits/index.ts'
import { memberById } from '../../members/index.ts'
import * as db from './client-message.db.ts'
import { mailClientMessageJob } from './message-job.ts'

/**
 * A member asks the case manager something, or answers. A mail without a word of it goes to who reads it.
 *
 * Refused: for somebody else, without a municipality, when nobody could read it because nothing is shared, and
 * what looks like a BSN until the writer says that it is none.
 */
export const askCaseManager = command({
  name: 'municipality.ask-case-manager',
  about: ({ memberId }) => memberId,
  may: 'client-message.write',
  inOwnHands: true,
  input: z.object({
    memberId: id<'member'>(),
    text: ownWords(2000).min(1),
  }),
  async run(tx, actor: PersonActor, { memberId, text }, now) {
    const { cooperativeId, personId } = actor
    const member = await memberById(tx, cooperativeId, memberId)
    if (member?.personId !== personId) return refuse('member-not-found')
    const municipality = await municipalityOfMember(tx, cooperativeId, memberId, now.today)
    if (!municipality) return refuse('no-municipality')
    const { municipalityId } = municipality
    const readers = await db.readersOfMine(tx, memberId, municipalityId)
    if (readers.length === 0) return refuse('nobody-reads')
    const message = { fromMember: true, writtenBy: personId, text, writtenAt: now.at }
    const messageId = newId<'client-message'>(now.at)
    await db.insertMessage(tx, cooperativeId, { id: messageId, memberId, municipalityId, ...message })
    await enqueue(tx, mailClientMessageJob, cooperativeId, { messageId }, messageId)
    return ok(null)
  },
})
