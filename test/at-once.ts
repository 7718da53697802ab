import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import type { World } from './world.ts'

/**
 * Starts commands that meet for sure: the pen is kept from all of them until each has gone as far as it can without.
 *
 * @returns what came of each, in the order given
 */
export async function atOnce<T>(world: World, ...commands: (() => Promise<T>)[]): Promise<T[]> {
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('select from journal_counter for update')
    const started = commands.map((command) => command())
    await setTimeout(150)
    await client.query('commit')
    return await Promise.all(started)
  } finally {
    await client.end()
  }
}
