import { paths } from '../../../web/paths.ts'

/** The addresses under a member and under "who does what", where one thing is done at a time. */
export const memberPaths = {
  register: (coop: string) => `${paths.members(coop)}/register`,
  registerPdf: (coop: string, day: string) => `${paths.members(coop)}/register/pdf?dag=${day}`,
  phone: (coop: string, member: string) => `${paths.member(coop, member)}/telefoon`,
  edit: (coop: string, member: string) => `${paths.member(coop, member)}/gegevens`,
  signIn: (coop: string, member: string) => `${paths.member(coop, member)}/inloggen`,
  confirmAccess: (coop: string, member: string) => `${paths.member(coop, member)}/inloggen/klopt`,
  toldOfEnd: (coop: string, member: string) => `${paths.member(coop, member)}/verteld`,
  toldOfDay: (coop: string, member: string) => `${paths.member(coop, member)}/dag-verteld`,
  undoEntry: (coop: string, member: string) => `${paths.member(coop, member)}/toch-niet`,
  resume: (coop: string, member: string) => `${paths.member(coop, member)}/weer-lid`,
  addBusiness: (coop: string, member: string) => `${paths.member(coop, member)}/nieuwe-onderneming`,
  joinBusiness: (coop: string, member: string) => `${paths.member(coop, member)}/meedoen`,
  business: (coop: string, member: string, business: string) =>
    `${paths.member(coop, member)}/onderneming/${business}`,
  stopBusiness: (coop: string, member: string, business: string) =>
    `${paths.member(coop, member)}/onderneming/${business}/stoppen`,
  endBusiness: (coop: string, member: string, business: string) =>
    `${paths.member(coop, member)}/onderneming/${business}/opheffen`,
  resumeWork: (coop: string, member: string, business: string) =>
    `${paths.member(coop, member)}/onderneming/${business}/toch-niet`,
  toldOfReturn: (coop: string, member: string) => `${paths.member(coop, member)}/weer-lid-verteld`,
  toldOfWork: (coop: string, member: string) => `${paths.member(coop, member)}/werk-verteld`,
  giveRole: (coop: string) => `${paths.people(coop)}/geef-een-taak`,
  confirmPerson: (coop: string) => `${paths.people(coop)}/klopt`,
  endRole: (coop: string) => `${paths.people(coop)}/stop`,
} as const
