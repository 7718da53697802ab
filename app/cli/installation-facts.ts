import type { InstallationFacts } from '../domains/people/index.ts'
import { versionOfGilde } from '../platform/version.ts'

/** What runs here: versions of Gilde, Node and PostgreSQL. */
export async function installationFacts(ownerUrl: string): Promise<InstallationFacts> {
  const version = await versionOfGilde()
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return { version, node: process.version, postgres: rows[0]!.server_version }
  } finally {
    await client.end()
  }
}
