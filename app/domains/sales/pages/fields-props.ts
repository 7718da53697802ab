import type { Typed } from '../../../web/form.ts'
import type { EditorData } from './editor-data.ts'

/** The form as it is filled, and the sentence beside each wrong field. */
export type FieldsProps = {
  readonly data: EditorData
  readonly typed: Typed
  readonly wrong: (field: string) => string | undefined
  /** Where the form is sent to. */
  readonly action: string
  /** The last line was just added: writing goes on there. */
  readonly added: boolean
  /** Other words than those of an invoice, for what is not one yet. */
  readonly words?:
    | {
        readonly what: string
        readonly whatExample: string
        readonly from: string
        readonly moreDays?: string
        readonly until?: string
      }
    | undefined
}
