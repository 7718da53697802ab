/** The policies for writing of the database, and values that a column of a table could have. */
import type { FullWorld } from './full-world.ts'

export type Row = Readonly<Record<string, unknown>>

/** A column, what it names (`person`, `member`), and other values that it could have. */
export type Column = {
  readonly name: string
  readonly type: string
  readonly names: string | null
  readonly nullable: boolean
  /** May be set by an update. */
  readonly changes: boolean
  readonly others: readonly unknown[]
  /** The values that a check of the table lists. */
  readonly states: readonly unknown[]
}

type ColumnAsFound = Omit<Column, 'others' | 'states'> & { readonly words: readonly string[] }

/** One verb, and what is asked of the row that is there (`was`) and of the row as it becomes. */
export type Write = { readonly verb: string; readonly was: string; readonly becomes: string }

/** What may be written in one table: its policies put together as PostgreSQL does, and its rows. */
export type Policies = {
  readonly table: string
  readonly writes: readonly Write[]
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

const GRANTED = `case cmd when 'DELETE' then has_table_privilege('gilde_app', c.oid, cmd)
  else has_any_column_privilege('gilde_app', c.oid, cmd) end`

/** All tables with a policy for writing. */
export async function policiesOf(world: FullWorld, only?: string): Promise<Policies[]> {
  const tables = await world.sql(
    `select c.relname as name,
       (select json_object_agg(cmd, (
          select json_build_object('was', ${orOf('p.qual')}, 'becomes', ${orOf('coalesce(p.with_check, p.qual)')})
          from pg_policies p where p.tablename = c.relname and p.cmd in (w.cmd, 'ALL')
            and not p.roles @> '{gilde_owner}'))
        from unnest('{INSERT,UPDATE,DELETE}'::text[]) w(cmd) where ${GRANTED}) as verbs,
       (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
            'nullable', not a.attnotnull, 'changes', has_column_privilege('gilde_app', c.oid, a.attnum, 'update'),
            'words', array(select m[1] from pg_constraint k,
                regexp_matches(pg_get_constraintdef(k.oid), '''([^'']*)''::text', 'g') m
              where k.conrelid = c.oid and k.contype = 'c' and k.conkey[1] = a.attnum),
            'names', coalesce((select min(f.confrelid::regclass::text) from pg_constraint f where f.conrelid = c.oid
                and f.contype = 'f' and f.conkey[cardinality(f.conkey)] = a.attnum),
              case when a.attname ~ '(^|_)by$' and a.atttypid = 'uuid'::regtype then 'person' end)) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
       and ($1::text is null or c.relname = $1) order by 1`,
    [only ?? null],
  )
  return Promise.all(tables.map((found) => withRows(world, found)))
}

function orOf(text: string): string {
  return `coalesce(string_agg('(' || ${text} || ')', ' or ') filter (where permissive = 'PERMISSIVE'), 'false')
    || coalesce(') and ' || string_agg('(' || ${text} || ')', ' and ') filter (where permissive <> 'PERMISSIVE'), ')')`
}

async function withRows(world: FullWorld, found: Record<string, unknown>): Promise<Policies> {
  const table = String(found['name'])
  const all = await world.sql(`select to_jsonb(t) as row from ${table} t order by ctid`)
  const rows = all.map(({ row }) => row as Row)
  const columns = (found['columns'] as ColumnAsFound[]).map((column) => ({
    ...column,
    others: othersFor(world, column, rows),
    states: column.type === 'boolean' ? [true, false] : column.type === 'text' ? column.words : [],
  }))
  const writes = Object.entries((found['verbs'] ?? {}) as Record<string, Omit<Write, 'verb'>>).map(
    ([verb, { was, becomes }]) => ({
      verb: verb.toLowerCase(),
      was: verb === 'INSERT' ? 'true' : `(${was}`,
      becomes: verb === 'DELETE' ? 'true' : `(${becomes}`,
    }),
  )
  return { table, writes, columns, rows }
}

const NOBODY = '00000000-0000-4000-8000-000000000000'

function othersFor(
  world: FullWorld,
  { name, type, nullable, words }: ColumnAsFound,
  rows: readonly Row[],
): unknown[] {
  const { anna, piet, greet, wim } = world
  const perType: Readonly<Record<string, readonly unknown[]>> = {
    uuid: [NOBODY, anna.personId, anna.memberId, piet.personId, piet.memberId, greet.personId, wim.memberId],
    text: ['x', '', ...words],
    boolean: [true, false],
    jsonb: [{}],
    bytea: ['\\x00'],
    date: ['2000-01-01', '2026-01-01', '2099-01-01'],
    'timestamp with time zone': ['2000-01-01T00:00Z', world.clock().at.toISOString(), '2099-01-01T00:00Z'],
  }
  const number = /^(bigint|integer|smallint|numeric)$/.test(type) ? [1, 2, 2030] : []
  const list = type.endsWith('[]') ? [[]] : []
  const known = type === 'bytea' ? [] : rows.slice(0, 8).map((row) => row[name])
  return [...new Set([...(nullable ? [null] : []), ...(perType[type] ?? number), ...list, ...known])]
}
