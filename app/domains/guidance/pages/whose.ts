/** Whose plan a page is about: one's own, or that of the member in the address. */
import { formatDay } from '../../../values/format.ts'
import { dayOf } from '../../../values/day.ts'
import type { Tx } from '../../../platform/database.ts'
import type { PersonalPart } from '../../../values/personal-file.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberById, memberOfPerson, type Member } from '../../members/index.ts'
import { planAt } from './addresses.ts'

export type Whose = {
  readonly member: Member
  /** It is the plan of whoever looks, opened as their own. */
  readonly own: boolean
  readonly at: ReturnType<typeof planAt>
}

/**
 * Whose plan it is, with more that a page reads. That somebody else's was opened is kept before it is shown.
 *
 * @param partsOf what stands on the page beside the plan
 * @returns undefined when there is nobody here
 */
export async function whose<More extends object>(
  visit: CooperativeVisit,
  more: (tx: Tx, member: Member) => Promise<More | undefined>,
  partsOf: (added: More) => readonly PersonalPart[] = () => [],
): Promise<(Whose & More) | undefined> {
  const { cooperativeId, personId } = visit.actor
  const own = visit.params['member'] === undefined
  const found = await visit.read(async (tx) => {
    const member = own
      ? await memberOfPerson(tx, cooperativeId, personId)
      : await memberById(tx, cooperativeId, visit.id<'member'>('member'))
    const added = member && (await more(tx, member))
    return member && added && { member, added }
  })
  if (!found) return undefined
  const { member, added } = found
  if (!own) await visit.readsFileOf(member.id, partsOf(added))
  const at = planAt(visit.cooperative.slug, own ? undefined : member.id)
  return { member, own, at, ...added }
}

/**
 * What to call who wrote something: oneself, or by name.
 *
 * @param you what oneself is called there
 */
export function nameOf(
  visit: CooperativeVisit,
  writers: ReadonlyMap<string, string>,
  personId: string | null,
  you: string = visit.text.guidance.byYou,
): string {
  const { someone } = visit.text.guidance
  if (personId === visit.actor.personId) return you
  return (personId === null ? undefined : writers.get(personId)) ?? someone
}

/** The day of a moment, as people write it. */
export function dayInWords(visit: CooperativeVisit, moment: Date): string {
  return formatDay(dayOf(moment), visit.language)
}
