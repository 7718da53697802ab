import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import { books as words } from '../../text/nl/books.ts'
import { ok, refuse } from '../../values/result.ts'
import { holdPen } from './close.db.ts'
import type { EntryLine } from './entry.ts'
import { entryOpened } from './journal.db.ts'
import { checkKept, checkNotOwn } from './kept.ts'
import { reverse } from './post.ts'

/**
 * Undoes an entry that was written by hand, by an entry with the same lines on the other side.
 *
 * What Gilde booked itself is undone where it came from (`not-by-hand`); an entry is undone once
 * (`reversed-already`). Refuses what is kept for who undoes it (`own-pot`), and what was taken out of a pot since.
 */
export const reverseMemorial = command({
  name: 'books.reverse-memorial',
  may: 'books.post',
  input: z.object({ entryId: id<'entry'>(), countsOn: day() }),
  async run(tx, actor: PersonActor, { entryId, countsOn }, now, commandId) {
    if (countsOn > now.today) return refuse('day-in-future')
    await holdPen(tx, actor.cooperativeId)
    const entry = await entryOpened(tx, actor.cooperativeId, entryId)
    if (!entry) return refuse('entry-not-found')
    const { book, number, description, reversed_by_number, reverses_id } = entry.head
    if ((book !== 'memorial' && book !== 'opening') || reverses_id !== null) return refuse('not-by-hand')
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
    return ok((await reverse(tx, actor, entryId, countsOn, name, now, commandId)).id as string)
  },
})
