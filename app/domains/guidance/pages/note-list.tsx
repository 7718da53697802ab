import { Badge, ButtonRow, LinkButton, Paragraph } from '../../../ui/index.ts'
import { formatMoment } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Note } from '../note.ts'
import { nameOf, type Whose } from './whose.ts'

/** The notes about a member, as whoever looks may read them. */
export type NotesLooked = Whose & {
  readonly notes: readonly Note[]
  readonly writers: ReadonlyMap<string, string>
}

/** What was written, the latest first; what is for one coach alone says so in words. */
export function NoteList(looked: NotesLooked & { readonly visit: CooperativeVisit }) {
  const { visit, notes } = looked
  const words = visit.text.guidance.notes
  if (notes.length === 0) return <Paragraph quiet>{words.none}</Paragraph>
  return (
    <ol role="list" class="ladder">
      {notes.map((note) => (
        <li key={note.id}>
          <NoteShown {...looked} note={note} />
        </li>
      ))}
    </ol>
  )
}

/** One note: by whom and when, for whom, and what it says. */
export function NoteText(props: {
  readonly visit: CooperativeVisit
  readonly note: Note
  readonly writers: ReadonlyMap<string, string>
}) {
  const { visit, note, writers } = props
  const words = visit.text.guidance.notes
  const moment = (at: Date) => formatMoment(at, visit.language)
  const who = nameOf(visit, writers, note.writtenBy, visit.text.guidance.you)
  const wrote = words.wrote({ name: who, moment: moment(note.writtenAt) })
  const shared = note.sharedAt === null ? [] : [words.sharedAt({ moment: moment(note.sharedAt) })]
  return (
    <>
      <p class="nl-paragraph quiet">{[wrote, ...shared].join(' · ')}</p>
      {note.private && (
        <p>
          <Badge tone="doubt">{words.private}</Badge>
        </p>
      )}
      {note.evaluation && (
        <p>
          <Badge tone="info">{words.evaluation}</Badge>
        </p>
      )}
      {note.text.split(/\n+/).map((line, i) => (
        <Paragraph key={i}>{line}</Paragraph>
      ))}
    </>
  )
}

function NoteShown(props: NotesLooked & { readonly visit: CooperativeVisit; readonly note: Note }) {
  const { visit, note, at, member } = props
  const words = visit.text.guidance.notes
  const mine = note.writtenBy === visit.actor.personId
  return (
    <>
      <NoteText {...props} />
      {mine && (
        <ButtonRow>
          {note.private && (
            <LinkButton look="secondary" href={at.shareNote(note.id)}>
              {words.share({ name: member.firstName })}
            </LinkButton>
          )}
          <LinkButton look="quiet" href={at.removeNote(note.id)}>
            {words.remove}
          </LinkButton>
        </ButtonRow>
      )}
    </>
  )
}
