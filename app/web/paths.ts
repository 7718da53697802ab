/**
 * Every address of the product. Links, redirects and tests use these; `routes.ts` says what answers them.
 * The addresses are Dutch, because people see them.
 */
export const paths = {
  start: () => '/',
  signIn: (back?: string) => (back ? `/inloggen?terug=${encodeURIComponent(back)}` : '/inloggen'),
  signInCode: () => '/inloggen/code',
  signInCard: () => '/inloggen/kaart',
  signInPasskey: () => '/inloggen/passkey',
  signInPasskeyDone: (back?: string) =>
    back ? `/inloggen/passkey/klaar?terug=${encodeURIComponent(back)}` : '/inloggen/passkey/klaar',
  signInAs: () => '/inloggen/als',
  signInLink: (token: string) => `/inloggen/link/${token}`,
  secondFactor: (back?: string) =>
    back ? `/inloggen/tweede-stap?terug=${encodeURIComponent(back)}` : '/inloggen/tweede-stap',
  signOut: () => '/uitloggen',
  account: () => '/mijn-toegang',
  accountLanguage: () => '/mijn-toegang/taal',
  accountPasskey: () => '/mijn-toegang/toegangssleutel',
  accountPasskeyDone: () => '/mijn-toegang/toegangssleutel/klaar',
  accountPasskeyRemove: () => '/mijn-toegang/toegangssleutel/verwijder',
  accountSecondFactor: () => '/mijn-toegang/extra-controle',
  accountSecondFactorRemove: () => '/mijn-toegang/extra-controle/uit',
  accountSession: () => '/mijn-toegang/apparaat',
  accountSessions: () => '/mijn-toegang/overal-uit',
  operator: () => '/installatie',
  customerPage: (token: string) => `/f/${token}`,
  customerPdf: (token: string) => `/f/${token}/factuur.pdf`,
  customerQuestion: (token: string) => `/f/${token}/vraag`,

  home: (coop: string) => `/${coop}`,
  theme: (coop: string) => `/${coop}/thema.css`,
  logo: (coop: string) => `/${coop}/logo`,
  settings: (coop: string) => `/${coop}/instellingen`,

  members: (coop: string) => `/${coop}/leden`,
  member: (coop: string, member: string) => `/${coop}/leden/${member}`,
  newMember: (coop: string) => `/${coop}/leden/nieuw`,
  people: (coop: string) => `/${coop}/mensen`,
  personCard: (coop: string, person: string) => `/${coop}/mensen/${person}/kaart`,
  personCardPdf: (coop: string, person: string) => `/${coop}/mensen/${person}/kaart.pdf`,
  personCardWithdraw: (coop: string, person: string) => `/${coop}/mensen/${person}/kaart/trek-in`,

  pot: (coop: string) => `/${coop}/potje`,
  memberPot: (coop: string, member: string) => `/${coop}/leden/${member}/potje`,
  pots: (coop: string) => `/${coop}/potjes`,
  openPot: (coop: string) => `/${coop}/potjes/beginstand`,
  undoPotEntry: (coop: string, entry: string) => `/${coop}/potjes/boeking/${entry}/terugdraaien`,
  sharing: (coop: string, sharing: string) => `/${coop}/verdeling/${sharing}`,

  schemes: (coop: string) => `/${coop}/regelingen`,
  scheme: (coop: string, scheme: string) => `/${coop}/regelingen/${scheme}`,
  schemeVersion: (coop: string, version: string) => `/${coop}/regelingen/versie/${version}`,

  customers: (coop: string) => `/${coop}/klanten`,
  customer: (coop: string, customer: string) => `/${coop}/klanten/${customer}`,
  newCustomer: (coop: string) => `/${coop}/klanten/nieuw`,

  invoices: (coop: string) => `/${coop}/facturen`,
  newInvoice: (coop: string) => `/${coop}/facturen/nieuw`,
  invoicePreview: (coop: string) => `/${coop}/facturen/reken-uit`,
  invoice: (coop: string, invoice: string) => `/${coop}/facturen/${invoice}`,
  editInvoice: (coop: string, invoice: string) => `/${coop}/facturen/${invoice}/wijzig`,
  invoicePdf: (coop: string, invoice: string) => `/${coop}/facturen/${invoice}/factuur.pdf`,
  creditInvoice: (coop: string, invoice: string) => `/${coop}/facturen/${invoice}/crediteer`,
  creditPreview: (coop: string, invoice: string) => `/${coop}/facturen/${invoice}/crediteer/reken-uit`,
  approvals: (coop: string) => `/${coop}/goedkeuren`,
  approval: (coop: string, invoice: string) => `/${coop}/goedkeuren/${invoice}`,

  costs: (coop: string) => `/${coop}/kosten`,
  newCost: (coop: string) => `/${coop}/kosten/nieuw`,
  cost: (coop: string, cost: string) => `/${coop}/kosten/${cost}`,
  receipt: (coop: string, cost: string) => `/${coop}/kosten/${cost}/bon`,

  bank: (coop: string) => `/${coop}/bank`,
  bankLine: (coop: string, line: string) => `/${coop}/bank/${line}`,
  bankImport: (coop: string) => `/${coop}/bank/inlezen`,
  bankStatements: (coop: string) => `/${coop}/bank/afschriften`,

  books: (coop: string) => `/${coop}/boeken`,
  entry: (coop: string, entry: string) => `/${coop}/boeken/${entry}`,
  trialBalance: (coop: string) => `/${coop}/boeken/saldibalans`,
  aged: (coop: string) => `/${coop}/boeken/openstaand`,
  nightCheck: (coop: string) => `/${coop}/boeken/controle`,
  closePeriod: (coop: string) => `/${coop}/boeken/afsluiten`,
  result: (coop: string) => `/${coop}/resultaat`,
} as const
