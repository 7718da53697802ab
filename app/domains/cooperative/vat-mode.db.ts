import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import { readOnce } from '../../platform/read-once.ts'
import type { Id } from '../../values/id.ts'
import { modesBetween, type Fixed, type VatMode, type VatModeFrom } from './vat-mode.ts'

/**
 * The VAT mode in force on a day; ordinary VAT before the first. Who issues or books by it holds the pen of the
 * co-operative: a change of mode waits for the same pen.
 */
export async function vatModeOn(tx: Tx, cooperativeId: Id<'cooperative'>, on: Day): Promise<VatMode> {
  const { rows } = await sql<{ mode: VatMode }>`
    select vat_mode_on(${cooperativeId}::uuid, ${on}::date) as mode`.execute(tx)
  return rows[0]!.mode
}

/** Every VAT mode of the co-operative, oldest first. */
export function vatModesOf(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly VatModeFrom[]> {
  return readOnce(tx, `VAT modes of ${cooperativeId}`, async () => {
    const rows = await tx
      .selectFrom('vat_mode')
      .select(['from_day', 'mode'])
      .where('cooperative_id', '=', cooperativeId)
      .orderBy('from_day')
      .execute()
    return rows.map((row) => ({ fromDay: row.from_day, mode: row.mode }))
  })
}

/** Takes the pen of the co-operative, so that nothing is issued or booked meanwhile, and tells what is fixed. */
export async function takePenAndSeeWhatIsFixed(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Fixed> {
  const { rows } = await sql<Record<'issued' | 'deducted' | 'closed', Day | null>>`
    select last_issued_on as issued, last_deducted_on as deducted, closed_until as closed
    from vat_fixed_until(${cooperativeId})`.execute(tx)
  return {
    lastIssuedOn: rows[0]?.issued ?? undefined,
    lastDeductedOn: rows[0]?.deducted ?? undefined,
    closedUntil: rows[0]?.closed ?? undefined,
  }
}

/** Lets a mode begin on a day, instead of what was to begin that day. */
export async function keepVatMode(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { fromDay, mode }: VatModeFrom,
): Promise<void> {
  await tx
    .insertInto('vat_mode')
    .values({ cooperative_id: cooperativeId, from_day: fromDay, mode })
    .onConflict((conflict) => conflict.columns(['cooperative_id', 'from_day']).doUpdateSet({ mode }))
    .execute()
}

/** The VAT mode in force during some days: each with its part of them; ordinary VAT before the first. */
export async function vatModesBetween(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  from: Day,
  until: Day,
): Promise<readonly { readonly mode: VatMode; readonly from: Day; readonly until: Day }[]> {
  return modesBetween(await vatModesOf(tx, cooperativeId), from, until)
}
