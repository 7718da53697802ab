import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id, ownWords } from '../../../platform/input.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { newId } from '../../../values/id.ts'
import { ok, refuse } from '../../../values/result.ts'
import { askingMunicipality } from '../../benefits/index.ts'
import * as db from './client-message.db.ts'
import { mailClientMessageJob } from './message-job.ts'

/**
 * The case manager answers a client, or asks something. A mail without a word of it goes to the client.
 *
 * Refused: a client who shares nothing with whoever asks, and what looks like a BSN until the writer says that it
 * is none.
 */
export const answerClient = command({
  name: 'municipality.answer-client',
  about: ({ memberId }) => memberId,
  may: 'client.read',
  inOwnHands: true,
  input: z.object({
    memberId: id<'member'>(),
    text: ownWords(2000).min(1),
  }),
  async run(tx, actor: PersonActor, { memberId, text }, now) {
    const { cooperativeId, personId } = actor
    const municipalityId = await askingMunicipality(tx)
    if (!municipalityId || !(await db.sharesWithMe(tx, memberId))) return refuse('client-not-shared')
    const message = { fromMember: false, writtenBy: personId, text, writtenAt: now.at }
    const messageId = newId<'client-message'>(now.at)
    await db.insertMessage(tx, cooperativeId, { id: messageId, memberId, municipalityId, ...message })
    await enqueue(tx, mailClientMessageJob, cooperativeId, { messageId }, messageId)
    return ok(null)
  },
})
