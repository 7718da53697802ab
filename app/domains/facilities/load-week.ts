import type { Tx } from '../../platform/database.ts'
import { addDays, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { takenBetween } from './booking.db.ts'
import { fullTimes, type Full } from './booking.ts'
import { beginOf, chosenAt } from './half-hours.ts'
import type { Thing } from './thing.ts'

/** A day with when the thing is not all free. */
export type DayOfThing = { readonly day: Day; readonly full: readonly Full[] }

/** Seven days from a day on. Says nothing of who has it. */
export async function loadWeek(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  thing: Thing,
  first: Day,
): Promise<readonly DayOfThing[]> {
  const days = Array.from({ length: 7 }, (_, later) => addDays(first, later))
  const [from, until] = [beginOf(first), beginOf(addDays(first, 7))]
  const taken = await takenBetween(tx, cooperativeId, thing.id, from, until)
  return days.map((day) => ({
    day,
    full: fullTimes(
      taken.filter(({ at }) => chosenAt(at).day === day),
      thing.pieces,
    ),
  }))
}
