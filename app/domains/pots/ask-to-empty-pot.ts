import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn, holdPen } from '../books/index.ts'
import { insertEmptying } from './emptying.db.ts'
import { EMPTIED_TO, type EmptyingRefusal } from './emptying.ts'
import { loadPotOfLeaver } from './load-pot-of-leaver.ts'

export type AskToEmptyRefusal =
  | EmptyingRefusal
  | 'member-not-found'
  | 'own-pot'
  | 'way-not-in-scheme'
  | 'decision-needed'
  | 'emptying-waits'

/**
 * Somebody of the board asks where all that is in the pot of who left goes: where the scheme of the last day says, or,
 * where it leaves that open, where the board decided. Nothing is booked before somebody else of the administration says
 * yes (`answerEmptying`). Gives the id of what was asked.
 *
 * Refused: `member-not-found`, `own-pot`, what `waysToEmpty` refuses, `way-not-in-scheme` for another way than the
 * scheme says, `decision-needed` without the words of what was decided, `emptying-waits` when it was asked already.
 */
export const askToEmptyPot = command({
  name: 'pots.ask-to-empty-pot',
  about: ({ memberId }) => memberId,
  may: 'pot-emptying.ask',
  input: z.object({
    memberId: id<'member'>(),
    to: z.enum(EMPTIED_TO),
    /** What the board decided; not kept where the scheme says it. */
    decided: ownWords(500).default(''),
  }),
  async run(
    tx,
    actor: PersonActor,
    { memberId, to, decided },
    now,
  ): Promise<Result<Id<'pot-emptying'>, AskToEmptyRefusal>> {
    const { cooperativeId, personId } = actor
    await holdPen(tx, cooperativeId)
    const found = await loadPotOfLeaver(tx, cooperativeId, memberId)
    if (!found) return refuse('member-not-found')
    const own = await checkNotOwn(tx, actor, [memberId])
    if (!own.ok) return own
    if (!found.ways.ok) return found.ways
    const { byRule, byDecision } = found.ways.value
    if (to !== byRule && !byDecision.includes(to)) return refuse('way-not-in-scheme')
    if (to !== byRule && decided === '') return refuse('decision-needed')
    const asked = {
      id: newId<'pot-emptying'>(now.at),
      memberId,
      amount: found.pot.balance,
      to,
      versionId: found.pot.versionId,
      decided: to === byRule ? null : decided,
      askedAt: now.at,
      askedBy: personId,
    }
    return (await insertEmptying(tx, cooperativeId, asked)) ? ok(asked.id) : refuse('emptying-waits')
  },
})
