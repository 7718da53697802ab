import type { Now } from '../../platform/clock.ts'
import type { Database } from '../../platform/database.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { findPersonByEmail } from './person.db.ts'
import { noteEvent } from './sign-in-event.db.ts'

/**
 * Keeps that the operator asked somebody, and that their address is in their own hands: for `npx gilde confirm EMAIL`. A
 * co-operative that begins with one person has nobody else who could say so of the second. The operator is no hand: who
 * keeps the machine can do anything anyway.
 *
 * @returns the name of the person. Refused: `person-unknown`
 */
export async function confirmAccessByOperator(
  database: Database,
  email: string,
  now: Now,
): Promise<Result<string, 'person-unknown'>> {
  const address = email.trim().toLowerCase()
  return database.write(
    { kind: 'operator' },
    async (tx): Promise<Result<string, 'person-unknown'>> => {
      const person = await findPersonByEmail(tx, address)
      if (!person) return refuse('person-unknown')
      await noteEvent(tx, 'access-confirmed', person.id, 'gilde|', now.at)
      return ok(person.name)
    },
    (outcome) => outcome.ok,
  )
}
