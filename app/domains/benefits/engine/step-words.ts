/** What the sentences of steps, refusals and certainties look like: `text` fills them in for each language. */
import type { BenefitReason } from './refusals.ts'
import type { ExactNumber } from '../../../values/exact-number.ts'
import type { Certainty } from './certainty.ts'
import type { ParameterProblem } from './parameters.ts'
import type { PolicyProblem } from './policy.ts'
import type { Hours, StepFacts, StepKind } from './step.ts'

/** Facts as a sentence gets them: amounts, rates and hours written out, words of ours (`self`, `work`) as they are. */
export type Said<Facts> = {
  readonly [Name in keyof Facts]: Facts[Name] extends bigint | number | ExactNumber | Hours
    ? string
    : Facts[Name]
}

/** One sentence for each kind of step. */
export type StepWords = { readonly [Kind in StepKind]: (facts: Said<StepFacts[Kind]>) => string }

/** A refusal in a sentence. Facts it does not name are left alone. */
export type RefusalWords = Readonly<
  Record<BenefitReason, (facts: Readonly<Record<string, string>>) => string>
>

/** All words of benefits that a screen, a statement or a terminal needs. */
export type BenefitWords = {
  readonly certainty: Readonly<Record<Certainty, string>>
  readonly refusals: RefusalWords
  readonly policyProblems: Readonly<Record<PolicyProblem, string>>
  readonly parameterProblems: Readonly<Record<ParameterProblem['problem'], string>>
}
