import { paths } from '../../../web/paths.ts'

/** The addresses that only the pages of joining know. */
export const joiningAddresses = {
  form: paths.apply,
  enter: (coop: string) => `/${coop}/aanmeldingen/nieuw`,
  rules: (coop: string) => `/${coop}/aanmeldingen/afspraken`,
  one: (coop: string, application: string) => `/${coop}/aanmeldingen/${application}`,
  step: (coop: string, application: string, step: string) =>
    `/${coop}/aanmeldingen/${application}/stap/${step}`,
  letter: (coop: string, application: string, step: string) =>
    `/${coop}/aanmeldingen/${application}/brief/${step}`,
  addLetter: (coop: string, application: string, step: string) =>
    `/${coop}/aanmeldingen/${application}/brief/${step}/erbij`,
  right: (coop: string, application: string, step: string) =>
    `/${coop}/aanmeldingen/${application}/recht/${step}`,
  reach: (coop: string, application: string) => `/${coop}/aanmeldingen/${application}/gegevens`,
  openVote: (coop: string, application: string) => `/${coop}/aanmeldingen/${application}/stemming`,
  called: (coop: string, application: string) => `/${coop}/aanmeldingen/${application}/gebeld`,
  paper: (coop: string, application: string) => `/${coop}/aanmeldingen/${application}/papier`,
  answerPaper: (coop: string, application: string, paper: string) =>
    `/${coop}/aanmeldingen/${application}/papier/${paper}`,
  secondPaper: (coop: string, application: string) => `/${coop}/stemmen/${application}/papier`,
  answerSecondPaper: (coop: string, application: string, paper: string) =>
    `/${coop}/stemmen/${application}/papier/${paper}`,
  count: (coop: string, application: string) => `/${coop}/aanmeldingen/${application}/tellen`,
  makeMember: (coop: string, application: string) => `/${coop}/aanmeldingen/${application}/lid`,
  undo: (coop: string, application: string) => `/${coop}/aanmeldingen/${application}/lid/terug`,
  keep: (coop: string, application: string) => `/${coop}/aanmeldingen/${application}/bewaren`,
  vote: (coop: string, application: string) => `/${coop}/stemmen/${application}`,

  withdraw: (token: string) => `/a/${token}/stoppen`,
  ownReach: (token: string) => `/a/${token}/gegevens`,
  ownLetter: (token: string, step: string) => `/a/${token}/brief/${step}`,
} as const
