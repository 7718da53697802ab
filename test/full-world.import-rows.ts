/** Lists that are read in: for the full world. */
import type { Put } from './full-world.put.ts'

/** A list that waits, and one that was carried out. */
export async function imported(put: Put, at: string, by: string): Promise<void> {
  await put(
    `insert into import_file (cooperative_id, id, kind, name, sha256, rows, put_by, put_at)
     values ($1, :new0, 'members', 'leden.csv', sha256('a'), '[["Naam"],["Mia"]]', $2, now() - interval '20 days')`,
    at,
    by,
  )
  await put(
    `insert into import_file (cooperative_id, id, kind, name, sha256, put_by, put_at, done_by, done_at, added, known)
     values ($1, :new0, 'customers', 'klanten.csv', sha256('b'), $2, now(), $2, now(), 1, 0)`,
    at,
    by,
  )
}
