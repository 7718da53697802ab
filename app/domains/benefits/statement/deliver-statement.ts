import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { queueMail } from '../../../platform/queue-mail.ts'
import { newId } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { mailToMunicipality } from './statement-mail.ts'
import { eventsOf, holdMonth, insertEvent, printedAmong, statementById } from './statement.db.ts'
import { addressOf, isMailed, isShared, namesFor } from './statement-work.db.ts'

/** How a statement stands after delivering: it is there, a mail is on its way, or it waits for somebody. */
export type Delivered = 'sent' | 'mailed' | 'waits'

/**
 * Brings a printed statement to the municipality, once. By the portal it is sent as soon as somebody of the
 * municipality may read it; by mail the mail is written and asked for (that it left is noted when it did); on
 * paper it waits for the office.
 */
export const deliverStatement = command({
  name: 'benefits.deliver-statement',
  may: 'job',
  about: ({ statementId }) => statementId,
  input: z.object({ statementId: id<'statement'>() }),
  async run(tx, actor: JobActor, { statementId }, now): Promise<Result<Delivered, 'statement-not-found'>> {
    const { cooperativeId } = actor
    const statement = await statementById(tx, cooperativeId, statementId)
    if (!statement) return refuse('statement-not-found')
    const { memberId, month, delivery, municipalityId } = statement
    await holdMonth(tx, cooperativeId, memberId, month)
    const fileId = (await printedAmong(tx, cooperativeId, [statementId])).get(statementId)
    if (!fileId) return ok('waits')
    const events = (await eventsOf(tx, cooperativeId, [statementId])).get(statementId) ?? []
    if (events.some(({ kind }) => kind === 'sent')) return ok('sent')
    if (delivery === 'print') return ok('waits')
    if (delivery === 'portal') {
      if (!(await isShared(tx, statementId))) return ok('waits')
      await insertEvent(tx, cooperativeId, statement, { kind: 'sent', at: now.at, by: null })
      return ok('sent')
    }
    if (await isMailed(tx, cooperativeId, statementId)) return ok('mailed')
    const { email } = await addressOf(tx, cooperativeId, municipalityId)
    if (email === null) return ok('waits')
    const mail = mailToMunicipality(month, await namesFor(tx, cooperativeId, statement))
    const about = { kind: 'statement', id: statementId } as const
    const mailId = newId<'mail'>(now.at)
    await queueMail(tx, cooperativeId, { id: mailId, about, to: email, ...mail, attachments: [fileId] }, now)
    return ok('mailed')
  },
})
