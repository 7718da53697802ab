import { lateReason } from './late-reason.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'
import type { tax as Dutch } from '../nl/tax.ts'
import { taxReturn } from './tax-return.ts'

/** VAT: the return, the list for other member states and the limit of the small-business scheme (KOR). */
export const tax: typeof Dutch = {
  ...taxReturn,

  period: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    month: (f) => `${f.month} ${f.year}`,
    quarter: (f) => `quarter ${f.quarter} of ${f.year}`,
    year: (f) => `the year ${f.year}`,
  },

  entry: {
    filed: (period) => `VAT return ${period}`,
    supplement: (period) => `VAT supplement ${period}`,
    undone: (f) => `Undone: ${f.description}`,
  },

  state: {
    running: 'Not over yet',
    'to-file': 'To be filed',
    late: 'Too late',
    filed: 'Filed',
    paid: 'Paid',
    received: 'Received',
    'not-needed': 'Not needed',
  },

  overview: {
    title: 'VAT',
    lead: 'VAT comes out of the books. Here you see what to return for each period, and why.',
    next: (f) => `Return for ${f.period}`,
    toPay: (f) => `To pay: ${f.amount}`,
    toReceive: (f) => `You get back: ${f.amount}`,
    nothing: 'Nothing to pay and nothing back. You must file the return all the same.',
    fileBefore: (f) => `File the return and pay by ${f.day} at the latest.`,
    isLate: (f) => `This was due on ${f.day}. Do it now.`,
    open: 'Look at this return',
    upToDateTitle: 'You are up to date',
    upToDate: (f) => `All returns are filed. The next is about ${f.period}. It can be filed from ${f.day}.`,
    noneYetTitle: 'There is nothing to file now',
    noneYet: (f) =>
      `The first return you do with Gilde is that of ${f.period}. You can from ${f.day} on. Of returns before it ` +
      'Gilde knows nothing: check yourself that they were filed.',
    pay: (f) => `Still to pay: ${f.amount} for ${f.period}`,
    receive: (f) => `Still to receive: ${f.amount} for ${f.period}`,
    table: 'Periods',
    period: 'Period',
    state: 'State',
    amount: 'Amount',
    due: 'At the latest',
    settings: 'Month, quarter or year?',
    kor: 'The limit of the KOR',
    supplementTitle: 'A supplement is needed',
    supplement: (f) =>
      `In periods that were filed, ${f.amount} changed. That is more than €1,000. ` +
      `So file a supplement within eight weeks, for ${f.periods}.`,
    toSupplement: (f) => `Supplement for ${f.period}`,
  },

  home: {
    title: 'VAT',
    toFile: (f) => `${f.period}: ready to be filed, by ${f.day} at the latest`,
    late: (f) => `${f.period}: too late, it was due on ${f.day}`,
    korNear: (f) => `KOR: ${f.turnover} turnover this year, the limit is ${f.limit}`,
    korPassed: (f) => `KOR: turnover is above ${f.limit}. Invoices must have VAT.`,
  },

  kor: {
    title: 'The limit of the KOR',
    lead:
      'Under the small-business scheme (KOR) the co-operative charges no VAT. ' +
      'That is allowed up to €20,000 of turnover a year, for all members together.',
    meter: (f) => `Turnover that counts in ${f.year}`,
    said: (f) => `${f.turnover} of ${f.limit}`,
    isKor: 'The co-operative is under the KOR now.',
    isNormal: 'The co-operative is not under the KOR now: invoices have VAT.',
    low: (f) => `There is ${f.left} left.`,
    near: (f) => `Mind: only ${f.left} is left. Look ahead now: which invoices are still to come this year?`,
    passed: 'Turnover is above the limit. The KOR no longer holds.',
    couldJoin:
      'With this turnover the co-operative could join the KOR. First find out whether that is worth it.',
    couldNot: 'With this turnover the co-operative cannot join the KOR.',
    whatNow: 'What do you do when turnover passes €20,000?',
    steps: [
      'The invoice with which you pass €20,000 has VAT already. Even when it is one cent.',
      'So set the co-operative to ordinary VAT from the day of that invoice. Do it before you approve the invoice.',
      'Leave the KOR at the Belastingdienst at once.',
      'From that day on you file returns again, and get the VAT on costs back.',
    ],
    change: 'Set to ordinary VAT',
    counts: 'Which turnover counts?',
    countsBody:
      'All that would be taxed in the Netherlands without the KOR: high, low, 0% and reversed. ' +
      'Services to businesses in other EU countries do not count. Nor does exempt turnover. Only ' +
      'letting, finance and insurance do count, ' +
      'though they are exempt. We cannot see that: add it yourself.',
    source: 'Article 25 of the Dutch VAT act of 1968',
  },

  length: {
    title: 'Month, quarter or year?',
    lead: 'The Belastingdienst says over how long a time you return VAT. Mostly that is a quarter.',
    choose: 'How often do you file?',
    names: { month: 'Each month', quarter: 'Each quarter', year: 'Each year' },
    from: 'From which day?',
    fromHint:
      'The first day of a period, for example 1 January. The first time: from that day on you file with Gilde.',
    save: 'Save',
    saved: 'Saved.',
    history: 'What holds',
    since: 'Since',
    what: 'How often',
    usual: 'Nothing was chosen yet. Then we reckon by quarter.',
  },

  refusals: {
    'reason-needed': lateReason.needed,
    'vat-not-this-period':
      'There is no return for this period. Check whether it is a month, quarter or year.',
    'vat-period-not-over': 'This period is not over yet. Wait until its last day is over.',
    'vat-filed-already': 'This period was filed already.',
    'vat-earlier-first': 'There is an earlier period that was not filed. Do that first.',
    'vat-changed-meanwhile':
      'The books changed since you opened this page. Look at the amounts again before you go on.',
    'vat-reference-wrong': 'This payment reference is wrong. Check all sixteen digits.',
    'vat-reference-missing':
      'There is something to pay. Fill in the payment reference that you got after filing.',
    'vat-filed-on-wrong': 'This day cannot be. Choose a day after the period, up to today.',
    'vat-nothing-to-supplement': 'Nothing changed in this period after the return.',
    'vat-return-not-found': 'This return is not there.',
    'vat-undone-already': 'This was undone already.',
    'vat-paid': 'Something of this was paid. Then it cannot be undone. First undo the bank line.',
    'vat-being-paid':
      'This return is in a batch for the bank. Withdraw the batch first. ' +
      'Does the bank have the file already? Wait for the bank line, or say at Pay that the bank did not pay.',
    'vat-later-filed': 'Something was filed later. Undo that first.',
    'vat-period-too-far': 'That day is more than a year ahead. Check the date.',
    'vat-period-filed': (f: RefusalFacts['vat-period-filed']) =>
      `Returns were filed up to ${f.until}. Choose a day after that.`,
    'vat-period-not-first-day':
      'That day lies within a period. Choose the first day of a month, quarter or year.',
    'vat-period-later-set': 'Something else begins later. Choose a day after that.',
    'vat-period-already': 'It is like that on that day already.',
    'icp-filed-already': 'This list was sent already.',
    'icp-nothing': 'There is nothing to tell.',
    'icp-number-missing':
      'A customer has no VAT number. Credit that invoice and make a new one with the number on it.',
    'icp-not-found': 'This list is not there, or was undone.',
  },
}
