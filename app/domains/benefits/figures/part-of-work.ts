/** What a part of the money is to the month of a member: one table for the books and for what is only thought of. */
import { sum, type Cents } from '../../../values/money.ts'
import type { Destination } from '../../pots/index.ts'

/** A cost of doing business under the umbrella, money in hand, money in the pot, or money the municipality has. */
export type PartOfWork = 'cost' | 'in-hand' | 'reserved' | 'to-municipality'

/** A new destination does not compile until somebody says what it is to a benefit. */
const PART_OF: Readonly<Record<Destination, PartOfWork>> = {
  cooperative: 'cost',
  training: 'cost',
  reserve: 'cost',
  municipality: 'to-municipality',
  'member-cash': 'in-hand',
  'member-pot': 'reserved',
}

/** What went to each part, in cents. */
export function partsOfWork(
  shared: readonly { readonly destination: Destination; readonly amount: Cents }[],
): Readonly<Record<PartOfWork, Cents>> {
  const of = (part: PartOfWork) =>
    sum(shared.filter(({ destination }) => PART_OF[destination] === part).map(({ amount }) => amount))
  return {
    cost: of('cost'),
    'in-hand': of('in-hand'),
    reserved: of('reserved'),
    'to-municipality': of('to-municipality'),
  }
}
