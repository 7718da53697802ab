/** The co-operative itself: who it is in law, how it looks, how it is taxed. */
export {
  missingForInvoice, type Cooperative, type CooperativeForInvoice, type MissingForInvoice, type PostalAddress,
  type SharingMoment, type StoredLogo,
} from './cooperative.ts'
export {
  allCooperatives, cooperativeById, cooperativeBySlug, cooperativeForInvoice, faceBySlug, faceOfLink, logoOf,
} from './cooperative.db.ts'
export type { Face } from './face.ts'
export { VAT_MODES, type VatMode, type VatModeFrom } from './vat-mode.ts'
export { vatModeOn, vatModesOf } from './vat-mode.db.ts'
