import type { Tx } from '../../platform/database.ts'
import { newId, type Id } from '../../values/id.ts'
import { sha256Of } from '../../values/sha256.ts'

/** What a photo or scan of a paper can be. */
export type ScanType = 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp'

/** Keeps a photo or scan of a paper, with its hash. */
export async function insertScan(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  scan: {
    readonly contractId: Id<'contract'>
    readonly name: string
    readonly mediaType: ScanType
    readonly content: Buffer
    readonly by: Id<'person'>
    readonly at: Date
  },
): Promise<void> {
  await tx
    .insertInto('contract_scan')
    .values({
      cooperative_id: cooperativeId,
      id: newId(scan.at),
      contract_id: scan.contractId,
      name: scan.name,
      media_type: scan.mediaType,
      sha256: sha256Of(scan.content),
      content: scan.content,
      added_by: scan.by,
      added_at: scan.at,
    })
    .execute()
}

/** The scans of an agreement, in order, for who may read it. */
export async function scansOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  contractId: Id<'contract'>,
): Promise<readonly { readonly id: string; readonly media_type: ScanType }[]> {
  return tx
    .selectFrom('contract_scan')
    .select(['id', 'media_type'])
    .where('cooperative_id', '=', cooperativeId)
    .where('contract_id', '=', contractId)
    .orderBy('id')
    .execute()
}

/** One scan, byte for byte. */
export async function scanById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  contractId: Id<'contract'>,
  id: Id<'contract-scan'>,
) {
  return tx
    .selectFrom('contract_scan')
    .select(['name', 'media_type', 'content'])
    .where('cooperative_id', '=', cooperativeId)
    .where('contract_id', '=', contractId)
    .where('id', '=', id)
    .executeTakeFirst()
}
