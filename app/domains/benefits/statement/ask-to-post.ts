import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import type { Tx } from '../../../platform/database.ts'
import { id, sha256 } from '../../../platform/input.ts'
import { asWhoReads } from '../../../platform/reading-of-who-left.ts'
import type { Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { municipalityById } from '../agreement/municipality.db.ts'
import { memberOfPerson } from '../../members/index.ts'
import { hashOfDestination } from './destination.ts'
import { arrivesByMember, postAskedTo, type Statement } from './statement.ts'
import { eventsOf, holdMonth, insertEvent, statementById } from './statement.db.ts'

export type AskToPostRefusal =
  | 'statement-not-found'
  | 'statement-arrives'
  | 'statement-replaced'
  | 'post-asked-before'
  | 'post-address-changed'

/**
 * A member says yes to having a statement posted that nobody of the municipality reads here: the office may open its
 * PDF for that, and posts it. What was confirmed stays as it is.
 *
 * Refuses: somebody else's or none (`statement-not-found`), one that was not confirmed or is there already or goes
 * another way (`statement-arrives`), replaced by a later version (`statement-replaced`), asked before
 * (`post-asked-before`), and another address than the member read (`post-address-changed`).
 */
export const askToPost = command({
  name: 'benefits.ask-to-post',
  may: 'statement.confirm',
  about: ({ statementId }) => statementId,
  input: z.object({
    statementId: id<'statement'>(),
    /** Of the address on the street, as it was shown: `hashOfDestination`. */
    destination: sha256(),
  }),
  async run(
    tx,
    actor: PersonActor,
    { statementId, destination },
    now,
  ): Promise<Result<null, AskToPostRefusal>> {
    const judged = await asWhoReads(tx, actor, () => judgePosting(tx, actor, { statementId, destination }))
    if (!judged.ok) return judged
    const { statement, wanted: text } = judged.value
    const by = actor.personId
    await insertEvent(tx, actor.cooperativeId, statement, { kind: 'post-asked', at: now.at, by, text })
    return ok(null)
  },
})

/** The statement and the address to which it is posted, or why it is not; holds the month. */
async function judgePosting(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  asked: { readonly statementId: Id<'statement'>; readonly destination: string },
): Promise<Result<{ readonly statement: Statement; readonly wanted: string }, AskToPostRefusal>> {
  const { statementId, destination } = asked
  const statement = await statementById(tx, cooperativeId, statementId)
  const member = await memberOfPerson(tx, cooperativeId, personId)
  if (!statement || statement.memberId !== member?.id) return refuse('statement-not-found')
  await holdMonth(tx, cooperativeId, statement.memberId, statement.month)
  // Read again: a later version may have been confirmed while this waited for the month.
  if ((await statementById(tx, cooperativeId, statementId))?.replaced) return refuse('statement-replaced')
  const events = (await eventsOf(tx, cooperativeId, [statementId])).get(statementId) ?? []
  const wanted = (await municipalityById(tx, cooperativeId, statement.municipalityId))?.address ?? ''
  if (!arrivesByMember(statement, events, wanted))
    return refuse(!wanted || postAskedTo(events) !== wanted ? 'statement-arrives' : 'post-asked-before')
  const byPost = { delivery: 'print', sentTo: wanted } as const
  if (wanted === '' || hashOfDestination(statement.municipalityId, byPost) !== destination)
    return refuse('post-address-changed')
  return ok({ statement, wanted })
}
