import type { Cents } from '../../values/money.ts'
import type { Above } from './scheme.ts'
import type { SharingPreview } from './share-out-earnings.ts'

/** What of a sharing does not fit in the pot, and where the scheme carries it. Cents. */
export type FlowsOver = {
  readonly amount: Cents
  readonly threshold: Cents
  readonly to: Exclude<Above, 'stays'>
  /** What still fits. */
  readonly toPot: Cents
}

/** What flows over the pot in a sharing; undefined when all of it fits, or the scheme lets a pot grow on. */
export function flowsOver({
  explanation: { pot },
}: Pick<SharingPreview, 'explanation'>): FlowsOver | undefined {
  const { threshold, toPot } = pot
  if (!threshold || threshold.above === 'stays' || threshold.overflow <= 0n) return undefined
  return { amount: threshold.overflow, threshold: threshold.amount, to: threshold.above, toPot }
}
