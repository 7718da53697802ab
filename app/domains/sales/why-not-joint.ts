import type { Id } from '../../values/id.ts'
import { sum } from '../../values/money.ts'
import { refuse, type Refused } from '../../values/result.ts'
import {
  checkSplit,
  splitOf,
  yesToComeFrom,
  type PutForwardBy,
  type SplitRefusal,
  type Stake,
} from './split.ts'
import type { Totals } from './totals.ts'

export type NotJointRefusal = 'share-not-agreed' | 'own-hand' | SplitRefusal

/**
 * Joint work goes out as the whole of it, when each member said yes to exactly this, by a hand that is not that of who
 * sends it (`holdsAccessOf`: whose access they hold). Why it does not; undefined when it does, or is of one member.
 */
export function whyNotJoint(
  work: PutForwardBy & Pick<Totals, 'lines' | 'net'> & { readonly shares: readonly Stake[] },
  { holdsAccessOf }: { readonly holdsAccessOf: ReadonlySet<Id<'person'>> },
): Refused<NotJointRefusal> | undefined {
  if (work.shares.length === 0) return undefined
  const left = work.net - sum(work.shares.map(({ net }) => net))
  if (left !== 0n) return refuse('split-amounts-off', { left: String(left) })
  const split = splitOf(work.shares)
  if (!split) return undefined
  const whole = checkSplit(split, work)
  if (!whole.ok) return whole
  const [first, ...more] = yesToComeFrom(work)
  if (first) return refuse('share-not-agreed', { names: [first, ...more].map(({ name }) => name).join(', ') })
  return work.shares.some(({ person }) => person === null || holdsAccessOf.has(person))
    ? refuse('own-hand')
    : undefined
}
