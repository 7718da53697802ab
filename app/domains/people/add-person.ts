import type { Tx } from '../../platform/database.ts'
import type { Now } from '../../platform/clock.ts'
import type { Language } from '../../values/format.ts'
import { newId, type Id } from '../../values/id.ts'
import { idOfEmail, insertPerson } from './person.db.ts'
import { onOneLine } from '../../values/one-line.ts'

/** Somebody who will sign in; `email` null for who has none and gets a printed card. */
export type NewPerson = { readonly name: string; readonly email: string | null; readonly language: Language }

/**
 * The person with this e-mail address, or a new one. A person who is known already, in whichever co-operative, keeps
 * the name they have there. Gives no role: see `assignRole`, or insert one as the operator.
 *
 * @param tx of an administrator, board member or the operator
 */
export async function addPerson(tx: Tx, person: NewPerson, now: Now): Promise<Id<'person'>> {
  const email = person.email?.trim().toLowerCase() || null
  const known = email === null ? undefined : await idOfEmail(tx, email)
  if (known) return known
  const id = newId<'person'>(now.at)
  await insertPerson(tx, { id, name: onOneLine(person.name), email, language: person.language }, now.at)
  return id
}
