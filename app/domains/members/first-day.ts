/** Since when somebody is a member, when the register comes to say another day. Pure. */
import { addDays, type Day } from '../../values/day.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { isGoneOn, type Member } from './members.ts'

/** What can stand of a member. */
export const STANDING = ['business', 'invoice', 'statement', 'contract', 'role'] as const
export type StandingKind = (typeof STANDING)[number]

/** A kind of what stands, with its first day; of a statement the last day of its month. */
export type Stands = { readonly kind: StandingKind; readonly since: Day }

export type FirstDayRefusal =
  | 'joined-in-future'
  | 'left-before-joined'
  | 'own-membership'
  | `${StandingKind}-before-joined`

type Facts = {
  readonly joinedOn: Day
  readonly today: Day
  /** What stands of them, but for what began with the membership and has nothing in it: that begins later too. */
  readonly standing: readonly Stands[]
  /** Who enters it is the member. */
  readonly oneself: boolean
}

/**
 * Whether the register may say that somebody is a member since another day: one that has been, not after the last one,
 * and not after what they had or did as a member already. Nobody says it about themselves.
 */
export function judgeFirstDay(
  member: Member,
  { joinedOn, today, standing, oneself }: Facts,
): Result<null, FirstDayRefusal> {
  if (joinedOn === member.joinedOn) return ok(null)
  if (oneself) return refuse('own-membership')
  if (joinedOn > today) return refuse('joined-in-future')
  if (isGoneOn(member, joinedOn)) return refuse('left-before-joined', { day: joinedOn })
  const [first] = standing.toSorted((a, b) => a.since.localeCompare(b.since))
  if (joinedOn <= member.joinedOn || first === undefined || first.since >= joinedOn) return ok(null)
  return refuse(`${first.kind}-before-joined`, { day: first.since })
}

/** The months that the municipality hears of no more, or comes to hear of: from a day until the day before another. */
export function monthsTouched(
  was: Day,
  is: Day,
): { readonly later: boolean; readonly from: Day; readonly until: Day } {
  const later = is > was
  return later ? { later, from: was, until: addDays(is, -1) } : { later, from: is, until: addDays(was, -1) }
}
