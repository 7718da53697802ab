/** What every connection to the database has in common: whose rows it sees, how it asks, how it reads values. */
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { isId } from '../values/id.ts'
import { personOf, type Actor } from './actor.ts'
import type { Now } from './clock.ts'
import type { Schema } from './schema.ts'

/**
 * The settings that the database reads, for this transaction only: who acts, for row-level security, and what time it
 * is (`at_now()`, `today()`), for all that is judged or written with a time. `set local` takes no parameters, so the
 * values are checked to be plain first.
 */
export function contextOf(actor: Actor, now: Now): string {
  const settings = {
    'gilde.purpose': actor.kind === 'person' && actor.left ? 'former-member' : actor.kind,
    'gilde.cooperative': 'cooperativeId' in actor ? (actor.cooperativeId ?? '') : '',
    'gilde.person': personOf(actor) ?? '',
    'gilde.link': actor.kind === 'link' ? actor.token : '',
    'gilde.doer': (actor.kind === 'person' ? actor.behalf?.doer : undefined) ?? '',
    'gilde.behalf': (actor.kind === 'person' ? actor.behalf?.id : undefined) ?? '',
    'gilde.now': now.at.toISOString(),
  }
  const ids = ['gilde.cooperative', 'gilde.person', 'gilde.doer', 'gilde.behalf'] as const
  for (const id of ids.map((name) => settings[name])) {
    if (id !== '' && !isId(id)) throw new Error('an actor carries an id that is none')
  }
  if (!/^[A-Za-z0-9_-]*$/.test(settings['gilde.link']))
    throw new Error('a link token has other characters than it may')
  return Object.entries(settings)
    .map(([name, value]) => `set local ${name} = '${value}'`)
    .join('; ')
}

/**
 * A query builder on one connection that we opened the transaction on ourselves.
 *
 * Each text is prepared once per connection. Row-level security makes planning dearer than running: issuing an
 * invoice costs a third of what it costs when every statement is planned anew.
 */
export function queriesOn(client: pg.ClientBase): Kysely<Schema> {
  const query = (text: string, values: unknown[]) => {
    const name = statementName(text)
    return client.query(name === undefined ? { text, values } : { name, text, values })
  }
  const lender = { connect: async () => ({ query, release: () => undefined }), end: async () => undefined }
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool: lender as unknown as pg.Pool }) })
}

const statementNames = new Map<string, string>()

/** Longer is a list of as many rows as somebody had: the next one has another number of them, and another text. */
const LONGEST_KEPT = 10_000
/** The program has some two thousand texts; more are lists again. Both sides keep what is prepared while they run. */
const MOST_KEPT = 5_000

/** One name per text of a statement, in this process; undefined for what is not worth preparing. */
function statementName(text: string): string | undefined {
  const known = statementNames.get(text)
  if (known !== undefined) return known
  if (text.length > LONGEST_KEPT || statementNames.size >= MOST_KEPT) return undefined
  const name = `gilde_${statementNames.size}`
  statementNames.set(text, name)
  return name
}

const TYPE = { int8: 20, date: 1082 } as const

/** Money (int8) as bigint, a day as `YYYY-MM-DD`, everything else as `pg` reads it. */
export function typeParser(type: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (format !== 'binary' && type === TYPE.int8) return BigInt
  if (format !== 'binary' && type === TYPE.date) return (text) => text
  const parserOf: (type: number, format?: 'text' | 'binary') => (text: string) => unknown =
    pg.types.getTypeParser
  return parserOf(type, format)
}
