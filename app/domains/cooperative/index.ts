/** The co-operative itself: who it is in law, how it looks, how it is taxed. */
export {
  accountsToPrint,
  allCooperatives,
  cooperativesSince,
  cooperativeById,
  cooperativeBySlug,
  logoOf,
} from './cooperative.db.ts'
export type { Cooperative, SharingMoment } from './cooperative.ts'
export { faceByLink, faceBySlug } from './face.db.ts'
export { KOR_LIMIT, korLevel, type KorLevel } from './kor-limit.ts'
export type { VatMode } from './vat-mode.ts'
export { vatModeOn, vatModesBetween } from './vat-mode.db.ts'
export { readIban, readKvk, readOin, readPostcode, readVatNumber } from './registration-numbers.ts'

export { foundCooperative, foundingActor } from './found-cooperative.ts'
export { founding, type Founding } from './founding.ts'
export { setInvoiceTerms } from './set-invoice-terms.ts'
export { setVatMode } from './set-vat-mode.ts'
export { uploadLogo } from './upload-logo.ts'
export { slugWithKvk } from './founding.db.ts'
