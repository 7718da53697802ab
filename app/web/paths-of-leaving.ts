/** The addresses of stopping as a member: one's own, and that of a member whom one helps. */
export const leavingPaths = {
  leaving: (coop: string) => `/${coop}/stoppen`,
  memberLeaving: (coop: string, member: string) => `/${coop}/leden/${member}/stoppen`,
  memberSeeLeaving: (coop: string, member: string) => `/${coop}/leden/${member}/stopt-dat-klopt`,
  memberStanding: (coop: string, member: string) => `/${coop}/leden/${member}/loopt-nog`,
  memberRequests: (coop: string, member: string) => `/${coop}/leden/${member}/aanvragen`,
  endMembership: (coop: string, member: string) => `/${coop}/leden/${member}/uitschrijven`,
  whatIsKept: (coop: string) => `/${coop}/wat-we-bewaren`,
  portfolio: (coop: string) => `/${coop}/stoppen/bewijs`,
  portfolioPdf: (coop: string) => `/${coop}/stoppen/bewijs.pdf`,
} as const
