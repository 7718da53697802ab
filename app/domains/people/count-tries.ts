import { attempt } from './attempt.ts'
import type { PeopleNeeds } from './people-needs.ts'
import { countTry, countTurn, type Counted, type Turn } from './rate-limit.db.ts'

/**
 * Counts a try against each limit, for what is open to strangers. The count stays, whatever comes of the try.
 *
 * @returns undefined when it may go on, else the moment when trying again makes sense
 */
export function countTries(
  needs: Pick<PeopleNeeds, 'database' | 'clock' | 'secrets'>,
  counted: readonly Counted[],
): Promise<Date | undefined> {
  return attempt(needs, (tx, now) => countTry(tx, needs.secrets, counted, now))
}

/** Counts a turn against one limit, for who is told what is left of it. The count stays, whatever comes of the turn. */
export function takeTurn(
  needs: Pick<PeopleNeeds, 'database' | 'clock' | 'secrets'>,
  counted: Counted,
): Promise<Turn> {
  return attempt(needs, (tx, now) => countTurn(tx, needs.secrets, counted, now))
}
