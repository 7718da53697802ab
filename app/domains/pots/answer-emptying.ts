import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { id } from '../../platform/input.ts'
import { may } from '../../platform/permissions.ts'
import { potEmptying as words } from '../../text/nl/pot-emptying.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn, holdPen, isPerMember, post } from '../books/index.ts'
import { answerAsSecond, type SecondYesRefusal } from '../people/index.ts'
import { answerEmptyingRow, waitingEmptyings, type WaitingEmptying } from './emptying.db.ts'
import { destinationOf, type EmptyingRefusal } from './emptying.ts'
import { loadPotOfLeaver } from './load-pot-of-leaver.ts'
import { movePot, type MovePotRefusal } from './move-pot.ts'
import { ACCOUNT } from './sharing.ts'

export type AnswerEmptyingRefusal =
  | 'no-such-emptying'
  | 'office-says-yes'
  | 'pot-changed'
  | EmptyingRefusal
  | SecondYesRefusal
  | MovePotRefusal

/**
 * Says yes or no to emptying the pot of who left. The yes is of who keeps the books and another than who asked
 * (decision 0015), and books it today; a no is of the board as well; who asked takes it back.
 *
 * Refused: `no-such-emptying` when it is answered; `office-says-yes` for the yes of who keeps no books; what
 * `answerAsSecond` and `waysToEmpty` refuse; `pot-changed` with the `balance` in cents when something came in since.
 */
export const answerEmptying = command({
  name: 'pots.answer-emptying',
  about: ({ askedId }) => askedId,
  may: 'pot-emptying.answer',
  input: z.object({ askedId: id<'pot-emptying'>(), yes: z.boolean() }),
  async run(
    tx,
    actor: PersonActor,
    { askedId, yes },
    now,
    commandId,
  ): Promise<Result<'emptied' | 'no' | 'taken-back', AnswerEmptyingRefusal>> {
    const { cooperativeId, personId: by } = actor
    await holdPen(tx, cooperativeId)
    const asked = (await waitingEmptyings(tx, cooperativeId)).find((one) => one.id === askedId)
    if (!asked) return refuse('no-such-emptying')
    const own = await checkNotOwn(tx, actor, [asked.memberId])
    const said = await answerAsSecond(tx, actor, { by: asked.askedBy, isParty: !own.ok }, yes, now)
    if (!said.ok) return said
    if (said.value !== 'yes') {
      await answerEmptyingRow(tx, cooperativeId, askedId, { by, at: now.at, entryId: null })
      return ok(said.value)
    }
    if (!may(actor, 'books.post')) return refuse('office-says-yes')
    const found = await loadPotOfLeaver(tx, cooperativeId, asked.memberId)
    if (!found) return refuse('no-such-emptying')
    if (!found.ways.ok) return found.ways
    const { balance } = found.pot
    if (balance !== asked.amount) return refuse('pot-changed', { balance: String(balance) })
    return empty(tx, actor, asked, now, commandId)
  },
})

/** Keeps the yes, the movement of the pot and the entry, under one id. */
async function empty(
  tx: Tx,
  actor: PersonActor,
  { id: emptyingId, memberId, amount, to, versionId, member }: WaitingEmptying,
  now: Now,
  commandId: string,
): Promise<Result<'emptied', MovePotRefusal>> {
  const { cooperativeId, personId: by } = actor
  const entry = { id: newId<'entry'>(now.at), countsOn: now.today }
  await answerEmptyingRow(tx, cooperativeId, emptyingId, { by, at: now.at, entryId: entry.id })
  const destination = destinationOf(to)
  const purpose = destination === 'member-cash' ? ({ purpose: 'payout' } as const) : {}
  const move = { kind: 'emptied', memberId, amount, emptyingId, versionId, ...purpose } as const
  const moved = await movePot(tx, actor, move, entry, now)
  if (!moved.ok) return moved
  const account = ACCOUNT[destination]
  const line = { account, amount: -amount, ...(isPerMember(account) ? { memberId } : {}) }
  const description = words.entry({ member, to: words.to[to] }).slice(0, 300)
  const whole = {
    book: 'memorial',
    countsOn: entry.countsOn,
    description,
    lines: [moved.value, line],
  } as const
  await post(tx, actor, whole, now, commandId, entry.id)
  return ok('emptied')
}
