import type pg from 'pg'
import { missingAccounts, type KnownAccount } from './missing-accounts.ts'

/**
 * Gives each co-operative the accounts that this version books on and its chart does not have: it was founded with an
 * earlier one. The last step of an upgrade; does nothing where nothing is missing.
 *
 * @param client the owner of the tables, in a transaction
 */
export async function completeCharts(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ id: string; known: KnownAccount[] }>(
    `select c.id, coalesce(jsonb_agg(jsonb_build_object('code', a.code, 'purpose', a.purpose))
       filter (where a.code is not null), '[]') as known
     from cooperative c left join account a on a.cooperative_id = c.id group by c.id`,
  )
  for (const { id, known } of rows) {
    for (const { code, name, kind, section, rgs, purpose } of missingAccounts(known)) {
      await client.query(
        `insert into account (cooperative_id, code, name, kind, section, rgs_code, purpose)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, code, name, kind, section, rgs, purpose],
      )
    }
  }
}
