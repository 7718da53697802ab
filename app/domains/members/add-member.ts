import { z } from 'zod'
import { personOf, type CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { plainName } from '../../values/plain-name.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { ADDRESS_OF, addPerson, holderOfAddress, insertRole, rolesOf } from '../people/index.ts'
import { insertBusiness, insertWorksIn } from './businesses.db.ts'
import { insertMember, memberOfPerson } from './members.db.ts'
import { onOneLine } from '../../values/one-line.ts'
import type { Tx } from '../../platform/database.ts'

const input = z.object({
  name: z.string().min(1).max(120).transform(onOneLine),
  firstName: z.string().min(1).max(60).transform(onOneLine),
  /** Empty for who has none: they sign in with a printed card. */
  email: z.string().max(200),
  language: z.enum(['nl', 'en']),
  joinedOn: day(),
  /** The business they start with; empty when they have none yet. */
  tradeName: z.string().max(120).transform(onOneLine),
  trade: z.string().max(120).transform(onOneLine),
  /** Of another: who is entered gets an account without. */
  addressOf: z.enum(ADDRESS_OF).default('unsaid'),
})

type Added = { readonly memberId: Id<'member'>; readonly businessId: Id<'business'> | null }
type Refusal = 'member-already' | 'member-was' | 'own-membership' | 'joined-in-future' | 'address-known'

/**
 * Enters somebody in the register: the person (known by e-mail address, or new), the role of member, and the
 * business they start with. Two people do not become one because they share an address: whose it is, is asked of an
 * account with another name.
 *
 * Refuses: `member-already`; `member-was` (let them resume, with the member's id in `member`);
 * `own-membership` (another enters oneself); `joined-in-future`; `address-known` (it is not said whose it is; `name`
 * empty for who has nothing to do with this co-operative).
 */
export const addMember = command({
  name: 'members.add-member',
  may: 'members.edit',
  input,
  async run(tx, actor: CooperativeActor, given, now): Promise<Result<Added, Refusal>> {
    const { cooperativeId } = actor
    const { name, language } = given
    if (given.joinedOn > now.today) return refuse('joined-in-future')
    const whose = await whoseAddress(tx, actor, given)
    if (!whose.ok) return whose
    const personId = await addPerson(tx, { name, email: whose.value, language }, now)
    if (personId === personOf(actor)) return refuse('own-membership')
    const known = await memberOfPerson(tx, cooperativeId, personId)
    if (known)
      return refuse(known.leftOn === undefined ? 'member-already' : 'member-was', {
        name: known.name,
        member: known.id,
      })
    const roles = await rolesOf(tx, cooperativeId, personId)
    if (!roles.includes('member')) await insertRole(tx, cooperativeId, personId, 'member', now.at)
    const memberId = newId<'member'>(now.at)
    const { firstName, joinedOn, tradeName, trade } = given
    await insertMember(
      tx,
      cooperativeId,
      {
        id: memberId,
        personId,
        name,
        firstName,
        joinedOn,
        leftOn: undefined,
      },
      now.at,
    )
    if (tradeName === '') return ok({ memberId, businessId: null })
    const businessId = newId<'business'>(now.at)
    await insertBusiness(tx, cooperativeId, {
      id: businessId,
      tradeName,
      trade,
      startedOn: joinedOn,
      endedOn: undefined,
    })
    await insertWorksIn(tx, cooperativeId, { memberId, businessId, since: joinedOn, until: undefined })
    return ok({ memberId, businessId })
  },
  about: (_input, { memberId }) => memberId,
})

/** The address somebody gets: none when they share that of another's account. A member is told as such further on. */
async function whoseAddress(
  tx: Tx,
  actor: CooperativeActor,
  { name, email, addressOf }: z.output<typeof input>,
): Promise<Result<string | null, 'address-known'>> {
  if (email === '') return ok(null)
  const holder = await holderOfAddress(tx, email)
  if (!holder || addressOf === 'same') return ok(email)
  if (addressOf === 'other') return ok(null)
  // Oneself and who is or was a member are told so by another refusal.
  const told = holder.id === personOf(actor) || (await memberOfPerson(tx, actor.cooperativeId, holder.id))
  if (told) return ok(email)
  if (holder.name !== undefined && plainName(holder.name) === plainName(name)) return ok(email)
  return refuse('address-known', { name: holder.name ?? '' })
}
