import type { VisitorActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { refuse, type Refused } from '../../values/result.ts'
import type { PeopleNeeds } from './people-needs.ts'

/**
 * A try to sign in, as one transaction that is kept also when it is refused: the count of tries must stay. That is
 * why signing in does not go through `perform`.
 */
export async function attempt<T>(
  needs: Pick<PeopleNeeds, 'clock' | 'database'>,
  work: (tx: Tx, now: Date) => Promise<T>,
  actor: VisitorActor = { kind: 'sign-in' },
): Promise<T> {
  const now = needs.clock().at
  return needs.database.write(
    actor,
    (tx) => work(tx, now),
    () => true,
  )
}

/** Too often; `again` is the moment (ISO 8601) when trying makes sense. */
export function tryLater(again: Date): Refused<'try-later'> {
  return refuse('try-later', { again: again.toISOString() })
}
