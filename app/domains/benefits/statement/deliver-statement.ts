import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import type { Now } from '../../../platform/clock.ts'
import { command } from '../../../platform/command.ts'
import type { Tx } from '../../../platform/database.ts'
import { id } from '../../../platform/input.ts'
import { queueMail } from '../../../platform/queue-mail.ts'
import { newId, type Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { sameDestination } from './destination.ts'
import { renewMonth } from './renew-month.ts'
import { mailToMunicipality } from './statement-mail.ts'
import { mailGaveUp, type Statement } from './statement.ts'
import {
  destinationNow,
  eventsOf,
  holdMonth,
  insertEvent,
  printedAmong,
  statementById,
} from './statement.db.ts'
import { isMailed, isShared, namesFor } from './statement-work.db.ts'

/** How a statement stands after delivery: there, under way by mail, called back, replaced, or waiting for somebody. */
export type Delivered = 'sent' | 'mailed' | 'recalled' | 'replaced' | 'waits'

/**
 * Brings a printed statement to the municipality, once, to where the member read that it goes. By the portal it is sent
 * as soon as somebody of the municipality may read it; by mail the mail is written and asked for (that it left is noted
 * when it did); on paper it waits for the office. Does the municipality want it elsewhere by now, then it is not sent
 * but called back, and the member is asked anew. What a later version replaced goes nowhere.
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
    await holdMonth(tx, cooperativeId, statement.memberId, statement.month)
    const fileId = (await printedAmong(tx, cooperativeId, [statementId])).get(statementId)
    if (!fileId) return ok('waits')
    const events = (await eventsOf(tx, cooperativeId, [statementId])).get(statementId) ?? []
    if (events.some(({ kind }) => kind === 'sent')) return ok('sent')
    if (events.some(({ kind }) => kind === 'recalled')) return ok('recalled')
    const underWay = await isMailed(tx, cooperativeId, statementId)
    if (underWay && !mailGaveUp(events, now.at)) return ok('mailed')
    if (statement.replaced) return ok('replaced')
    const wanted = await destinationNow(tx, cooperativeId, statement.municipalityId)
    if (!sameDestination(statement, wanted)) return ok(await recall(tx, cooperativeId, statement, now))
    if (underWay) return ok('mailed')
    return ok(await send(tx, cooperativeId, statement, fileId, now))
  },
})

async function recall(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  statement: Statement,
  now: Now,
): Promise<'recalled'> {
  await insertEvent(tx, cooperativeId, statement, { kind: 'recalled', at: now.at, by: null })
  await renewMonth(tx, cooperativeId, statement.memberId, statement.month, now)
  return 'recalled'
}

async function send(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  statement: Statement,
  fileId: Id<'file'>,
  now: Now,
): Promise<Delivered> {
  const { id: statementId, month, delivery, sentTo } = statement
  if (delivery === 'print') return 'waits'
  if (delivery === 'portal') {
    if (!(await isShared(tx, statementId))) return 'waits'
    await insertEvent(tx, cooperativeId, statement, { kind: 'sent', at: now.at, by: null })
    return 'sent'
  }
  const mail = mailToMunicipality(month, await namesFor(tx, cooperativeId, statement))
  const about = { kind: 'statement', id: statementId } as const
  const mailId = newId<'mail'>(now.at)
  await queueMail(tx, cooperativeId, { id: mailId, about, to: sentTo, ...mail, attachments: [fileId] }, now)
  return 'mailed'
}
