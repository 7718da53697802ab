import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok } from '../../values/result.ts'
import { insertSendFailed } from './render.db.ts'

/** Keeps with the invoice, once per mail, that a mail about it could not be sent. It is tried again. */
export const noteSendFailed = command({
  name: 'sales.note-send-failed',
  about: ({ mailId }) => mailId,
  may: 'job',
  input: z.object({ mailId: id<'mail'>() }),
  async run(tx, actor: JobActor, { mailId }, now) {
    await insertSendFailed(tx, actor.cooperativeId, mailId, newId<'event'>(now.at), now.at)
    return ok(null)
  },
})
