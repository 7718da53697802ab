import { paths } from '../../../web/paths.ts'

/** The addresses of a year, beside those everybody knows. */
export const annualPaths = {
  adoptedPaper: (coop: string, year: string) => `/${coop}/jaarrekeningen/${year}`,
  prepareYear: (coop: string, year: string) => `/${coop}/jaar/${year}/opmaken`,
  adoptYear: (coop: string, year: string) => `/${coop}/jaar/${year}/vaststellen`,
  depositYear: (coop: string, year: string) => `/${coop}/jaar/${year}/deponeren`,
  minutesOfYear: (coop: string, year: string) => `/${coop}/jaar/${year}/notulen`,
  takeBackYear: (coop: string, year: string) => `/${coop}/jaar/${year}/terugnemen`,
  extendYear: (coop: string, year: string) => `/${coop}/jaar/${year}/meer-tijd`,
  annualFile: (coop: string, year: string, kind: 'pdf' | 'xlsx', version?: number) =>
    `/${coop}/jaar/${year}/jaarrekening.${kind}${version === undefined ? '' : `?versie=${version}`}`,
  answerAdoption: (coop: string, year: string) => `${paths.year(coop, year)}/vaststellen/antwoord`,
  answerTakingBack: (coop: string, year: string) => `${paths.year(coop, year)}/terugnemen/antwoord`,
} as const
