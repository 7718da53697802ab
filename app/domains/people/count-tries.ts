import { attempt } from './attempt.ts'
import type { PeopleNeeds } from './people-needs.ts'
import { countTry, type Counted } from './rate-limit.db.ts'

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
