/** SQL of a test, past the policies and by the clock of its world: `at_now()` is the time that its commands have. */
import pg from 'pg'
import type { Clock } from '../../app/platform/clock.ts'

export type OwnerSql = {
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  end(): Promise<void>
}

/** What runs as the owner, who sees and does all. What the triggers do then, they do at that time too. */
export function ownerSql(ownerUrl: string, clock: Clock): OwnerSql {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  pool.on('error', () => undefined) // dropping the database ends what is still open
  const told = new WeakMap<pg.PoolClient, string>()
  return {
    async sql(text, values = []) {
      const client = await pool.connect()
      try {
        const now = clock().at.toISOString()
        if (told.get(client) !== now) await client.query(`set gilde.now = '${now}'`)
        told.set(client, now)
        return (await client.query(text, values)).rows as Record<string, unknown>[]
      } finally {
        client.release()
      }
    },
    end: () => pool.end(),
  }
}
