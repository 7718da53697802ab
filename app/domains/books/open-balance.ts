import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { cents, day, ownWords } from '../../platform/input.ts'
import { books as words } from '../../text/nl/books.ts'
import type { Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { Now } from '../../platform/clock.ts'
import { chartOf } from './chart.db.ts'
import type { EntryLine } from './entry.ts'
import { allowLate } from './allow-late-entry.ts'
import { openingBalance, type OpeningRefusal } from './opening-balance.ts'
import { bankIsBooked, openingThatStands } from './opening.db.ts'
import { holdPen } from './pen.db.ts'
import { post } from './post.ts'

/** What stood on each account, as it is typed. */
export const openingInput = {
  countsOn: day(),
  /** Cents, debit positive; accounts that are left out stood at nothing. */
  amounts: z.array(z.object({ account: z.string().max(60), amount: cents() })).max(500),
  /** What does not balance is the own capital; else it is refused. */
  restToEquity: z.boolean().default(false),
}

/** An opening balance as it was typed, amounts in cents. */
export type TypedOpening = z.output<z.ZodObject<typeof openingInput>>

export type OpenBalanceRefusal = OpeningRefusal | 'reason-needed' | 'day-in-future' | 'opening-already'

/**
 * Books what stood on each account of the balance sheet when a co-operative came to Gilde: once, so that pressing twice
 * or reading a file twice does not double it, and before the first line of the bank. Undoing is the same entry the
 * other way, by `reverseMemorial`; then it can be filled in anew.
 *
 * Refuses a day after today, what is no account of the balance sheet or has a form of its own (`opening-not-here`),
 * amounts that do not balance, when one stands (`opening-already`, with its number), and once the bank is in the books
 * (`opening-after-bank`: `askOpening`). In a period that is closed for the time being it asks why (`reason-needed`).
 * Gives the id of the entry.
 */
export const openBalance = command({
  name: 'books.open-balance',
  may: 'books.post',
  input: z.object({ ...openingInput, reason: ownWords(500).default('') }),
  async run(tx, actor: PersonActor, { reason, ...typed }, now, commandId) {
    const lines = await openingLinesOf(tx, actor, typed, now)
    if (!lines.ok) return lines
    await holdPen(tx, actor.cooperativeId)
    if (await bankIsBooked(tx, actor.cooperativeId)) return refuse('opening-after-bank')
    const of = { countsOn: typed.countsOn, lines: lines.value, reason }
    const posted = await postOpening(tx, actor, of, newId<'entry'>(now.at), now, commandId)
    return posted.ok ? ok(posted.value as string) : posted
  },
  about: (_input, id) => id,
})

/** The lines of an opening balance as it was typed; refused as `openBalance` says. */
export async function openingLinesOf(
  tx: Tx,
  { cooperativeId }: PersonActor,
  { countsOn, amounts, restToEquity }: TypedOpening,
  now: Now,
): Promise<Result<EntryLine[], OpeningRefusal | 'day-in-future'>> {
  if (countsOn > now.today) return refuse('day-in-future')
  return openingBalance(amounts, await chartOf(tx, cooperativeId), !restToEquity)
}

/** Posts it, when none stands. For who holds the pen. */
export async function postOpening(
  tx: Tx,
  actor: PersonActor,
  of: { readonly countsOn: Day; readonly lines: readonly EntryLine[]; readonly reason: string },
  id: Id<'entry'>,
  now: Now,
  commandId: string,
): Promise<Result<Id<'entry'>, 'reason-needed' | 'opening-already'>> {
  const { countsOn, lines, reason } = of
  const before = await openingThatStands(tx, actor.cooperativeId)
  if (before) return refuse('opening-already', { number: String(before.number) })
  const late = await allowLate(tx, actor, { id, countsOn }, reason)
  if (!late.ok) return late
  const entry = { book: 'opening', countsOn, description: words.book.opening, lines } as const
  await post(tx, actor, entry, now, commandId, id)
  return ok(id)
}
