/**
 * Writes `db/now/`: the database as it stands after all migrations, one file a table and one a function, to be read. A
 * function that was replaced stands in several migrations, and only here is it seen which one holds. Run it after a new
 * migration: `npm run generate`. A test fails when it is out of date.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

const WIDTH = 118

const FOLDER = fileURLToPath(new URL('now', import.meta.url))

/** What there is of a table: each kind a list, in the order in which it was made or by name. */
const TABLES = `
  select c.relname as name, obj_description(c.oid, 'pg_class') as says,
    array(select format('%I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then ' not null' else '' end,
        case when a.attgenerated <> '' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
          when a.attidentity <> '' then ' generated always as identity'
          when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end)
        || coalesce(E'\\t' || col_description(c.oid, a.attnum), '')
      from pg_attribute a left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
    array(select format('constraint %I %s', k.conname, pg_get_constraintdef(k.oid, true)) from pg_constraint k
      where k.conrelid = c.oid and k.contype not in ('n', 't')
      order by array_position('{p,u,f,c,x,t}'::"char"[], k.contype), k.conname) as constraints,
    array(select pg_get_indexdef(i.indexrelid) from pg_index i join pg_class x on x.oid = i.indexrelid
      where i.indrelid = c.oid and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
      order by x.relname) as indexes,
    array(select pg_get_triggerdef(t.oid, true) from pg_trigger t
      where t.tgrelid = c.oid and not t.tgisinternal order by t.tgname) as triggers,
    array(select format('create policy %I on %I%s for %s to %s%s%s', p.polname, c.relname,
        case when p.polpermissive then '' else ' as restrictive' end,
        case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete'
          else 'all' end,
        case when p.polroles = '{0}' then 'public'
          else array_to_string(array(select rolname from pg_roles where oid = any (p.polroles) order by 1), ', ') end,
        coalesce(E'\\n  using (' || pg_get_expr(p.polqual, p.polrelid, true) || ')', ''),
        coalesce(E'\\n  with check (' || pg_get_expr(p.polwithcheck, p.polrelid, true) || ')', ''))
      from pg_policy p where p.polrelid = c.oid order by p.polname) as policies,
    array(select format('grant %s on %I to %s', string_agg(lower(g.privilege_type), ', ' order by g.privilege_type),
        c.relname, g.role)
      from (select a.privilege_type, coalesce(r.rolname, 'public') as role
        from aclexplode(c.relacl) a left join pg_roles r on r.oid = a.grantee where a.grantee <> c.relowner) g
      group by g.role order by g.role)
    || array(select format('grant %s (%s) on %I to %s', lower(g.privilege_type),
        string_agg(g.attname, ', ' order by g.attnum), c.relname, g.role)
      from (select a.attname, a.attnum, x.privilege_type, coalesce(r.rolname, 'public') as role
        from pg_attribute a, aclexplode(a.attacl) x left join pg_roles r on r.oid = x.grantee
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) g
      group by g.role, g.privilege_type order by g.role, g.privilege_type) as grants
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'
  order by c.relname`

const VIEWS = `
  select c.relname as name, obj_description(c.oid, 'pg_class') as says,
    format(E'create view %I%s as\\n%s', c.relname,
      coalesce(' with (' || array_to_string(c.reloptions, ', ') || ')', ''), pg_get_viewdef(c.oid, true)) as text
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm') order by c.relname`

/** Functions of the same name stand in one file. */
const FUNCTIONS = `
  select p.proname as name, string_agg(coalesce('-- ' || obj_description(p.oid, 'pg_proc') || E'\\n', '')
      || pg_get_functiondef(p.oid), E'\\n' order by pg_get_function_identity_arguments(p.oid)) as text
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public'
  where p.prokind in ('f', 'p')
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  group by p.proname order by p.proname`

type Table = { name: string; says: string | null; columns: string[] } & Record<
  'constraints' | 'indexes' | 'triggers' | 'policies' | 'grants',
  string[]
>

/**
 * What `db/now` holds for the database at `url`.
 *
 * @returns the text of each file, by its path in the folder
 */
export async function databaseNow(url: string): Promise<ReadonlyMap<string, string>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const tables = (await client.query<Table>(TABLES)).rows
    const views = (await client.query<{ name: string; says: string | null; text: string }>(VIEWS)).rows
    const functions = (await client.query<{ name: string; text: string }>(FUNCTIONS)).rows
    return new Map([
      ...tables.map((table): [string, string] => [`tables/${table.name}.sql`, tableText(table)]),
      ...views.map((view): [string, string] => [
        `views/${view.name}.sql`,
        `${said(view.says)}${view.text}\n`,
      ]),
      ...functions.map((one): [string, string] => [`functions/${one.name}.sql`, one.text.trimEnd() + '\n']),
    ])
  } finally {
    await client.end()
  }
}

function tableText(table: Table): string {
  const inside = [...table.columns.map(columnText), ...table.constraints.map((one) => `  ${one}`)]
  const body = inside.map((line, at) => withComma(line, at < inside.length - 1)).join('\n')
  const parts = [
    `${said(table.says)}create table ${table.name} (\n${body}\n);`,
    ...[table.indexes, table.triggers, table.policies, table.grants].map((lines) =>
      lines.map((line) => `${line};`).join('\n'),
    ),
  ]
  const text = parts.filter((part) => part !== '').join('\n\n') + '\n'
  return text.split('\n').map(plain).flatMap(inLines).join('\n')
}

/** Leaves out what PostgreSQL writes and nobody would: the name of its own column, the type of a text, the schema. */
function plain(line: string): string {
  if (line.trimStart().startsWith('--')) return line
  return line
    .replace(/\( ?SELECT (\w+)\((.*?)\) AS \1\)/g, '(select $1($2))')
    .replace(/('(?:[^']|'')*')::text\b/g, '$1')
    .replace(/ ON public\.| on public\./g, ' on ')
    .replace(' USING btree ', ' ')
    .replace(/^CREATE (UNIQUE )?INDEX/, (_all, unique?: string) => `create ${unique ? 'unique ' : ''}index`)
    .replace(
      /^CREATE (CONSTRAINT )?TRIGGER/,
      (_all, held?: string) => `create ${held ? 'constraint ' : ''}trigger`,
    )
}

const STOPS = new RegExp(
  ' (?=AND |OR |AFTER |FOR EACH|EXECUTE |REFERENCING |WHEN |WHERE |INCLUDE |REFERENCES |CHECK |[a-z_]+[,)](?: |$))',
)

/** A line that is too long goes on below, at an "and", an "or" or the next part of a trigger. */
function inLines(line: string): string[] {
  if (line.length <= WIDTH) return [line]
  const comment = /^\s*-- /.exec(line)?.[0]
  const indent = comment ?? `${/^\s*/.exec(line)![0]}    `
  const stops = comment ? / / : STOPS
  const lines: string[] = []
  for (const part of line.split(stops)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + part.length < WIDTH) lines[lines.length - 1] = `${last} ${part}`
    else lines.push(last === undefined ? part : indent + part)
  }
  return lines
}

/** A column, and on the line before it what it says of itself. */
function columnText(column: string): string {
  const [definition = '', says] = column.split('\t')
  return `${says === undefined ? '' : `  -- ${says.replaceAll('\n', '\n  -- ')}\n`}  ${definition}`
}

function withComma(line: string, more: boolean): string {
  return more ? `${line},` : line
}

function said(says: string | null): string {
  return says === null ? '' : `-- ${says.replaceAll('\n', '\n-- ')}\n`
}

/** Writes `db/now/` anew from a migrated database. */
export async function writeNow(url: string): Promise<void> {
  const files = await databaseNow(url)
  await rm(FOLDER, { recursive: true, force: true })
  for (const part of ['tables', 'views', 'functions']) {
    if ([...files.keys()].some((path) => path.startsWith(`${part}/`)))
      await mkdir(join(FOLDER, part), { recursive: true })
  }
  for (const [path, text] of files) await writeFile(join(FOLDER, path), text)
}
