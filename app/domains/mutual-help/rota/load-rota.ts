import type { Tx } from '../../../platform/database.ts'
import { addDays, type Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { dutiesFrom, dutyById, turnsSaid } from './rota.db.ts'
import { turnsBetween, type Turn } from './rota.ts'

/** So many days ahead the rota is shown, and a turn can be taken. */
export const DAYS_AHEAD = 42

/** All turns from a day until and with another. */
export async function loadRota(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  days: { readonly from: Day; readonly until: Day; readonly today: Day },
): Promise<readonly Turn[]> {
  const duties = await dutiesFrom(tx, cooperativeId, days.from)
  return turnsBetween(duties, await turnsSaid(tx, cooperativeId, days.from, days.until), days)
}

/** One turn as it stands; undefined when the role has none that day, or it is too far ahead. */
export async function loadTurn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { dutyId, on, today }: { readonly dutyId: Id<'duty'>; readonly on: Day; readonly today: Day },
): Promise<Turn | undefined> {
  const duty = await dutyById(tx, cooperativeId, dutyId)
  if (!duty || on > addDays(today, 366)) return undefined
  const said = await turnsSaid(tx, cooperativeId, on, on)
  return turnsBetween([duty], said, { from: on, until: on, today })[0]
}
