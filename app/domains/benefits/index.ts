/** Benefits: what an earning does to a benefit, step by step, and what a municipality agreed about it. */
export { addMunicipality } from './agreement/add-municipality.ts'
export { assignCaseManager } from './agreement/assign-case-manager.ts'
export { confirmPolicy } from './agreement/confirm-policy.ts'
export { correctClientNumber } from './agreement/correct-client-number.ts'
export { editMunicipality } from './agreement/edit-municipality.ts'
export { endCaseManager } from './agreement/end-case-manager.ts'
export { municipalitiesOf, municipalityById, type Municipality } from './agreement/municipality.db.ts'
export { policyInForce, type PolicyInForce } from './agreement/agreement.db.ts'
export { storePolicy } from './agreement/policy-stored.ts'
export { parametersInForce } from './agreement/parameters.db.ts'
export { placeMember } from './agreement/place-member.ts'
export { proposePolicy } from './agreement/propose-policy.ts'
export { withdrawPolicy } from './agreement/withdraw-policy.ts'
export { answerCase, type CaseAnswer } from './engine/cases/answer-case.ts'
export { aibIncome, type AibIncome, type TaxFigures } from './engine/aib.ts'
export {
  assetsOf,
  giftsOfYear,
  premiumOfYear,
  volunteerOfMonth,
  type Allowance,
  type Assets,
  type Gifts,
} from './engine/allowances.ts'
export { type Cost } from './engine/allowed-costs.ts'
export {
  bbzHours,
  bbzIncome,
  settleBbz,
  type BbzIncome,
  type BbzSettlement,
  type BbzYear,
} from './engine/bbz.ts'
export { leastCertain, type Certainty } from './engine/certainty.ts'
export {
  countedIncome,
  countedOverYear,
  NOTHING_YET,
  type CountedIncome,
  type MonthFigures,
  type YearSoFar,
} from './engine/counted-income.ts'
export { effectElsewhere, type OtherBenefit, type OtherEarning } from './engine/effect-elsewhere.ts'
export {
  effectOfEarning,
  LONGEST_LADDER,
  type BijstandEffect,
  type Earning,
  type Effect,
} from './engine/effect.ts'
export { elsewhere, type Elsewhere } from './engine/elsewhere.ts'
export { type ExemptionGrant, type ExemptionKind, type WhyNothingExempt } from './engine/exemption-grant.ts'
export { RULES_OF_2027_FROM } from './engine/exemption.ts'
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
} from './engine/household.ts'
export { ioawMonth, type IoawBenefit, type IoawMonth } from './engine/ioaw.ts'
export { centsOn, factOn, monthsOn, numberOn, percentOn, type Known, type NoValue } from './engine/lookup.ts'
export {
  holidayOf,
  monthBenefit,
  type AdultMonth,
  type MonthBenefit,
  type MonthFacts,
  type MonthRules,
} from './engine/month.ts'
export { normOf, type Norm, type NormRefusal } from './engine/norm.ts'
export {
  parseParameters,
  tableOf,
  type Confidence,
  type ParameterFact,
  type ParameterProblem,
  type Parameters,
  type ParametersRefused,
} from './engine/parameters.ts'
export {
  checkPolicy,
  policyOn,
  policyWithoutAgreement,
  type CostRule,
  type Policy,
  type PolicyProblem,
} from './engine/policy.ts'
export { raisedNorm } from './engine/raised-norm.ts'
export {
  benefitRefusalInWords,
  certaintyInWords,
  stepInWords,
  type BenefitTelling,
} from './engine/sentence.ts'
export {
  settleYear,
  type DefinitiveYear,
  type ProvisionalMonth,
  type SettledMonth,
  type YearSettlement,
} from './engine/settlement.ts'
export { standardParameters } from './engine/standard-parameters.ts'
export {
  type Decider,
  type Hours,
  type Step,
  type StepFacts,
  type StepKind,
  type StepOf,
} from './engine/step.ts'
export { wajongMonth, wajongOffset, type WajongOffset } from './engine/wajong.ts'
export {
  wiaAfter,
  wiaWageRelated,
  type WiaAfter,
  type WiaBenefit,
  type WiaKind,
  type WiaWages,
} from './engine/wia.ts'
export {
  wwFreeHours,
  wwMonth,
  wwStartPeriod,
  wwWithIncome,
  type WwBenefit,
  type WwHours,
  type WwMonth,
} from './engine/ww.ts'
export {
  keepAside,
  settledYear,
  type FactsOfMonth,
  type KeepAside,
  type KnownMonth,
  type SettledYear,
  type TaxYear,
} from './settlement/settled-year.ts'
export { tellTaxYear } from './settlement/tell-tax-year.ts'
export { checkParameters } from './table/check-parameters.ts'
export { extendTable, inTableOrder, type Change, type Clash } from './table/extend-table.ts'
export { importParameters } from './table/import-parameters.ts'
export { readParameterFile, type FileRow } from './table/parameter-file.ts'
export type { BenefitReason } from './engine/refusals.ts'
