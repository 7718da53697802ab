import type { Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { Word } from './hand-over.ts'

export type DepositBackRefusal =
  | 'deposit-none'
  | 'deposit-back'
  | 'deposit-too-much'
  | 'deposit-why'
  | 'deposit-photo'

/**
 * Whether a deposit can be given back but for what is kept, in cents.
 *
 * @param words what both sides said of how the thing is
 * @returns how much goes back and why a part does not (empty when all does); `deposit-none` when none was given,
 *   `deposit-back` when it was given back already, `deposit-too-much` with what was given (`amount`, cents),
 *   `deposit-why` and `deposit-photo` for who keeps something without a reason, or without a photo of what broke
 */
export function checkDepositBack(
  deposit: { readonly amount: Cents; readonly settledAt: Date | null } | undefined,
  words: readonly Pick<Word, 'moment' | 'side' | 'photos'>[],
  { kept, why }: { readonly kept: Cents; readonly why: string },
): Result<{ readonly back: Cents; readonly why: string }, DepositBackRefusal> {
  if (!deposit) return refuse('deposit-none')
  if (deposit.settledAt !== null) return refuse('deposit-back')
  const { amount } = deposit
  if (kept > amount) return refuse('deposit-too-much', { amount: String(amount) })
  if (kept === 0n) return ok({ back: amount, why: '' })
  if (why === '') return refuse('deposit-why')
  return words.some(showsWhatBroke) ? ok({ back: amount - kept, why }) : refuse('deposit-photo')
}

/** A word of the administration of how it came back, with a photo. */
const showsWhatBroke = ({ moment, side, photos }: Pick<Word, 'moment' | 'side' | 'photos'>) =>
  moment === 'returned' && side === 'cooperative' && photos.length > 0
