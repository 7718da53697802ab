import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'

/** The addresses below a scheme and a version, beside those everybody knows. */
export const schemePaths = {
  begin: ({ cooperative }: CooperativeVisit) => `${paths.schemes(cooperative.slug)}/nieuw`,
  newVersion: ({ cooperative }: CooperativeVisit, scheme: string) =>
    `${paths.scheme(cooperative.slug, scheme)}/nieuwe-versie`,
  assign: ({ cooperative }: CooperativeVisit, scheme: string) =>
    `${paths.scheme(cooperative.slug, scheme)}/leden`,
  decide: ({ cooperative }: CooperativeVisit, version: string) =>
    `${paths.schemeVersion(cooperative.slug, version)}/besluit`,
  drop: ({ cooperative }: CooperativeVisit, version: string) =>
    `${paths.schemeVersion(cooperative.slug, version)}/weg`,
  preview: ({ cooperative }: CooperativeVisit, version: string) =>
    `${paths.schemeVersion(cooperative.slug, version)}/voorbeeld`,
}
