/** Benefits: what an earning does to a benefit, step by step. Pure; it explains and decides nothing. */
export { answerCase, type CaseAnswer } from './cases/answer-case.ts'
export { aibIncome, type AibIncome, type TaxFigures } from './aib.ts'
export {
  assetsOf,
  giftsOfYear,
  premiumOfYear,
  volunteerOfMonth,
  type Allowance,
  type Assets,
  type Gifts,
} from './allowances.ts'
export { type Cost } from './allowed-costs.ts'
export { bbzHours, bbzIncome, settleBbz, type BbzIncome, type BbzSettlement, type BbzYear } from './bbz.ts'
export { leastCertain, type Certainty } from './certainty.ts'
export {
  countedIncome,
  countedOverYear,
  NOTHING_YET,
  type CountedIncome,
  type MonthFigures,
  type YearSoFar,
} from './counted-income.ts'
export { effectElsewhere, type OtherBenefit, type OtherEarning } from './effect-elsewhere.ts'
export { effectOfEarning, LONGEST_LADDER, type BijstandEffect, type Earning, type Effect } from './effect.ts'
export { elsewhere, type Elsewhere } from './elsewhere.ts'
export { type ExemptionGrant, type ExemptionKind, type WhyNothingExempt } from './exemption-grant.ts'
export { RULES_OF_2027_FROM } from './exemption.ts'
export {
  costSharersOf,
  type Adult,
  type AgeGroup,
  type Couple,
  type Household,
  type Housemate,
  type NormKey,
  type Place,
  type Single,
} from './household.ts'
export { ioawMonth, type IoawBenefit, type IoawMonth } from './ioaw.ts'
export { centsOn, factOn, monthsOn, numberOn, percentOn, type Known, type NoValue } from './lookup.ts'
export {
  holidayOf,
  monthBenefit,
  type AdultMonth,
  type MonthBenefit,
  type MonthFacts,
  type MonthRules,
} from './month.ts'
export { normOf, type Norm, type NormRefusal } from './norm.ts'
export {
  parseParameters,
  tableOf,
  type Confidence,
  type ParameterFact,
  type ParameterProblem,
  type Parameters,
  type ParametersRefused,
} from './parameters.ts'
export {
  checkPolicy,
  policyOn,
  policyWithoutAgreement,
  type CostRule,
  type Policy,
  type PolicyProblem,
} from './policy.ts'
export { raisedNorm } from './raised-norm.ts'
export { benefitRefusalInWords, certaintyInWords, stepInWords, type BenefitTelling } from './sentence.ts'
export {
  settleYear,
  type DefinitiveYear,
  type ProvisionalMonth,
  type SettledMonth,
  type YearSettlement,
} from './settlement.ts'
export { standardParameters } from './standard-parameters.ts'
export { type Decider, type Hours, type Step, type StepFacts, type StepKind, type StepOf } from './step.ts'
export { wajongMonth, wajongOffset, type WajongOffset } from './wajong.ts'
export {
  wiaAfter,
  wiaWageRelated,
  type WiaAfter,
  type WiaBenefit,
  type WiaKind,
  type WiaWages,
} from './wia.ts'
export {
  wwFreeHours,
  wwMonth,
  wwStartPeriod,
  wwWithIncome,
  type WwBenefit,
  type WwHours,
  type WwMonth,
} from './ww.ts'
export type { BenefitReason } from './refusals.ts'
