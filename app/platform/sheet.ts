/** A list out of a spreadsheet: what a person sees in each cell, as text. */
export type Sheet = {
  /** From the first row on, so that the number of a row is its place and one. Empty cells are empty texts. */
  readonly rows: readonly (readonly string[])[]
  /** Cells that hold a formula, as row and column from 0: what they show may be old. */
  readonly formulas: readonly (readonly [number, number])[]
  /** Sheets of the workbook that were left alone: hidden ones, and those after the first. */
  readonly leftOut: readonly string[]
}

/** Why a file is no list that we read. Each has a sentence. */
export type SheetRefusal =
  | 'sheet-empty'
  | 'sheet-unreadable'
  | 'sheet-old-excel'
  | 'sheet-cut-off'
  | 'sheet-doctype'
  | 'sheet-too-large'
  | 'sheet-too-many-rows'
  | 'sheet-too-wide'
  | 'sheet-cell-too-long'
  | 'sheet-merged'
  | 'sheet-rows-hidden'
  | 'sheet-all-hidden'
  | 'sheet-too-slow'

/** Rows with the one of the headings. */
export const MOST_ROWS = 20_001
export const MOST_COLUMNS = 60
export const LONGEST_CELL = 1000
