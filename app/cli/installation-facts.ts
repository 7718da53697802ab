import { readFile } from 'node:fs/promises'
import type { InstallationFacts } from '../domains/people/index.ts'
import { rootFolder } from '../platform/root-folder.ts'

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

/** The version of Gilde, as package.json has it. */
export async function versionOfGilde(): Promise<string> {
  const text = await readFile(new URL('package.json', rootFolder()), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
