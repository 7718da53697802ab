import { z } from 'zod'
import { JustDone, Paragraph, RadioGroup, TextArea } from '../../../ui/index.ts'
import { choice, text } from '../../../web/fields.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { NOTE_KINDS } from '../note.ts'
import { notesOf } from '../note.db.ts'
import { writersOf } from '../plan.db.ts'
import { writeNote } from '../write-note.ts'
import { NoteList, type NotesLooked } from './note-list.tsx'
import { SpeakButton } from './speak-button.tsx'
import { whose } from './whose.ts'

/** The notes about a member, and the field for a new one. */
export const notesPage = formPage({
  schema: z.object({ text: text(4000), kind: choice(NOTE_KINDS).default('shared') }),
  load: (visit): Promise<NotesLooked | undefined> =>
    whose(visit, async (tx, { id }) => ({
      notes: await notesOf(tx, visit.actor.cooperativeId, id),
      writers: await writersOf(tx, id),
    })),
  title: (visit, { own, member }) => {
    const { notes } = visit.text.guidance
    return own ? notes.title : notes.of({ name: member.firstName })
  },
  lead: (visit, { own, member }) => {
    const { notes } = visit.text.guidance
    return own ? notes.ownLead : notes.lead({ name: member.firstName })
  },
  back: (visit, { at }) => ({ href: at.plan, label: visit.text.guidance.notes.back }),
  above: (data, visit) => (
    <>
      <Said visit={visit} />
      {data.own && <Paragraph quiet>{visit.text.guidance.notes.ownPrivate}</Paragraph>}
    </>
  ),
  initial: () => ({ kind: 'shared' }),
  fields: (filled) => <NoteFields {...filled} />,
  label: (visit, field) => {
    const { notes } = visit.text.guidance
    return { text: notes.text, kind: notes.kind }[field] ?? field
  },
  save: (visit, { text: written, kind }, commandId, { member }) => {
    const note = { memberId: member.id, text: written, kind }
    return visit.perform(writeNote, visit.actor, note, commandId)
  },
  done: (_visit, _value, { at }) => `${at.notes}?bewaard`,
  refusals: (visit) => visit.text.guidance.refusals,
  saveLabel: (visit) => visit.text.guidance.notes.save,
  below: (data, visit) => <NoteList visit={visit} {...data} />,
})

function NoteFields(filled: Filled<NotesLooked>) {
  const { visit, data, typed, wrong } = filled
  const { notes } = visit.text.guidance
  const name = data.member.firstName
  // Nobody is their own coach: what one writes about oneself is always for both.
  const chooses = data.member.personId !== visit.actor.personId
  return (
    <>
      <TextArea
        name="text"
        label={notes.text}
        hint={notes.textHint}
        rows={5}
        maxLength={4000}
        value={typed['text']}
        error={wrong('text')}
      />
      <SpeakButton visit={visit} field="text" />
      {chooses && (
        <RadioGroup
          name="kind"
          label={notes.kind}
          value={typed['kind']}
          error={wrong('kind')}
          choices={[
            { value: 'shared', label: notes.kinds.shared({ name }) },
            { value: 'evaluation', label: notes.kinds.evaluation({ name }) },
            { value: 'private', label: notes.kinds.private, hint: notes.privateHint },
          ]}
        />
      )}
    </>
  )
}

function Said({ visit }: { readonly visit: CooperativeVisit }) {
  const said: Readonly<Record<string, string>> = visit.text.guidance.notes.said
  const found = Object.keys(said).find((word) => visit.url.searchParams.has(word))
  return found === undefined ? null : <JustDone said={said[found]!} />
}
