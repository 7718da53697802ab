/** Pots: by which scheme money is shared out, what each member's pot holds, and the sum behind every amount. */
export { flowsOver } from './flows-over.ts'
export { previewBack } from './preview-back.ts'
export { previewSharing, shareOutEarnings, type SharingPreview } from './share-out-earnings.ts'
export { movePot, undoMoves, type MovePotRefusal } from './move-pot.ts'
export { POT_PURPOSES, type EntryOfMove, type PotPurpose } from './pot-move.ts'
export { loadSpendable, NOTHING_SPENDABLE } from './load-spendable.ts'
export { potsBegun } from './pot-movement.db.ts'
export { askFromPot } from './ask-from-pot.ts'
export { openPot } from './open-pot.ts'
export { explanationInWords } from './scheme-words.ts'
export { type Telling } from './telling.ts'
export { presets } from './presets.ts'
export { storeScheme } from './scheme-stored.ts'
export { checkSharing } from './check-sharing.ts'
export type { Destination, SchemeDraft } from './scheme.ts'
export type { Part } from './share-out.ts'
export { draftScheme } from './draft-scheme.ts'
export { changeSchemeDraft } from './change-scheme-draft.ts'
export { decideSchemeVersion } from './decide-scheme-version.ts'
export { moneyChangedJob, tellMoneyChanged } from './tell-money-changed.ts'
export { latestMoves, type Moved } from './pot-movement.db.ts'
export { cashMovedBetween } from './cash-between.db.ts'
export {
  potMovedBetween,
  sharedOfWork,
  takenBack,
  type PotMoved,
  type SharedOfWork,
  type TakenBack,
} from './moved-between.db.ts'
export { broughtBy, entryOfSharing, sharingsOf, type Brought, type SharingOf } from './sharings-of.db.ts'
export { openRequests, requestToSpend } from './pot-request.db.ts'
export { isAgreed, type PotRequest } from './pot-request.ts'
export { schemeOfMember, type SchemeOfMember } from './load-scheme-of-member.ts'
export { changedSchemes, type ChangedScheme } from './load-changed-schemes.ts'
export { potYears } from './pot.db.ts'
export { loadPotOnLeaving, type PotOnLeaving } from './load-pot-on-leaving.ts'
export { waitingEmptyings, type WaitingEmptying } from './emptying.db.ts'
export { potRequestsThatStand } from './still-stands.ts'
