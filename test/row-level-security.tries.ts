/** Tries everything on every table as somebody, and tells what got through. Nothing of it stays. */
import { sql } from 'kysely'
import pg from 'pg'
import type { Actor } from '../app/platform/actor.ts'
import type { Tx } from '../app/platform/database.ts'
import type { FullWorld, Whose } from './full-world.ts'

const WHOSE: readonly Whose[] = ['anna', 'piet', 'here', 'there']
const VERBS = ['select', 'insert', 'update', 'delete'] as const

type Verb = (typeof VERBS)[number]

type Row = { readonly ctid: string; readonly row: Record<string, unknown>; readonly whose: Whose }

/** A table with all its rows, as its owner sees them. */
export type TableOfRows = {
  readonly name: string
  /** The first column that may be updated: setting it to itself changes nothing. */
  readonly column: string
  /** Columns that can be written. */
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  /** What the application's role was granted at all. */
  readonly granted: ReadonlySet<string>
}

/** Runs one statement; how many rows it touched, or the code of the error. */
type Try = (text: string, values: readonly unknown[]) => Promise<number | string>

/** Every table of the application; `migration` is nobody's but the owner's. */
export async function tablesOf(world: FullWorld): Promise<TableOfRows[]> {
  const tables = await world.sql(
    `select c.relname as name,
       array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = ''
         and a.attidentity = '') as columns,
       array(select verb from unnest(array['select', 'insert', 'update', 'delete']) verb
             where case verb when 'delete' then has_table_privilege('gilde_app', c.oid, verb)
                   else has_any_column_privilege('gilde_app', c.oid, verb) end) as granted,
       coalesce((select u.attname::text from pg_attribute u where u.attrelid = c.oid and u.attnum > 0
                   and not u.attisdropped and has_column_privilege('gilde_app', c.oid, u.attnum, 'update')
                 order by u.attnum limit 1), '') as column
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
     group by c.oid, c.relname order by 1`,
  )
  return Promise.all(
    tables.map(async ({ name, column, columns, granted }) => ({
      name: String(name),
      column: String(column),
      columns: columns as string[],
      granted: new Set(granted as string[]),
      rows: (await world.sql(`select ctid::text as ctid, to_jsonb(t) as row from ${String(name)} t`)).map(
        (found): Row => {
          const row = found['row'] as Record<string, unknown>
          return { ctid: String(found['ctid']), row, whose: whoseIs(world, row) }
        },
      ),
    })),
  )
}

/** Of the other co-op when anything in it is, else of the member it names. */
function whoseIs({ owners }: FullWorld, row: Record<string, unknown>): Whose {
  const named = Object.values(row).map((value) => owners.get(String(value)))
  return (['there', 'anna', 'piet'] as const).find((one) => named.includes(one)) ?? 'here'
}

/**
 * What somebody can do, one line for each verb and each whose: `select anna: invoice …`.
 *
 * @param actor undefined: a connection that does not say for whom it is
 */
export async function tryAll(
  world: FullWorld,
  tables: readonly TableOfRows[],
  actor: Actor | undefined,
): Promise<string> {
  const lines: string[] = []
  await asActor(world, actor, async (attempt) => {
    for (const verb of VERBS) {
      const through = new Map<Whose, string[]>()
      for (const whose of WHOSE) through.set(whose, await throughFor(attempt, tables, verb, whose))
      lines.push(...linesOf(verb, through))
    }
  })
  return lines.join('\n')
}

async function throughFor(
  attempt: Try,
  tables: readonly TableOfRows[],
  verb: Verb,
  whose: Whose,
): Promise<string[]> {
  const through: string[] = []
  for (const table of tables.filter(({ granted }) => granted.has(verb))) {
    const rows = table.rows.filter((row) => row.whose === whose)
    if (rows.length > 0 && (await tryOne(attempt, table, verb, rows))) through.push(table.name)
  }
  return through
}

/**
 * Tables where an update or delete without a `where` reaches more rows than one that names every row. PostgreSQL holds
 * only the latter against the policies for reading, so the policies for writing must say it all themselves. The update
 * sets a constant: with the column itself on the right it would be a question too, and be held against those as well.
 * Triggers are off meanwhile: a row that one of them refuses had got past its policy.
 */
export async function reachedWithoutWhere(
  world: FullWorld,
  tables: readonly TableOfRows[],
  actor: Actor,
): Promise<string[]> {
  const wide: string[] = []
  const triggers = (which: 'disable' | 'enable') =>
    world.sql(tables.map(({ name }) => `alter table ${name} ${which} trigger user`).join('; '))
  await triggers('disable')
  try {
    await asActor(world, actor, async (attempt) => {
      for (const table of tables) {
        for (const verb of ['update', 'delete'] as const) {
          if (table.granted.has(verb) && table.rows.length > 0 && (await reachesMore(attempt, table, verb)))
            wide.push(`${verb} ${table.name}`)
        }
      }
    })
  } finally {
    await triggers('enable')
  }
  return wide
}

async function reachesMore(
  attempt: Try,
  { name, column, rows }: TableOfRows,
  verb: 'update' | 'delete',
): Promise<boolean> {
  const ctids = rows.map((row) => row.ctid)
  if (verb === 'delete') {
    const all = await attempt(`delete from ${name}`, [])
    return isMore(all, await attempt(`delete from ${name} where ctid = any($1::tid[])`, [ctids]))
  }
  const set = `update ${name} set ${column} = (jsonb_populate_record(null::${name}, $1::jsonb)).${column}`
  const values = new Map(rows.map(({ row }) => [JSON.stringify(row[column]), JSON.stringify(row)]))
  for (const value of values.values()) {
    const all = await attempt(set, [value])
    if (isMore(all, await attempt(`${set} where ctid = any($2::tid[])`, [value, ctids]))) return true
  }
  return false
}

function isMore(all: number | string, named: number | string): boolean {
  return typeof all === 'number' && all > (typeof named === 'number' ? named : 0)
}

/** What goes for both members is said once. */
function linesOf(verb: Verb, through: ReadonlyMap<Whose, readonly string[]>): string[] {
  const [anna = [], piet = []] = [through.get('anna'), through.get('piet')]
  const said: Record<string, readonly string[]> = {
    members: anna.filter((table) => piet.includes(table)),
    anna: anna.filter((table) => !piet.includes(table)),
    piet: piet.filter((table) => !anna.includes(table)),
    here: through.get('here') ?? [],
    there: through.get('there') ?? [],
  }
  return Object.entries(said)
    .filter(([, tables]) => tables.length > 0)
    .map(([whose, tables]) => `${verb} ${whose}: ${tables.join(' ')}`)
}

/** Whether the policies let it through. What a trigger or a key refuses afterwards did get through them. */
async function tryOne(attempt: Try, table: TableOfRows, verb: Verb, rows: readonly Row[]): Promise<boolean> {
  const { name, column, columns } = table
  const ctids = rows.map((row) => row.ctid)
  if (verb === 'select')
    return went(await attempt(`select from ${name} where ctid = any($1::tid[])`, [ctids]))
  if (verb === 'update')
    return went(
      await attempt(`update ${name} set ${column} = ${column} where ctid = any($1::tid[])`, [ctids]),
    )
  if (verb === 'delete')
    return went(await attempt(`delete from ${name} where ctid = any($1::tid[])`, [ctids]))
  const list = columns.join(', ')
  for (const { row } of rows) {
    // The very row that is there: past the policy it meets its own key.
    const values = [JSON.stringify(row)]
    const outcome = await attempt(
      `insert into ${name} (${list}) select ${list} from jsonb_populate_record(null::${name}, $1::jsonb)`,
      values,
    )
    if (outcome === DUPLICATE) return true
    if (outcome !== DENIED && outcome !== APPEND_ONLY) throw new Error(`${name}: ${outcome}`)
  }
  return false
}

const DENIED = '42501'
const DUPLICATE = '23505'
const APPEND_ONLY = '23001'

function went(outcome: number | string): boolean {
  return typeof outcome === 'number' ? outcome > 0 : outcome !== DENIED
}

async function asActor(
  world: FullWorld,
  actor: Actor | undefined,
  work: (attempt: Try) => Promise<void>,
): Promise<void> {
  if (actor) {
    await world.database.write(
      actor,
      (tx) => work((text, values) => inSavepoint(tx, text, values)),
      () => false,
    )
    return
  }
  const client = new pg.Client({ connectionString: world.ownerUrl, options: '-c role=gilde_app' })
  await client.connect()
  try {
    await work((text, values) => client.query(text, [...values]).then((done) => done.rowCount ?? 0, codeOf))
  } finally {
    await client.end()
  }
}

/** One statement in the transaction, taken back afterwards. */
export async function inSavepoint(
  tx: Tx,
  text: string,
  values: readonly unknown[],
): Promise<number | string> {
  const [before = '', ...rest] = text.split(/\$\d+/)
  const query = rest.reduce((built, part, i) => sql`${built}${values[i]}${sql.raw(part)}`, sql.raw(before))
  await sql.raw('savepoint attempt').execute(tx)
  const outcome = await query
    .execute(tx)
    .then((done) => Number(done.numAffectedRows ?? done.rows.length), codeOf)
  await sql.raw('rollback to savepoint attempt').execute(tx)
  return outcome
}

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? String(error)
}
