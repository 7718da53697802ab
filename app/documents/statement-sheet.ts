/** A monthly statement as texts for its template `statement.typ`. */

/** A table on the sheet: cells are finished texts, the last column holds figures. */
export type StatementTable = {
  readonly heading: string
  readonly note: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The last row, heavier; empty when there is nothing to add up. */
  readonly total: readonly string[]
  /** Said in place of an empty table. */
  readonly none: string
}

/** All that stands on the paper. */
export type StatementSheet = {
  readonly language: string
  readonly region: string
  readonly title: string
  readonly author: string
  readonly brand: { readonly primary: string; readonly heading: string; readonly tint: string }
  readonly heading: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly confirmed: string
  readonly changed: { readonly heading: string; readonly sentences: readonly string[] } | null
  readonly tables: readonly StatementTable[]
  readonly remark: { readonly heading: string; readonly text: string } | null
  readonly proof: { readonly heading: string; readonly text: string; readonly hash: string }
  readonly page: string
  readonly continued: string
}
