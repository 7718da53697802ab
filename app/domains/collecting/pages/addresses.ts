import { paths } from '../../../web/paths.ts'

/** The addresses of collecting, beside those everybody knows. */
export const collectingPaths = {
  goOnReminding: (coop: string, pause: string) => `${paths.reminders(coop)}/verder/${pause}`,
} as const
