import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { keepFile } from '../../../platform/file.db.ts'
import { bytes, id } from '../../../platform/input.ts'
import { enqueue } from '../../../platform/jobs.ts'
import type { Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { deliverStatementsJob } from './statement-jobs.ts'
import { holdMonth, insertDocument, printedAmong, statementById } from './statement.db.ts'

/**
 * Keeps the PDF of a statement, with its SHA-256 in hex, and asks for the delivery. The first one stays for ever.
 * Gives the id of the file.
 */
export const storeStatement = command({
  name: 'benefits.store-statement',
  may: 'job',
  about: ({ statementId }) => statementId,
  input: z.object({
    statementId: id<'statement'>(),
    name: z.string().min(1).max(120),
    content: bytes(),
  }),
  async run(
    tx,
    actor: JobActor,
    { statementId, name, content },
    now,
  ): Promise<Result<Id<'file'>, 'statement-not-found'>> {
    const { cooperativeId } = actor
    const statement = await statementById(tx, cooperativeId, statementId)
    if (!statement || statement.confirmedAt === null) return refuse('statement-not-found')
    const { memberId, month } = statement
    await holdMonth(tx, cooperativeId, memberId, month)
    const there = (await printedAmong(tx, cooperativeId, [statementId])).get(statementId)
    if (there) return ok(there)
    const fileId = await keepFile(tx, cooperativeId, {
      name,
      mediaType: 'application/pdf',
      content,
      at: now.at,
    })
    await insertDocument(tx, cooperativeId, statement, fileId, now.at)
    await enqueue(tx, deliverStatementsJob, cooperativeId, { memberId }, memberId)
    return ok(fileId)
  },
})
