import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** Stores the file of a logo. `sha256` is that of `content`. */
export async function storeLogo(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  file: { id: Id<'file'>; name: string; mediaType: string; content: Buffer; sha256: Buffer },
  now: Now,
): Promise<void> {
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
      stored_at: now.at,
    })
    .execute()
}
