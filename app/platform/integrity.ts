import { readFileSync, readdirSync } from 'node:fs'
import pg from 'pg'
import { rootFolder } from './root-folder.ts'

/** Something that is not as it must be. */
export type Finding = {
  /** The name of the check: its file in `db/checks`. */
  readonly check: string
  /** The rule that was broken, in words. */
  readonly rule: string
  readonly cooperativeId: string | null
  /** What was found, with the numbers (amounts in cents). */
  readonly finding: string
}

/** One rule as SQL: a query that must find nothing. */
export type Check = { readonly name: string; readonly rule: string; readonly query: string }

/**
 * Runs every check in `db/checks`, one after another, in one transaction that sees one moment and changes nothing.
 *
 * @param ownerUrl the database, as its owner: row-level security shows the application only what somebody may see
 * @returns what was found, at most a hundred per check; nothing when all is well
 */
export async function runChecks(ownerUrl: string): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'gilde check' })
  await client.connect()
  try {
    await client.query('begin transaction isolation level repeatable read read only')
    return await runChecksOn(client)
  } finally {
    await client.end()
  }
}

/** The same on a connection that is there already, in whatever transaction it is in; of one co-operative, or of all. */
export async function runChecksOn(
  client: Pick<pg.Client, 'query'>,
  checks: readonly Check[] = allChecks(),
  cooperativeId?: string,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { name, rule, query } of checks) {
    const { rows } = await client.query<{ cooperative_id: string | null; finding: string }>(
      // Narrowed before it is limited: what is wrong elsewhere does not hide what is wrong here.
      `select * from (${query}\n) found where $1::text is null or found.cooperative_id::text = $1 limit 100`,
      [cooperativeId ?? null],
    )
    findings.push(
      ...rows.map((row) => ({ check: name, rule, cooperativeId: row.cooperative_id, finding: row.finding })),
    )
  }
  return findings
}

/** The checks in the order of their names. The comment on top of a file is its rule. */
export function allChecks(): Check[] {
  const folder = new URL('db/checks/', rootFolder())
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
  return files.map((file) => {
    const query = readFileSync(new URL(file, folder), 'utf8').trim().replace(/;$/, '')
    const rule = [...query.matchAll(/^-- ?(.*)$/gm)].map((line) => line[1]).join(' ')
    return { name: file.slice(0, -'.sql'.length), rule, query }
  })
}
