/** A database that keeps everything or nothing: the demo is there whole, or not at all. */
import pg from 'pg'
import type { Actor } from '../app/platform/actor.ts'
import { contextOf, queriesOn, typeParser } from '../app/platform/connection.ts'
import { systemClock, type Clock } from '../app/platform/clock.ts'
import type { Database, Tx } from '../app/platform/database.ts'

const LOCK = 7_415_354

/**
 * Runs commands in one transaction, each in a savepoint of its own, as the application's role. Who is stopped
 * half-way leaves nothing behind, and nobody sees half a demo. Two that do this at the same time take turns.
 *
 * @param ownerUrl the login that owns the tables
 * @param work gets the database, a way to have the rows so far counted, and a way to act as the owner at the end
 */
export async function inOneTransaction<T>(
  ownerUrl: string,
  work: (
    database: Database,
    countRows: () => Promise<void>,
    asOwner: (text: string, values: readonly string[]) => Promise<unknown>,
  ) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: ownerUrl,
    application_name: 'gilde demo',
    options: '-c search_path=public -c jit=off -c timezone=UTC',
    types: { getTypeParser: typeParser },
  })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    await client.query('set local role gilde_app')
    const done = await work(
      savepointsOn(client),
      // Nothing outside this transaction counts what it wrote, and after one that was broken off the planner takes its
      // tables for empty: the next one then never came to an end.
      async () => void (await client.query('reset role; analyze; set local role gilde_app')),
      async (text, values) => {
        await client.query('reset role')
        await client.query(text, [...values])
      },
    )
    await client.query('commit')
    return done
  } finally {
    await client.end()
  }
}

function savepointsOn(client: pg.Client): Database {
  const tx = queriesOn(client)
  const standing = { context: '' }
  return savepointsBy(systemClock, client, tx, standing)
}

function savepointsBy(clock: Clock, client: pg.Client, tx: Tx, standing: { context: string }): Database {
  async function write<T>(
    actor: Actor,
    work: (tx: Tx) => Promise<T>,
    keep: (outcome: T) => boolean,
    now = clock(),
  ): Promise<T> {
    await actAs(client, contextOf(actor, now), standing, 'savepoint command; ')
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
    await actAs(client, contextOf(actor, clock()), standing)
    return work(tx)
  }
  const by = (other: Clock) => savepointsBy(other, client, tx, standing)
  return { read, write, by, close: async () => undefined }
}

/** On whose behalf and when, as the database reads it; said again only when it is somebody else, or later. */
async function actAs(
  client: pg.Client,
  context: string,
  standing: { context: string },
  first = '',
): Promise<void> {
  const asks = `${first}${context === standing.context ? '' : context}`
  standing.context = context
  if (asks !== '') await client.query(asks)
}
