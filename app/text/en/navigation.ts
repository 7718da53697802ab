import type { navigation as Dutch } from '../nl/navigation.ts'

/** The main menu, and the first page of each person. */
export const navigation: typeof Dutch = {
  home: 'Home',
  approvals: 'Approve',
  bank: 'Bank',
  invoices: 'Invoices',
  quotes: 'Quotes',
  customers: 'Customers',
  inside: 'For each other',
  help: 'Help',
  helpHours: 'Hours for each other',
  pot: 'Pot',
  benefit: 'Benefit',
  hours: 'Hours',
  statements: 'Statements',
  receipts: 'Receipts',
  tray: 'Tray',
  costs: 'Costs',
  purchases: 'Purchases',
  payments: 'Payments',
  clients: 'Clients',
  figures: 'Figures',
  audits: 'Audit committee',
  members: 'Members',
  schemes: 'Schemes',
  result: 'Result',
  books: 'Books',
  vat: 'VAT',
  applications: 'Applications',
  adopted: 'Annual accounts',
  settings: 'Settings',
  municipalities: 'Municipalities',
  agreements: 'Agreements',
  keyOpen: 'Go there',
  reminders: 'Reminders',
  pots: 'Pots',
  recurring: 'Recurring invoices',
  journeys: 'Travel',
  plan: 'My plan',
  guidance: 'Guidance',
  agenda: 'Calendar',
  statementsOffice: 'Send statements',
  things: 'Things and rooms',
  shopWindow: 'Shop window',
  more: 'More',
  moreLead: 'You can do this too.',
  greeting: (name) => `Hello ${name}`,
  where: 'Where do you want to go?',
  coachSees:
    'Here you see who is a member and how to reach them, and the schemes. You do not see pots ' +
    'and invoices of members. Does a member have no e-mail? Then you can print a sign-in card.',
  treasurerSees:
    'You release payments that the administration makes: check each name and each amount. Somebody else then takes ' +
    'the file for the bank. The books, and who gets what for what, you do not see.',
  auditorSees:
    'You can look at everything and change nothing. Under Audit committee you look at the books for the members.',
  caseManagerSees:
    'Here you only see what a member shares with you. The member chooses that. You see no pots ' +
    'and no invoices.',
  nothingYet: 'There is nothing here for you yet.',
  question: {
    both: (f) => `Do you have a question? Call ${f.phone} or mail ${f.email}. That is the co-op.`,
    phone: (f) => `Do you have a question? Call the co-op: ${f.phone}.`,
    email: (f) => `Do you have a question? Mail the co-op: ${f.email}.`,
    neither: () => 'Do you have a question? Ask the co-op.',
  },
}
