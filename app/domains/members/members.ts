import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'

/** Somebody in the register of members. Who left stays in it, with the day. */
export type Member = {
  readonly id: Id<'member'>
  readonly personId: Id<'person'>
  readonly name: string
  readonly firstName: string
  readonly joinedOn: Day
  /** The last day of the membership. */
  readonly leftOn: Day | undefined
}

/** A trade name under which members work. */
export type Business = {
  readonly id: Id<'business'>
  readonly tradeName: string
  /** What it does: "schilderwerk". */
  readonly trade: string
  readonly startedOn: Day
  readonly endedOn: Day | undefined
}

/** Somebody works in a business, from a day on, and maybe until a day. */
export type WorksIn = {
  readonly memberId: Id<'member'>
  readonly businessId: Id<'business'>
  readonly since: Day
  readonly until: Day | undefined
}

/** A business as one of its members knows it. */
export type BusinessOfMember = Business & { readonly since: Day; readonly until: Day | undefined }

/** Whether somebody is a member on a day; the last day counts. In SQL: `is_member_on(joined_on, left_on, day)`. */
export function isMemberOn(member: Pick<Member, 'joinedOn' | 'leftOn'>, on: Day): boolean {
  return member.joinedOn <= on && !isGoneOn(member, on)
}

/** Whether the membership is over on a day; the last day counts. In SQL: `is_gone_on(left_on, day)`. */
export function isGoneOn({ leftOn }: Pick<Member, 'leftOn'>, on: Day): boolean {
  return leftOn !== undefined && leftOn < on
}

/** Whether a link (or a business) is not ended. */
export function isOpen(link: { readonly until: Day | undefined }): boolean {
  return link.until === undefined
}
