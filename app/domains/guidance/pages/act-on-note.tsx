import { z } from 'zod'
import { formPage } from '../../../web/form-page.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { noteById } from '../note.db.ts'
import { writersOf } from '../plan.db.ts'
import { removeNote } from '../remove-note.ts'
import { shareNote } from '../share-note.ts'
import { NoteText } from './note-list.tsx'
import { whose } from './whose.ts'

/** Before a note that was for one coach alone is shared: what will be read, and by whom. Only for who wrote it. */
export const shareNotePage = formPage({
  schema: z.object({}),
  load: ownNote,
  title: (visit, { member }) => visit.text.guidance.notes.shareTitle({ name: member.firstName }),
  lead: (visit, { member }) => visit.text.guidance.notes.shareLead({ name: member.firstName }),
  back: (visit, { at }) => ({ href: at.notes, label: visit.text.guidance.notes.title }),
  initial: () => ({}),
  // A page that was left open may still be sent; what is shared already is refused then.
  offered: ({ note }) => note.private,
  above: ({ note, writers }, visit) => <NoteText visit={visit} note={note} writers={writers} />,
  fields: () => null,
  label: (_visit, field) => field,
  save: (visit, _value, commandId, { member, note }) =>
    visit.perform(shareNote, visit.actor, { memberId: member.id, noteId: note.id }, commandId),
  done: (_visit, _value, { at }) => `${at.notes}?gedeeld`,
  refusals: (visit) => visit.text.guidance.refusals,
  saveLabel: (visit) => visit.text.guidance.notes.shareSure,
})

/** Before a note is taken away: what it says, and that it cannot come back. Only for who wrote it. */
export const removeNotePage = formPage({
  schema: z.object({}),
  load: ownNote,
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

/** A note that whoever looks wrote themselves, and whose it is. */
function ownNote(visit: CooperativeVisit) {
  return whose(visit, async (tx, { id }) => {
    const note = await noteById(tx, visit.actor.cooperativeId, id, visit.id<'guidance-note'>('note'))
    return note?.writtenBy === visit.actor.personId ? { note, writers: await writersOf(tx, id) } : undefined
  })
}
