/** The addresses of agreements that other domains link to. */
export const contractPaths = {
  contracts: (coop: string) => `/${coop}/overeenkomsten`,
} as const
