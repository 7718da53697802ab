import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import type { Tx } from '../../../platform/database.ts'
import { id, ownWords, sha256 } from '../../../platform/input.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { asWhoReads } from '../../../platform/reading-of-who-left.ts'
import { memberOfPerson } from '../../members/index.ts'
import type { Id } from '../../../values/id.ts'
import { sha256Of } from '../../../values/sha256.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { hashOfDestination, type Destination } from './destination.ts'
import { textOfFigures } from './figures.ts'
import { figuresNow } from './figures-now.ts'
import { asksHours, hoursTold } from './load-hours-told.ts'
import { printStatementJob } from './statement-jobs.ts'
import { destinationNow, holdMonth, keepConfirmed, statementById, type Content } from './statement.db.ts'
import type { Statement } from './statement.ts'

export type ConfirmRefusal =
  | 'statement-not-found'
  | 'statement-confirmed-before'
  | 'nothing-to-confirm'
  | 'figures-changed'
  | 'destination-changed'
  | 'hours-not-told'
  | 'hours-of-work-not-told'

/** What is hashed when a statement is shown and again when it is confirmed: SHA-256, in hex. */
export function hashOfFigures(text: string): string {
  return sha256Of(text).toString('hex')
}

/**
 * A member says that a statement is right. What they saw is kept word for word, with where they read that it goes, and
 * the PDF is asked for.
 *
 * Refuses: somebody else's or none (`statement-not-found`), one that was confirmed, one that asks nothing because
 * nothing differs any more (`nothing-to-confirm`); `figures-changed` and `destination-changed` when what they saw is no
 * longer so: nobody signs what they did not read; and `hours-not-told` when hours matter, none were noted, and the
 * member did not say that there were none; `hours-of-work-not-told` when there was income in that month, and they
 * did not say that they no longer know their hours.
 */
export const confirmStatement = command({
  name: 'benefits.confirm-statement',
  may: 'statement.confirm',
  inOwnHands: true,
  about: ({ statementId }) => statementId,
  input: z.object({
    statementId: id<'statement'>(),
    /** Of the figures as they were shown. */
    sha256: sha256(),
    /** Of where it goes, as it was shown: `hashOfDestination`. */
    destination: sha256(),
    /** The member was asked of hours they did not write down, and said so: what exactly, `hoursToSay` tells. */
    noHours: z.boolean(),
    /** What the member wants to say with it. */
    remark: ownWords(2000),
  }),
  async run(tx, actor: PersonActor, confirmed, now): Promise<Result<null, ConfirmRefusal>> {
    const { cooperativeId, personId } = actor
    const judged = await asWhoReads(tx, actor, () => judgeConfirming(tx, actor, confirmed))
    if (!judged.ok) return judged
    const { statement, content, destination } = judged.value
    const { id: statementId } = statement
    await keepConfirmed(tx, cooperativeId, statement, content, destination, { personId, at: now.at })
    await enqueue(tx, printStatementJob, cooperativeId, { statementId }, statementId)
    return ok(null)
  },
})

type Confirmed = {
  readonly statementId: Id<'statement'>
  readonly sha256: string
  readonly destination: string
  readonly noHours: boolean
  readonly remark: string
}

/** What is kept when it is confirmed, or why it is not; holds the month. */
async function judgeConfirming(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  confirmed: Confirmed,
): Promise<
  Result<
    { readonly statement: Statement; readonly content: Content; readonly destination: Destination },
    ConfirmRefusal
  >
> {
  const { statementId, remark } = confirmed
  const shown = await statementById(tx, cooperativeId, statementId)
  const member = await memberOfPerson(tx, cooperativeId, personId)
  if (!shown || shown.memberId !== member?.id) return refuse('statement-not-found')
  await holdMonth(tx, cooperativeId, shown.memberId, shown.month)
  const statement = (await statementById(tx, cooperativeId, statementId))!
  if (statement.confirmedAt !== null) return refuse('statement-confirmed-before')
  const known = await figuresNow(tx, cooperativeId, statement)
  const { figures, wanted } = known
  if (!wanted || statement.withdrawnAt !== null) return refuse('nothing-to-confirm')
  const text = textOfFigures(figures)
  const hash = hashOfFigures(text)
  if (hash !== confirmed.sha256) return refuse('figures-changed')
  const { municipalityId } = statement
  const destination = await destinationNow(tx, cooperativeId, municipalityId)
  if (hashOfDestination(municipalityId, destination) !== confirmed.destination)
    return refuse('destination-changed')
  const told = () => hoursTold(tx, cooperativeId, statement.memberId)
  const hoursSaid = await asksHours(statement, known, told)
  if (hoursSaid && !confirmed.noHours)
    return refuse(hoursSaid === 'no-work' ? 'hours-not-told' : 'hours-of-work-not-told')
  const content = { figures: text, sha256: Buffer.from(hash, 'hex'), remark, hoursSaid: hoursSaid ?? null }
  return ok({ statement, content, destination })
}
