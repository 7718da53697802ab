import type { portfolio as dutch } from '../nl/portfolio.ts'

export const portfolio: typeof dutch = {
  title: 'What I did',
  lead: 'Make a certificate of what you did here. You choose what is on it. Nobody sees what you choose.',
  back: 'Back to stopping as a member',
  way: 'Make a certificate of what you did',
  wayLead: 'For an employer, a school or yourself. You can fetch it when you are no longer a member, too.',
  empty: 'There is nothing to put on it yet.',
  emptyHow: 'Do you make an invoice, come to a meeting or help somebody? Then you can choose it here.',
  others: 'Does it say something of somebody else? Then do not choose it. Gilde adds no names of others.',
  notes: 'Notes of conversations never stand on it.',
  save: 'Fetch the certificate (pdf)',
  none: 'First choose what should stand on it.',
  parts: {
    businesses: 'My business',
    years: 'My work in each year',
    hours: 'My hours in each year',
    workshops: 'Meetings I came to',
    help: 'Help I gave',
    thanks: 'What others said, without a name',
    goals: 'Goals I reached',
  },
  business: (f) =>
    `${f.name}${f.trade === '' ? '' : `, ${f.trade}`}: ` +
    (f.until === undefined ? `from ${f.since}` : `from ${f.since} until ${f.until}`),
  year: (f) =>
    `${f.year}: ${f.net} turnover without VAT, ${f.count === 1 ? '1 invoice' : `${f.count} invoices`}`,
  hours: (f) => `${f.year}: ${f.time}`,
  help: {
    ask: (f) => `A member asked: “Who can ${f.what}?” (${f.day})`,
    offer: (f) => `I offered: “I can ${f.what}.” (${f.day})`,
  },
  onDay: (f) => `${f.what} (${f.day})`,
  paper: {
    title: (f) => `What ${f.name} did`,
    lead: (f) =>
      f.until === undefined
        ? `${f.name} is a member of ${f.cooperative} from ${f.since}.`
        : `${f.name} was a member of ${f.cooperative} from ${f.since} until ${f.until}.`,
    says: (f) =>
      `Business, invoices and meetings are so at ${f.cooperative}, on ${f.day}. Hours, help and goals are ` +
      'in the words of members. The member chose what is on it.',
    place: 'Place and date',
    name: 'Name and signature for the co-operative',
  },
}
