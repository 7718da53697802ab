import { refuse, ok, type Result } from '../../values/result.ts'
import { attempt } from './attempt.ts'
import { beginSession } from './begin-session.ts'
import { demoPeople } from './installation.db.ts'
import type { Begun, Origin, PeopleNeeds } from './people-needs.ts'

/**
 * Signs in as somebody of a demo co-operative, without any code. Only where the installation was started as a demo,
 * and only as people who are nothing outside a demo co-operative. Refused: `person-unknown`.
 */
export async function signInAs(
  needs: PeopleNeeds,
  personId: string,
  origin: Origin,
): Promise<Result<Begun, 'person-unknown'>> {
  if (!needs.demo) return refuse('person-unknown')
  return attempt(needs, async (tx, now): Promise<Result<Begun, 'person-unknown'>> => {
    const person = (await demoPeople(tx)).find(({ id }) => id === personId)
    if (!person) return refuse('person-unknown')
    return ok(
      await beginSession(
        tx,
        { personId, wayIn: 'demo', sharedDevice: false, secondFactor: false, origin },
        now,
      ),
    )
  })
}
