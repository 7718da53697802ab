/** The addresses of what members share that other domains link to. */
export const facilityPaths = {
  things: (coop: string) => `/${coop}/spullen`,
} as const
