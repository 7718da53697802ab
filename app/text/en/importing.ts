import { formatDay } from '../../values/format.ts'
import type { importing as Dutch } from '../nl/importing.ts'
import { handover } from './handover.ts'

export const importing: typeof Dutch = {
  title: 'Read in lists',
  lead: 'Did you have an administration before? Put your lists into Gilde, then nothing has to be typed again.',
  order: 'Begin with the members, then the customers. After that the rest.',
  kinds: {
    members: 'Members',
    customers: 'Customers',
    invoices: 'Open invoices',
    balance: 'Opening balance',
    pots: 'What was in pots',
  },
  about: {
    members:
      'Who is a member, since when, and with which business. Nobody gets access or mail by this alone.',
    customers: 'To whom each business sells.',
    invoices:
      'What customers still have to pay from your previous administration. Turnover and VAT are not counted ' +
      'again here.',
    balance: 'What stood on each account of the balance sheet. Debit is plus, credit is minus.',
    pots: 'What was in the pot of each member.',
  },
  twoPeople: 'This goes into the books. So one person chooses the file, and another reads it in.',
  choose: 'Choose a file',
  file: 'File',
  fileHint: 'Excel (xlsx) or csv. At most 20,000 lines.',
  upload: 'Look at the file',
  template: 'Do you want to begin with an empty list?',
  templateAs: { xlsx: 'Example for Excel', csv: 'Example as csv' },
  earlier: 'Chosen before',
  none: 'Nothing was read in yet.',
  columns: {
    title: 'Which column is what?',
    lead: 'We had a look already. See whether it is right.',
    noColumn: 'Is not in it',
    choice: (f) => (f.example === '' ? f.heading : `${f.heading} (such as: ${f.example})`),
    unnamed: (f) => `Column ${f.number}`,
    countsOn: 'On which day does this count in the books?',
    countsOnHint: 'Mostly the last day before you begin with Gilde, such as 31 December.',
    save: 'See what happens',
  },
  fields: {
    name: 'Name',
    firstName: 'First name',
    email: 'E-mail address',
    joinedOn: 'Member since',
    tradeName: 'Business',
    trade: 'What the business does',
    owner: 'Business or member',
    kind: 'Kind of customer',
    contact: 'Contact',
    street: 'Street and number',
    postcode: 'Postcode',
    city: 'Place',
    country: 'Country',
    kvk: 'KvK number',
    vatNumber: 'VAT number',
    number: 'Invoice number',
    customer: 'Customer',
    member: 'Member',
    issuedOn: 'Day of the invoice',
    dueOn: 'Due day',
    open: 'Still open',
    vat: 'Of which VAT',
    account: 'Account',
    amount: 'Amount',
    debit: 'Debit',
    credit: 'Credit',
  },
  preview: {
    title: (f) => `${f.kind}: this is what will happen`,
    changes: 'Nothing changes yet.',
    fresh: 'Will be added',
    known: 'Is there already, passed over',
    wrong: 'Is not right',
    total: 'Together',
    difference: (f) =>
      `The sheet does not balance: it differs by ${f.amount}. Debit and credit must be the same.`,
    wrongTitle: 'These lines are not right',
    wrongLead: 'Change them in your file and choose it again. Nothing goes in by half.',
    freshTitle: 'This will be added',
    line: 'Line',
    what: 'What',
    problem: 'What is wrong',
    more: (f) => `And ${f.count} lines more.`,
    leftOut: (f) => `These sheets of the file are not read: ${f.sheets}.`,
    sameFile: (f) =>
      `This very file was read in on ${formatDay(f.day, 'en')}. What is there already is passed over.`,
    countsOn: (f) => `This counts in the books on ${formatDay(f.day, 'en')}.`,
    nothing: 'There is nothing new in this file.',
    carryOut: (f) => (f.count === 1 ? 'Read in 1 line' : `Read in ${f.count} lines`),
    waits: 'Somebody else of the administration reads this in. You chose the file.',
    waitsOne: 'Is there nobody else? The board can give a board member the task of administrator as well.',
    throwAway: 'Throw this file away',
    columns: 'Change the columns',
    put: (f) => `Chosen by ${f.name} on ${formatDay(f.day, 'en')}.`,
    invoicesBook: 'What customers still have to pay is booked against the own capital.',
    potsBook: 'What was in the pots is booked out of the own capital.',
  },
  done: {
    title: 'It worked',
    said: (f) =>
      `${f.added === 1 ? '1 line was' : `${f.added} lines were`} added` +
      (f.known === 0 ? '.' : `, ${f.known} were there already.`),
    by: (f) => `Read in by ${f.name} on ${formatDay(f.day, 'en')}.`,
    rows: 'The lines of the file are not kept any more.',
    see: 'See what is there now',
    again: 'Read in another list',
  },
  states: { open: 'Not read in yet', done: 'Read in' },
  home: {
    task: (f) => `${f.kind} of ${f.name}`,
    detail: 'See whether it is right and read it in.',
  },
  problems: {
    empty: (f) => `${f.column} is empty.`,
    'too-long': (f) => `${f.column} is too long: ${f.value}…`,
    formula: (f) => `There is a formula in ${f.column}. Paste the outcome alone.`,
    'day-unreadable': (f) => `${f.column}: "${f.value}" is no day. Write for example 31-12-2025.`,
    'day-to-come': (f) => `${f.column}: ${f.value} is still to come.`,
    'after-counts-on': (f) =>
      `${f.column} (${f.value}) is later than the day on which the list counts. A later invoice does not belong in it.`,
    'due-before-issued': (f) => `${f.column} (${f.value}) is before the day of the invoice.`,
    'amount-unreadable': (f) => `${f.column}: "${f.value}" is no amount. Write for example 12.50.`,
    'amount-doubtful': (f) =>
      `${f.column}: "${f.value}" can be a thousand or one and a bit. Write the cents too.`,
    'amount-not-above-zero': (f) => `${f.column}: ${f.value} is not more than zero.`,
    'vat-more-than-open': (f) => `${f.column}: ${f.value} is more VAT than can be in the open amount (21%).`,
    'email-unreadable': (f) => `${f.column}: "${f.value}" is no e-mail address.`,
    'same-name-other-email': (f) =>
      `There is a member of that name already, with another e-mail address than ${f.value}. Is it the same member? ` +
      'Take the line away. Is it somebody else? Add something to the name, such as "junior".',
    'postcode-wrong': (f) => `${f.column}: "${f.value}" is no postcode. Write for example 7311 AA.`,
    'kvk-wrong': (f) => `${f.column}: "${f.value}" has no 8 digits.`,
    'vat-number-wrong': (f) => `${f.column}: "${f.value}" is no VAT number.`,
    'kind-unknown': (f) =>
      `${f.column}: we do not know "${f.value}". Write particulier, bedrijf or overheid.`,
    'country-unknown': (f) => `${f.column}: we do not know "${f.value}". Write two letters, such as NL.`,
    'twice-in-file': (f) => `This is on line ${f.value} too. Leave one of them.`,
    'owner-unknown': (f) => `No business or member is called "${f.value}". Read in the members first.`,
    'owner-doubtful': (f) => `"${f.value}" has more than one business. Write the name of the business.`,
    'member-unknown': (f) => `No member is called "${f.value}". Read in the members first.`,
    'member-doubtful': (f) => `More than one member goes with "${f.value}".`,
    'member-without-business': (f) => `${f.value} has no business yet.`,
    'own-line': () => 'This is about you. Somebody else reads that in.',
    'customer-unknown': (f) =>
      `No customer of this member is called "${f.value}". Read in the customers first.`,
    'customer-doubtful': (f) => `More than one customer is called "${f.value}".`,
    'number-is-ours': (f) =>
      `Number ${f.value} looks like our own numbers of this year. Put letters before it, such as old-${f.value}.`,
    'account-unknown': (f) => `There is no account "${f.value}".`,
    'account-not-here': (f) =>
      `Account ${f.value} does not belong in this list. What customers owe and the pots have a list of their own.`,
    'debit-and-credit': () => 'There is an amount at debit and at credit. Leave one of them.',
    'amount-and-sides': (f) => `${f.column}: ${f.value} is another amount than stands at debit or credit.`,
    'pot-begun': (f) =>
      `Something happened in the pot of ${f.value} already. Then it cannot be opened any more.`,
  },
  handover,
  refusals: {
    'address-known': (f) =>
      (f.name === ''
        ? 'An e-mail address in this file belongs to an account of somebody with another name.'
        : `An e-mail address in this file is of ${f.name}, who has another name.`) +
      ' Is it the same person? Write the name alike. Is it another? Leave the address empty.',
    'sheet-empty': 'There is nothing in this file.',
    'sheet-unreadable': 'This is no Excel file or csv that we can read.',
    'sheet-old-excel': 'This is an old Excel file (xls), or it has a password. Save it as xlsx.',
    'sheet-cut-off': 'This file is not whole: its end is missing. Save it again.',
    'sheet-doctype': 'There is something in this file that does not belong in it. We do not read it.',
    'sheet-too-large': 'Unpacked this file is too large. Save the sheet with the list alone.',
    'sheet-too-many-rows': 'There are more than 20,000 lines in it. Divide the list over more files.',
    'sheet-too-wide': 'There are more than 60 columns in it. Take away what you do not need.',
    'sheet-cell-too-long': (f) =>
      `On line ${f.line} stands a text of more than 1,000 characters. Make it shorter.`,
    'sheet-merged': (f) => `Cells were merged in this sheet (${f.cells}). Take them apart again.`,
    'sheet-rows-hidden': (f) =>
      f.count === '1'
        ? `Line ${f.line} is hidden in this sheet. Make it visible or take it away, and choose the file again.`
        : `In this sheet ${f.count} lines are hidden, the first is line ${f.line}. ` +
          'Take the filter off or delete them, and choose the file again.',
    'sheet-all-hidden': 'All sheets of this file are hidden. Make the sheet with the list visible.',
    'sheet-too-slow': 'Reading took too long. Save the sheet with the list alone.',
    'list-empty': 'There are headings alone in this file, and no lines.',
    'import-gone': 'This file is not there any more: it was read in or thrown away.',
    'import-of-another': 'Somebody else chose this file. They say what its columns are.',
    'import-changed': 'The columns were changed just now. Look again.',
    'import-has-wrong': 'There is a line that is not right. See below which.',
    'import-nothing-new': 'There is nothing new in this file.',
    'asked-by-you': 'You chose this file. Somebody else reads it in.',
    'column-twice': 'You chose one column for two things. Choose another for each.',
    'columns-missing': 'A column that is needed is missing. Look at the columns.',
    'day-needed': 'Fill in on which day this counts in the books.',
    'day-in-future': 'That day is still to come.',
    'day-in-closed-books': (f) => `The books are closed until ${f.day}. Choose a later day.`,
  },
}
