/** Addresses of the board on which members ask and offer help: the menu, mails and work for each other link to it. */
export const mutualHelpPaths = {
  help: (coop: string) => `/${coop}/hulp`,
  helpPost: (coop: string, post: string) => `/${coop}/hulp/${post}`,
  /** Who does what in the co-operative, and when. */
  rota: (coop: string) => `/${coop}/hulp/rooster`,
  /** Where the board says whether hours for each other are kept. */
  helpHoursRule: (coop: string) => `/${coop}/hulp/uren/afspraak`,
} as const
