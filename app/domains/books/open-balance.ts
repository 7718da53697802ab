import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents, day } from '../../platform/input.ts'
import { books as words } from '../../text/nl/books.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { yearOf } from '../../values/day.ts'
import { chartOf } from './chart.db.ts'
import { allowLate } from './allow-late-entry.ts'
import { openingBalance } from './opening-balance.ts'
import { openedInYear } from './opening.db.ts'
import { holdPen } from './pen.db.ts'
import { post } from './post.ts'

/**
 * Books what stood on each account of the balance sheet when a co-operative came to Gilde: once in a year, so that
 * pressing twice or reading a file twice does not double it. Undoing is the same entry the other way, by
 * `reverseMemorial`; then it can be filled in anew.
 *
 * Refuses a day after today, what is no account of the balance sheet or has a form of its own (`opening-not-here`),
 * amounts that do not balance, and a year that has one (`opening-already`, with its number). In a period that is
 * closed for the time being it asks why (`reason-needed`). Gives the id of the entry.
 */
export const openBalance = command({
  name: 'books.open-balance',
  may: 'books.post',
  input: z.object({
    countsOn: day(),
    /** Cents, debit positive; accounts that are left out stood at nothing. */
    amounts: z.array(z.object({ account: z.string().max(60), amount: cents() })).max(500),
    /** What does not balance is the own capital; else it is refused. */
    restToEquity: z.boolean().default(false),
    reason: z.string().max(500).default(''),
  }),
  async run(tx, actor: PersonActor, { countsOn, amounts, restToEquity, reason }, now, commandId) {
    if (countsOn > now.today) return refuse('day-in-future')
    const chart = await chartOf(tx, actor.cooperativeId)
    const lines = openingBalance(amounts, chart, !restToEquity)
    if (!lines.ok) return lines
    await holdPen(tx, actor.cooperativeId)
    const before = await openedInYear(tx, actor.cooperativeId, yearOf(countsOn))
    if (before) return refuse('opening-already', { number: String(before.number) })
    const id = newId<'entry'>(now.at)
    const late = await allowLate(tx, actor, { id, countsOn }, reason)
    if (!late.ok) return late
    const entry = { book: 'opening', countsOn, description: words.book.opening, lines: lines.value } as const
    await post(tx, actor, entry, now, commandId, id)
    return ok(id as string)
  },
  about: (_input, id) => id,
})
