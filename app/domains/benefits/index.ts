/** Benefits: what an earning does to a benefit, step by step, and what a municipality agreed about it. */
export { addMunicipality } from './agreement/add-municipality.ts'
export { answerWay, hashOfWay } from './agreement/answer-way.ts'
export { assignCaseManager } from './agreement/assign-case-manager.ts'
export { confirmPolicy } from './agreement/confirm-policy.ts'
export { correctClientNumber } from './agreement/correct-client-number.ts'
export { editMunicipality } from './agreement/edit-municipality.ts'
export { endCaseManager } from './agreement/end-case-manager.ts'
export type { Delivery } from './agreement/municipality.ts'
export {
  askedWays,
  municipalitiesOf,
  municipalityById,
  type Municipality,
} from './agreement/municipality.db.ts'
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
export { consentsOf } from './consent/consent.db.ts'
export {
  isOpenOn,
  SHARED_FIELDS,
  type Consent,
  type SharedField,
  type SharingPurpose,
} from './consent/consent.ts'
export { giveConsent } from './consent/give-consent.ts'
export { revokeConsent } from './consent/revoke-consent.ts'
export { sharedWith, type Shared } from './consent/shared-with.ts'
export { sharedInWords } from './consent/shared-in-words.ts'
export { FACT_FIELDS, type Fact, type FactField, type FactValues } from './facts/fact-shapes.ts'
export { factsOf } from './facts/facts.db.ts'
export { factIn, type StandingFact } from './facts/place-fact.ts'
export { situationIn, type Situation } from './facts/situation.ts'
export { tellFact } from './facts/tell-fact.ts'
export { factInWords, sharedFieldInWords } from './facts/fact-words.ts'
export { metersHere, type MetersHere } from './meters/measured.ts'
export { warningsBefore, type LimitWarning, type Meter, type MeterKind } from './meters/meters.ts'
export { meterInWords, warningInWords } from './meters/meter-words.ts'
export { standingOf, type MemberStanding } from './what-if/standing.ts'
export { noteHours } from './hours/note-hours.ts'
export { confirmStatement, hashOfFigures } from './statement/confirm-statement.ts'
export { objectToStatement } from './statement/object-to-statement.ts'
export { answerObjection } from './statement/answer-objection.ts'
export { notePosted } from './statement/note-posted.ts'
export { noteOpened } from './statement/note-opened.ts'
export { noteReceived } from './statement/note-received.ts'
export { destinationOf, hashOfDestination } from './statement/destination.ts'
export { figuresNow } from './statement/figures-now.ts'
export { centsOf, readFigures, textOfFigures } from './statement/figures.ts'
export type { StatementFigures } from './statement/figures-shape.ts'
export {
  contentOf,
  destinationNow,
  documentOfStatement,
  eventsOf,
  statementsOf,
} from './statement/statement.db.ts'
export { deliverStatementsJob } from './statement/statement-jobs.ts'
export { stateOf, type Statement, type StatementEvent, type StatementState } from './statement/statement.ts'

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
  permissionState,
  type PermissionState,
} from './permission/permission-rules.ts'
export { recordPermission } from './permission/record-permission.ts'
export { workingWithoutPermission, type WorkingWithout } from './permission/working-without.db.ts'
