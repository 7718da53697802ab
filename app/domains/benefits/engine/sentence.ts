/** Steps, refusals and certainties in sentences. Picks the sentence and hands it the facts as the reader reads them. */
import type { BenefitReason } from './refusals.ts'
import { formatExactPercent, type ExactNumber } from '../../../values/exact-number.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatCount, formatDay, formatEuro, type Language } from '../../../values/format.ts'
import { parseDay } from '../../../values/day.ts'
import type { Refused } from '../../../values/result.ts'
import type { Certainty } from './certainty.ts'
import type { BenefitWords, Said, StepWords } from './step-words.ts'
import type { Hours, Step, StepFacts, StepKind } from './step.ts'

/** In which language to say it, with the sentences of `text`: `benefits` and `benefitSteps`. */
export type BenefitTelling = {
  readonly words: BenefitWords
  readonly steps: StepWords
  readonly language: Language
}

/** One step in a sentence: "Je houdt € 100,00 over van je loon." */
export function stepInWords(step: Step, telling: BenefitTelling): string {
  return say(step.kind, step.facts, telling)
}

/** How sure a step is, in a few words: "zeker", "de gemeente beslist". */
export function certaintyInWords(certainty: Certainty, { words }: BenefitTelling): string {
  return words.certainty[certainty]
}

/** A refusal in a sentence, with whom to ask; days in it are written out. */
export function benefitRefusalInWords(
  { reason, facts }: Refused<BenefitReason>,
  { words, language }: BenefitTelling,
): string {
  const sentence = words.refusals[reason]
  const said = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      const on = parseDay(fact)
      return [name, on ? formatDay(on, language) : fact]
    }),
  )
  return sentence(said)
}

function say<K extends StepKind>(kind: K, facts: StepFacts[K], { steps, language }: BenefitTelling): string {
  const said = Object.fromEntries(
    Object.entries(facts as Readonly<Record<string, Fact>>).map(([name, fact]) => [
      name,
      written(fact, language),
    ]),
  )
  return steps[kind](said as Said<StepFacts[K]>)
}

type Fact = bigint | number | string | ExactNumber | Hours

function written(fact: Fact, language: Language): string {
  if (typeof fact === 'bigint') return formatEuro(fact, language)
  if (typeof fact === 'number') return formatCount(fact, language)
  if (typeof fact === 'string') return fact
  return 'thousandths' in fact
    ? formatDuration(minutesOf(fact), language)
    : formatExactPercent(fact, language)
}

/** To the nearest minute: how a person tells hours, whatever the law reckons with. */
function minutesOf({ thousandths }: Hours): number {
  return Number((thousandths * 60n + 500n) / 1000n)
}
