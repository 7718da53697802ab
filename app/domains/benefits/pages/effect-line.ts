import { abs } from '../../../values/money.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Effect } from '../engine/effect.ts'
import type { StepKind } from '../engine/step.ts'
import { certaintyInWords, benefitRefusalInWords, type BenefitTelling } from '../engine/sentence.ts'
import type { WhatItDoes } from '../what-if/what-it-does.ts'

/** How steps and refusals are told to this visitor. */
export function tellingOf({ text, language }: Pick<CooperativeVisit, 'text' | 'language'>): BenefitTelling {
  return { words: text.benefits, steps: text.benefitSteps, language }
}

/** What an earning does, in one line after "Je uitkering:": the change, or why we give no number and whom to ask. */
export function effectInALine(visit: CooperativeVisit, does: WhatItDoes): string {
  const words = visit.text.benefitPages.line
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  switch (does.kind) {
    case 'missing':
      return does.fields.includes('household') ? words.missingHousehold : words.missing
    case 'no-benefit':
      return words.noBenefit
    case 'hours-needed':
      return words.hours
    case 'refused':
      return benefitRefusalInWords(does.refused, tellingOf(visit))
    case 'effect': {
      const { benefitDifference, benefitAfter, staysInPot, paidOut, ladder } = does.effect
      const facts = { after: euro(benefitAfter) }
      // The pot is the reason only where the agreement says that it does not count.
      const potIsWhy =
        staysInPot > 0n && paidOut === 0n && ladder.some(({ kind }) => kind === 'counts-paid-out')
      if (benefitDifference === 0n) return potIsWhy ? words.samePot : words.same
      if (benefitDifference > 0n) return words.more({ more: euro(benefitDifference), ...facts })
      return benefitAfter === 0n
        ? words.ends[does.effect.whoDecides]
        : words.less({ less: euro(abs(benefitDifference)), ...facts })
    }
  }
}

/**
 * What comes on the member's own account and what in the pot, where the benefit goes down: a pot is no money to
 * live on. Undefined where the benefit stays as it is.
 */
export function accountAndPot(visit: CooperativeVisit, effect: Effect): string | undefined {
  const { inHand, staysInPot, benefitDifference } = effect
  if (benefitDifference >= 0n) return undefined
  const words = visit.text.benefitPages.line
  const euro = (amount: bigint) => formatEuro(abs(amount), visit.language, { cents: 'when-needed' })
  const account =
    inHand === 0n
      ? words.accountSame
      : inHand > 0n
        ? words.accountMore({ amount: euro(inHand) })
        : words.accountLess({ amount: euro(inHand) })
  return staysInPot > 0n ? `${account} ${words.potMore({ amount: euro(staysInPot) })}` : account
}

/**
 * How unsure an effect is, in words; undefined when the law says it so.
 *
 * @param policyVersion undefined when the municipality agreed nothing: then that is what is unsure of bijstand
 */
export function doubtIn(
  visit: CooperativeVisit,
  does: WhatItDoes,
  policyVersion: number | undefined,
): string | undefined {
  if (does.kind !== 'effect' || does.effect.certainty === 'certain') return undefined
  const { toMunicipality, benefitDifference, scheme } = does.effect
  // Money that is the municipality's already is the first doubt of a benefit that goes down.
  if (toMunicipality > 0n && benefitDifference < 0n)
    return visit.text.benefitPages.line.toMunicipality({ amount: formatEuro(toMunicipality, visit.language) })
  if (policyVersion === undefined && scheme === 'PW') return visit.text.benefitPages.line.notAgreed
  return unsureInWords(visit, does.effect)
}

/** What is not sure by its name, where that is not left to somebody who decides. */
function unsureInWords(visit: CooperativeVisit, { certainty: how, ladder }: Effect): string {
  const words = visit.text.benefitPages.line
  const certainty = certaintyInWords(how, tellingOf(visit))
  const step = ladder.find((one) => one.certainty === how)
  if (!step || how === 'by-municipality') return words.unsure({ certainty })
  const what = `${words.unsureAbout[aboutOf(step.kind)]} (${step.article})`
  return step.since === undefined
    ? words.unsureWhat({ certainty, what })
    : words.unsureSince({ certainty, what, day: formatDay(step.since, visit.language) })
}

function aboutOf(kind: StepKind): 'norm' | 'kept' | 'counts' | 'benefit' {
  if (kind.startsWith('norm')) return 'norm'
  if (kind.startsWith('kept') || kind.startsWith('exempt')) return 'kept'
  return kind.startsWith('counts') ? 'counts' : 'benefit'
}
