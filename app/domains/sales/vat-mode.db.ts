import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { vatModeOn, type VatMode } from '../cooperative/index.ts'

/**
 * The VAT mode of work, inside a query: that of its last day (art. 13 Wet OB), or of today when that is still to
 * come.
 */
export function modeOfWork(
  cooperativeId: RawBuilder<unknown>,
  workedUntil: RawBuilder<unknown>,
  today: Day,
): RawBuilder<VatMode> {
  return sql<VatMode>`vat_mode_on(${cooperativeId}, least(${workedUntil}, ${today}::date))`
}

/** The same for work that is still being typed. */
export async function vatModeOfWork(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  workedUntil: Day,
  today: Day,
): Promise<VatMode> {
  return vatModeOn(tx, cooperativeId, workedUntil < today ? workedUntil : today)
}
