import type { collecting as Dutch } from '../nl/collecting.ts'

/** Reminding customers who pay late: pages, the letters themselves, why something cannot be done. */
export const collecting: typeof Dutch = {
  title: 'Reminders',
  lead: 'Who pays late gets a reminder: friendly first, then clearer.',
  back: 'Back to reminders',
  step: {
    friendly: 'Friendly reminder',
    firm: 'Second reminder',
    last: 'Last reminder',
    claim: 'Request for the costs',
  },
  due: (f) => (f.count === 1 ? 'To send now: 1 letter' : `To send now: ${f.count} letters`),
  dueLater: (f) => (f.count === 1 ? 'To send soon: 1 letter' : `To send soon: ${f.count} letters`),
  waitsForBank: (f) =>
    f.count === 1
      ? '1 customer gets no letter now: they may have paid already. See below.'
      : `${f.count} customers get no letter now: they may have paid already. See below.`,
  nothingDue: 'There is nothing to send now.',
  sendAll: (f) => (f.count === 1 ? 'Send the letter' : `Send all ${f.count} letters`),
  sendOne: 'Send only this letter',
  byMail: (f) => `Goes by mail to ${f.to}.`,
  onPaper: 'This customer has no e-mail address. Print the letter after you press Send.',
  read: 'Read the letter',
  late: (f) => `${f.number}: ${f.open}, ${f.days} ${f.days === 1 ? 'day' : 'days'} late`,
  pause: {
    open: 'Wait a while with this customer',
    until: 'Until and with which day do we wait?',
    untilHint: 'Three months at most. Then somebody looks again.',
    why: 'Why?',
    whyHint: 'For example: pays in two parts, called on Tuesday.',
    save: 'Wait until that day',
    title: 'We wait with',
    of: (f) =>
      `${f.customer}${f.number === null ? '' : `, invoice ${f.number}`}: ` +
      `until and with ${f.until}. ${f.who} wrote: ${f.why}`,
    end: (f) => `Go on with ${f.customer}`,
  },
  held: {
    title: 'Late, and no letter now',
    number: 'Invoice',
    customer: 'Customer',
    open: 'Open',
    why: 'Why not now',
    disputed: 'Being discussed with the customer',
    paused: (f) => `We wait. On again on ${f.day}`,
    inBank: (f) =>
      `On ${f.day}, ${f.amount} came in. It may be from this customer. Deal with that line first.`,
    toLine: 'To the line of the bank',
    later: (f) => `${f.step} on ${f.day}`,
    'all-sent': 'All letters were sent. Call the customer, or write it off.',
  },
  sent: {
    title: 'Sent last',
    none: 'No reminder was sent yet.',
    one: (f) => `${f.day}: ${f.step} to ${f.customer} about ${f.open}`,
    mailed: 'Mailed',
    waits: 'The mail is being sent',
    failed: 'The mail did not arrive. Check the address, or print the letter.',
    print: 'Print the letter',
  },
  doneSent: (f) => {
    const mailed = f.mailed === 1 ? '1 letter goes by mail' : `${f.mailed} letters go by mail`
    if (f.toPrint === 0) return `${mailed}.`
    const toPrint = f.toPrint === 1 ? 'there is 1 letter to print' : `there are ${f.toPrint} letters to print`
    return f.mailed === 0 ? `Below, ${toPrint}.` : `${mailed}; below, ${toPrint}.`
  },
  donePaused: 'We wait with this customer.',
  doneEnded: 'We go on with this customer.',
  bankBehind: (f) =>
    f.until === null
      ? 'Read the bank first. Now we do not know who paid, and send nothing.'
      : `Bring the bank up to date first. We only know until and with ${f.until} who paid, and send nothing now.`,
  off: 'Reminding is off. Switch it on in the agreements.',
  toBank: 'To the bank',
  planLink: 'Agreements about reminding',
  plan: {
    title: 'Agreements about reminding',
    lead: 'This holds for all customers, from today. What was sent does not change.',
    sending: 'How do reminders go out?',
    sendings: {
      held: 'They are ready, and the administration presses Send',
      'by-itself': 'By themselves, on working days at half past nine',
      off: 'Not: we remind outside Gilde',
    },
    friendlyAfter: 'Friendly reminder, so many days late',
    firmAfter: 'Second reminder, so many days late',
    lastAfter: 'Last reminder, so many days late',
    bankWithin: 'Only send when the bank is at most so many days behind',
    bankWithinHint: 'Otherwise somebody gets a letter who has paid.',
    costs: 'After the last reminder, also ask for collection costs',
    costsHint:
      'The law allows that: 15 %, at least € 40. The last letter says so beforehand, ' +
      'and gives the customer fourteen days. ',
    save: 'Keep these agreements',
    saved: 'The agreements are kept.',
  },
  wait: {
    title: (f) => `Wait a while with ${f.customer}?`,
    lead: (f) =>
      `For fourteen days we then send no letter about invoice ${f.number} of ${f.open}. ` +
      `You can call the customer yourself meanwhile.`,
    why: 'What will you do, or what did the customer say?',
    whyHint: 'The administration reads this.',
    save: 'Wait fourteen days',
    back: 'Back',
  },
  home: {
    task: 'Send reminders',
    taskDetail: (f) =>
      f.count === 1
        ? `1 customer is late with ${f.amount}`
        : `${f.count} customers are late with ${f.amount}`,
    late: 'Invoices that are late',
    lateDetail: (f: { count: number; amount: string }) =>
      f.count === 1
        ? `1 invoice of ${f.amount}. No reminder goes out any more: call the customer.`
        : `${f.count} invoices, ${f.amount} together. No reminder goes out any more: call the customers.`,
    bank: 'Read a bank statement: then reminders can go out',
    member: (f) => `${f.customer} has not paid invoice ${f.number} yet`,
    memberToday: 'A clearer letter goes out. Do you want to call first? Then we wait.',
    memberOn: (f) => `On ${f.day} a clearer letter goes out. Do you want to call first? Then we wait.`,
  },
  letter: {
    subject: {
      friendly: (f) =>
        f.count === 1
          ? `Reminder: invoice ${f.number} of ${f.maker}`
          : `Reminder: ${f.count} invoices of ${f.maker}`,
      firm: (f) =>
        f.count === 1 ? `Second reminder: invoice ${f.number}` : `Second reminder: ${f.count} invoices`,
      last: (f) =>
        f.count === 1 ? `Last reminder: invoice ${f.number}` : `Last reminder: ${f.count} invoices`,
      claim: (f) => (f.count === 1 ? `Costs with invoice ${f.number}` : `Costs with ${f.count} invoices`),
    },
    hello: (f) => `Dear ${f.name},`,
    friendly: (f) =>
      `Perhaps it slipped your mind: for the work of ${f.maker}, ${f.open} is still open. Would you pay it?`,
    firm: (f) =>
      `We wrote to you before: for the work of ${f.maker}, ${f.open} is still open. ` +
      `${f.maker} and our co-operative count on your payment. Would you pay it within seven days?`,
    last: (f) =>
      `This is our last reminder. For the work of ${f.maker}, ${f.open} is open. ` +
      'Would you pay it within fourteen days, from the day after you got this letter?',
    lastCosts: (f) =>
      `If you do not pay within those fourteen days, we also ask for collection costs. That is ${f.costs}. ` +
      'The law says so (Besluit vergoeding voor buitengerechtelijke incassokosten).',
    claim: (f) =>
      `You did not pay within fourteen days after our last reminder. ${f.open} is open. ` +
      `Collection costs of ${f.costs} are now added. Together that is ${f.total}.`,
    invoice: (f) => `Invoice ${f.number} of ${f.issued}, to be paid by ${f.due}: ${f.open}`,
    open: 'See and pay:',
    trouble: 'Is something wrong, or can you not pay now? Let us know. Then we find a way together.',
    crossed: 'Did you just pay? Then there is nothing to do.',
    bye: 'Kind regards,',
    to: 'To',
    pay: (f) => `Pay to ${f.iban} of ${f.name}, with invoice number ${f.number}.`,
    payAll: (f) => `Pay to ${f.iban} of ${f.name}, with the invoice numbers.`,
  },
  refusals: {
    'steps-out-of-order': 'A later reminder comes after an earlier one. Check the number of days.',
    'reminders-off': 'Reminding is off. Switch it on in the agreements.',
    'bank-behind': 'Bring the bank up to date first. Now we do not know who paid.',
    'nothing-due':
      'There is nothing to send here: paid, perhaps paid (look at the bank), paused, or sent today already.',
    'not-late': 'This invoice is not late (any more).',
    'pause-day-wrong': 'Choose a day from today, and three months on at most.',
    'no-such-pause': 'This pause is over already.',
  },
}
