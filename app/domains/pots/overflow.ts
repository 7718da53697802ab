import { abs, greatest, least, type Cents } from '../../values/money.ts'

export type PotFacts = {
  /** What is in the pot before the event, in cents; negative while a loss waits to be filled. */
  readonly balance: Cents
  /** What went above the threshold so far, under this version in this year, in cents, not negative. */
  readonly overflowed: Cents
  /** The threshold in cents. */
  readonly threshold: Cents
}

export type Divided = { readonly toPot: Cents; readonly overflow: Cents }

/**
 * Divides an event's part for a pot over the pot and what lies above its threshold.
 *
 * Money in fills the pot to its threshold; what does not fit flows over. Money back is first taken
 * from what flowed over, as far as that goes, and then from the pot. Spending makes room for later
 * income but calls nothing back, and a pot that is above a threshold that was lowered keeps what it
 * has. As long as nothing is spent (and the pot did not start above the threshold) what flowed over
 * is `max(0, all that came in - threshold)`, in whatever order it came.
 *
 * @param part cents, negative when money goes back
 * @returns two amounts in cents that add up to the part, neither of the other sign than the part
 */
export function divideOverThreshold(pot: PotFacts, part: Cents): Divided {
  const overflow =
    part < 0n
      ? -least(abs(part), greatest(pot.overflowed, 0n))
      : least(part, greatest(0n, pot.balance + part - pot.threshold))
  return { toPot: part - overflow, overflow }
}
