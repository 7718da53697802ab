import type { AccountCode, AccountPurpose } from '../books/index.ts'
import type { Id } from '../../values/id.ts'

/**
 * What a cost is. What each kind does stands in `COST_RULES`, and everything that treats kinds apart is derived from
 * there; what a person reads of a kind stands under its own name in `app/text`. What the database says of kinds is held
 * to it by `cost-kinds-in-sql.test.ts`.
 */
export const COST_KINDS = ['job-cost', 'travel', 'pot', 'training-pot', 'shared'] as const
export type CostKind = (typeof COST_KINDS)[number]

/** What a cost may need beside its receipt. */
type Needed = {
  readonly memberId: Id<'member'>
  /** What was asked of the pot, and said yes to. */
  readonly requestId: Id<'pot-request'>
  /** One of the co-operative's own costs. */
  readonly account: AccountCode
}
export type Need = keyof Needed
export const NEEDS = ['memberId', 'requestId', 'account'] as const satisfies readonly Need[]

/**
 * What costs that lower turnover are to a municipality: a category of cost for which it can have a rule. The benefit
 * engine knows these and no others, and what it does not know does not compile (`figuresOf`).
 */
export type WorkCostCategory = 'job-cost'

/** What gets less by it. Of what a job brought it goes off before that is shared out, so every part carries it. */
type Lowers =
  | { readonly lowers: 'turnover'; readonly toMunicipality: WorkCostCategory }
  | { readonly lowers: 'member-pot' | 'training-pot' | 'own-result'; readonly toMunicipality: null }

type CostRule = Lowers & {
  /** Who did the work: one member, or all who share in its invoice. */
  readonly borneBy: 'who-did-the-work' | 'one-member' | 'all-members' | 'cooperative'
  readonly needs: readonly Need[]
  readonly mayHave: readonly Need[]
  /** On which account its cost is booked; `needed`: on the one that it needs. */
  readonly ledger: AccountPurpose | 'needed'
  readonly mayBeInvoiced: boolean
  /** Its place among the choices on the form of a receipt or an invoice; null when it has a form of its own. */
  readonly place: number | null
}

/**
 * What each kind does. What lowers turnover is what a municipality may let count (`costsBetween`), as the category that
 * it says; nobody sends an invoice for kilometres. `pot` is bought out of the member's pot, whatever the purpose of the
 * request. `training-pot` is a course out of the pot of all members, for one of them or for more. `shared` is a cost of
 * the co-operative itself.
 */
export const COST_RULES = {
  'job-cost': {
    lowers: 'turnover',
    toMunicipality: 'job-cost',
    borneBy: 'who-did-the-work',
    needs: ['memberId'],
    mayHave: [],
    ledger: 'job-costs',
    mayBeInvoiced: true,
    place: 2,
  },
  travel: {
    lowers: 'turnover',
    toMunicipality: 'job-cost',
    borneBy: 'who-did-the-work',
    needs: ['memberId'],
    mayHave: [],
    ledger: 'job-costs',
    mayBeInvoiced: false,
    place: null,
  },
  pot: {
    lowers: 'member-pot',
    toMunicipality: null,
    borneBy: 'one-member',
    needs: ['memberId', 'requestId'],
    mayHave: [],
    ledger: 'member-pots',
    mayBeInvoiced: true,
    place: 3,
  },
  'training-pot': {
    lowers: 'training-pot',
    toMunicipality: null,
    borneBy: 'all-members',
    needs: [],
    mayHave: ['memberId'],
    ledger: 'training-pot',
    mayBeInvoiced: true,
    place: 4,
  },
  shared: {
    lowers: 'own-result',
    toMunicipality: null,
    borneBy: 'cooperative',
    needs: ['account'],
    mayHave: [],
    ledger: 'needed',
    mayBeInvoiced: true,
    place: 1,
  },
} as const satisfies Record<CostKind, CostRule>

type Rules = typeof COST_RULES
type KindWith<Rule extends Partial<CostRule>> = {
  [Kind in CostKind]: Rules[Kind] extends Rule ? Kind : never
}[CostKind]

/** A kind that is chosen on the form of a receipt. */
export type ReceiptKind = KindWith<{ readonly place: number }>
/** A kind that an invoice of a supplier can be of. */
export type InvoiceKind = KindWith<{ readonly mayBeInvoiced: true }>
/** A kind that lowers turnover. */
export type TurnoverKind = KindWith<{ readonly lowers: 'turnover' }>

/** What a cost goes to, with what that kind needs. */
export type CostTarget = {
  [Kind in CostKind]: { readonly kind: Kind } & Pick<Needed, Rules[Kind]['needs'][number]> & {
      readonly [Field in Rules[Kind]['mayHave'][number]]: Needed[Field] | null
    }
}[CostKind]

/** The kinds as they are chosen on the form of a receipt, in that order. */
export const RECEIPT_KINDS = COST_KINDS.filter(
  (kind): kind is ReceiptKind => COST_RULES[kind].place !== null,
).toSorted((one, other) => COST_RULES[one].place - COST_RULES[other].place)

/** The kinds as they are chosen on the form of an invoice of a supplier, in that order. */
export const INVOICE_KINDS = RECEIPT_KINDS.filter(mayBeInvoiced)

/** The kinds that go off what a job brought. */
export const TURNOVER_KINDS = COST_KINDS.filter(lowersTurnover)

/** Whether a cost of this kind goes off what a job brought, before that is shared out. */
export function lowersTurnover(kind: CostKind): kind is TurnoverKind {
  return COST_RULES[kind].lowers === 'turnover'
}

/** Whether a supplier can send an invoice for it. */
export function mayBeInvoiced(kind: CostKind): kind is InvoiceKind {
  return COST_RULES[kind].mayBeInvoiced
}

/** Whether who did the work bear it, so that it may be of an invoice and be divided as that was. */
export function isOfWork(kind: CostKind): boolean {
  return COST_RULES[kind].borneBy === 'who-did-the-work'
}

/** Whether a cost of this kind cannot do without it. */
export function doesNeed(kind: CostKind, need: Need): boolean {
  const { needs }: CostRule = COST_RULES[kind]
  return needs.includes(need)
}

/** Whether a cost of this kind needs it, or may have it. */
export function canHave(kind: CostKind, need: Need): boolean {
  const { mayHave }: CostRule = COST_RULES[kind]
  return doesNeed(kind, need) || mayHave.includes(need)
}

/** What was chosen in a form or is stored, to be read into a target. */
export type ChosenTarget = { readonly kind: CostKind } & {
  readonly [Field in Need]?: Needed[Field] | null | undefined
}

/**
 * A target with what its kind needs or may have, and nothing else.
 *
 * @returns undefined when something that it needs is missing
 */
export function targetOf(chosen: ChosenTarget): CostTarget | undefined {
  const { kind } = chosen
  if (NEEDS.some((need) => doesNeed(kind, need) && !chosen[need])) return undefined
  const has = NEEDS.filter((need) => canHave(kind, need)).map((need) => [need, chosen[need] ?? null])
  return { kind, ...Object.fromEntries(has) } as CostTarget
}

/** What is stored of a target: null for what its kind does not have. */
export function keptOf(of: ChosenTarget): { readonly [Field in Need]: Needed[Field] | null } {
  const { kind, memberId = null, requestId = null, account = null } = of
  return {
    memberId: canHave(kind, 'memberId') ? memberId : null,
    requestId: canHave(kind, 'requestId') ? requestId : null,
    account: canHave(kind, 'account') ? account : null,
  }
}
