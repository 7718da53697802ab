import { paths } from '../../../web/paths.ts'

/** The address of one piece of work inside, beside those everybody knows. */
export const insidePaths = {
  insideJob: (coop: string, job: string) => `${paths.insideJobs(coop)}/${job}`,
} as const
