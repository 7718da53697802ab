/**
 * Writes `app/platform/schema.ts` from the tables of a migrated database: SQL is the truth, types follow. Run it
 * after a new migration: `npm run generate`. A test fails when the file is out of date.
 */
import { writeFile } from 'node:fs/promises'
import pg from 'pg'

type Column = {
  table: string
  column: string
  type: string
  nullable: boolean
  generated: boolean
  defaulted: boolean
  words: string | null
}

const COLUMNS = `
  select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
    a.attgenerated <> '' or a.attidentity <> '' as generated, d.adbin is not null as defaulted,
    (select pg_get_constraintdef(k.oid) from pg_constraint k
     where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
       and pg_get_constraintdef(k.oid) ~ '= ANY \\(ARRAY\\[''' limit 1) as words
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relkind in ('r', 'p')
  order by c.relname, a.attnum`

const TYPES: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  bigint: 'bigint',
  integer: 'number',
  smallint: 'number',
  boolean: 'boolean',
  date: 'Day',
  'timestamp with time zone': 'Date',
  jsonb: 'unknown',
  bytea: 'Buffer',
  'text[]': 'string[]',
  'uuid[]': 'string[]',
  'smallint[]': 'number[]',
  'timestamp with time zone[]': 'Date[]',
  xid8: 'string',
}

/** The text of schema.ts for the database at `url`. */
export async function generateTypes(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Column>(COLUMNS)
    return schemaText(rows)
  } finally {
    await client.end()
  }
}

function schemaText(columns: Column[]): string {
  const tables = Map.groupBy(columns, (column) => column.table)
  const interfaces = [...tables].map(
    ([table, of]) => `export interface ${typeName(table)} {\n${of.map(columnText).join('\n')}\n}\n`,
  )
  const members = [...tables.keys()].map((table) => `  ${table}: ${typeName(table)}`)
  return [
    '// Generated from db/migrations by db/generate-types.ts. Do not edit.',
    "import type { ColumnType, Generated } from 'kysely'",
    "import type { Day } from '../values/day.ts'\n",
    ...interfaces,
    `/** The tables of Gilde. */\nexport interface Schema {\n${members.join('\n')}\n}\n`,
  ].join('\n')
}

function columnText({ column, type, nullable, generated, defaulted, words }: Column): string {
  const plain = words
    ? [...words.matchAll(/'([^']+)'::text/g)].map((match) => `'${match[1]}'`).join(' | ')
    : TYPES[type]
  if (!plain) throw new Error(`no TypeScript type for ${type}`)
  const whole = nullable ? `${plain} | null` : plain
  if (generated) return `  ${column}: ColumnType<${whole}, never, never>`
  return `  ${column}: ${defaulted ? `Generated<${whole}>` : whole}`
}

function typeName(table: string): string {
  return (
    table
      .split('_')
      .map((word) => word[0]!.toUpperCase() + word.slice(1))
      .join('') + 'Table'
  )
}

/** Writes `app/platform/schema.ts` anew from a migrated database. */
export async function writeTypes(url: string): Promise<void> {
  await writeFile(new URL('../app/platform/schema.ts', import.meta.url), await generateTypes(url))
}
