/**
 * What the policies for writing say by themselves, with no trigger and no check beside them: the expressions of the
 * database, asked of rows that are made up out of those of the full world, as somebody.
 */
import type pg from 'pg'
import type { Actor } from '../app/platform/actor.ts'
import { personOf } from '../app/platform/actor.ts'
import { contextOf } from '../app/platform/connection.ts'
import type { FullWorld } from './full-world.ts'
import type { Column, Policies, Row, Write } from './row-level-security.policies.ts'

/** How many of the rows that are there others are made out of. */
const BASES = 4

/**
 * Does something with what is asked of one table, in a transaction that is taken back; made-up rows say only in what
 * they differ from one that is there, so that the database need not read all of each.
 */
export async function withBases<T>(
  client: pg.Client,
  { table }: Policies,
  work: () => Promise<T>,
): Promise<T> {
  await client.query(`begin;
    create temporary table made_up_base on commit drop as
      select row_number() over (order by ctid) - 1 as made_up_at, t as made_up_row from ${table} t
      order by ctid limit ${BASES};
    grant select on made_up_base to gilde_app`)
  try {
    return await work()
  } finally {
    await client.query('rollback')
  }
}

/**
 * What the policies of a table hold when this one writes: `insert: here booked_by kind`, with `here` for the
 * co-operative. One line for each set of columns that turned up; without a line nothing gets through at all.
 */
export async function heldFor(
  client: pg.Client,
  world: FullWorld,
  policies: Policies,
  actor: Actor,
): Promise<string[]> {
  const { table, writes } = policies
  await client.query(`savepoint asker; set local role gilde_app; ${contextOf(actor, world.clock())}`)
  const rows = madeUp(policies, actor, world.clock().at.toISOString())
  const found = await answers(client, table, writes, rows)
  const held: string[] = []
  for (const write of writes) {
    const pairs = pairsOf(policies, write, rows, found)
    if (pairs.length > 0) held.push(...(await heldOf(client, policies, write, pairs)))
  }
  await client.query('rollback to savepoint asker')
  return held
}

/** The place of a row that is there, that row, and what is different. */
type MadeUp = { readonly at: number; readonly base: Row; readonly change: Row }

/** Rows that are there; the same in the asker's own name, as it was at its beginning or its end, in another state. */
function madeUp({ rows, columns }: Policies, actor: Actor, now: string): MadeUp[] {
  const own = ({ names }: Column): unknown =>
    (names === 'person' ? personOf(actor) : (actor as unknown as Row)[`${names}Id`]) ?? undefined
  const naming = columns.filter((column) => own(column) !== undefined)
  const people = naming.filter(({ names }) => names === 'person')
  const optional = columns.filter(({ nullable }) => nullable)
  const unnamed = optional.filter(({ names }) => names === null)
  const doer = actor.kind === 'person' ? actor.behalf?.doer : undefined
  const inOwnName = rows.slice(0, BASES).flatMap((base, at) => {
    const row = { at, base, change: {} }
    const there = naming.filter(({ name }) => base[name] !== null)
    const hands = doer === undefined ? [] : [put(put(row, naming, own), people, () => doer)]
    return [row, put(row, people, own), put(row, there, own), put(row, naming, own), ...hands]
  })
  const moments = optional.filter(({ type }) => type === 'timestamp with time zone')
  const atBothEnds = inOwnName.flatMap((row) => [
    row,
    put(row, unnamed, () => null),
    put(row, optional, () => null),
    put(row, moments, () => now),
  ])
  const inStates = atBothEnds.flatMap((row) =>
    columns.flatMap((column) => column.states.map((value) => put(row, [column], () => value))),
  )
  const all = [...atBothEnds, ...inStates]
  return [...new Map(all.map((row) => [JSON.stringify([row.at, row.change]), row])).values()]
}

function put(row: MadeUp, columns: readonly Column[], value: (column: Column) => unknown): MadeUp {
  return {
    ...row,
    change: { ...row.change, ...Object.fromEntries(columns.map((column) => [column.name, value(column)])) },
  }
}

function valueIn({ base, change }: MadeUp, name: string): unknown {
  return name in change ? change[name] : base[name]
}

type Answer = Readonly<Record<string, unknown>>

/** What the policies say to each row, as the role that is set. */
async function answers(
  client: pg.Client,
  table: string,
  writes: readonly Write[],
  rows: readonly MadeUp[],
): Promise<Answer[]> {
  const list = writes.map(
    ({ verb, was, becomes }) =>
      `coalesce(${was}, false) as was_${verb}_, coalesce(${becomes}, false) as becomes_${verb}_`,
  )
  const { rows: found } = await client.query<Answer>(
    `select ${list.join(', ')} from jsonb_array_elements($1::jsonb)
       with ordinality made_up(made_up_change, made_up_place)
       join made_up_base on made_up_at = (made_up_change ->> 0)::int
       cross join lateral jsonb_populate_record(made_up_row, made_up_change -> 1) as ${table} order by made_up_place`,
    [JSON.stringify(rows.map(({ at, change }) => [at, change]))],
  )
  return found
}

/** A row as it was, and as it becomes: of an insert and a delete the same one. */
type Pair = { readonly was: MadeUp; readonly becomes: MadeUp }

function pairsOf(
  { columns }: Policies,
  { verb }: Write,
  rows: readonly MadeUp[],
  found: readonly Answer[],
): Pair[] {
  const is = (what: string) => rows.filter((_, i) => found[i]![`${what}_${verb}_`] === true)
  if (verb !== 'update')
    return someOf(is(verb === 'insert' ? 'becomes' : 'was')).map((row) => ({ was: row, becomes: row }))
  const stays = columns.filter(({ changes }) => !changes).map(({ name }) => name)
  const key = (row: MadeUp) => JSON.stringify(stays.map((name) => valueIn(row, name)))
  const per = Map.groupBy(is('becomes'), key)
  return someOf(is('was').filter((row) => per.has(key(row)))).map((was, i) => {
    const all = per.get(key(was))!
    return { was, becomes: all[(i * 7) % all.length]! }
  })
}

const MOST = 5

/** As many as are worth the time, from the first to the last: those beside each other are alike. */
function someOf<T>(all: readonly T[]): T[] {
  const step = Math.max(1, all.length / MOST)
  return Array.from({ length: Math.min(MOST, all.length) }, (_, i) => all[Math.floor(i * step)]!)
}

/** The different sets of columns held, each once. */
async function heldOf(
  client: pg.Client,
  { table, columns }: Policies,
  write: Write,
  pairs: readonly Pair[],
): Promise<string[]> {
  const tries = pairs.flatMap((pair) =>
    columns.flatMap((column) =>
      column.others.map((value) => {
        const [was, becomes] = [pair.was, pair.becomes].map((row) => put(row, [column], () => value))
        return { pair, column, value, was: was!, becomes: becomes! }
      }),
    ),
  )
  const isUpdate = write.verb === 'update'
  const second = isUpdate ? tries.map(({ becomes }) => becomes) : []
  const found = await answers(client, table, [write], [...tries.map(({ was }) => was), ...second])
  const perPair = new Map(pairs.map((pair) => [pair, new Map<string, boolean[]>()]))
  tries.forEach(({ pair, column: { name, changes }, value }, i) => {
    const was = found[i]![`was_${write.verb}_`] === true
    const becomes = found[isUpdate ? tries.length + i : i]![`becomes_${write.verb}_`] === true
    const apart = isUpdate && changes
    const answered = perPair.get(pair)!
    // What an update cannot change is the same before and after it: either may hold it.
    if (value !== valueIn(pair.was, name)) note(answered, name, was && (apart || becomes))
    if (apart && value !== valueIn(pair.becomes, name)) note(answered, `>${name}`, becomes)
  })
  return [...new Set([...perPair.values()].map((held) => `${write.verb}: ${said(held)}`))].toSorted()
}

function note(answered: Map<string, boolean[]>, name: string, through: boolean): void {
  answered.set(name, [...(answered.get(name) ?? []), through])
}

/** `here member_id -> ended_by`: what it has to be, and after the arrow what it has to become; `~` for some values. */
function said(answered: ReadonlyMap<string, readonly boolean[]>): string {
  const held = [...answered].filter(([, through]) => through.includes(false))
  if (held.length === 0) return 'anything'
  const names = held.map(([name, through]) => (through.includes(true) ? `${name}~` : name))
  const list = (of: readonly string[]) =>
    of
      .map((name) => name.replace(/^cooperative_id(?=~?$)/, 'here'))
      .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const becomes = names.filter((name) => name.startsWith('>')).map((name) => name.slice(1))
  const is = names.filter((name) => !name.startsWith('>'))
  return [...list(is), ...(becomes.length > 0 ? ['->', ...list(becomes)] : [])].join(' ')
}

function rank(name: string): number {
  return name.startsWith('here') ? 0 : 1
}
