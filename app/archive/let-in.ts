import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { runChecksOn } from '../platform/integrity.ts'
import { ArchiveError } from './read-archive.ts'
import { quoted } from './tables.ts'

/** Who has just left is still on the list for a moment. */
const TRIES = 20

/**
 * Sees to it that nobody else is at work on this database, and holds the tables. While a co-operative comes in no other
 * on the installation can write, and a request under way and we could wait for each other: so the office is stopped.
 *
 * @throws ArchiveError when somebody is at work
 */
export async function beAlone(client: pg.Client, tables: readonly string[]): Promise<void> {
  for (let tried = 1; (await others(client)) > 0; tried++) {
    if (tried === TRIES)
      throw new ArchiveError(
        'Gilde is at work on this database. Stop it first: nobody could work while a co-op comes in.',
      )
    await pause(50)
  }
  await client.query(`set local lock_timeout = '5s'`)
  await client.query(`lock table ${tables.map(quoted).join(', ')} in share row exclusive mode`)
}

async function others(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    `select count(*) from pg_stat_activity
     where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
  )
  return Number(rows[0]!.count)
}

/**
 * Looks at what came in before it is kept. No trigger saw the rows, so whatever must always be true is asked of them
 * here; and a person of whom nothing in the co-operative speaks has no business in its file.
 *
 * @param named the query of the rows of `person` that the co-operative names, with `$1` for its id
 * @param people the ids of the people that came in
 * @throws ArchiveError with the first thing that is not right
 */
export async function mustAddUp(
  client: pg.Client,
  cooperativeId: string,
  named: string,
  people: readonly string[],
): Promise<void> {
  const strangers = await client.query<{ name: string }>(
    `select name from person where id = any ($2::uuid[]) and not (${named}) limit 1`,
    [cooperativeId, people],
  )
  if (strangers.rows[0])
    throw new ArchiveError(`the file was changed: nothing in it speaks of ${strangers.rows[0].name}.`)
  const [first, ...more] = await runChecksOn(client, undefined, cooperativeId)
  if (first === undefined) return
  const rest = more.length === 0 ? '' : ` (and ${more.length} more)`
  throw new ArchiveError(`what is in the file does not add up: ${first.finding}${rest}. ${first.rule}`)
}

/** By what people see whether the file is the one they think it is. */
export type Recognised = { readonly iban: string; readonly administrators: readonly string[] }

/** The account on which customers pay, and who runs the office. */
export async function recognised(client: pg.Client, cooperativeId: string): Promise<Recognised> {
  const { rows } = await client.query<{ iban: string | null; administrators: string[] }>(
    `select c.iban, array(select p.name || ' <' || coalesce(p.email, '') || '>' from role_assignment r
       join person p on p.id = r.person_id
       where r.cooperative_id = c.id and r.role = 'administrator' and r.until is null order by p.name) as administrators
     from cooperative c where c.id = $1`,
    [cooperativeId],
  )
  return { iban: rows[0]?.iban ?? '', administrators: rows[0]?.administrators ?? [] }
}

/**
 * Customers pay on the account in the file, and who changes a file changes that first. So who puts it in says what they
 * were told; what the file holds is not in the sentence, or it would be copied from there.
 *
 * @throws ArchiveError when the file holds another
 */
export function refuseOtherAccount({ iban }: Recognised, told: string): void {
  const bare = (account: string) => account.replace(/\s/g, '').toUpperCase()
  if (bare(iban || 'none') === bare(told)) return
  throw new ArchiveError(
    `in it customers pay on another account than ${told}; nothing was changed. Call the co-op before you go on.`,
  )
}
