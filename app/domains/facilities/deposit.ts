import type { Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { Word } from './hand-over.ts'

type Given = { readonly amount: Cents; readonly settledAt: Date | null }
type Asked = { readonly answer: 'yes' | 'no' | null }

export type DepositOpenRefusal = 'deposit-none' | 'deposit-back' | 'deposit-waits'

/**
 * Whether there is a deposit of which nothing was decided yet; gives it.
 *
 * @param ask the last that somebody asked to keep of it
 * @returns `deposit-none` when none was given, `deposit-back` when it was given back already, `deposit-waits` as long
 *   as what was asked to keep has no answer
 */
export function checkDepositOpen(
  deposit: Given | undefined,
  ask: Asked | undefined,
): Result<{ readonly amount: Cents }, DepositOpenRefusal> {
  if (!deposit) return refuse('deposit-none')
  if (deposit.settledAt !== null) return refuse('deposit-back')
  return ask?.answer === null ? refuse('deposit-waits') : ok(deposit)
}

export type DepositKeptRefusal = DepositOpenRefusal | 'deposit-too-much' | 'deposit-why' | 'deposit-photo'

/**
 * Whether a part of a deposit may be kept, in cents.
 *
 * @param words what both sides said of how the thing is
 * @returns how much goes back; what `checkDepositOpen` says, `deposit-too-much` with what was given (`amount`,
 *   cents), `deposit-why` and `deposit-photo` for who keeps something without a reason, or without a photo of what
 *   broke
 */
export function checkDepositKept(
  {
    deposit,
    ask,
    words,
  }: {
    readonly deposit: Given | undefined
    readonly ask?: Asked | undefined
    readonly words: readonly Pick<Word, 'moment' | 'side' | 'photos'>[]
  },
  { kept, why }: { readonly kept: Cents; readonly why: string },
): Result<{ readonly back: Cents }, DepositKeptRefusal> {
  const open = checkDepositOpen(deposit, ask)
  if (!open.ok) return open
  const { amount } = open.value
  if (kept > amount) return refuse('deposit-too-much', { amount: String(amount) })
  if (why === '') return refuse('deposit-why')
  return words.some(showsWhatBroke) ? ok({ back: amount - kept }) : refuse('deposit-photo')
}

/** A word of the administration of how it came back, with a photo. */
const showsWhatBroke = ({ moment, side, photos }: Pick<Word, 'moment' | 'side' | 'photos'>) =>
  moment === 'returned' && side === 'cooperative' && photos.length > 0
