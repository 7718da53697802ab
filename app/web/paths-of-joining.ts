/** The addresses of joining that others link to: the menu, the list of members. */
export const joiningPaths = {
  /** The form for who wants to be a member, for everybody. */
  apply: (coop: string) => `/${coop}/aanmelden`,
  applications: (coop: string) => `/${coop}/aanmeldingen`,
  /** The page of who applies, by their link. */
  applicantPage: (token: string) => `/a/${token}`,
} as const
