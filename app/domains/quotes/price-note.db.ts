import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { PriceNote } from './price-note.ts'

/** The price note of a quote or an invoice; undefined when nobody wrote one, or it is not to be seen. */
export async function priceNoteOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  about: Id<'quote'> | Id<'invoice'>,
): Promise<PriceNote | undefined> {
  const { rows } = await sql<PriceNote>`
    select hours, rate, material, compared, why, printed, coach_reads as "coachReads" from price_note
    where cooperative_id = ${cooperativeId} and about_id = ${about}`.execute(tx)
  return rows[0]
}

/** What a member shows to the coach, the newest first. */
export async function priceNotesShown(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly (PriceNote & { readonly writtenAt: Date })[]> {
  const { rows } = await sql<PriceNote & { writtenAt: Date }>`
    select hours, rate, material, compared, why, printed, coach_reads as "coachReads", written_at as "writtenAt"
    from price_note where cooperative_id = ${cooperativeId} and member_id = ${memberId} and coach_reads
    order by written_at desc limit 20`.execute(tx)
  return rows
}

export type PriceNoteAbout = {
  readonly kind: 'quote' | 'invoice'
  readonly id: Id<'quote'> | Id<'invoice'>
  readonly memberId: Id<'member'>
}

/** Keeps a price note, in place of the one before. */
export async function keepPriceNote(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  about: PriceNoteAbout,
  note: PriceNote,
  by: Id<'person'>,
  at: Date,
): Promise<void> {
  await sql`
    insert into price_note (cooperative_id, about_id, about_kind, member_id, hours, rate, material, compared, why,
      printed, coach_reads, written_at, written_by)
    values (${cooperativeId}, ${about.id}, ${about.kind}, ${about.memberId}, ${note.hours}, ${note.rate},
      ${note.material}, ${note.compared}, ${note.why}, ${note.printed}, ${note.coachReads}, ${at}, ${by})
    on conflict (cooperative_id, about_id) do update set hours = excluded.hours, rate = excluded.rate,
      material = excluded.material, compared = excluded.compared, why = excluded.why, printed = excluded.printed,
      coach_reads = excluded.coach_reads, written_at = excluded.written_at, written_by = excluded.written_by`.execute(
    tx,
  )
}
