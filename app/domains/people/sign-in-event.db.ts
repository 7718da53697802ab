import type { Tx } from '../../platform/database.ts'
import type { SignInEventTable } from '../../platform/schema.ts'
import { newId } from '../../values/id.ts'

export type SignInEvent = SignInEventTable['what']

/**
 * Keeps that something happened around signing in. `personId` null when it is not known who; `byPerson` who of the
 * office did it, when it was not that person.
 */
export async function noteEvent(
  tx: Tx,
  what: SignInEvent,
  personId: string | null,
  device: string,
  now: Date,
  byPerson: string | null = null,
): Promise<void> {
  await tx
    .insertInto('sign_in_event')
    .values({ id: newId(now), person_id: personId, what, device, at: now, by_person: byPerson })
    .execute()
}

/** The newest things that happened around somebody's signing in. */
export async function eventsOf(tx: Tx, personId: string, most: number) {
  return tx
    .selectFrom('sign_in_event')
    .select(['id', 'what', 'device', 'at'])
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
}
