/** Lists that are read in, and everything taken along: for the full world. */
import type { Put } from './full-world.put.ts'

/** A list that waits, and one that was carried out; everything that is taken along. */
export async function imported(put: Put, at: string, by: string): Promise<void> {
  await put(
    `insert into import_file (cooperative_id, id, kind, name, sha256, rows, put_by, put_at)
     values ($1, :new0, 'members', 'leden.csv', sha256('a'), '[["Naam"],["Mia"]]', $2, at_now() - interval '20 days')`,
    at,
    by,
  )
  await put(
    `insert into import_file (cooperative_id, id, kind, name, sha256, put_by, put_at, done_by, done_at, added, known)
     values ($1, :new0, 'customers', 'klanten.csv', sha256('b'), $2, now(), $2, now(), 1, 0)`,
    at,
    by,
  )
  await takenAlong(put, at, by)
}

/** Everything was asked for and is being taken along; and is asked for again. */
async function takenAlong(put: Put, at: string, by: string): Promise<void> {
  await put(
    `with asked as (
       insert into everything_request (cooperative_id, id, why, asked_by, asked_at, answered_by, answered_at, answer)
       values ($1, :new0, 'Wij stappen over', $2, now(), $2, now(), 'yes') returning cooperative_id, id)
     insert into everything_taken (cooperative_id, id, request_id, taken_by, begun_at, heard_at)
     select cooperative_id, :new1, id, $2, now(), now() from asked`,
    at,
    by,
  )
  await put(
    `insert into everything_request (cooperative_id, id, why, asked_by, asked_at)
     values ($1, :new0, 'Voor het archief', $2, now())`,
    at,
    by,
  )
}
