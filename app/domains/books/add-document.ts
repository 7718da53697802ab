import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { keepFile } from '../../platform/file.db.ts'
import { bytes, id, ownWords } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { entryById } from './books.db.ts'
import { DOCUMENT_KINDS } from './document-kind.ts'
import { insertDocument } from './entry-document.db.ts'

/** What a document of an entry may be, and how large. */
export const DOCUMENT_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const
export const DOCUMENT_MEGABYTES = 10

/** A file to put beside an entry, as a form gives it. */
export const documentFile = () =>
  z.object({
    name: z.string().min(1).max(200),
    mediaType: z.enum(DOCUMENT_TYPES),
    content: bytes(),
    kind: z.enum(DOCUMENT_KINDS).default('other'),
  })

/**
 * Puts the document beside an entry that came without one, or says why there is none: of a line of the bank, of an
 * entry
 * by hand, or in answer to the audit committee. What is added stays. Gives its id.
 *
 * Refuses: `entry-not-found`, `document-empty`.
 */
export const addDocument = command({
  name: 'books.add-document',
  may: 'books.post',
  about: ({ entryId }) => entryId,
  input: z.object({
    entryId: id<'entry'>(),
    document: z.union([documentFile(), z.object({ noneBecause: ownWords(300).min(1) })]),
  }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { entryId, document },
    now,
  ): Promise<Result<Id<'entry-document'>, 'entry-not-found' | 'document-empty'>> {
    if (!(await entryById(tx, cooperativeId, entryId))) return refuse('entry-not-found')
    if ('content' in document && document.content.length === 0) return refuse('document-empty')
    return ok(await keepDocument(tx, { cooperativeId, personId }, { entryId, document, at: now.at }))
  },
})

/** Keeps what was given beside an entry that is there, in the same transaction as what else happens to it. */
export async function keepDocument(
  tx: Tx,
  { cooperativeId, personId }: Pick<PersonActor, 'cooperativeId' | 'personId'>,
  of: {
    readonly entryId: Id<'entry'>
    readonly document: z.output<ReturnType<typeof documentFile>> | { readonly noneBecause: string }
    readonly at: Date
  },
): Promise<Id<'entry-document'>> {
  const { entryId, document, at } = of
  const id = newId<'entry-document'>(at)
  const isFile = 'content' in document
  await insertDocument(tx, cooperativeId, {
    id,
    entryId,
    fileId: isFile ? await keepFile(tx, cooperativeId, { ...document, at }) : null,
    kind: isFile ? document.kind : 'other',
    noneBecause: isFile ? '' : document.noneBecause,
    by: personId,
    at,
  })
  return id
}
