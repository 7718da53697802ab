import { statementPaper as words } from '../../../text/nl/statement-paper.ts'
import { formatMonth } from '../../../values/format.ts'
import type { JobActor } from '../../../platform/actor.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Perform } from '../../../platform/command.ts'
import type { Database } from '../../../platform/database.ts'
import { documentTemplate, renderPdf } from '../../../platform/pdf.ts'
import { dayOf } from '../../../values/day.ts'
import { newId, type Id } from '../../../values/id.ts'
import { hashOfFigures } from './confirm-statement.ts'
import { readFigures } from './figures.ts'
import { statementSheet } from './paper.ts'
import { contentOf, printedAmong, statementById } from './statement.db.ts'
import { storeStatement } from './store-statement.ts'

/** What work on statements needs. */
export type StatementNeeds = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  /** Where people find the office, without a slash at the end. */
  readonly publicUrl: string
}

/**
 * Makes the PDF of a confirmed statement and stores it with its hash. Once: what is stored is never made again,
 * and when two do this at the same time the second throws its own away. Storing asks for the delivery, in the
 * same transaction.
 *
 * @throws Error when the statement is not confirmed, or what is kept does not fit its hash
 */
export async function printStatement(
  { database, perform, clock }: StatementNeeds,
  actor: JobActor,
  statementId: Id<'statement'>,
): Promise<void> {
  const { cooperativeId } = actor
  const found = await database.read(actor, async (tx) => ({
    statement: await statementById(tx, cooperativeId, statementId),
    content: await contentOf(tx, cooperativeId, statementId),
    printed: (await printedAmong(tx, cooperativeId, [statementId])).has(statementId),
  }))
  const { statement, content } = found
  if (!statement?.confirmedAt || !content) throw new Error(`statement ${statementId} is not confirmed`)
  if (found.printed) return
  const { remark, hoursSaid } = content
  const figures = readFigures(content.figures)
  const sha256 = hashOfFigures(content.figures)
  const pdf = await renderPdf({
    template: await documentTemplate('statement'),
    data: statementSheet({ figures, sha256, remark, hoursSaid, confirmedAt: statement.confirmedAt }),
    on: dayOf(statement.confirmedAt),
    attachments: [
      {
        name: words.dataName(figures),
        mime: 'application/json',
        bytes: Buffer.from(content.figures, 'utf8'),
        description: words.dataDescription,
        relationship: 'data',
      },
    ],
  })
  const stored = await perform(
    storeStatement,
    actor,
    {
      statementId,
      name: words.fileName({ month: formatMonth(figures.month, 'nl'), version: figures.version }),
      content: pdf,
    },
    newId(clock().at),
  )
  if (!stored.ok) throw new Error(`the PDF of ${statementId}: ${stored.reason}`)
}
