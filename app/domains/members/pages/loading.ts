import { findPerson } from '../../people/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { allWorksIn, businessesOfMember } from '../businesses.db.ts'
import { memberById, membersOf } from '../members.db.ts'
import type { BusinessOfMember, Member } from '../members.ts'
import { phoneOf } from '../phone.db.ts'
import { workersIn } from '../work-changed.db.ts'

/** The member in the address, when there is one and the visitor may see them. */
export async function memberInPath(visit: CooperativeVisit): Promise<Member | undefined> {
  const id = visit.id<'member'>('member')
  return visit.read((tx) => memberById(tx, visit.cooperative.id, id))
}

/** A member with the business in the address: the time they work there now, else the last time they did. */
export type MemberInBusiness = { readonly member: Member; readonly business: BusinessOfMember }

/** The member and the business in the address, when the one works or worked in the other. */
export async function businessInPath(visit: CooperativeVisit): Promise<MemberInBusiness | undefined> {
  const id = visit.id<'member'>('member')
  return visit.read(async (tx) => {
    const member = await memberById(tx, visit.cooperative.id, id)
    const businesses = member ? await businessesOfMember(tx, visit.cooperative.id, member.id) : []
    const business = businesses.find((one) => one.id === visit.id<'business'>('business'))
    return member && business && { member, business }
  })
}

/** The same, with whether somebody else works there now. */
export type WithOthers = MemberInBusiness & { readonly others: boolean }

/** The same as `businessInPath`, with whether somebody else works there now. */
export async function businessOfManyInPath(visit: CooperativeVisit): Promise<WithOthers | undefined> {
  const found = await businessInPath(visit)
  if (!found) return undefined
  const workers = await visit.read((tx) => workersIn(tx, visit.cooperative.id, found.business.id))
  return { ...found, others: workers.some(({ memberId }) => memberId !== found.member.id) }
}

/** Everything the page of a member shows. */
export type WholeMember = {
  readonly member: Member
  readonly email: string | null
  readonly language: 'nl' | 'en'
  /** On which they are called; undefined when it is not known, or not for who looks. */
  readonly phone: string | undefined
  readonly businesses: readonly (BusinessOfMember & { readonly colleagues: readonly string[] })[]
}

/** The member in the address with how they sign in, their businesses, and who else works there now. */
export async function wholeMemberInPath(visit: CooperativeVisit): Promise<WholeMember | undefined> {
  const id = visit.id<'member'>('member')
  const coop = visit.cooperative.id
  return visit.read(async (tx) => {
    const member = await memberById(tx, coop, id)
    if (!member) return undefined
    const person = await findPerson(tx, member.personId)
    const [businesses, links, everybody] = [
      await businessesOfMember(tx, coop, member.id),
      await allWorksIn(tx, coop),
      await membersOf(tx, coop),
    ]
    const nameOf = new Map(everybody.map((one) => [one.id, one.name]))
    const colleaguesIn = (business: string) =>
      links
        .filter(
          (link) => link.businessId === business && link.memberId !== member.id && link.until === undefined,
        )
        .flatMap((link) => nameOf.get(link.memberId) ?? [])
    return {
      member,
      email: person?.email ?? null,
      language: person?.language ?? 'nl',
      phone: await phoneOf(tx, coop, member.id),
      businesses: businesses.map((one) => ({ ...one, colleagues: colleaguesIn(one.id) })),
    }
  })
}
