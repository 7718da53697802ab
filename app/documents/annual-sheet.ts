/** An annual account as texts for its template `annual-account.typ`. */

/** A row: finished texts, the first says what, the others are figures. */
export type AnnualRow = { readonly kind: 'row' | 'group' | 'total'; readonly cells: readonly string[] }

export type AnnualTable = {
  /** Empty when the heading above says it. */
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly AnnualRow[]
  /** Said in place of an empty table. */
  readonly none: string
}

export type AnnualSection = {
  readonly heading: string
  readonly text: readonly string[]
  readonly tables: readonly AnnualTable[]
}

/** All that stands on the paper. */
export type AnnualSheet = {
  readonly language: string
  readonly region: string
  readonly title: string
  readonly author: string
  readonly brand: { readonly primary: string; readonly heading: string; readonly tint: string }
  readonly heading: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly status: string
  readonly sections: readonly AnnualSection[]
  readonly sign: {
    readonly heading: string
    readonly text: string
    readonly name: string
    readonly signature: string
    readonly people: readonly string[]
  }
  readonly page: string
}
