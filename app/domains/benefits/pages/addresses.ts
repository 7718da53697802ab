import { paths } from '../../../web/paths.ts'

/** The addresses of a municipality and of what is shared, beside those everybody knows. */
export const benefitPaths = {
  municipalityFacts: (coop: string, municipality: string) =>
    `${paths.municipality(coop, municipality)}/gegevens`,
  caseManagers: (coop: string, municipality: string) =>
    `${paths.municipality(coop, municipality)}/consulenten`,
  placeMembers: (coop: string, municipality: string) => `${paths.municipality(coop, municipality)}/leden`,
  previewPolicy: (coop: string, municipality: string) => `${paths.newPolicy(coop, municipality)}/voorbeeld`,
  stopAllSharing: (coop: string) => `${paths.benefitSharing(coop)}/stop`,
} as const
