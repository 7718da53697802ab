import type { Id } from '../../../values/id.ts'
import type { Delivery } from '../../benefits/index.ts'
import type { Known } from './suppression.ts'

type Member = Id<'member'>

/** A field that a client shares with anybody of the municipality: now, or only at some time. */
export type SharedByClient = { readonly memberId: Member; readonly field: string; readonly isOpen: boolean }

/** By which way a confirmed month of a client went to the municipality. */
export type MonthDelivered = { readonly memberId: Member; readonly delivery: Delivery }

/** Sharing one of these tells something of turnover, costs or hours: a month, the year so far, or the days. */
const TELL_OF_WORK: readonly string[] = ['statements', 'meters', 'hours']

/**
 * What a municipality knows of the work of each client in a quarter, beside its figures. It reads all of who shares
 * the statements now, and of whose statements came to it by mail or on paper; some of who ever shared anything of it.
 *
 * @param everybody its clients in that quarter
 * @param months the confirmed months of that quarter
 * @param delivery how statements come to it; who confirmed nothing sent nothing, and it knows that unless they are read
 *   here
 */
export function knownOfWork(
  everybody: ReadonlySet<string>,
  shared: readonly SharedByClient[],
  months: readonly MonthDelivered[],
  delivery: Delivery,
): Known {
  const read = new Set<string>()
  const perhaps = new Set<string>()
  const confirmed = Map.groupBy(months, ({ memberId }) => memberId as string)
  for (const one of new Set([...everybody, ...confirmed.keys()])) {
    const ways = confirmed.get(one)?.map((month) => month.delivery) ?? [delivery]
    if (ways.every((way) => way !== 'portal')) read.add(one)
    if (ways.some((way) => way !== 'portal')) perhaps.add(one)
  }
  for (const { memberId, field, isOpen } of shared) {
    if (!TELL_OF_WORK.includes(field)) continue
    perhaps.add(memberId)
    if (isOpen && field === 'statements') read.add(memberId)
  }
  return { everybody, read, perhaps }
}

/** What a municipality knows of the permissions of its clients: of who shares that, or ever did. */
export function knownOfPermission(everybody: ReadonlySet<string>, shared: readonly SharedByClient[]): Known {
  const permission = shared.filter(({ field }) => field === 'permission')
  const members = (of: readonly SharedByClient[]) => new Set<string>(of.map(({ memberId }) => memberId))
  return {
    everybody,
    read: members(permission.filter(({ isOpen }) => isOpen)),
    perhaps: members(permission),
  }
}
