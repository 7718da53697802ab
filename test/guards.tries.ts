/** Does what a guard of the database forbids, as somebody, and tells what the database said. Nothing of it stays. */
import pg from 'pg'
import type { Actor } from '../app/platform/actor.ts'
import { contextOf } from '../app/platform/connection.ts'
import { personOf } from '../app/platform/actor.ts'
import type { FullWorld } from './full-world.ts'

/** Who tries: somebody of the full world; `anna by greet` is Anna in whose place Greet types. */
export type Who =
  | 'anna'
  | 'piet'
  | 'greet'
  | 'bea'
  | 'carla'
  | 'anna by greet'
  | 'anna by carla'
  | 'anna by piet'
  | 'job'
  | 'link'
  | 'piet at the door'

/**
 * One sentence of one guard, and a try that it refuses. In SQL `:here` is the co-operative, `:anna` the member and
 * `:Anna` the person (Piet likewise; Greet, Bea, Carla and Wim as persons, with a capital).
 */
export type Guard = {
  readonly guard: string
  readonly sentence: string
  /** Where the guard stands on more than one table: which one of them is tried here. */
  readonly of?: string
  /** What must have happened before it, as the owner of the tables puts it there. */
  readonly first?: string
  readonly as: Who
  readonly tries: string
  /** What else refuses it once the sentence is taken out of the guard; absent: it goes through then. */
  readonly otherwise?: RegExp
}

/** What the database said: with the guard as it is, and with only this sentence taken out of it. */
export type Said = { readonly guarded: string; readonly unguarded: string }

export const WENT_THROUGH = 'went through'
/** The token of the link that `first` may make. */
export const TOKEN = 'of-the-guards'

/** What the database says to it as it is, and what once only this sentence is taken out of the guard. */
export async function guarded(world: FullWorld, client: pg.Client, row: Guard): Promise<Said> {
  return inItsWorld(world, client, row, async (attempt) => {
    const said = await attempt()
    await withoutSentence(client, row)
    return { guarded: said, unguarded: await attempt() }
  })
}

/** A trigger, and one of the statements that it looks at: `INSERT`, `UPDATE OF offers`. */
export type TriggerOn = {
  readonly table: string
  readonly name: string
  readonly guard: string
  readonly definition: string
  readonly event: string
}

/** The statements that a trigger looks at: `create trigger … BEFORE INSERT OR UPDATE OF offers ON …`. */
export function eventsOf(definition: string): string[] {
  return EVENTS.exec(definition)![1]!.split(' OR ')
}

const EVENTS = /(?<=(?:BEFORE|AFTER) )(.+?)(?= ON )/

/** Whether the database says something else to it once this trigger does not look at such a statement any more. */
export async function missed(
  world: FullWorld,
  client: pg.Client,
  row: Guard,
  { table, name, definition, event }: TriggerOn,
): Promise<boolean> {
  const others = eventsOf(definition).filter((one) => one !== event)
  return inItsWorld(world, client, row, async (attempt) => {
    await client.query(`drop trigger ${name} on ${table}`)
    if (others.length > 0) await client.query(definition.replace(EVENTS, others.join(' OR ')))
    return !says(await attempt(), row.sentence)
  })
}

/** Whether that is the sentence; one with `%` names something there. */
export function says(said: string, sentence: string): boolean {
  const parts = sentence.split('%').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.+')}$`).test(said)
}

async function inItsWorld<T>(
  world: FullWorld,
  client: pg.Client,
  row: Guard,
  work: (attempt: () => Promise<string>) => Promise<T>,
): Promise<T> {
  await client.query(`begin; set local gilde.now = '${world.clock().at.toISOString()}'`)
  try {
    if (row.first !== undefined) {
      await client.query(filledIn(world, row.first))
      await client.query('set constraints all immediate; set constraints all deferred')
    }
    return await work(() => tried(world, client, row))
  } finally {
    await client.query('rollback')
  }
}

async function tried(world: FullWorld, client: pg.Client, { as, tries }: Guard): Promise<string> {
  await client.query('savepoint attempt')
  const actor = await actorOf(world, client, as)
  try {
    await client.query(`set local role gilde_app; ${contextOf(actor, world.clock())}`)
    const done: unknown = await client.query(filledIn(world, tries))
    const results = (Array.isArray(done) ? done : [done]) as pg.QueryResult[]
    await client.query('set constraints all immediate')
    return results.every(({ rowCount }) => (rowCount ?? 0) > 0) ? WENT_THROUGH : 'touched nothing'
  } catch (error) {
    return (error as Error).message
  } finally {
    await client.query('rollback to savepoint attempt')
  }
}

async function actorOf(world: FullWorld, client: pg.Client, who: Who): Promise<Actor> {
  const { cooperativeId, anna, piet } = world
  switch (who) {
    case 'job':
      return { kind: 'job', cooperativeId }
    case 'link':
      return { kind: 'link', cooperativeId, token: TOKEN }
    case 'piet at the door':
      return { kind: 'sign-in', personId: piet.personId }
    case 'anna by greet':
    case 'anna by carla':
    case 'anna by piet': {
      const doer = world[who.slice('anna by '.length) as 'greet' | 'carla' | 'piet'].personId
      const { rows } = await client.query('select id from on_behalf where person_id = $1', [anna.personId])
      return { ...anna, behalf: { id: rows[0].id, doer } }
    }
    default:
      return world[who]
  }
}

function filledIn(world: FullWorld, text: string): string {
  const { anna, piet, greet, bea, carla } = world
  const people = { Anna: anna, Piet: piet, Greet: greet, Bea: bea, Carla: carla }
  const named: Record<string, string> = {
    here: world.cooperativeId,
    anna: anna.memberId,
    piet: piet.memberId,
    ...Object.fromEntries(Object.entries(people).map(([name, actor]) => [name, String(personOf(actor))])),
  }
  return text.replace(/(?<![:\w]):([A-Za-z]+)/g, (whole, name: string) => {
    const value = named[name]
    if (value === undefined) throw new Error(`nobody is called ${whole}`)
    return `'${value}'`
  })
}

/** The guard as it is, but for this one sentence: what it does besides stays. */
async function withoutSentence(client: pg.Client, { guard, sentence }: Guard): Promise<void> {
  const { rows } = await client.query('select pg_get_functiondef($1::regproc) as text', [guard])
  const text = String(rows[0].text)
  const quoted = sentence.replaceAll("'", "''").replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const without = text.replace(new RegExp(`raise exception '${quoted}'[^;]*;`, 'g'), 'null;')
  if (without === text) throw new Error(`${guard} does not say: ${sentence}`)
  await client.query(without)
}

/** The sentences of a text of a trigger function: `raise exception '…'`. */
export function sentencesIn(source: string): string[] {
  return [...source.matchAll(/raise exception '((?:[^']|'')+)'/gi)].map(([, said]) =>
    said!.replaceAll("''", "'"),
  )
}
