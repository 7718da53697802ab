import type { Id } from '../values/id.ts'
import type { Tx } from './database.ts'

/** Something that is kept byte for byte: an invoice, a receipt, a bank file, a logo. */
export type NewFile = {
  readonly id: Id<'file'>
  readonly name: string
  readonly mediaType: string
  readonly sha256: Buffer
  readonly content: Buffer
  readonly storedAt: Date
  /** The member of whose permission it is the letter; for no other file. */
  readonly letterOf?: Id<'member'>
}

/** Keeps a file. It never changes. */
export async function insertFile(tx: Tx, cooperativeId: Id<'cooperative'>, file: NewFile): Promise<void> {
  await tx
    .insertInto('file')
    .values({
      cooperative_id: cooperativeId,
      id: file.id,
      name: file.name,
      media_type: file.mediaType,
      size_bytes: file.content.length,
      sha256: file.sha256,
      content: file.content,
      stored_at: file.storedAt,
      letter_of: file.letterOf ?? null,
    })
    .execute()
}
