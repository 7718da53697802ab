/** Puts the name of somebody else where who did something stands, and tells where that got through. */
import type { Actor } from '../app/platform/actor.ts'
import type { FullWorld } from './full-world.ts'
import { inSavepoint, type TableOfRows } from './row-level-security.tries.ts'

const DENIED = '42501'

/**
 * Columns in which somebody may write another than themselves by changing a row: `thing_booking.ended_by`. Policies for
 * update are OR-ed, so a second one that only asks whose row it is takes away what the first asked of who did it; the
 * matrix, which tells tables, does not see that.
 *
 * @param other whose name is put there: not that of who asks
 */
export async function forged(
  world: FullWorld,
  tables: readonly TableOfRows[],
  actor: Actor,
  other: string,
): Promise<string[]> {
  const columns = await namingColumns(world)
  const through: string[] = []
  await world.database.write(
    actor,
    async (tx) => {
      for (const { table, column } of columns) {
        const ctids = tables.find(({ name }) => name === table)?.rows.map((row) => row.ctid) ?? []
        for (const ctid of ctids) {
          const text = `update ${table} set ${column} = $1::uuid where ctid = $2::tid`
          const outcome = await inSavepoint(tx, text, [other, ctid])
          if (outcome === 0 || outcome === DENIED || outcome === TRIGGER) continue
          through.push(`${table}.${column}`)
          break
        }
      }
    },
    () => false,
  )
  return through
}

/** What a trigger of ours refuses, whatever the policies say. */
const TRIGGER = '23001'

/** Those that the application may change at all, and that name a person: `ended_by`, `by_person`. */
async function namingColumns(world: FullWorld): Promise<{ table: string; column: string }[]> {
  const rows = await world.sql(
    `select c.relname as table, a.attname as column
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.atttypid = 'uuid'::regtype
       and a.attname ~ '(^|_)by(_person)?$' and has_column_privilege('gilde_app', c.oid, a.attnum, 'update')
     order by 1, 2`,
  )
  return rows as { table: string; column: string }[]
}
