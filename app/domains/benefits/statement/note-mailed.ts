import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { ok, type Result } from '../../../values/result.ts'
import { eventsOf, insertEvent } from './statement.db.ts'
import { broughtByMail } from './statement-work.db.ts'

/**
 * Keeps with a statement that the mail that brings it left, or could not; of a failure once, until it left. A
 * reminder is no delivery, so nothing is kept of it here.
 */
export const noteMailed = command({
  name: 'benefits.note-mailed',
  may: 'job',
  about: ({ mailId }) => mailId,
  input: z.object({ mailId: id<'mail'>(), failed: z.boolean() }),
  async run(tx, actor: JobActor, { mailId, failed }, now): Promise<Result<null, never>> {
    const { cooperativeId } = actor
    const statement = await broughtByMail(tx, cooperativeId, mailId)
    if (!statement) return ok(null)
    if (!failed) {
      const at = statement.sentAt ?? now.at
      await insertEvent(tx, cooperativeId, statement, { id: mailId, kind: 'sent', at, by: null })
      return ok(null)
    }
    const events = (await eventsOf(tx, cooperativeId, [statement.id])).get(statement.id) ?? []
    if (events.some(({ kind }) => kind === 'send-failed' || kind === 'sent')) return ok(null)
    await insertEvent(tx, cooperativeId, statement, { kind: 'send-failed', at: now.at, by: null })
    return ok(null)
  },
})
