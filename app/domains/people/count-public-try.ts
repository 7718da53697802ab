import { attempt } from './attempt.ts'
import { networkOf } from './network-address.ts'
import type { PeopleNeeds } from './people-needs.ts'
import { countTry, sweep } from './rate-limit.db.ts'
import type { LimitName } from './rate-limits.ts'

/**
 * Counts that a stranger sends a public form of a co-operative: from where, and to which. What is counted stays counted
 * when the form is refused.
 *
 * @param limits of the network it comes from, and of the co-operative it goes to
 * @returns undefined when it may go on, else the moment when trying again makes sense
 */
export async function countPublicTry(
  needs: Pick<PeopleNeeds, 'database' | 'clock' | 'secrets'>,
  request: Request,
  to: { readonly cooperativeId: string; readonly byNetwork: LimitName; readonly byCooperative: LimitName },
): Promise<Date | undefined> {
  return attempt(needs, async (tx, now) => {
    await sweep(tx, now)
    const counted = [
      { limit: to.byNetwork, of: `${networkOf(request)} ${to.cooperativeId}` },
      { limit: to.byCooperative, of: to.cooperativeId },
    ]
    return countTry(tx, needs.secrets, counted, now)
  })
}
