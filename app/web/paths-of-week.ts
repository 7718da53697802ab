/** The addresses of the week on paper that others link to. */
export const weekPaths = {
  ownWeek: (coop: string) => `/${coop}/mijn-week`,
  weeksOnPaper: (coop: string) => `/${coop}/op-papier`,
} as const
