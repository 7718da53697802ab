import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely } from 'kysely'
import pg from 'pg'
import type { Actor } from './actor.ts'
import type { Clock, Now } from './clock.ts'
import { contextOf, queriesOn, typeParser } from './connection.ts'
import { stopSignal } from './long-work.ts'
import { remembersReads } from './read-once.ts'
import type { Schema } from './schema.ts'

/** A transaction on behalf of somebody. Queries get it as an argument; nothing opens one by itself. */
export type Tx = Kysely<Schema>

/** A PostgreSQL database, as the application sees it: always as somebody, never as its owner. */
export type Database = {
  /** Runs reads in one transaction that sees what `actor` may see, and writes nothing. */
  read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>
  /**
   * Runs a transaction that is kept when `keep` says so of what `work` gives back. For `perform` and sign-in. Who has a
   * moment already gives it as `now`: SQL then has the same one.
   */
  write<T>(actor: Actor, work: (tx: Tx) => Promise<T>, keep: (outcome: T) => boolean, now?: Now): Promise<T>
  /** The same database by another clock: of a story that is played. */
  by(clock: Clock): Database
  close(): Promise<void>
}

const DEADLOCK_OR_SERIALIZATION = new Set(['40001', '40P01'])
const ATTEMPTS = 3

/** The server notices within a second that we left, and stops what we asked. Not every system can tell it. */
const NOTICED_WHEN_LEFT = process.platform === 'win32' ? '' : ' -c client_connection_check_interval=1s'

/**
 * Opens the database.
 *
 * @param url where it is; the login may own the tables, but every connection acts as the role `gilde_app`
 * @param clock what tells each transaction the time when it begins: SQL and the program then have one clock
 * @param connections how many connections at most
 */
export function openDatabase(url: string, clock: Clock, connections = 10): Database {
  const pool = poolOf(url, connections)
  const inTransaction = new AsyncLocalStorage<true>()

  async function transaction<T>(
    actor: Actor,
    now: Now,
    mode: 'read only' | 'read write',
    work: (tx: Tx) => Promise<T>,
    keep: (outcome: T) => boolean,
  ): Promise<T> {
    if (inTransaction.getStore())
      throw new Error('a transaction was asked for inside a transaction: pass on the one you have')
    const signal = stopSignal()
    signal?.throwIfAborted()
    const client = await pool.connect()
    const leaving = leaveWhen(signal, client)
    let broken: Error | undefined
    try {
      await client.query(`begin transaction ${mode}; ${contextOf(actor, now)}`)
      const outcome = await inTransaction.run(true, () => work(queriesOn(client)))
      leaving.tooLate()
      if (leaving.hasLeft()) throw signal!.reason
      await client.query(keep(outcome) ? 'commit' : 'rollback')
      return outcome
    } catch (error) {
      if (leaving.hasLeft()) throw signal!.reason
      await client.query('rollback').catch((failure: Error) => (broken = failure))
      throw error
    } finally {
      leaving.tooLate()
      if (!leaving.hasLeft()) client.release(broken)
    }
  }

  async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried++) {
      try {
        return await attempt()
      } catch (error) {
        const code = (error as { code?: string }).code ?? ''
        if (tried >= ATTEMPTS || !DEADLOCK_OR_SERIALIZATION.has(code)) throw error
      }
    }
  }

  const by = (telling: Clock): Database => ({
    read: (actor, work) =>
      transaction(
        actor,
        telling(),
        'read only',
        (tx) => work(remembersReads(tx)),
        () => true,
      ),
    write: (actor, work, keep, now = telling()) =>
      patiently(() => transaction(actor, now, 'read write', work, keep)),
    by,
    close: () => pool.end(),
  })
  return by(clock)
}

function poolOf(url: string, connections: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    idleTimeoutMillis: 30_000,
    application_name: 'gilde',
    options:
      '-c role=gilde_app -c search_path=public -c statement_timeout=15s -c lock_timeout=5s ' +
      `-c idle_in_transaction_session_timeout=30s -c jit=off -c timezone=UTC${NOTICED_WHEN_LEFT}`,
    types: { getTypeParser: typeParser },
  })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  // The same for one that breaks while it is lent out: its query fails, and that is told where it was asked.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/**
 * Leaves a connection when somebody stops what is done on it, also in the middle of a question: the server then keeps
 * nothing of its transaction. Once it is asked to keep it, it is too late.
 */
function leaveWhen(signal: AbortSignal | undefined, client: pg.PoolClient) {
  let left = false
  const leave = () => {
    left = true
    client.release(new Error('stopped'))
  }
  signal?.addEventListener('abort', leave, { once: true })
  return { hasLeft: () => left, tooLate: () => signal?.removeEventListener('abort', leave) }
}
