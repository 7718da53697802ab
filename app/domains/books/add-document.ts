import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { keepFile } from '../../platform/file.db.ts'
import { bytes, id } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { entryById } from './books.db.ts'
import { insertDocument } from './entry-document.db.ts'

/** What a document of an entry may be, and how large. */
export const DOCUMENT_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const
export const DOCUMENT_MEGABYTES = 10

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
    document: z.union([
      z.object({
        name: z.string().min(1).max(200),
        mediaType: z.enum(DOCUMENT_TYPES),
        content: bytes(),
      }),
      z.object({ noneBecause: z.string().trim().min(1).max(300) }),
    ]),
  }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { entryId, document },
    now,
  ): Promise<Result<Id<'entry-document'>, 'entry-not-found' | 'document-empty'>> {
    if (!(await entryById(tx, cooperativeId, entryId))) return refuse('entry-not-found')
    const isFile = 'content' in document
    if (isFile && document.content.length === 0) return refuse('document-empty')
    const documentId = newId<'entry-document'>(now.at)
    const fileId = isFile ? await keepFile(tx, cooperativeId, { ...document, at: now.at }) : null
    await insertDocument(tx, cooperativeId, {
      id: documentId,
      entryId,
      fileId,
      noneBecause: isFile ? '' : document.noneBecause,
      by: personId,
      at: now.at,
    })
    return ok(documentId)
  },
})
