/** The main menu, and the first page of each person. */
export const navigation = {
  home: 'Begin',
  approvals: 'Goedkeuren',
  bank: 'Bank',
  invoices: 'Facturen',
  quotes: 'Offertes',
  customers: 'Klanten',
  inside: 'Voor elkaar',
  help: 'Hulp',
  helpHours: 'Uren voor elkaar',
  pot: 'Potje',
  benefit: 'Uitkering',
  hours: 'Uren',
  statements: 'Overzichten',
  receipts: 'Bonnetjes',
  tray: 'Bakje',
  costs: 'Kosten',
  purchases: 'Inkoop',
  payments: 'Betalen',
  clients: 'Cliënten',
  figures: 'Cijfers',
  audits: 'Kascommissie',
  members: 'Leden',
  schemes: 'Regelingen',
  result: 'Resultaat',
  books: 'Boeken',
  vat: 'Btw',
  adopted: 'Jaarrekeningen',
  settings: 'Instellingen',
  municipalities: 'Gemeenten',
  agreements: 'Afspraken',
  keyOpen: 'Ga erheen',
  reminders: 'Herinneringen',
  pots: 'Potjes',
  recurring: 'Vaste facturen',
  journeys: 'Reizen',
  statementsOffice: 'Overzichten versturen',
  more: 'Meer',
  moreLead: 'Dit kun je ook doen.',
  greeting: (name: string) => `Dag ${name}`,
  where: 'Waar wil je heen?',
  coachSees:
    'Je ziet hier wie lid is en hoe je een lid bereikt, en de regelingen. Potjes en facturen ' +
    'van leden zie je niet. Heeft een lid geen e-mail? Dan kun je een inlogkaart printen.',
  treasurerSees:
    'Je geeft betalingen vrij die de administratie klaarzet: kijk elke naam en elk bedrag na. Een ander haalt daarna ' +
    'het bestand voor de bank op. De boeken en wie wat krijgt waarvoor, zie je niet.',
  auditorSees:
    'Je kunt alles bekijken en niets veranderen. Bij Kascommissie kijk je de boeken na voor de leden.',
  caseManagerSees:
    'Je ziet hier alleen wat een lid met je deelt. Het lid kiest dat zelf. Je ziet ' +
    'geen potjes en geen facturen.',
  nothingYet: 'Er staat nog niets voor je klaar.',
  question: {
    both: (f: { phone: string; email: string }) =>
      `Heb je een vraag? Bel ${f.phone} of mail ${f.email}. Dat is de coöperatie.`,
    phone: (f: { phone: string }) => `Heb je een vraag? Bel de coöperatie: ${f.phone}.`,
    email: (f: { email: string }) => `Heb je een vraag? Mail de coöperatie: ${f.email}.`,
    neither: () => 'Heb je een vraag? Vraag het de coöperatie.',
  },
}
