/** What the pages of a later domain take from the pages of sales: the form of an invoice. */
export {
  afterLooking,
  editorPage,
  readEditor,
  withNewName,
  type EditorRead,
  type EditorState,
} from './editor.tsx'
export { editorData, memberOfForm, type EditorData } from './editor-data.ts'
export { beforeYes, type WorkToAgree } from './before-yes.tsx'
export type { BeforeApproving, ToKnow } from './before-approving.ts'
export type { FromBenefits, WorkToCome } from './from-benefits.ts'
export { emptyForm, invoiceSchema, typedAmount, typedOf, typedQuantity } from './invoice-form.ts'
export { customerIdOf } from './new-invoice.tsx'
export { dividePage, receiveDivision } from './divide-page.tsx'
export { namesToDivide } from './names-to-divide.ts'
export type { Divisible } from './split-form.ts'
export { StakesTable } from './stakes-table.tsx'
export { SendOrSave, whoDrafts, type BeforeForm } from './who-drafts.tsx'
export { LINKED_STYLES } from './linked-parts.tsx'
