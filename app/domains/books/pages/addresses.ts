import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'

/** The addresses of the books beside those everybody knows. */
export const addresses = {
  openingAsked: ({ cooperative }: Pick<Reader, 'cooperative'>) =>
    `${paths.openBalance(cooperative.slug)}/gevraagd`,
  reverse: ({ cooperative }: CooperativeVisit, entry: string) =>
    `${paths.entry(cooperative.slug, entry)}/terugdraaien`,
  export: ({ cooperative }: CooperativeVisit) => `${paths.books(cooperative.slug)}/uitvoer`,
  exported: ({ cooperative }: CooperativeVisit, year: number, format: string) =>
    `${paths.books(cooperative.slug)}/uitvoer/${year}/${format}`,
}
