import type { municipalityFigures as Dutch } from '../nl/municipality-figures.ts'
/** Figures over all clients of a municipality, and what each of them means. */
export const municipalityFigures: typeof Dutch = {
  title: 'Figures',
  lead: (f) =>
    `About all clients of ${f.municipality} together. You never see anything about one person here.`,
  emptyTitle: 'There are no figures yet',
  empty: (f) =>
    `The figures of a quarter come ${f.days} days after the quarter. By then the statements are confirmed.`,
  allHidden:
    'There is no amount here yet. There are too few clients, or you read the statements of most of them already. ' +
    'Then you could work out what the others earned.',
  year: (f) => f.year,
  wholeYear: 'Whole year',
  quarter: (f) => `Quarter ${f.quarter}`,
  period: {
    quarter: (f) => `${f.year} quarter ${f.quarter}`,
    year: (f) => f.year,
  },
  measure: 'Figure',
  notShown: 'too few people',
  notAdded: 'does not add up',
  notMade: 'not yet',
  whyHidden: 'Why is there sometimes no number?',
  hiddenWhy: [
    'A figure is always about at least five people. When there are fewer, we do not show it.',
    'We also do not show a figure from which you could work out such a number by subtracting figures.',
    'The same goes for statements that you already read. Without those, at least five people are left. ' +
      'Or you read them all.',
    'Does somebody share something later? Then a figure that was there may disappear.',
    'We round numbers of people to five. So you cannot see that one person came or left.',
    'We round amounts to a hundred euros, hours to ten and months to five. So you cannot recognise one ' +
      'person’s amount. Added up, the quarters may therefore differ a little from the year.',
    'That is why the whole year, or the number of permissions, is sometimes missing too.',
  ],
  download: 'Download the figures',
  csv: 'Download as CSV',
  xlsx: 'Download for Excel (xlsx)',
  fileName: 'figures',
  definitions: (f) => `What do the figures mean? (version ${f.version})`,
  columns: ['Period', 'Figure', 'Unit', 'Number', 'Version'],
  sheets: ['Figures', 'Meaning'],
  measures: {
    clients: 'Clients',
    permissions: 'Clients with a permission',
    months: 'Months with income',
    turnover: 'Turnover',
    minutes: 'Hours worked',
    costs: 'Costs',
  },
  units: {
    clients: 'people',
    permissions: 'people',
    months: 'months',
    turnover: 'euros',
    minutes: 'hours',
    costs: 'euros',
  },
  meanings: {
    clients:
      'Members of the co-operative who belonged to the municipality on the last day of the quarter. ' +
      'Rounded down to five.',
    permissions:
      'Of those clients: who had a permission on that day that was written down in Gilde and had not been ' +
      'ended. Rounded down to five.',
    months:
      'Months in which a client had turnover, by the statement that the client confirmed. Two clients in ' +
      'the same month are two months. Rounded to five.',
    turnover:
      'What customers had to pay for work in those months, without VAT, by those statements. ' +
      'Rounded to a hundred euros.',
    minutes: 'The hours that clients noted in those months, by those statements. Rounded to ten hours.',
    costs:
      'The costs of the work in those months, without VAT, by those statements. Rounded to a hundred euros.',
  },
  when: (f) =>
    `A statement counts when it was confirmed within ${f.days} days after the quarter. ` +
    'Later changes do not change these figures: otherwise you could see whose change it was.',
}
