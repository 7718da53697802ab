import { z } from 'zod'
import { ROLES, type PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { plainName } from '../../values/plain-name.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { ADDRESS_OF, addPerson, holderOfAddress } from './add-person.ts'
import { judgeAccess, type AccessRefusal } from './judge-access.ts'
import { insertRole } from './person.db.ts'
import { roleFactsOf } from './role-facts.ts'
import { judgeAssignment, type RoleRefusal } from './roles.ts'
import { onOneLine } from '../../values/one-line.ts'

const input = z.object({
  name: z.string().min(1).max(120).transform(onOneLine),
  email: z.string().min(3).max(200),
  language: z.enum(['nl', 'en']),
  role: z.enum(ROLES),
  addressOf: z.enum(ADDRESS_OF).default('unsaid'),
})

/**
 * Brings somebody into the co-operative with a task: known by their e-mail address, or new. A task does not go to
 * somebody else than was named because they share an address: whose it is, is asked of an account with another name.
 *
 * Refuses `address-known` (it is not said whose it is; `name` empty for who has nothing to do with this co-operative),
 * `address-of-another` (it is of somebody else: who has a task has an address of their own), and what `roles.ts` and
 * `judge-access.ts` refuse.
 */
export const invitePerson = command({
  name: 'people.invite-person',
  may: 'roles.assign',
  input,
  async run(
    tx,
    actor: PersonActor,
    given,
    now,
  ): Promise<Result<{ personId: string }, RoleRefusal | AccessRefusal | AddressRefusal>> {
    const { name, email, language, role } = given
    const theirs = await isTheirAddress(tx, actor, given)
    if (!theirs.ok) return theirs
    const personId = await addPerson(tx, { name, email, language }, now)
    const judged = judgeAssignment(await roleFactsOf(tx, actor, personId, role))
    if (!judged.ok) return judged
    await insertRole(tx, actor.cooperativeId, personId, role, now.at)
    // Looked at when they have a place here: before that, whose hand it was elsewhere is not to be seen.
    const access = await judgeAccess(tx, { id: personId, name, email }, role, now, actor.personId)
    return access.ok ? ok({ personId }) : access
  },
  about: (_input, { personId }) => personId,
})

type AddressRefusal = 'address-known' | 'address-of-another'

/** Whether the address is of nobody yet, or of who was named. Of oneself the rules of roles say it. */
async function isTheirAddress(
  tx: Tx,
  actor: PersonActor,
  { name, email, addressOf }: z.output<typeof input>,
): Promise<Result<null, AddressRefusal>> {
  const holder = await holderOfAddress(tx, email)
  if (!holder || holder.id === actor.personId || addressOf === 'same') return ok(null)
  if (addressOf === 'other') return refuse('address-of-another')
  if (holder.name !== undefined && plainName(holder.name) === plainName(name)) return ok(null)
  return refuse('address-known', { name: holder.name ?? '' })
}
