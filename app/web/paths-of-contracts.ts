/** The addresses of agreements that other domains link to. */
export const contractPaths = {
  contracts: (coop: string) => `/${coop}/overeenkomsten`,
  membershipProof: (coop: string) => `/${coop}/overeenkomsten/bewijs-van-lidmaatschap`,
} as const
