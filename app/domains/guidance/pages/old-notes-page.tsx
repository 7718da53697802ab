/** What somebody wrote for themselves alone while they were a coach: read and shared for two weeks more. */
import { z } from 'zod'
import type { VisitorActor } from '../../../platform/actor.ts'
import type { Database } from '../../../platform/database.ts'
import {
  Button,
  Form,
  Heading,
  JustDone,
  Lead,
  Link,
  LinkButton,
  Paragraph,
  Refusal,
} from '../../../ui/index.ts'
import { formatDay, formatMoment } from '../../../values/format.ts'
import { isId } from '../../../values/id.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import { isOnBehalf, type CooperativeFace, type Visit } from '../../../web/visit.ts'
import { oldNotesOf, type OldNote } from '../old-note.db.ts'
import { shareOldNote } from '../share-old-note.ts'

/** Reads as who signed in alone: the role is over, and with another role they read no more of it either. */
type Needs = { readonly database: Database }

type Looked = {
  readonly me: VisitorActor
  readonly here: CooperativeFace
  readonly notes: readonly OldNote[]
}

/** The pages of it. On behalf of a member, who sits beside, they are not there. */
export function oldNotePages({ database }: Needs) {
  const looked = async (visit: Visit): Promise<Looked | undefined> => {
    const { signedIn, cooperative: here } = visit
    if (!signedIn || !here || isOnBehalf(visit)) return undefined
    const me: VisitorActor = { kind: 'sign-in', personId: signedIn.personId }
    return { me, here, notes: await database.read(me, (tx) => oldNotesOf(tx, here.id)) }
  }
  return {
    list: async (visit: Visit) => listPage(visit, await looked(visit)),
    ask: async (visit: Visit) => askPage(visit, await looked(visit)),
    share: async (visit: Visit) => receive(visit, await looked(visit)),
  }
}

const nothing = () => new Response(null, { status: 404 })

function listPage(visit: Visit, looked: Looked | undefined): Response {
  if (!looked) return nothing()
  const words = visit.text.coachNotes.old
  const [first] = looked.notes
  return page(visit, {
    title: words.title,
    children: (
      <>
        {visit.url.searchParams.has('gedeeld') && <JustDone said={visit.text.guidance.notes.said.gedeeld} />}
        <Heading level={1}>{words.title}</Heading>
        {first === undefined ? (
          <Lead>{words.none}</Lead>
        ) : (
          <Lead>{words.lead({ day: formatDay(first.until, visit.language) })}</Lead>
        )}
        {looked.notes.length > 0 && (
          <ol role="list" class="ladder">
            {looked.notes.map((note) => (
              <li key={note.id}>
                <OneNote visit={visit} note={note} />
                {note.isGone ? (
                  <Paragraph quiet>{words.gone({ name: note.name })}</Paragraph>
                ) : (
                  <LinkButton look="secondary" href={paths.shareOldNote(looked.here.slug, note.id)}>
                    {visit.text.guidance.notes.share({ name: note.name })}
                  </LinkButton>
                )}
              </li>
            ))}
          </ol>
        )}
      </>
    ),
  })
}

function OneNote({ visit, note }: { readonly visit: Visit; readonly note: OldNote }) {
  const words = visit.text.coachNotes.old
  const moment = formatMoment(note.writtenAt, visit.language)
  return (
    <>
      <Heading level={2} size={3}>
        {words.about({ name: note.name })}
      </Heading>
      <p class="nl-paragraph quiet">{words.wrote({ moment })}</p>
      {note.text.split(/\n+/).map((line, i) => (
        <Paragraph key={i}>{line}</Paragraph>
      ))}
    </>
  )
}

/** Before it is shared: what will be read, and by whom. */
function askPage(visit: Visit, looked: Looked | undefined, refusal?: string): Response {
  const note = looked?.notes.find(({ id }) => id === visit.params['note'])
  if (!looked || (!note && refusal === undefined)) return nothing()
  const { notes: words } = visit.text.guidance
  const oldNotes = visit.text.coachNotes.old
  const title = note ? words.shareTitle({ name: note.name }) : oldNotes.title
  return page(visit, {
    title,
    status: refusal === undefined ? 200 : 409,
    children: (
      <>
        <Link href={paths.oldNotes(looked.here.slug)} roomy>
          {oldNotes.back}
        </Link>
        {refusal !== undefined && <Refusal sentence={refusal} />}
        <Heading level={1}>{title}</Heading>
        {note && (
          <>
            <Lead>{words.shareLead({ name: note.name })}</Lead>
            <OneNote visit={visit} note={note} />
            {!note.isGone && (
              <Form action={visit.url.pathname} commandId={freshCommandId(visit)} label={words.shareSure}>
                <Button>{words.shareSure}</Button>
              </Form>
            )}
          </>
        )}
      </>
    ),
  })
}

async function receive(visit: Visit, looked: Looked | undefined): Promise<Response> {
  const noteId = visit.params['note'] ?? ''
  if (!looked || !isId<'guidance-note'>(noteId)) return nothing()
  const { commandId } = await readForm(visit, z.object({}))
  const given = { cooperativeId: looked.here.id, noteId }
  const done = await visit.perform(shareOldNote, looked.me, given, commandId)
  if (done.ok) return redirect(`${paths.oldNotes(looked.here.slug)}?gedeeld`)
  return askPage(visit, looked, refusalSentence(visit, visit.text.guidance.refusals, done))
}
