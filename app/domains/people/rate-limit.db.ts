import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Secrets } from '../../platform/secrets.ts'
import { RATE_LIMITS, windowEnd, windowStart, type LimitName } from './rate-limits.ts'

/** One thing that is counted: a limit, and for whom or from where. The address itself is not kept, only a hash. */
export type Counted = { readonly limit: LimitName; readonly of: string }

/**
 * Counts a try against each limit.
 *
 * @returns undefined when it may go on, else the moment when trying again makes sense
 */
export async function countTry(
  tx: Tx,
  secrets: Secrets,
  counted: readonly Counted[],
  now: Date,
): Promise<Date | undefined> {
  let again: Date | undefined
  for (const one of counted) {
    const { over, until } = await countTurn(tx, secrets, one, now)
    if (over && (again === undefined || until > again)) again = until
  }
  return again
}

/** What is left of a limit after a turn: how many more there may be until a moment; `over`: this one was too many. */
export type Turn = { readonly over: boolean; readonly left: number; readonly until: Date }

/** Counts one turn against one limit, and says what is left of it. */
export async function countTurn(tx: Tx, secrets: Secrets, { limit, of }: Counted, now: Date): Promise<Turn> {
  const key = secrets.keyedHash('rate-limit', limit, of).toString('base64url')
  const start = windowStart(RATE_LIMITS[limit], now)
  const { rows } = await sql<{ count: number }>`
    insert into rate_limit (key, window_start, count) values (${key}, ${start}, 1)
    on conflict (key, window_start) do update set count = rate_limit.count + 1
    returning count`.execute(tx)
  const left = RATE_LIMITS[limit].most - rows[0]!.count
  return { over: left < 0, left: Math.max(0, left), until: windowEnd(RATE_LIMITS[limit], now) }
}

/** Removes what nobody needs any more: counts and codes of more than a day ago, challenges that are over. */
export async function sweep(tx: Tx, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - 86_400_000)
  await tx
    .deleteFrom('rate_limit')
    .where('window_start', '<', new Date(yesterday.getTime() - 86_400_000))
    .execute()
  await tx.deleteFrom('sign_in_code').where('expires_at', '<', yesterday).execute()
  await tx.deleteFrom('passkey_challenge').where('expires_at', '<', now).execute()
}
