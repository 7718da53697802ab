/** A database that keeps everything or nothing: the demo is there whole, or not at all. */
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { personOf, type Actor } from '../app/platform/actor.ts'
import type { Database, Tx } from '../app/platform/database.ts'
import type { Schema } from '../app/platform/schema.ts'

const LOCK = 7_415_354

/**
 * Runs commands in one transaction, each in a savepoint of its own, as the application's role. Who is stopped
 * half-way leaves nothing behind, and nobody sees half a demo. Two that do this at the same time take turns.
 *
 * @param ownerUrl the login that owns the tables
 * @param work gets the database, and a way to act as the owner at the end
 */
export async function inOneTransaction<T>(
  ownerUrl: string,
  work: (
    database: Database,
    asOwner: (text: string, values: readonly string[]) => Promise<unknown>,
  ) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: ownerUrl,
    application_name: 'gilde demo',
    options: '-c search_path=public -c jit=off -c timezone=UTC',
    types: { getTypeParser },
  })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    await client.query('set local role gilde_app')
    const done = await work(savepointsOn(client), async (text, values) => {
      await client.query('reset role')
      await client.query(text, [...values])
    })
    await client.query('commit')
    return done
  } finally {
    await client.end()
  }
}

function savepointsOn(client: pg.Client): Database {
  const connection = { query: preparedOn(client), release: () => undefined }
  const lender = { connect: async () => connection, end: async () => undefined }
  const tx: Tx = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: lender as unknown as pg.Pool }) })
  const standing = { context: '' }
  async function write<T>(
    actor: Actor,
    work: (tx: Tx) => Promise<T>,
    keep: (outcome: T) => boolean,
  ): Promise<T> {
    await actAs(client, actor, standing, 'savepoint command; ')
    let kept = false
    try {
      const outcome = await work(tx)
      kept = keep(outcome)
      // What the database checks at the end of a transaction, it checks now: a mistake is found where it
      // was made.
      if (kept)
        await client.query(
          'set constraints all immediate; set constraints all deferred; release savepoint command',
        )
      return outcome
    } finally {
      if (!kept) {
        standing.context = ''
        await client.query('rollback to savepoint command; release savepoint command').catch(() => undefined)
      }
    }
  }
  async function read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    await actAs(client, actor, standing)
    return work(tx)
  }
  return { read, write, close: async () => undefined }
}

/**
 * Each statement is prepared once: the same few dozen come thousands of times, and planning them is most of
 * the work.
 */
function preparedOn(client: pg.Client) {
  const names = new Map<string, string>()
  return (text: string, values: readonly unknown[]) => {
    const name = names.get(text) ?? `demo_${names.size}`
    names.set(text, name)
    return client.query({ name, text, values: [...values] })
  }
}

/** On whose behalf, as row-level security reads it; said again only when it is somebody else. */
async function actAs(
  client: pg.Client,
  actor: Actor,
  standing: { context: string },
  first = '',
): Promise<void> {
  const settings = {
    'gilde.purpose': actor.kind,
    'gilde.cooperative': 'cooperativeId' in actor ? (actor.cooperativeId ?? '') : '',
    'gilde.person': personOf(actor) ?? '',
    'gilde.link': actor.kind === 'link' ? actor.token : '',
  }
  const context = Object.entries(settings)
    .map(([name, value]) => `set local ${name} = ${pg.escapeLiteral(value)}`)
    .join('; ')
  const asks = `${first}${context === standing.context ? '' : context}`
  standing.context = context
  if (asks !== '') await client.query(asks)
}

const TYPE = { int8: 20, date: 1082 } as const

/** As the application reads them: money as bigint, a day as text. */
function getTypeParser(type: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (format !== 'binary' && type === TYPE.int8) return BigInt
  if (format !== 'binary' && type === TYPE.date) return (text) => text
  const parserOf: (type: number, format?: 'text' | 'binary') => (text: string) => unknown = pg.types.getTypeParser
  return parserOf(type, format)
}
