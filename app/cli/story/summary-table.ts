/** A table: the first `words` columns are words, the others amounts. A last row of sums when `sums`. */
export type SummaryTable = {
  readonly title: string
  readonly columns: readonly string[]
  readonly words: number
  readonly rows: readonly (readonly string[])[]
  readonly sums?: readonly string[]
  /** A sentence under the table. */
  readonly note?: string
  readonly empty: string
}
