import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** What a co-operative keeps to in its quotes. */
export type QuoteSettings = {
  /** How many days a quote stands, unless said otherwise. */
  readonly validDays: number
  readonly terms: string
  /** Cents an hour, without VAT: a price under it gets a warning. */
  readonly minimumRate: Cents | null
}

const USUAL: QuoteSettings = { validDays: 30, terms: '', minimumRate: null }

/** What a co-operative keeps to in its quotes; what is usual, as long as it said nothing. */
export async function quoteSettings(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<QuoteSettings> {
  const { rows } = await sql<QuoteSettings>`
    select valid_days as "validDays", terms, minimum_rate as "minimumRate" from quote_settings
    where cooperative_id = ${cooperativeId}`.execute(tx)
  return rows[0] ?? USUAL
}

/** Keeps it, in place of what was there. */
export async function keepQuoteSettings(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { validDays, terms, minimumRate }: QuoteSettings,
  by: Id<'person'>,
  at: Date,
): Promise<void> {
  await sql`
    insert into quote_settings (cooperative_id, valid_days, terms, minimum_rate, changed_at, changed_by)
    values (${cooperativeId}, ${validDays}, ${terms}, ${minimumRate}, ${at}, ${by})
    on conflict (cooperative_id) do update set valid_days = excluded.valid_days, terms = excluded.terms,
      minimum_rate = excluded.minimum_rate, changed_at = excluded.changed_at, changed_by = excluded.changed_by`.execute(
    tx,
  )
}
