import type { navigation as Dutch } from '../nl/navigation.ts'

/** The main menu, and the first page of each person. */
export const navigation: typeof Dutch = {
  home: 'Home',
  approvals: 'Approve',
  bank: 'Bank',
  invoices: 'Invoices',
  customers: 'Customers',
  pot: 'Pot',
  costs: 'Costs',
  members: 'Members',
  schemes: 'Schemes',
  result: 'Result',
  books: 'Books',
  settings: 'Settings',
  more: 'More',
  moreLead: 'You can do this too.',
  greeting: (name) => `Hello ${name}`,
  where: 'Where do you want to go?',
  nothingYet: 'There is nothing for you here yet. A question? Call or mail your co-op.',
}
