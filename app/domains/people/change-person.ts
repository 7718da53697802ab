import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { findPerson, idOfEmail, isOnlyMemberHere, updatePerson } from './person.db.ts'
import { endSessionsOfMember } from './session.db.ts'
import { noteEvent } from './sign-in-event.db.ts'
import { onOneLine } from '../../values/one-line.ts'

/**
 * Mends the name, address or language of a member who is nothing else: the office helps who cannot do it alone. For
 * anybody with more to lose, only they themselves can. With another address all their sessions end, and it is kept who
 * did it. Refused: `only-oneself`, `email-in-use`.
 */
export const changePerson = command({
  name: 'people.change-person',
  about: ({ personId }) => personId,
  may: 'members.edit',
  input: z.object({
    personId: id<'person'>(),
    name: z.string().min(1).max(120).transform(onOneLine),
    email: z.string().max(200),
    language: z.enum(['nl', 'en']),
  }),
  async run(tx, actor: PersonActor, given, now): Promise<Result<null, 'only-oneself' | 'email-in-use'>> {
    const email = given.email === '' ? null : given.email
    const before = await findPerson(tx, given.personId)
    if (!before || !(await isOnlyMemberHere(tx, given.personId))) return refuse('only-oneself')
    const holder = email === null ? undefined : await idOfEmail(tx, email)
    if (holder !== undefined && holder !== given.personId) return refuse('email-in-use')
    await updatePerson(tx, given.personId, { name: given.name, email, language: given.language })
    if (email !== before.email) {
      await endSessionsOfMember(tx, given.personId, now.at)
      await noteEvent(tx, 'email-changed', given.personId, '|', now.at, actor.personId)
    }
    return ok(null)
  },
})
