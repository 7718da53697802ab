import { sql } from 'kysely'
import type { Actor } from './actor.ts'
import type { Tx } from './database.ts'

/**
 * Reads in a transaction that writes as who left reads in one that writes nothing: their own rows open to them while
 * nothing can be written (decision 0043), and are shut again after it. For anybody else it only reads.
 */
export async function asWhoReads<T>(tx: Tx, actor: Actor, read: () => Promise<T>): Promise<T> {
  if (actor.kind !== 'person' || !actor.left) return read()
  await sql`savepoint reading`.execute(tx)
  await sql`set transaction read only`.execute(tx)
  const found = await read()
  // What the transaction may goes back to what it was with the savepoint.
  await sql`release savepoint reading`.execute(tx)
  return found
}
