/**
 * A scheme says how the money that a member's work brings in is shared out, what the member's pot is
 * for and what happens above its threshold. A co-op keeps dated versions of it; every posting names
 * the version it followed. This file holds the nouns; `scheme-stored.ts` reads and writes them as
 * JSON, `scheme-check.ts` finds what is wrong with one, `share-out.ts` does the sum.
 */
import type { Cents } from '../../values/money.ts'
import type { BasisPoints } from '../../values/percentage.ts'

/** A number that the co-op has not decided yet. A scheme that holds one cannot come into force. */
export type Open = 'open'

/** Where a part of the money can go, in the order in which it is shown. */
export const DESTINATIONS = [
  'cooperative',
  'training',
  'reserve',
  'municipality',
  'member-cash',
  'member-pot',
] as const

/** Where a part of the money goes. `cooperative` is income of the co-op; the others are earmarks. */
export type Destination = (typeof DESTINATIONS)[number]

/**
 * What a percentage is taken of, always of the year so far and excluding VAT: the turnover, the
 * turnover minus the job costs, or what the steps before this one left of that.
 */
export type Measure = 'turnover' | 'net-turnover' | 'remainder'

/** `percentage`: a share, if so wished up to an amount a year. The cap and the rate may be open. */
export type TakePercentage<O = never> = {
  readonly kind: 'percentage'
  readonly of: Measure
  readonly basisPoints: BasisPoints | O
  readonly capPerYear?: Cents | O
}

/** `first`: the first money of the year goes here, until the amount is reached. */
export type TakeFirst<O = never> = { readonly kind: 'first'; readonly amountPerYear: Cents | O }

/** `rest`: all that the steps before it left, and the rounding. */
export type TakeRest = { readonly kind: 'rest' }

export type Take<O = never> = TakePercentage<O> | TakeFirst<O> | TakeRest

export type Step<O = never> = {
  /** Stable through versions and unique in one: `cooperative`, `insurance`. Never shown. */
  readonly key: string
  readonly destination: Destination
  /** The board's own name for a levy, when the destination does not say enough. */
  readonly label?: string
  readonly take: Take<O>
}

/** What happens to money that would bring a pot above its threshold; `stays` makes it only a mark. */
export type Above = 'municipality' | 'cooperative' | 'training' | 'stays'

export type Threshold<O = never> = { readonly amount: Cents | O; readonly above: Above | O }

/** What a pot may be spent on, after approval. */
export const PURPOSES = ['investment', 'training', 'materials', 'business-cost', 'job-cost'] as const

/** One thing that a pot may be spent on. */
export type Purpose = (typeof PURPOSES)[number]

/** Who may approve spending from a pot; never the member whose pot it is. */
export const APPROVERS = ['administrator', 'coach', 'board', 'case-manager', 'members'] as const

/** One who may approve. */
export type Approver = (typeof APPROVERS)[number]

/** What happens to a pot when its member leaves. Open: decided by the meeting when somebody does. */
export type Leaving = 'municipality' | 'cooperative' | 'training' | 'own-business' | 'frozen' | Open

/** Any `count` different people of these roles say yes; an empty list is not decided yet. */
export type Approvers<O = never> = {
  readonly anyOf: readonly Approver[]
  readonly count: 1 | 2
  /** Up to this amount one yes of the administration is enough. Without it (all versions of before) it never is. */
  readonly administratorUpTo?: Cents | O
}

export type PotRules<O = never> = {
  readonly threshold?: Threshold<O>
  readonly maySpendOn: readonly Purpose[]
  readonly approvers: Approvers<O>
  /** Whether money may leave the pot as cash for the member. A `member-cash` step is another thing. */
  readonly payoutToMember: boolean
  readonly onLeaving: Leaving
}

export type Scheme<O = never> = {
  readonly name: string
  readonly steps: readonly Step<O>[]
  /** Who carries a year in which the costs are higher than the turnover. */
  readonly lossFallsOn: 'member-pot' | 'cooperative'
  readonly pot: PotRules<O>
}

/** A scheme that the board is still writing: its numbers may be open. */
export type SchemeDraft = Scheme<Open>

/**
 * Keys that no step may have: `loss` is the part that carries a loss when no step goes to where the
 * loss falls, `above` is the part that went above a pot's threshold.
 */
export const RESERVED_KEYS = ['loss', 'above'] as const

/** The number of a step as a person counts them: the first is 1. */
export function placeOf(scheme: SchemeDraft, step: Step<Open>): number {
  return scheme.steps.indexOf(step) + 1
}

/**
 * The numbers of a draft that are still open.
 *
 * @returns for each the place of its step (1 is the first; none for the threshold) and what is open
 */
export function openNumbers(draft: SchemeDraft): OpenNumber[] {
  const open: OpenNumber[] = []
  for (const step of draft.steps) {
    const { take } = step
    const at = { place: placeOf(draft, step), destination: step.destination }
    if (take.kind === 'percentage' && take.basisPoints === 'open') open.push({ what: 'percentage', ...at })
    if (take.kind === 'percentage' && take.capPerYear === 'open') open.push({ what: 'cap', ...at })
    if (take.kind === 'first' && take.amountPerYear === 'open') open.push({ what: 'amount', ...at })
  }
  if (draft.pot.threshold?.amount === 'open') open.push({ what: 'threshold' })
  if (draft.pot.approvers.administratorUpTo === 'open') open.push({ what: 'limit' })
  return open
}

export type OpenNumber =
  | ({ readonly what: 'percentage' | 'cap' | 'amount' } & At)
  | { readonly what: 'threshold' }
  | { readonly what: 'limit' }

type At = { readonly place: number; readonly destination: Destination }
