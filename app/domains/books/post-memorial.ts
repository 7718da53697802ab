import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents, day, id, ownWords } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { memberById } from '../members/index.ts'
import { documentFile, keepDocument } from './add-document.ts'
import { holdPen } from './pen.db.ts'
import { accountsOf } from './journal.db.ts'
import { checkKept, checkNotOwn } from './check-kept.ts'
import { allowLate } from './allow-late-entry.ts'
import { linesByHand } from './memorial.ts'
import { post } from './post.ts'

/**
 * Posts an entry that somebody writes by hand: rent, a grant, a correction. An opening balance has a way of its own
 * (`openBalance`).
 *
 * Refuses what `linesByHand` refuses, a day after today, a member who is not there, what is kept for who writes it
 * (`own-pot`), and taking more out of it than is there. In a period that is closed for the time being it asks why
 * (`reason-needed`). The document it rests on comes with it, or is added later (`addDocument`); an empty file is
 * refused (`document-empty`). Gives the id of the entry.
 */
export const postMemorial = command({
  name: 'books.post-memorial',
  may: 'books.post',
  input: z.object({
    countsOn: day(),
    description: ownWords(300).min(1),
    /** Why it is booked in a period that is closed for the time being; empty is not said. */
    reason: ownWords(500).default(''),
    /** What it rests on. */
    document: documentFile().optional(),
    lines: z
      .array(
        z.object({
          account: z.string().max(60),
          memberId: id<'member'>().nullable(),
          debit: cents(),
          credit: cents(),
        }),
      )
      .max(100),
  }),
  async run(tx, actor: PersonActor, { countsOn, description, lines, reason, document }, now, commandId) {
    if (countsOn > now.today) return refuse('day-in-future')
    if (document && document.content.length === 0) return refuse('document-empty')
    const chart = await accountsOf(tx, actor.cooperativeId)
    const made = linesByHand(lines, chart)
    if (!made.ok) return made
    for (const [index, { memberId }] of lines.entries()) {
      if (memberId && !(await memberById(tx, actor.cooperativeId, memberId)))
        return refuse('member-unknown', { place: String(index + 1) })
    }
    const own = await checkNotOwn(
      tx,
      actor,
      lines.map((line) => line.memberId),
    )
    if (!own.ok) return own
    await holdPen(tx, actor.cooperativeId)
    const kept = await checkKept(tx, actor, made.value)
    if (!kept.ok) return kept
    const id = newId<'entry'>(now.at)
    const late = await allowLate(tx, actor, { id, countsOn }, reason)
    if (!late.ok) return late
    const entry = { book: 'memorial', countsOn, description, lines: made.value } as const
    const posted = await post(tx, actor, entry, now, commandId, id)
    if (document) await keepDocument(tx, actor, { entryId: posted.id, document, at: now.at })
    return ok(posted.id as string)
  },
  about: (_input, id) => id,
})
