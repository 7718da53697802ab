/** Benefits: what an earning does to a benefit, step by step, and what a municipality agreed about it. */
export { addMunicipality } from './agreement/add-municipality.ts'
export { assignCaseManager } from './agreement/assign-case-manager.ts'
export { confirmPolicy } from './agreement/confirm-policy.ts'
export type { Delivery } from './agreement/municipality.ts'
export { type Municipality } from './agreement/municipality.db.ts'
export { policyInForce } from './agreement/agreement.db.ts'
export { storePolicy } from './agreement/policy-stored.ts'
export { parametersInForce } from './agreement/parameters.db.ts'
export { placeMember } from './agreement/place-member.ts'
export { proposePolicy } from './agreement/propose-policy.ts'
export { answerCase } from './engine/cases/answer-case.ts'
export { type MonthFigures } from './engine/counted-income.ts'
export { type Household } from './engine/household.ts'
export { type ParameterFact, type Parameters } from './engine/parameters.ts'
export { policyWithoutAgreement, type Policy } from './engine/policy.ts'
export { benefitRefusalInWords, stepInWords, type BenefitTelling } from './engine/sentence.ts'
export { standardParameters } from './engine/standard-parameters.ts'
export { type Step } from './engine/step.ts'
export { checkParameters } from './table/check-parameters.ts'
export { extendTable, inTableOrder, type Change, type Clash } from './table/extend-table.ts'
export { importParameters } from './table/import-parameters.ts'
export { unusualChanges } from './table/unusual.ts'
export { withdrawParameter } from './table/withdraw-parameter.ts'
export { readParameterFile, type FileRow } from './table/parameter-file.ts'
export type { BenefitReason } from './engine/refusals.ts'
export { type SharedField } from './consent/consent.ts'
export { sharedYear, type SharedYear } from './meters/year-of-work.db.ts'
export { giveConsent } from './consent/give-consent.ts'
export { followed } from './statement/followed.db.ts'
export { workingWithoutPermission, type WorkingWithout } from './permission/working-without.db.ts'
export { sharedWith } from './consent/shared-with.ts'
export { sharedInWords } from './consent/shared-in-words.ts'
export { type Fact } from './facts/fact-shapes.ts'
export { tellFact } from './facts/tell-fact.ts'
export { settledYear } from './settlement/settled-year.ts'
export { hoursOfYears } from './hours/hours.db.ts'
export { noteHours } from './hours/note-hours.ts'
export { confirmStatement, hashOfFigures } from './statement/confirm-statement.ts'
export { objectToStatement } from './statement/object-to-statement.ts'
export { noteOpened } from './statement/note-opened.ts'
export { hashOfDestination } from './statement/destination.ts'
export { figuresNow } from './statement/figures-now.ts'
export { textOfFigures } from './statement/figures.ts'
export { destinationNow, documentOfStatement, statementsOf } from './statement/statement.db.ts'
export { type Statement } from './statement/statement.ts'

/** The agreement with the municipality, and the permission of a member. */
export {
  lettersWithoutEnd,
  municipalityOfMember,
  permissionsOf,
  permissionsOfMembers,
  type LetterWithoutEnd,
  type Permission,
} from './agreement/agreement.db.ts'
export { monthsLater, monthWith } from './figures/month.ts'
export { endPermission } from './permission/end-permission.ts'
export { grantPermission } from './permission/grant-permission.ts'
export { LETTER_TYPES, wholeLetter } from './permission/permission-input.ts'
export { askingMunicipality } from './agreement/case-manager.db.ts'
export { letterOf } from './permission/permission.db.ts'
export {
  endingSoon,
  lastDayOf,
  isCurrent,
  judgePermission,
  judgeRighting,
  oddTerms,
  permissionOn,
  permissionState,
  type OddTerm,
  type PermissionRefusal,
  type PermissionState,
} from './permission/permission-rules.ts'
export {
  permissionStanding,
  standingWithout,
  type PermissionStanding,
} from './permission/permission-standing.ts'
export { permissionInWords } from './permission/permission-words.ts'
export { putPermissionRight } from './permission/put-permission-right.ts'
export { recordPermission } from './permission/record-permission.ts'
export { takeOverLetter } from './permission/take-over-letter.ts'
export { whoWritesPermission } from './permission/find-who-writes.ts'
export { statementsThatStand } from './still-stands.ts'
