/** Benefits: what an earning does to a benefit, step by step, and what a municipality agreed about it. */
export { addMunicipality } from './agreement/add-municipality.ts'
export { assignCaseManager } from './agreement/assign-case-manager.ts'
export { correctClientNumber } from './agreement/correct-client-number.ts'
export { editMunicipality } from './agreement/edit-municipality.ts'
export { endCaseManager } from './agreement/end-case-manager.ts'
export { municipalitiesOf, municipalityById, type Municipality } from './agreement/municipality.db.ts'
export { placeMember } from './agreement/place-member.ts'
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
export type { BenefitReason } from './engine/refusals.ts'

/** The agreement with the municipality, and the permission of a member. */
export {
  municipalityOfMember,
  permissionOn,
  permissionsOf,
  type MunicipalityOfMember,
  type Permission,
} from './agreement/agreement.db.ts'
export { monthsLater, monthWith } from './figures/month.ts'
export { endPermission } from './permission/end-permission.ts'
export { grantPermission } from './permission/grant-permission.ts'
export { LETTER_TYPES } from './permission/permission-input.ts'
export { askingMunicipality } from './agreement/case-manager.db.ts'
export { hasCaseManager, letterOf } from './permission/permission.db.ts'
export {
  endingSoon,
  lastDayOf,
  REMIND_DAYS,
  stateOf,
  type PermissionState,
} from './permission/permission-rules.ts'
export { recordPermission } from './permission/record-permission.ts'
