import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { businessesOfMember, isOpen, memberOfPerson, type BusinessOfMember } from '../members/index.ts'

/** The businesses somebody works in now, with which member they are; undefined for who is no member. */
export async function businessesOfActor(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
): Promise<{ memberId: Id<'member'>; businesses: readonly BusinessOfMember[] } | undefined> {
  const member = await memberOfPerson(tx, cooperativeId, personId)
  if (!member) return undefined
  const all = await businessesOfMember(tx, cooperativeId, member.id)
  return { memberId: member.id, businesses: all.filter(isOpen) }
}

/** A business somebody works in now; undefined when they do not. */
export async function businessOfActor(
  tx: Tx,
  actor: PersonActor,
  businessId: Id<'business'>,
): Promise<{ memberId: Id<'member'>; business: BusinessOfMember } | undefined> {
  const own = await businessesOfActor(tx, actor)
  const business = own?.businesses.find(({ id }) => id === businessId)
  return own && business && { memberId: own.memberId, business }
}
