/** The addresses of the plan of a member, and of those whom a coach guides. */
export const guidancePaths = {
  ownPlan: (coop: string) => `/${coop}/mijn-plan`,
  guidance: (coop: string) => `/${coop}/begeleiding`,
  guidedPlan: (coop: string, member: string) => `/${coop}/begeleiding/${member}`,
} as const
