import type pg from 'pg'
import { goesWith } from './goes-with.ts'
import { archivedTables, quoted, type ArchivedTable } from './tables.ts'

/** The papers among what members told for themselves: letters of a permission, and statements as they are sent. */
const PAPER_OF_OFFICE = `letter_of is null and not exists (
  select from statement_document d where d.cooperative_id = file.cooperative_id and d.file_id = file.id)`

/** A secret link to somebody's own agenda is a way in: it stays behind, and is made anew elsewhere. */
const LINK_OF_OFFICE = `kind <> 'calendar'`

/** A photo that stands on a public page: of the others the member alone knows. */
const PHOTO_OF_OFFICE = `exists (
  select from shop_window w
  where w.cooperative_id = shop_photo.cooperative_id and w.business_id = shop_photo.business_id
    and (w.photo_id = shop_photo.id or w.offers @> jsonb_build_array(jsonb_build_object('photo', shop_photo.id))))`

/**
 * What is `published`, as everybody reads it: with the columns of the table itself. What is public hangs from what its
 * member is writing still, and would not come in again alone.
 */
const PUBLISHED: Readonly<Record<string, string>> = {
  shop_page: 'select *, published_at as kept_at, published_by as kept_by from shop_window',
}

/** Of how much a file is made: the operator moves all of a co-operative; the office takes along what it may read. */
export type Whose = 'all' | 'office'

/** A table of which rows belong to one co-operative, and where they are read. `$1` in `where` is its id. */
export type TableOfOne = ArchivedTable & { readonly from: string; readonly where: string }

/**
 * The tables in which a co-operative has rows, such that a table comes after those it refers to; with the people that
 * its rows name.
 *
 * @param client the owner of the tables
 * @param whose for the office, what members keep for themselves is there without its rows
 */
export async function tablesOfOne(client: pg.Client, whose: Whose = 'all'): Promise<TableOfOne[]> {
  const people = await naming(client, 'person')
  const tables: TableOfOne[] = []
  for (const table of await archivedTables(client)) {
    if (goesWith(table.name) === 'backup') continue
    const from = quoted(table.name)
    if (table.name === 'cooperative') tables.push({ ...table, from, where: 'id = $1' })
    else if (table.name === 'person') tables.push({ ...table, from, where: `id in (${people})` })
    else if (table.columns.includes('cooperative_id'))
      tables.push({
        ...table,
        ...(whose === 'all' ? { from, where: ofAll(table.name) } : ofOffice(table.name)),
      })
  }
  return tables
}

function ofAll(table: string): string {
  return table === 'link' ? `cooperative_id = $1 and ${LINK_OF_OFFICE}` : 'cooperative_id = $1'
}

function ofOffice(table: string): Pick<TableOfOne, 'from' | 'where'> {
  const from = quoted(table)
  const only = (more: string) => ({ from, where: `cooperative_id = $1 and ${more}` })
  const published = PUBLISHED[table]
  if (published) return { from: `(${published}) as ${from}`, where: 'cooperative_id = $1' }
  if (table === 'shop_photo') return only(PHOTO_OF_OFFICE)
  if (table === 'file') return only(PAPER_OF_OFFICE)
  if (goesWith(table) === 'operator') return only('false')
  return { from, where: ofAll(table) }
}

/** The query that finds the rows of a table that a co-operative names. */
async function naming(client: pg.Client, target: string): Promise<string> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select c.relname as table, a.attname as column from pg_constraint f
     join pg_class c on c.oid = f.conrelid
     join pg_attribute a on a.attrelid = c.oid and a.attnum = f.conkey[1]
     where f.contype = 'f' and f.confrelid = $1::regclass and cardinality(f.conkey) = 1
       and exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'cooperative_id')
     order by 1, 2`,
    [target],
  )
  return (
    rows
      .filter(({ table }) => goesWith(table) !== 'backup')
      .map(({ table, column: name }) => ({ from: quoted(table), column: quoted(name) }))
      // Nobody at all is no name: `not in` would say of everybody that it is not known.
      .map(
        ({ from, column }) =>
          `select ${column} from ${from} where cooperative_id = $1 and ${column} is not null`,
      )
      .join(' union ')
  )
}

/** What a table and its columns are, in the words of the database. */
export type Described = {
  readonly name: string
  readonly about: string
  readonly columns: readonly { readonly name: string; readonly type: string; readonly about: string }[]
}

/** Describes tables as the migrations do: types, and the comments in plain words. */
export async function described(client: pg.Client, tables: readonly TableOfOne[]): Promise<Described[]> {
  const found: Described[] = []
  for (const { name, columns } of tables) {
    const { rows } = await client.query<{ about: string; columns: Described['columns'] }>(
      `select coalesce(obj_description($1::regclass), '') as about, json_agg(json_build_object('name', a.attname,
         'type', format_type(a.atttypid, a.atttypmod), 'about', coalesce(col_description(a.attrelid, a.attnum), ''))
         order by a.attnum) as columns
       from pg_attribute a where a.attrelid = $1::regclass and a.attname = any ($2::text[])`,
      [quoted(name), columns],
    )
    found.push({ name, ...rows[0]! })
  }
  return found
}
