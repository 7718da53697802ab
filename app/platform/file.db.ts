import { newId, type Id } from '../values/id.ts'
import { sha256Of } from '../values/sha256.ts'
import type { Tx } from './database.ts'

/** Something to keep byte for byte: an invoice, a receipt, a bank file, a logo. */
export type FileToKeep = {
  /** Where something points at it before it is kept; absent: a new one. */
  readonly id?: Id<'file'>
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
  readonly at: Date
  /** The member of whose permission it is the letter; for no other file. */
  readonly letterOf?: Id<'member'>
}

/** Keeps a file, with the hash of its bytes. It never changes. @returns its id */
export async function keepFile(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  file: FileToKeep,
): Promise<Id<'file'>> {
  const { name, mediaType, content, at, letterOf = null } = file
  const id = file.id ?? newId<'file'>(at)
  await tx
    .insertInto('file')
    .values({
      cooperative_id: cooperativeId,
      id,
      name,
      media_type: mediaType,
      size_bytes: content.length,
      sha256: sha256Of(content),
      content: Buffer.from(content),
      stored_at: at,
      letter_of: letterOf,
    })
    .execute()
  return id
}
