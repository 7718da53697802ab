import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'

/** Who helps a member to sign on paper: the coaches there are now, by name. */
export async function whoHelpsOnPaper(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from coaches_here() where active`.execute(tx)
  return rows.map(({ name }) => name)
}
