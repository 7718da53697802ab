/** Pots: by which scheme money is shared out, what each member's pot holds, and the sum behind every amount. */
export { previewBack } from './preview-back.ts'
export { explainSharing, previewSharing, share, type SharingPreview, type ShareRefusal } from './share.ts'
export {
  movePot,
  POT_PURPOSES,
  undoMoves,
  type EntryOfMove,
  type MovePotRefusal,
  type PotMove,
  type PotPurpose,
} from './move-pot.ts'
export { openPot } from './open-pot.ts'
export { undoPotEntry } from './undo-pot-entry.ts'
export type { SharingCause, ToShare } from './sharing.ts'
export { explanationInWords, schemeInWords, stepInWords, type Telling } from './scheme-words.ts'
export { presets, type Preset, type PresetKey } from './presets.ts'
export { storeScheme, type StoredScheme } from './scheme-stored.ts'
export { checkSharing } from './check-sharing.ts'
export type { Explanation } from './explain.ts'
export type { Destination, Scheme, SchemeDraft } from './scheme.ts'
export type { Part } from './share-out.ts'
export { draftScheme } from './draft-scheme.ts'
export { changeSchemeDraft } from './change-scheme-draft.ts'
export { dropSchemeDraft } from './drop-scheme-draft.ts'
export { decideSchemeVersion } from './decide-scheme-version.ts'
export { assignMemberScheme } from './assign-member-scheme.ts'
export { potMovedBetween, sharedOfWork, type PotMoved } from './moved-between.db.ts'
