import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'

/** The addresses of the books beside those everybody knows. */
export const addresses = {
  memorial: ({ cooperative }: CooperativeVisit) => `${paths.books(cooperative.slug)}/zelf-boeken`,
  reverse: ({ cooperative }: CooperativeVisit, entry: string) =>
    `${paths.entry(cooperative.slug, entry)}/terugdraaien`,
  export: ({ cooperative }: CooperativeVisit) => `${paths.books(cooperative.slug)}/uitvoer`,
  exported: ({ cooperative }: CooperativeVisit, year: number, format: string) =>
    `${paths.books(cooperative.slug)}/uitvoer/${year}/${format}`,
}
