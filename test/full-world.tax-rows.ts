/** What was filed of VAT: for the full world. */
import type { Put } from './full-world.put.ts'

/** A month that was filed, with its list for other member states. */
export async function ofVat(put: Put, at: string, by: string): Promise<void> {
  await put(`insert into vat_period values ($1, '2026-01-01', 'month', now(), $2)`, at, by)
  const [filed] = await put(
    `insert into vat_return (cooperative_id, id, kind, from_day, until_day, filed_on, filed_at, filed_by, payable,
       content, sha256)
     values ($1, :new0, 'return', '2026-01-01', '2026-01-31', '2026-02-10', now(), $2, 0, '{}', sha256('{}'))`,
    at,
    by,
  )
  await put(`insert into vat_return_slice values ($1, $2, '2026-01-01', '2026-01-31', 0, 1)`, at, filed)
  await put(
    `insert into icp_statement (cooperative_id, id, from_day, until_day, filed_on, filed_at, filed_by, content, sha256)
     values ($1, :new0, '2026-01-01', '2026-01-31', '2026-02-10', now(), $2, '{}', sha256('{}'))`,
    at,
    by,
  )
}
