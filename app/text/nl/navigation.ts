/** The main menu, and the first page of each person. */
export const navigation = {
  home: 'Begin',
  approvals: 'Goedkeuren',
  bank: 'Bank',
  invoices: 'Facturen',
  customers: 'Klanten',
  pot: 'Potje',
  costs: 'Kosten',
  members: 'Leden',
  schemes: 'Regelingen',
  result: 'Resultaat',
  books: 'Boeken',
  settings: 'Instellingen',
  keyOpen: 'Ga erheen',
  more: 'Meer',
  moreLead: 'Dit kun je ook doen.',
  greeting: (name: string) => `Dag ${name}`,
  where: 'Waar wil je heen?',
  coachSees:
    'Je ziet hier wie lid is en hoe je een lid bereikt, en de regelingen. Potjes en facturen ' +
    'van leden zie je niet. Heeft een lid geen e-mail? Dan kun je een inlogkaart printen.',
  auditorSees: 'Je kunt alles bekijken en niets veranderen.',
  caseManagerSees:
    'Je ziet hier alleen wat een lid met je deelt. Delen kan nog niet: dat komt later. Je ziet ' +
    'geen potjes en geen facturen.',
  question: 'Heb je een vraag? Bel of mail de coöperatie.',
  nothingYet: 'Er staat nog niets voor je klaar. Heb je een vraag? Bel of mail je coöperatie.',
}
