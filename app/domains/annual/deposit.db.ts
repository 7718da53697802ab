import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Deposit } from './deposit.ts'

/** What was written down of a year; undefined when nothing was. */
export async function depositOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<Deposit | undefined> {
  const row = await tx
    .selectFrom('annual_deposit')
    .select(['deposited_on', 'corporation_tax'])
    .where('cooperative_id', '=', cooperativeId)
    .where('year', '=', year)
    .executeTakeFirst()
  return row && { depositedOn: row.deposited_on, corporationTax: row.corporation_tax }
}

/** Keeps it, once for each year. */
export async function insertDeposit(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: Deposit & { readonly year: number; readonly notedAt: Date; readonly notedBy: Id<'person'> },
): Promise<void> {
  await tx
    .insertInto('annual_deposit')
    .values({
      cooperative_id: cooperativeId,
      year: of.year,
      deposited_on: of.depositedOn,
      corporation_tax: of.corporationTax,
      noted_at: of.notedAt,
      noted_by: of.notedBy,
    })
    .execute()
}
