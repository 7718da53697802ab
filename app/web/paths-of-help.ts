/** The address of the board on which members ask and offer help: the menu and work for each other link to it. */
export const mutualHelpPaths = {
  help: (coop: string) => `/${coop}/hulp`,
} as const
