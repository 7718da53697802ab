import type { Database } from '../../platform/database.ts'
import type { CooperativeActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { documentTemplate, renderPdf } from '../../platform/pdf.ts'
import type { Day } from '../../values/day.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { peopleOf } from '../people/index.ts'
import { hashOfFigures } from './figures.ts'
import { loadFigures } from './load-figures.ts'
import { annualSheet, type AnnualPaper } from './paper.ts'
import { yearOfBooks } from './load-year.ts'

/** Whatever reads in a transaction as somebody: a visit, or the database itself. */
export type Reading = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** Reads for the annual account in a transaction of its own as somebody. */
export function readingAs(database: Database, actor: CooperativeActor): Reading {
  return (work) => database.read(actor, work)
}

/**
 * What the annual account of a year says, as the books are now.
 *
 * @param version the number of the version that it will be; undefined for a draft
 */
export async function paperOf(
  read: Reading,
  cooperativeId: CooperativeActor['cooperativeId'],
  year: number,
  on: Day,
  version?: number,
): Promise<AnnualPaper> {
  return read(async (tx) => {
    const cooperative = await cooperativeById(tx, cooperativeId)
    if (!cooperative) throw new Error('there is no such co-operative')
    const { deadlines } = await yearOfBooks(tx, cooperativeId, year)
    const people = await peopleOf(tx, cooperativeId)
    const board = people.filter(({ roles }) => roles.includes('board')).map(({ name }) => name)
    return { cooperative, figures: await loadFigures(tx, cooperativeId, year), deadlines, on, version, board }
  })
}

/** The annual account as a tagged, archivable PDF (PDF/A-3a). */
export async function annualPdf(paper: AnnualPaper): Promise<Uint8Array> {
  const template = await documentTemplate('annual-account')
  return renderPdf({ template, data: annualSheet(paper), on: paper.on })
}

/** The hash by which is seen whether the figures on a paper are still those of the books. */
export function hashOfPaper({ figures }: AnnualPaper): string {
  return hashOfFigures(figures)
}
