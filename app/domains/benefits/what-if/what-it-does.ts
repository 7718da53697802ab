/** What an earning does to the benefit of a member: the standing of the month, what is added, the effect. Pure. */
import type { Day } from '../../../values/day.ts'
import { greatest, sum, type Cents } from '../../../values/money.ts'
import type { Refused } from '../../../values/result.ts'
import type { PolicyInForce } from '../agreement/policy-version.ts'
import type { MonthFigures, YearSoFar } from '../engine/counted-income.ts'
import { effectElsewhere } from '../engine/effect-elsewhere.ts'
import { effectOfEarning, type Effect } from '../engine/effect.ts'
import type { Parameters } from '../engine/parameters.ts'
import type { BenefitReason } from '../engine/refusals.ts'
import { partsBetween, type Overflow } from '../engine/where-it-goes.ts'
import type { FactField } from '../facts/fact-shapes.ts'
import type { Situation } from '../facts/situation.ts'

/** What there is of a month before anything is added. */
export type MonthStanding = {
  readonly month: Day
  readonly situation: Situation
  readonly inForce: PolicyInForce
  readonly figures: MonthFigures
  /** Minutes noted in the month; undefined when nothing was. */
  readonly minutes: number | undefined
  readonly yearSoFar: YearSoFar
}

/** What an earning brings, without VAT and in cents: `turnover` is the sum of the four parts. */
export type Added = {
  readonly turnover: Cents
  readonly cooperative: Cents
  readonly paidOut: Cents
  readonly reserved: Cents
  readonly toMunicipality: Cents
  /** What does not fit in the pot. What of it the scheme carries to the co-op is in `cooperative` too. */
  readonly overflow?: Overflow | undefined
  /** For the WW, which counts hours. */
  readonly minutes?: number
}

/** What can be said: the effect, or why there is no number. */
export type WhatItDoes =
  | { readonly kind: 'effect'; readonly effect: Effect }
  | { readonly kind: 'missing'; readonly fields: readonly FactField[] }
  | { readonly kind: 'no-benefit' }
  | { readonly kind: 'hours-needed' }
  /** Whom to ask instead, or what the table or the told facts lack. */
  | { readonly kind: 'refused'; readonly refused: Refused<BenefitReason> }

/** What an earning does on top of a month as it stands. */
export function whatItDoes(standing: MonthStanding, added: Added, parameters: Parameters): WhatItDoes {
  const { figures } = standing
  return between(standing, figures, withAdded(figures, added), added, parameters)
}

/** What all the work of a month did, against a month without any work. */
export function whatTheMonthDid(standing: MonthStanding, parameters: Parameters): WhatItDoes {
  const { month, figures, minutes } = standing
  return between(standing, nothingIn(month), figures, { minutes }, parameters)
}

function between(
  { situation, inForce, yearSoFar, month }: MonthStanding,
  before: MonthFigures,
  after: MonthFigures,
  { minutes, overflow }: { readonly minutes?: number | undefined; readonly overflow?: Overflow | undefined },
  parameters: Parameters,
): WhatItDoes {
  switch (situation.kind) {
    case 'missing':
      return situation
    case 'no-benefit':
      return { kind: 'no-benefit' }
    case 'ask':
      return { kind: 'refused', refused: situation.refused }
    case 'bijstand': {
      const earning = { facts: situation.facts, policy: inForce.policy, before, after, yearSoFar, overflow }
      return said(effectOfEarning(earning, parameters))
    }
    case 'other': {
      // The WW counts time; without it any number would be a guess.
      if (situation.benefit.scheme === 'WW' && minutes === undefined) return { kind: 'hours-needed' }
      const earning = {
        on: month,
        income: { before: resultOf(before), after: resultOf(after) },
        hours: { before: { thousandths: 0n }, after: hoursOf(minutes ?? 0) },
        turnover: after.turnover - before.turnover,
        ...partsBetween(before, after, overflow),
      }
      return said(effectElsewhere(situation.benefit, earning, parameters))
    }
  }
}

function said(outcome: { ok: true; value: Effect } | Refused<BenefitReason>): WhatItDoes {
  return outcome.ok ? { kind: 'effect', effect: outcome.value } : { kind: 'refused', refused: outcome }
}

/** A month in which nothing was earned, paid or kept. */
export function nothingIn(on: Day): MonthFigures {
  return { on, turnover: 0n, received: 0n, costs: [], paidOut: 0n, reserved: 0n, toMunicipality: 0n }
}

/** The figures of a month with an earning on top, as if the customer had paid it in that month. */
export function withAdded(figures: MonthFigures, added: Added): MonthFigures {
  const { cooperative } = added
  const share =
    cooperative === 0n ? [] : [{ category: 'cooperative-share', amount: cooperative, priorConsent: false }]
  return {
    on: figures.on,
    turnover: figures.turnover + added.turnover,
    received: figures.received + added.turnover,
    costs: [...figures.costs, ...share],
    paidOut: figures.paidOut + added.paidOut,
    reserved: figures.reserved + added.reserved,
    toMunicipality: figures.toMunicipality + added.toMunicipality,
  }
}

/** Turnover less costs, never below 0: our estimate of the income of the AIB, before the tax return. */
function resultOf({ turnover, costs }: MonthFigures): Cents {
  return greatest(0n, turnover - sum(costs.map(({ amount }) => amount)))
}

function hoursOf(minutes: number): { thousandths: bigint } {
  return { thousandths: (BigInt(minutes) * 1000n) / 60n }
}
