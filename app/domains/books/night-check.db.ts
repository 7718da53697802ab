import type { Tx } from '../../platform/database.ts'
import { readOnce } from '../../platform/read-once.ts'
import type { Id } from '../../values/id.ts'

/** One thing that is not as it must be: the name of the check, and what was found in words (amounts in cents). */
export type Found = { readonly check: string; readonly finding: string }

/** A check of all rules: when, how long it took, and what was found. */
export type NightCheck = {
  readonly ranAt: Date
  readonly tookMilliseconds: number
  readonly findings: readonly Found[]
}

/** Keeps the outcome of a check. */
export async function insertNightCheck(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { ranAt, tookMilliseconds, findings }: NightCheck,
): Promise<void> {
  await tx
    .insertInto('night_check')
    .values({
      cooperative_id: cooperativeId,
      ran_at: ranAt,
      took_ms: tookMilliseconds,
      findings: JSON.stringify(findings),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The last checks, the newest first. */
export async function lastNightChecks(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  atMost: number,
): Promise<NightCheck[]> {
  const rows = await tx
    .selectFrom('night_check')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('ran_at', 'desc')
    .limit(atMost)
    .execute()
  return rows.map((row) => ({
    ranAt: row.ran_at,
    tookMilliseconds: row.took_ms,
    findings: row.findings as readonly Found[],
  }))
}

/** The last check; undefined when there was none yet. */
export async function lastNightCheck(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<NightCheck | undefined> {
  return readOnce(
    tx,
    `last night check ${cooperativeId}`,
    async () => (await lastNightChecks(tx, cooperativeId, 1))[0],
  )
}
