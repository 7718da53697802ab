/** What a member can share, with whom, and until when. Pure. */
import { dayOf, yearOf, type Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { isGoneOn } from '../../members/index.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'

/** What can be shared. Each opens exactly the rows of that name, by row-level security, and nothing else. */
export const SHARED_FIELDS = [
  'benefit',
  'household',
  'income',
  'exemption',
  'assets',
  'hours',
  'permission',
  'statements',
  'meters',
  'tax',
  'growth',
] as const
export type SharedField = (typeof SHARED_FIELDS)[number]

/** What is shared with a coach alone: a municipality has no use for how somebody feels. */
const FOR_A_COACH: readonly SharedField[] = ['growth']

/** In which role the other reads it. */
export type SharingPurpose = 'coach' | 'case-manager'

/** A consent as it was given: fields, from when until when. It never changes but for being revoked. */
export type Consent = {
  readonly id: Id<'consent'>
  readonly memberId: Id<'member'>
  readonly personId: Id<'person'>
  readonly purpose: SharingPurpose
  readonly fields: readonly string[]
  readonly givenAt: Date
  readonly until: Day | undefined
  readonly revokedAt: Date | undefined
  /** It was not the member who stopped it, but the end of their membership, or that it began again. */
  readonly endedBy: 'leaving' | 'returning' | undefined
}

/** Whether a consent still opens anything on a day. */
export function isOpenOn({ revokedAt, until }: Consent, on: Day): boolean {
  return revokedAt === undefined && (until === undefined || on <= until)
}

/** What was given, as it ends with the membership: what somebody shared as a member is shared until their last day. */
export function untilLeaving(given: readonly Consent[], leftOn: Day | undefined): readonly Consent[] {
  if (leftOn === undefined) return given
  return given.map((one) => {
    const ended = one.until !== undefined && !isGoneOn({ leftOn }, one.until)
    return ended || isGoneOn({ leftOn }, dayOf(one.givenAt)) ? one : { ...one, until: leftOn }
  })
}

export type ConsentRefusal =
  | 'nobody-to-share-with'
  | 'only-with-a-coach'
  | 'only-statements'
  | 'shared-already'
  | 'until-passed'
  | 'until-too-far'

/**
 * What is shared with somebody once this is added to what is shared with them now: nothing stops by it. The last day
 * that was chosen holds for all of it; without one, the last day of what is there.
 */
export function addedTo(
  open: Pick<Consent, 'fields' | 'until'> | undefined,
  wanted: { readonly fields: readonly SharedField[]; readonly until: Day | undefined },
): { readonly fields: readonly SharedField[]; readonly until: Day | undefined } {
  const all = [...(open?.fields ?? []), ...wanted.fields]
  return { fields: SHARED_FIELDS.filter((field) => all.includes(field)), until: wanted.until ?? open?.until }
}

/**
 * Whether this can be shared now: with whom is shared already, what is not shared yet or until another day.
 *
 * @param advisers with whom the member can share: coaches here, case managers of the own municipality
 * @param given what was shared before
 */
export function mayShare(
  advisers: readonly { readonly personId: Id<'person'>; readonly purpose: SharingPurpose }[],
  given: readonly Consent[],
  wanted: Pick<Consent, 'personId' | 'purpose' | 'until'> & { readonly fields: readonly SharedField[] },
  today: Day,
): Result<null, ConsentRefusal> {
  const same = (one: { personId: Id<'person'>; purpose: SharingPurpose }) =>
    one.personId === wanted.personId && one.purpose === wanted.purpose
  if (!advisers.some(same)) return refuse('nobody-to-share-with')
  if (wanted.purpose !== 'coach' && wanted.fields.some((field) => FOR_A_COACH.includes(field)))
    return refuse('only-with-a-coach')
  const open = given.find((one) => same(one) && isOpenOn(one, today))
  const isNew = wanted.fields.some((field) => !open?.fields.includes(field))
  const otherEnd = wanted.until !== undefined && wanted.until !== open?.until
  if (open && !isNew && !otherEnd) return refuse('shared-already')
  if (wanted.until !== undefined && wanted.until < today) return refuse('until-passed')
  if (wanted.until !== undefined && yearOf(wanted.until) > yearOf(today) + 5) return refuse('until-too-far')
  return ok(null)
}
