import type { Tx } from '../../platform/database.ts'
import type { Now } from '../../platform/clock.ts'
import type { Language } from '../../values/format.ts'
import { newId, type Id } from '../../values/id.ts'
import { idOfEmail, insertPerson, nameOfPerson } from './person.db.ts'
import { onOneLine } from '../../values/one-line.ts'

/** Somebody who will sign in; `email` null for who has none and gets a printed card. */
export type NewPerson = { readonly name: string; readonly email: string | null; readonly language: Language }

/** Whose an address is that is an account already, as whoever enters somebody says. */
export const ADDRESS_OF = ['same', 'other', 'unsaid'] as const

/** Whose account an address is; without a name for who has nothing to do with this co-operative. */
export type Holder = { readonly id: Id<'person'>; readonly name: string | undefined }

/** Whose account this e-mail address is already, as whoever asks may know it; undefined when it is nobody's. */
export async function holderOfAddress(tx: Tx, email: string): Promise<Holder | undefined> {
  const id = await idOfEmail(tx, email.trim().toLowerCase())
  return id && { id, name: await nameOfPerson(tx, id) }
}

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
