import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { day, id, ownWords } from '../../platform/input.ts'
import { books as words } from '../../text/nl/books.ts'
import type { Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen } from './pen.db.ts'
import type { EntryLine } from './entry.ts'
import { entryOpened } from './journal.db.ts'
import { allowLate } from './allow-late-entry.ts'
import { checkKept, checkNotOwn, type KeptRefusal } from './check-kept.ts'
import { reverse } from './post.ts'

export type ReverseRefusal =
  | KeptRefusal
  | 'own-pot'
  | 'day-in-future'
  | 'entry-not-found'
  | 'not-by-hand'
  | 'reversed-already'
  | 'reason-needed'

type Reversal = { readonly entryId: Id<'entry'>; readonly countsOn: Day; readonly reason?: string }

/**
 * Undoes an entry that was written by hand, by an entry with the same lines on the other side.
 *
 * What Gilde booked itself is undone where it came from (`not-by-hand`; what was in a pot at the beginning:
 * `pots-by-themselves`); an entry is undone once (`reversed-already`). Refuses what is kept for who undoes it
 * (`own-pot`), and what was taken out since. In a period that is closed for the time being it asks why
 * (`reason-needed`).
 */
export const reverseMemorial = command({
  name: 'books.reverse-memorial',
  about: ({ entryId }) => entryId,
  may: 'books.post',
  input: z.object({ entryId: id<'entry'>(), countsOn: day(), reason: ownWords(500).default('') }),
  async run(tx, actor: PersonActor, of, now, commandId) {
    const entry = await entryOpened(tx, actor.cooperativeId, of.entryId)
    const onPots = entry?.lines.find((line) => line.purpose === 'member-pots')
    if (onPots) return refuse('pots-by-themselves', { account: `${onPots.account} ${onPots.account_name}` })
    return reverseByHand(tx, actor, of, now, commandId)
  },
})

/** The undoing itself, for who keeps what it does to pots too. Takes the pen. Gives the id of the reversing entry. */
export async function reverseByHand(
  tx: Tx,
  actor: PersonActor,
  { entryId, countsOn, reason = '' }: Reversal,
  now: Now,
  commandId: string,
): Promise<Result<Id<'entry'>, ReverseRefusal>> {
  if (countsOn > now.today) return refuse('day-in-future')
  await holdPen(tx, actor.cooperativeId)
  const entry = await entryOpened(tx, actor.cooperativeId, entryId)
  if (!entry) return refuse('entry-not-found')
  const { book, number, description, reversed_by_number, reverses_id } = entry.head
  const ofMeeting = entry.lines.some((line) => line.purpose === 'unappropriated')
  if ((book !== 'memorial' && book !== 'opening') || reverses_id !== null || ofMeeting)
    return refuse('not-by-hand')
  if (reversed_by_number !== null) return refuse('reversed-already', { number: String(reversed_by_number) })
  const mirror = entry.lines.map((line): EntryLine => ({
    account: line.account,
    amount: -line.amount,
    ...(line.member_id ? { memberId: line.member_id } : {}),
  }))
  const own = await checkNotOwn(
    tx,
    actor,
    mirror.map((line) => line.memberId),
  )
  if (!own.ok) return own
  const kept = await checkKept(tx, actor, mirror)
  if (!kept.ok) return kept
  const name = words.reverse.description({ number: String(number), description }).slice(0, 300)
  const id = newId<'entry'>(now.at)
  const late = await allowLate(tx, actor, { id, countsOn }, reason)
  if (!late.ok) return late
  return ok((await reverse(tx, actor, entryId, countsOn, name, now, commandId, id)).id)
}
