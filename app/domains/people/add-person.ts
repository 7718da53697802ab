import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import type { Now } from '../../platform/clock.ts'
import type { Language } from '../../values/format.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { personIdField } from './person.ts'
import { findPerson, idOfEmail, insertPerson, isOnlyMemberHere } from './person.db.ts'

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
  await insertPerson(tx, { id, name: person.name.trim(), email, language: person.language }, now.at)
  return id
}

/**
 * Mends the name, address or language of a member who is nothing else: the office helps who cannot do it alone. For
 * anybody with more to lose, only they themselves can. Refused: `only-oneself`, `email-in-use`.
 */
export const changePerson = command({
  name: 'people.change-person',
  may: 'members.edit',
  input: z.object({
    personId: personIdField,
    name: z.string().min(1).max(120),
    email: z.string().max(200),
    language: z.enum(['nl', 'en']),
  }),
  async run(tx, _actor: PersonActor, given): Promise<Result<null, 'only-oneself' | 'email-in-use'>> {
    const email = given.email === '' ? null : given.email
    if (!(await findPerson(tx, given.personId)) || !(await isOnlyMemberHere(tx, given.personId)))
      return refuse('only-oneself')
    const holder = email === null ? undefined : await idOfEmail(tx, email)
    if (holder !== undefined && holder !== given.personId) return refuse('email-in-use')
    await tx
      .updateTable('person')
      .set({ name: given.name, email, language: given.language })
      .where('id', '=', given.personId)
      .execute()
    return ok(null)
  },
})
