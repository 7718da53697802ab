/** The co-operative itself: who it is in law, how it looks, how it is taxed. */
export {
  missingForInvoice,
  type Cooperative,
  type MissingForInvoice,
  type PostalAddress,
  type SharingMoment,
  type StoredLogo,
} from './cooperative.ts'
export {
  allCooperatives,
  cooperativesSince,
  cooperativeById,
  cooperativeBySlug,
  faceBySlug,
  logoOf,
} from './cooperative.db.ts'
export type { Face } from './face.ts'
export { VAT_MODES, type VatMode, type VatModeFrom } from './vat-mode.ts'
export { vatModeOn, vatModesOf } from './vat-mode.db.ts'
export { readIban, readKvk, readOin, readPostcode, readVatNumber } from './registration-numbers.ts'

export {
  foundCooperative,
  founding,
  foundingActor,
  RESERVED_SLUGS,
  type Founding,
  type FoundingRefusal,
} from './found-cooperative.ts'
export { editIdentity } from './edit-identity.ts'
export { askPrintedAccount } from './ask-printed-account.ts'
export { answerPrintedAccount } from './answer-printed-account.ts'
export { editContact } from './edit-contact.ts'
export { setInvoiceTerms } from './set-invoice-terms.ts'
export { setSharingMoment } from './set-sharing-moment.ts'
export { setVatMode } from './set-vat-mode.ts'
export { chooseColours } from './choose-colours.ts'
export { uploadLogo } from './upload-logo.ts'
export { removeLogo } from './remove-logo.ts'
export { slugWithKvk } from './founding.db.ts'
