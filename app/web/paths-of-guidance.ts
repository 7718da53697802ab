/** The addresses of the plan of a member, and of those whom a coach guides. */
export const guidancePaths = {
  /** What a letter of the municipality says a member may do, for who guides them. */
  memberPermission: (coop: string, member: string) => `/${coop}/leden/${member}/toestemming`,
  ownPlan: (coop: string) => `/${coop}/mijn-plan`,
  guidance: (coop: string) => `/${coop}/begeleiding`,
  guidedPlan: (coop: string, member: string) => `/${coop}/begeleiding/${member}`,
} as const
