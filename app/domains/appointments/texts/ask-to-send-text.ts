import { z } from 'zod'
import type { Now } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.ts'
import { id } from '../../../platform/input.ts'
import { enqueue, job } from '../../../platform/jobs.ts'
import { newId, type Id } from '../../../values/id.ts'
import { insertTextMessage } from './text-message.db.ts'

/** A message that is kept is to be sent. */
export const sendTextJob = job('send-text', z.object({ textId: id<'text-message'>() }))

/** A text message as it will be sent; the number in E.164. */
export const textToSend = z.object({
  personId: id<'person'>(),
  number: z.string().max(15),
  body: z.string().min(1).max(450),
})

/** Keeps a message to somebody, and asks for it to be sent, in the transaction of whoever has something to say. */
export async function queueText(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  message: z.output<typeof textToSend>,
  now: Now,
): Promise<void> {
  const textId = newId<'text-message'>(now.at)
  await insertTextMessage(tx, cooperativeId, { id: textId, ...message }, now.at)
  await enqueue(tx, sendTextJob, cooperativeId, { textId }, textId)
}
