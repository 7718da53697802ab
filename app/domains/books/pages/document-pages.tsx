/** The documents of an entry: asking for one, adding it, reading it. */
import { z } from 'zod'
import { Details, Heading, Link, LinkButton, Stack, TextField } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { optionalText, optionalUpload } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { file } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { addDocument, DOCUMENT_MEGABYTES, DOCUMENT_TYPES } from '../add-document.ts'
import { daysAskedAbout } from '../document-days.ts'
import {
  documentsOfEntry,
  fileOfDocument,
  numberWithoutDocument,
  type EntryDocument,
} from '../entry-document.db.ts'
import { entryOpened } from '../journal.db.ts'
import { DocumentField, documentKind, fileGiven } from './document-field.tsx'

/** Asks for what is still missing after two weeks. */
export const documentTasks: TaskBlock = {
  may: 'books.post',
  order: 410,
  tasks: (visit) =>
    visit.read(async (tx) => {
      const count = await numberWithoutDocument(tx, visit.cooperative.id, daysAskedAbout(visit.now.today))
      if (count === 0) return []
      const words = visit.text.entryDocuments.home
      const href = paths.withoutDocument(visit.cooperative.slug)
      return [{ kind: 'document', href, title: words.title({ count }), detail: words.detail }]
    }),
}

/** The documents of an entry, with the way to add one. */
export function EntryDocuments(props: {
  visit: CooperativeVisit
  entryId: string
  documents: readonly EntryDocument[]
  asked: boolean
}) {
  const { visit, entryId, documents, asked } = props
  const words = visit.text.entryDocuments
  const { slug } = visit.cooperative
  if (documents.length === 0 && !asked) return null
  return (
    <Stack gap="small">
      <Heading level={2}>{words.ofEntry}</Heading>
      <ul>
        {documents.map((one) => (
          <li key={one.id}>
            <DocumentLine visit={visit} entryId={entryId} document={one} />
          </li>
        ))}
      </ul>
      {asked && (
        <p>
          <LinkButton href={paths.addDocument(slug, entryId)} look="secondary">
            {words.add}
          </LinkButton>
        </p>
      )}
    </Stack>
  )
}

function DocumentLine(props: { visit: CooperativeVisit; entryId: string; document: EntryDocument }) {
  const { visit, entryId, document } = props
  const { id, name, kind, sha256, noneBecause, byName, at } = document
  const words = visit.text.entryDocuments
  const added = words.added({ name: byName, day: formatDay(dayOf(at), visit.language) })
  if (name === null)
    return (
      <>
        {words.none({ because: noneBecause })} {added}
      </>
    )
  return (
    <>
      <Link href={paths.entryDocument(visit.cooperative.slug, entryId, id)} roomy>
        {words.named({ kind: words.kinds[kind], name })}
      </Link>{' '}
      {added}
      <Details summary={words.hash}>
        <code class="hash">{sha256}</code>
      </Details>
    </>
  )
}

/** Reads them, for the page of an entry. */
export function documentsFor(visit: CooperativeVisit): Promise<EntryDocument[]> {
  return visit.read((tx) => documentsOfEntry(tx, visit.cooperative.id, visit.id<'entry'>('entry')))
}

/** Adds a document, or says why there is none. */
export const addDocumentPage = formPage({
  schema: z
    .object({
      kind: documentKind(),
      document: optionalUpload(DOCUMENT_MEGABYTES, DOCUMENT_TYPES),
      because: optionalText(300),
    })
    .refine((given) => given.document !== undefined || given.because !== '', {
      path: ['document'],
      message: 'required',
    }),
  files: true,
  load: (visit) => visit.read((tx) => entryOpened(tx, visit.cooperative.id, visit.id<'entry'>('entry'))),
  title: (visit) => visit.text.entryDocuments.add,
  lead: (visit, { head }) => visit.text.entryDocuments.addLead({ what: head.description }),
  back: (visit, { head }) => ({
    href: paths.entry(visit.cooperative.slug, head.id),
    label: visit.text.books.entry.title(String(head.number)),
  }),
  initial: () => ({ kind: 'invoice' }),
  fields({ visit, typed, wrong }) {
    const words = visit.text.entryDocuments
    return (
      <>
        <DocumentField visit={visit} typed={typed} error={wrong('document')} />
        <TextField
          name="because"
          label={words.because}
          hint={words.becauseHint}
          value={typed['because']}
          error={wrong('because')}
          maxLength={300}
          optional
        />
      </>
    )
  },
  label: (visit, field) =>
    field === 'because' ? visit.text.entryDocuments.because : visit.text.entryDocuments.file,
  async save(visit, { document, because, kind }, commandId) {
    const given = document ? await fileGiven(document, kind) : { noneBecause: because }
    const entryId = visit.id<'entry'>('entry')
    return visit.perform(addDocument, visit.actor, { entryId, document: given }, commandId)
  },
  done: (visit) => paths.entry(visit.cooperative.slug, visit.id<'entry'>('entry')),
  refusals: (visit) => visit.text.entryDocuments.refusals,
  refusedField: () => 'document',
  saveLabel: (visit) => visit.text.entryDocuments.save,
})

/** The file as it came. */
export async function entryDocumentPage(visit: CooperativeVisit): Promise<Response> {
  const id = visit.id<'entry-document'>('document')
  const stored = await visit.read((tx) => fileOfDocument(tx, visit.cooperative.id, id))
  return stored ? file(stored) : new Response(null, { status: 404 })
}
