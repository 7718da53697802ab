import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { bytes } from '../../platform/input.ts'
import type { Id } from '../../values/id.ts'
import { ok, type Result } from '../../values/result.ts'
import { keptFile, type FileRefusal } from '../receipts/index.ts'
import { insertScan } from './contract-scan.db.ts'

/** As many files of one paper as come at once. */
export const MOST_SCANS = 6

/** Photos or scans of a paper as they were sent. */
export const givenScans = z
  .array(z.object({ name: z.string().min(1).max(200), content: bytes() }))
  .max(MOST_SCANS)

/** Keeps photos or scans, without what a phone wrote beside them; refused as the first that is no such file. */
export async function keepScans(
  tx: Tx,
  { cooperativeId, personId: by }: PersonActor,
  contractId: Id<'contract'>,
  scans: z.output<typeof givenScans>,
  at: Date,
): Promise<Result<null, FileRefusal>> {
  for (const { name, content } of scans) {
    const file = keptFile(content)
    if (!file.ok) return file
    await insertScan(tx, cooperativeId, { contractId, name, by, at, ...file.value })
  }
  return ok(null)
}
