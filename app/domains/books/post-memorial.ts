import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { ok, refuse } from '../../values/result.ts'
import { memberById } from '../members/index.ts'
import { balanceOf } from './books.db.ts'
import { holdPen } from './close.db.ts'
import type { EntryLine } from './entry.ts'
import { accountsOf } from './journal.db.ts'
import { linesByHand } from './memorial.ts'
import { post } from './post.ts'

/**
 * Posts an entry that somebody writes by hand: an opening balance, rent, a grant, a correction.
 *
 * Refuses what `linesByHand` refuses, a day after today, a member who is not there, and taking more out of a pot than
 * is in it. Gives the id of the entry.
 */
export const postMemorial = command({
  name: 'books.post-memorial',
  may: 'books.post',
  input: z.object({
    book: z.enum(['memorial', 'opening']),
    countsOn: z.custom<Day>(),
    description: z.string().min(1).max(300),
    lines: z
      .array(
        z.object({
          account: z.string(),
          memberId: z.custom<Id<'member'>>().nullable(),
          debit: z.bigint(),
          credit: z.bigint(),
        }),
      )
      .max(100),
  }),
  async run(tx, actor: PersonActor, { book, countsOn, description, lines }, now, commandId) {
    if (countsOn > now.today) return refuse('day-in-future')
    const chart = await accountsOf(tx, actor.cooperativeId)
    const made = linesByHand(lines, chart)
    if (!made.ok) return made
    for (const [index, { memberId }] of lines.entries()) {
      if (memberId && !(await memberById(tx, actor.cooperativeId, memberId)))
        return refuse('member-unknown', { place: String(index + 1) })
    }
    await holdPen(tx, actor.cooperativeId)
    const pots = chart.find((account) => account.purpose === 'member-pots')?.code
    const short = await overdrawn(
      tx,
      actor,
      made.value.filter((line) => line.account === pots),
    )
    if (short !== undefined) return refuse('pot-too-small', { balance: String(short) })
    const entry = { book, countsOn, description, lines: made.value }
    return ok((await post(tx, actor, entry, now, commandId)).id as string)
  },
})

/** What is in the first pot that holds less than is taken out of it; undefined when all hold enough. */
async function overdrawn(
  tx: Tx,
  actor: PersonActor,
  lines: readonly EntryLine[],
): Promise<Cents | undefined> {
  const perMember = Map.groupBy(lines, (line) => line.memberId)
  for (const [memberId, theirs] of perMember) {
    const taken = theirs.reduce((total, line) => total + line.amount, 0n)
    const balance = -(await balanceOf(tx, actor.cooperativeId, 'member-pots', memberId))
    if (taken > 0n && balance < taken) return balance
  }
  return undefined
}
