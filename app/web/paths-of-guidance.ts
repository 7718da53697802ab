/** The addresses of the plan of a member, and of those whom a coach guides. */
export const guidancePaths = {
  /** What a letter of the municipality says a member may do, for who guides them. */
  memberPermission: (coop: string, member: string) => `/${coop}/leden/${member}/toestemming`,
  ownPlan: (coop: string) => `/${coop}/mijn-plan`,
  /** What who was a coach wrote for themselves alone. */
  oldNotes: (coop: string) => `/${coop}/mijn-aantekeningen`,
  shareOldNote: (coop: string, note: string) => `/${coop}/mijn-aantekeningen/${note}/deel`,
  guidance: (coop: string) => `/${coop}/begeleiding`,
  guidedPlan: (coop: string, member: string) => `/${coop}/begeleiding/${member}`,
} as const
