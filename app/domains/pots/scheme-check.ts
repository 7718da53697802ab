import { openNumbers, placeOf, RESERVED_KEYS } from './scheme.ts'
import type { OpenNumber, Scheme, SchemeDraft } from './scheme.ts'

/** A word with its sentence in `text/…/schemes.ts`; the facts are what the sentence may name. */
export type Finding = {
  readonly word: FindingWord
  /** `blocks`: cannot come into force. `asks`: may, but the board should know or decide. */
  readonly weight: 'blocks' | 'asks'
  readonly facts: Readonly<Record<string, string>>
}

export type FindingWord =
  | 'no-rest'
  | 'more-than-one-rest'
  | 'rest-not-last'
  | 'duplicate-key'
  | 'reserved-key'
  | 'more-than-whole'
  | 'amount-not-positive'
  | 'threshold-not-positive'
  | 'more-than-one-pot'
  | 'threshold-without-pot'
  | 'threshold-without-destination'
  | 'open-percentage'
  | 'open-cap'
  | 'open-amount'
  | 'open-threshold'
  | 'open-limit'
  | 'limit-not-positive'
  | 'limit-without-approvers'
  | 'loss-keeps-waiting'
  | 'turnover-before-costs'
  | 'purposes-open'
  | 'approvers-open'
  | 'leaving-open'

/**
 * Everything that is wrong with a scheme or still to be decided, blocking findings first and in the
 * order of the steps; empty when it can come into force without a question.
 */
export function checkScheme(draft: SchemeDraft): Finding[] {
  return [
    ...restFindings(draft),
    ...keyFindings(draft),
    ...amountFindings(draft),
    ...potFindings(draft),
    ...openNumbers(draft).map(openFinding),
    ...questions(draft),
  ]
}

/** Whether a draft can come into force: nothing in it blocks, so no number in it is open. */
export function isComplete(draft: SchemeDraft): draft is Scheme {
  return checkScheme(draft).every(({ weight }) => weight === 'asks')
}

function restFindings({ steps }: SchemeDraft): Finding[] {
  const rests = steps.filter(({ take }) => take.kind === 'rest').length
  if (rests === 0) return [blocks('no-rest')]
  if (rests > 1) return [blocks('more-than-one-rest')]
  return steps.at(-1)?.take.kind === 'rest' ? [] : [blocks('rest-not-last')]
}

function keyFindings({ steps }: SchemeDraft): Finding[] {
  const keys = steps.map(({ key }) => key)
  const twice = new Set(keys.filter((key, i) => keys.indexOf(key) !== i))
  const reserved = keys.filter((key) => RESERVED_KEYS.some((word) => word === key))
  return [
    ...[...twice].map((key) => blocks('duplicate-key', { key })),
    ...reserved.map((key) => blocks('reserved-key', { key })),
  ]
}

function amountFindings(draft: SchemeDraft): Finding[] {
  const notPositive = draft.steps.flatMap((step) => {
    const { take } = step
    const given =
      take.kind === 'percentage'
        ? [take.basisPoints, take.capPerYear]
        : take.kind === 'first'
          ? [take.amountPerYear]
          : []
    const wrong = given.some((number) => typeof number !== 'string' && number !== undefined && number <= 0)
    const facts = { place: String(placeOf(draft, step)), destination: step.destination }
    return wrong ? [blocks('amount-not-positive', facts)] : []
  })
  return takesMoreThanWhole(draft) ? [...notPositive, blocks('more-than-whole')] : notPositive
}

/**
 * Whether the percentages together can ask for more than there is, in a year without job costs (with
 * costs a share of turnover weighs more, but then a step gets no more than what is left). Counted
 * exactly, as what is left of 10,000^n; open percentages count as nothing.
 */
function takesMoreThanWhole({ steps }: SchemeDraft): boolean {
  let left = 1n
  let whole = 1n
  for (const { take } of steps) {
    if (take.kind !== 'percentage' || take.basisPoints === 'open') continue
    const rate = BigInt(take.basisPoints)
    left = left * 10_000n - rate * (take.of === 'remainder' ? left : whole)
    whole *= 10_000n
    if (left < 0n) return true
  }
  return false
}

function potFindings({ steps, pot }: SchemeDraft): Finding[] {
  const { threshold } = pot
  const pots = steps.filter(({ destination }) => destination === 'member-pot').length
  const findings = pots > 1 ? [blocks('more-than-one-pot')] : []
  findings.push(...limitFindings(pot))
  if (!threshold) return findings
  if (pots === 0) findings.push(blocks('threshold-without-pot'))
  if (threshold.above === 'open') findings.push(blocks('threshold-without-destination'))
  if (typeof threshold.amount === 'bigint' && threshold.amount <= 0n) {
    findings.push(blocks('threshold-not-positive'))
  }
  return findings
}

function limitFindings({ approvers }: SchemeDraft['pot']): Finding[] {
  const { administratorUpTo, anyOf } = approvers
  if (administratorUpTo === undefined) return []
  // Above the amount somebody must be there to say yes.
  const found = anyOf.length === 0 ? [blocks('limit-without-approvers')] : []
  if (typeof administratorUpTo === 'bigint' && administratorUpTo <= 0n)
    found.push(blocks('limit-not-positive'))
  return found
}

function openFinding(open: OpenNumber): Finding {
  if (open.what === 'threshold') return blocks('open-threshold')
  if (open.what === 'limit') return blocks('open-limit')
  return blocks(`open-${open.what}`, { place: String(open.place), destination: open.destination })
}

function questions(draft: SchemeDraft): Finding[] {
  const { steps, pot, lossFallsOn } = draft
  const found: Finding[] = []
  for (const step of steps) {
    if (step.take.kind === 'percentage' && step.take.of === 'turnover') {
      const facts = { place: String(placeOf(draft, step)), destination: step.destination }
      found.push(asks('turnover-before-costs', facts))
    }
  }
  const hasPot = steps.some(({ destination }) => destination === 'member-pot')
  if (!hasPot && lossFallsOn === 'member-pot') found.push(asks('loss-keeps-waiting'))
  if (!hasPot) return found
  if (pot.maySpendOn.length === 0 && !pot.payoutToMember) found.push(asks('purposes-open'))
  if (pot.approvers.anyOf.length === 0) found.push(asks('approvers-open'))
  if (pot.onLeaving === 'open') found.push(asks('leaving-open'))
  return found
}

function blocks(word: FindingWord, facts: Record<string, string> = {}): Finding {
  return { word, weight: 'blocks', facts }
}

function asks(word: FindingWord, facts: Record<string, string> = {}): Finding {
  return { word, weight: 'asks', facts }
}
