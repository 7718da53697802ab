import { paths } from '../../../web/paths.ts'

/** The addresses of signing in and of one's own access, beside those everybody knows. */
export const peoplePaths = {
  signInCode: () => '/inloggen/code',
  signInCard: () => '/inloggen/kaart',
  signInPasskey: () => '/inloggen/passkey',
  signInPasskeyDone: (back?: string) =>
    back ? `/inloggen/passkey/klaar?terug=${encodeURIComponent(back)}` : '/inloggen/passkey/klaar',
  signInAs: () => '/inloggen/als',
  accountLanguage: () => '/mijn-toegang/taal',
  accountPasskey: () => '/mijn-toegang/toegangssleutel',
  accountPasskeyDone: () => '/mijn-toegang/toegangssleutel/klaar',
  accountPasskeyRemove: () => '/mijn-toegang/toegangssleutel/verwijder',
  accountSecondFactor: () => '/mijn-toegang/extra-controle',
  accountSecondFactorRemove: () => '/mijn-toegang/extra-controle/uit',
  accountSession: () => '/mijn-toegang/apparaat',
  accountSessions: () => '/mijn-toegang/overal-uit',
  signInMunicipalities: () => '/inloggen/gemeente',
  signInMunicipality: (municipality: string) => `/inloggen/gemeente/${municipality}`,
  signInMunicipalityDone: (municipality: string) => `/inloggen/gemeente/${municipality}/klaar`,
  personCardPdf: (coop: string, person: string) => `/${coop}/mensen/${person}/kaart.pdf`,
  personCardWithdraw: (coop: string, person: string) => `/${coop}/mensen/${person}/kaart/trek-in`,
  askBehalfCode: (coop: string, person: string) => `${paths.onBehalf(coop, person)}/code`,
  stopOwnBehalf: (coop: string) => `${paths.behalfOfMe(coop)}/stop`,
  readBehalf: (coop: string) => `${paths.behalfOfMe(coop)}/gelezen`,
  forbidBehalf: (coop: string) => `${paths.behalfOfMe(coop)}/niemand`,
  allowBehalf: (coop: string) => `${paths.behalfOfMe(coop)}/weer`,
  municipalAccountBegin: (coop: string) => `/${coop}/gemeente-account/koppel`,
  stopMunicipalSignIn: (coop: string, municipality: string) =>
    `${paths.municipalSignIn(coop, municipality)}/stop`,
} as const
