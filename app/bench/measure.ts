import type pg from 'pg'
import type { Office } from '../office.ts'
import type { BenchCooperative } from './fill.ts'
import type { ThrowAway } from './throw-away.ts'

/** One line of the table. */
export type Measured = {
  readonly what: string
  /** The figure that the aim is about, with its unit. */
  readonly value: number
  readonly unit: string
  /** The same rows by bare SQL in the same run, in the same unit; undefined where there is nothing to compare with. */
  readonly floor?: number
  /** At most this. */
  readonly aim?: number
  /** What else was measured, in words: rates, percentiles, bytes. */
  readonly more: string
}

/** What is measured with: a filled installation, the office on it, and a connection past everything. */
export type Bench = {
  readonly place: ThrowAway
  readonly office: Office
  readonly bare: pg.Client
  /** With 100,000 invoices (unless quick). */
  readonly large: BenchCooperative
  /** With a tenth of that. */
  readonly small: BenchCooperative
  readonly size: Size
}

/** How much there is of everything, and how often each thing is done. */
export type Size = {
  readonly invoices: number
  readonly journalLines: number
  readonly issued: number
  readonly bankLines: number
  readonly pages: number
  readonly reads: number
  readonly pdfs: number
  readonly starts: number
}

export const FULL: Size = {
  invoices: 100_000,
  journalLines: 1_000_000,
  issued: 400,
  bankLines: 1_000,
  pages: 100,
  reads: 40,
  pdfs: 40,
  starts: 3,
}

/** For a fast look: a twentieth of everything but the member-months, which are always all there. */
export const QUICK: Size = {
  invoices: 5_000,
  journalLines: 50_000,
  issued: 60,
  bankLines: 100,
  pages: 20,
  reads: 10,
  pdfs: 5,
  starts: 1,
}

/** Two decimals for what is small, none for what is large. */
export function round(value: number): number {
  const digits = value < 10 ? 100 : value < 100 ? 10 : 1
  return Math.round(value * digits) / digits
}
