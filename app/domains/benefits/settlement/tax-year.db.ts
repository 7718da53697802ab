import { z } from 'zod'
import type { Tx } from '../../../platform/database.ts'
import { day, type Day } from '../../../values/day.ts'
import { newId, type Id } from '../../../values/id.ts'
import type { TaxYear } from './settled-year.ts'

const cents = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform((digits) => BigInt(digits))
const kept = z.strictObject({ profit: cents, tax: cents })

/**
 * The tax assessment of a year as the member told it last; undefined when they did not. Seen by whom they share
 * it with.
 */
export async function taxYearOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  year: number,
): Promise<TaxYear | undefined> {
  const row = await tx
    .selectFrom('benefit_fact')
    .select('value')
    .where('cooperative_id', '=', cooperativeId)
    .where('member_id', '=', memberId)
    .where('field', '=', 'tax')
    .where('valid_from', '=', firstDay(year))
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
  return row && kept.parse(row.value)
}

/** Keeps what was told of a year in the place of what was told before, which stays with the moment. */
export async function keepTaxYear(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  told: TaxYear & { readonly year: number; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable('benefit_fact')
    .set({ replaced_at: told.at })
    .where('cooperative_id', '=', cooperativeId)
    .where('member_id', '=', memberId)
    .where('field', '=', 'tax')
    .where('valid_from', '=', firstDay(told.year))
    .where('replaced_at', 'is', null)
    .execute()
  await tx
    .insertInto('benefit_fact')
    .values({
      cooperative_id: cooperativeId,
      id: newId(told.at),
      member_id: memberId,
      field: 'tax',
      valid_from: firstDay(told.year),
      valid_to: day(`${told.year}-12-31`),
      value: JSON.stringify({ profit: String(told.profit), tax: String(told.tax) }),
      told_at: told.at,
      replaced_at: null,
    })
    .execute()
}

function firstDay(year: number): Day {
  return day(`${year}-01-01`)
}
