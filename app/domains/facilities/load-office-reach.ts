import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { cooperativeById } from '../cooperative/index.ts'

/** How the co-operative is reached by who cannot do something here themselves; empty where it has none. */
export async function officeReach(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<{ readonly phone: string; readonly email: string }> {
  const cooperative = await cooperativeById(tx, cooperativeId)
  return { phone: cooperative?.phone ?? '', email: cooperative?.email ?? '' }
}
