import { z } from 'zod'
import { formPage } from '../../../web/form-page.tsx'
import { readForm } from '../../../web/form.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import { Heading, Link, Refusal } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { noteById } from '../note.db.ts'
import { writersOf } from '../plan.db.ts'
import { removeNote } from '../remove-note.ts'
import { shareNote } from '../share-note.ts'
import { NoteText } from './note-list.tsx'
import { whose } from './whose.ts'

/** Shares a note that was for one coach alone, and comes back to the notes. */
export async function receiveShared(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const found = await whose(visit, async () => ({}))
  if (!found) return new Response(null, { status: 404 })
  const input = { memberId: found.member.id, noteId: visit.id<'guidance-note'>('note') }
  const done = await visit.perform(shareNote, visit.actor, input, commandId)
  if (done.ok) return redirect(`${found.at.notes}?gedeeld`)
  const text = visit.text.guidance
  return page(visit, {
    title: text.notes.title,
    status: 409,
    children: (
      <>
        <Link href={found.at.notes} roomy>
          {text.notes.title}
        </Link>
        <Refusal sentence={refusalSentence<ToldIn<'guidance'>>(visit, text.refusals, done)} />
        <Heading level={1}>{text.notes.title}</Heading>
      </>
    ),
  })
}

/** Before a note is taken away: what it says, and that it cannot come back. Only for who wrote it. */
export const removeNotePage = formPage({
  schema: z.object({}),
  load: (visit) =>
    whose(visit, async (tx, { id }) => {
      const note = await noteById(tx, visit.actor.cooperativeId, id, visit.id<'guidance-note'>('note'))
      return note?.writtenBy === visit.actor.personId ? { note, writers: await writersOf(tx, id) } : undefined
    }),
  title: (visit) => visit.text.guidance.notes.removeTitle,
  lead: (visit) => visit.text.guidance.notes.removeLead,
  back: (visit, { at }) => ({ href: at.notes, label: visit.text.guidance.notes.title }),
  initial: () => ({}),
  above: ({ note, writers }, visit) => <NoteText visit={visit} note={note} writers={writers} />,
  fields: () => null,
  label: (_visit, field) => field,
  save: (visit, _value, commandId, { member, note }) =>
    visit.perform(removeNote, visit.actor, { memberId: member.id, noteId: note.id }, commandId),
  done: (_visit, _value, { at }) => `${at.notes}?weg`,
  refusals: (visit) => visit.text.guidance.refusals,
  saveLabel: (visit) => visit.text.guidance.notes.removeSure,
})
