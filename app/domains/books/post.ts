import type { Now } from '../../platform/clock.ts'
import { personOf, type CooperativeActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import * as db from './books.db.ts'
import { balanced, reversalOf, type Entry } from './entry.ts'

export type Posted = { readonly id: Id<'entry'>; readonly number: number }

/**
 * Posts an entry. It takes the pen of the co-operative: entries are numbered in the order in which they are
 * posted, without gaps, and other postings of the same co-operative wait until this transaction is done.
 *
 * @param commandId the command that caused it, kept with the entry
 * @param id under which it is posted, when something that is kept already names it
 * @returns the id and the number of the entry
 * @throws Error when it does not balance or an account is not in the chart: a bug of the caller. In a closed
 *   period the database refuses, which the door answers with `books-closed`
 */
export async function post(
  tx: Tx,
  actor: CooperativeActor,
  entry: Entry,
  now: Now,
  commandId: string,
  id: Id<'entry'> = newId(now.at),
): Promise<Posted> {
  const { number, lines } = await db.insertEntry(tx, {
    cooperativeId: actor.cooperativeId,
    id,
    entry: balanced(entry),
    knownAt: now.at,
    postedBy: personOf(actor),
    commandId,
  })
  const expected = entry.lines.filter((line) => line.amount !== 0n).length
  if (lines !== expected)
    throw new Error(`"${entry.description}": ${expected - lines} lines name no account of the chart`)
  return { id, number }
}

/**
 * Posts the reversal of an entry: the same lines on the other side. An entry is reversed once.
 *
 * @param countsOn the day the reversal counts; the original may lie in a closed period
 * @param reversalId under which it is posted, when something that is kept already names it
 */
export async function reverse(
  tx: Tx,
  actor: CooperativeActor,
  id: Id<'entry'>,
  countsOn: Day,
  description: string,
  now: Now,
  commandId: string,
  reversalId?: Id<'entry'>,
): Promise<Posted> {
  const original = await db.entryById(tx, actor.cooperativeId, id)
  if (!original) throw new Error(`entry ${id} does not exist`)
  return post(tx, actor, reversalOf(original, id, countsOn, description), now, commandId, reversalId)
}
