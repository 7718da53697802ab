import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { insertSent } from './render.db.ts'

/** Keeps with the invoice that a mail about it left. */
export const noteSent = command({
  name: 'sales.note-sent',
  about: ({ mailId }) => mailId,
  may: 'job',
  input: z.object({ mailId: id<'mail'>() }),
  async run(tx, actor: JobActor, { mailId }, now) {
    await insertSent(tx, actor.cooperativeId, mailId, now.at)
    return ok(null)
  },
})
