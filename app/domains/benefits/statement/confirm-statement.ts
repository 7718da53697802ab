import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id, sha256 } from '../../../platform/input.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { memberOfPerson } from '../../members/index.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { textOfFigures } from './figures.ts'
import { figuresNow } from './figures-now.ts'
import { printStatementJob } from './statement-jobs.ts'
import { holdMonth, keepConfirmed, statementById } from './statement.db.ts'

export type ConfirmRefusal = 'statement-not-found' | 'statement-confirmed-before' | 'figures-changed'

/** What is hashed when a statement is shown and again when it is confirmed: SHA-256, in hex. */
export function hashOfFigures(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/**
 * A member says that a statement is right. What they saw is kept word for word, and the PDF is asked for.
 *
 * Refuses: somebody else's or none (`statement-not-found`), one that was confirmed, and `figures-changed` when what
 * they saw
 * is no longer what is known: nobody signs what they did not read.
 */
export const confirmStatement = command({
  name: 'benefits.confirm-statement',
  may: 'statement.confirm',
  about: ({ statementId }) => statementId,
  input: z.object({
    statementId: id<'statement'>(),
    /** Of the figures as they were shown. */
    sha256: sha256(),
    /** What the member wants to say with it. */
    remark: z.string().max(2000),
  }),
  async run(tx, actor: PersonActor, confirmed, now): Promise<Result<null, ConfirmRefusal>> {
    const { cooperativeId, personId } = actor
    const { statementId, remark } = confirmed
    const shown = await statementById(tx, cooperativeId, statementId)
    const member = await memberOfPerson(tx, cooperativeId, personId)
    if (!shown || shown.memberId !== member?.id) return refuse('statement-not-found')
    await holdMonth(tx, cooperativeId, shown.memberId, shown.month)
    const statement = (await statementById(tx, cooperativeId, statementId))!
    if (statement.confirmedAt !== null) return refuse('statement-confirmed-before')
    const figures = textOfFigures((await figuresNow(tx, cooperativeId, statement)).figures)
    const hash = hashOfFigures(figures)
    if (hash !== confirmed.sha256) return refuse('figures-changed')
    const content = { figures, sha256: Buffer.from(hash, 'hex'), remark }
    await keepConfirmed(tx, cooperativeId, statement, content, { personId, at: now.at })
    await enqueue(tx, printStatementJob, cooperativeId, { statementId }, statementId)
    return ok(null)
  },
})
