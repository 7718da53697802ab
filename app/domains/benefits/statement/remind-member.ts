import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { queueMail } from '../../../platform/queue-mail.ts'
import { newId } from '../../../values/id.ts'
import { ok, type Result } from '../../../values/result.ts'
import { isWaiting } from './statement.ts'
import { eventsOf, holdMonth, insertEvent, statementById } from './statement.db.ts'

/** Writes the mail that reminds a member of a statement, once. Gives whether it was written now. */
export const remindMember = command({
  name: 'benefits.remind-member',
  may: 'job',
  about: ({ statementId }) => statementId,
  input: z.object({
    statementId: id<'statement'>(),
    to: z.string().min(3).max(254),
    subject: z.string().min(1).max(400),
    text: z.string().min(1).max(20_000),
  }),
  async run(tx, actor: JobActor, { statementId, ...mail }, now): Promise<Result<boolean, never>> {
    const { cooperativeId } = actor
    const asked = await statementById(tx, cooperativeId, statementId)
    if (!asked) return ok(false)
    await holdMonth(tx, cooperativeId, asked.memberId, asked.month)
    const statement = (await statementById(tx, cooperativeId, statementId))!
    const events = (await eventsOf(tx, cooperativeId, [statementId])).get(statementId) ?? []
    const reminded = events.some(({ kind, at }) => kind === 'reminded' && at >= statement.madeAt)
    if (!isWaiting(statement) || reminded) return ok(false)
    const about = { kind: 'statement', id: statementId } as const
    await queueMail(tx, cooperativeId, { id: newId<'mail'>(now.at), about, ...mail }, now)
    await insertEvent(tx, cooperativeId, statement, { kind: 'reminded', at: now.at, by: null })
    return ok(true)
  },
})
