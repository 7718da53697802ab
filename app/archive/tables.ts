import type pg from 'pg'
import { goesWith } from './goes-with.ts'

/** A table as it goes into an archive: its columns without those the database reckons itself, and its key. */
export type ArchivedTable = {
  readonly name: string
  readonly columns: readonly string[]
  readonly key: readonly string[]
}

/**
 * All tables that go into an archive, such that a table comes after those it refers to.
 *
 * @param client the owner of the tables
 * @throws Error when tables refer to each other in a circle
 */
export async function archivedTables(client: pg.Client): Promise<ArchivedTable[]> {
  const { rows } = await client.query<ArchivedTable & { refers_to: string[] }>(`
    select c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select array_agg(a.attname::text order by k.position) from pg_index i
       cross join unnest(i.indkey) with ordinality k (attnum, position)
       join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
       where i.indrelid = c.oid and i.indisprimary) as key,
      coalesce((select array_agg(distinct f.confrelid::regclass::text) from pg_constraint f
       where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid), '{}') as refers_to
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where c.relkind = 'r' order by c.relname`)
  return sorted(rows.filter((row) => goesWith(row.name) !== 'nothing'))
}

function sorted(tables: readonly (ArchivedTable & { refers_to: string[] })[]): ArchivedTable[] {
  const done = new Set<string>()
  const waiting = new Map(tables.map((table) => [table.name, table]))
  const order: ArchivedTable[] = []
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter((table) =>
      table.refers_to.every((name) => done.has(name) || !waiting.has(name)),
    )
    if (ready.length === 0)
      throw new Error(`these tables refer to each other in a circle: ${[...waiting.keys()].join(', ')}`)
    for (const { name, columns, key } of ready) {
      order.push({ name, columns, key })
      waiting.delete(name)
      done.add(name)
    }
  }
  return order
}

/** A name as SQL has it. Names come from the catalog of our own database; quoted all the same. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
