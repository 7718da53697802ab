/** Breaks a check of a table with a row of the full world, and tells what the database said. Nothing of it stays. */
import type pg from 'pg'

/**
 * Per check of a table what is changed in a row that is there, so that this check breaks and no other: what stands
 * after `set` in an update.
 */
export type Checks = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What went wrong in trying one: nothing when exactly this check refused the change. */
export async function missedCheck(
  client: pg.Client,
  table: string,
  name: string,
  change: string,
): Promise<string | undefined> {
  const { rows } = await client.query<{ ctid: string }>(`select ctid::text as ctid from ${table}`)
  const said: string[] = []
  for (const { ctid } of rows) {
    const text = `update ${table} set ${change} where ctid = '${ctid}'`
    const broken = await outcomeOf(client, text)
    said.push(broken)
    if (broken !== name) continue
    // Without it the change goes in: so nothing else keeps it out.
    const without = await outcomeOf(client, `alter table ${table} drop constraint ${name}; ${text}`)
    if (without === WENT_IN) return undefined
    said.push(`without it ${without}`)
  }
  return `${table}.${name}: ${change} → ${[...new Set(said)].join(', ')}`
}

const WENT_IN = 'went in'

async function outcomeOf(client: pg.Client, text: string): Promise<string> {
  await client.query('savepoint attempt')
  try {
    await client.query(text)
    return WENT_IN
  } catch (error) {
    const {
      code = '',
      constraint,
      message,
    } = error as { code?: string; constraint?: string; message: string }
    // A key is asked after the checks: what it refuses had got past them.
    return KEYS.has(code) ? WENT_IN : (constraint ?? message)
  } finally {
    await client.query('rollback to savepoint attempt')
  }
}

const KEYS = new Set(['23503', '23505', '23P01'])
