/** Addresses that only this domain knows. */
export const permissionAddresses = {
  /** Where the case manager puts right what they wrote down of a permission. */
  right: (coop: string, member: string, permission: string) =>
    `/${coop}/clienten/${member}/toestemming/${permission}/verbeter`,
  /** Where a member puts right what they took over from the letter. */
  ownRight: (coop: string, permission: string) => `/${coop}/uitkering/toestemming/${permission}/verbeter`,
  /** Where a coach takes over a new letter of a member, puts one right, or opens it. */
  guidedNew: (coop: string, member: string) => `/${coop}/leden/${member}/toestemming/nieuw`,
  guidedRight: (coop: string, member: string, permission: string) =>
    `/${coop}/leden/${member}/toestemming/${permission}/verbeter`,
  guidedLetter: (coop: string, member: string, permission: string) =>
    `/${coop}/leden/${member}/toestemming/${permission}/brief`,
} as const
