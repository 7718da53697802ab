import type { statements as dutch } from '../nl/statements.ts'
import { statementAsking as asking } from './statement-asking.ts'
import { statementChanges as changes } from './statement-changes.ts'
import { statementOffice as office } from './statement-office.ts'

export const statements: typeof dutch = {
  changes,
  office,
  refusals: {
    'statement-not-found': 'This statement is not there (any more). Go back to your statements.',
    'statement-confirmed-before': 'You confirmed this statement already. There is nothing left to do.',
    'figures-changed':
      'Something changed while you were looking. Below are the new figures. Check them and press “Right” again.',
    'nothing-to-confirm':
      'Nothing differs any more from what you confirmed already. There is nothing left to do.',
    'destination-changed':
      'This now goes elsewhere than when you looked. Read below where to, and press “Right” again.',
    'hours-not-told': 'Write down your hours, or say here that you did not work.',
  },

  list: {
    title: 'Statements',
    lead:
      'Every month you show the municipality what you did. Gilde makes the statement. You check ' +
      'whether it is right.',
    toDo: 'This waits for you',
    done: 'Confirmed already',
    caption: 'Statements that you confirmed',
    month: 'Month',
    state: 'How is it going?',
    confirmedOn: 'Confirmed on',
    emptyTitle: 'No statement yet',
    empty: 'On the first day of each month the statement of the month before appears here.',
    noMunicipality:
      'We do not know yet to which municipality you belong. Without it we make no statement. Ask the administration.',
    version: (f) => (f.version === 1 ? f.month : `${f.month}, version ${f.version}`),
    before: (f) => `before ${f.day}`,
    lateSince: (f) => `it should have been with the municipality on ${f.day}. You can still do it.`,
  },
  state: {
    waiting: 'Waits for you',
    late: 'The last day is past',
    objected: 'Your question is with the administration',
    confirmed: 'Confirmed',
    recalled: 'Not sent',
    sent: 'Sent',
    received: 'Arrived',
  },

  page: {
    title: (f) => `Statement of ${f.month}`,
    back: 'All statements',
    lead: (f) => `This goes to ${f.municipality}. Check whether it is right. Do so before ${f.day}.`,
    leadLate: (f) => `This goes to ${f.municipality}. The last day is past. You can still confirm it.`,
    leadNothing: 'Nothing differs any more from what you confirmed already. There is nothing left to do.',
    leadDone: (f) => `You confirmed this on ${f.moment}. It is for ${f.municipality}.`,
    versionOf: (f) => `This is version ${f.version} of this month.`,
    changed: 'What is different?',
    sinceVersion: (f) => `You confirmed this month before (version ${f.version}). After that this changed:`,
    sinceVersionNothing: 'Nothing is different any more now.',
    sinceMonth: (f) => `Compared with ${f.month}:`,
    first: 'This is your first statement.',
    more: (f) => `${f.what}: ${f.amount} more`,
    less: (f) => `${f.what}: ${f.amount} less`,
    same: (f) => `${f.what}: the same`,
    what: { net: 'Income', costs: 'Costs', hours: 'Hours', paidOut: 'Paid out' },

    income: 'Income',
    incomeLead: 'What you worked in this month and what stands on the invoice for it. Without VAT.',
    incomeNone: 'You have no invoice for work in this month.',
    incomeTotal: 'Together',
    stillOpen: (f) => `The customer has still to pay ${f.amount}.`,
    creditNote: (f) => `Credit note ${f.number}`,
    invoice: (f) => (f.customer === '' ? `Invoice ${f.number}` : `${f.customer}, invoice ${f.number}`),
    received: (f) => `Customers paid ${f.amount} in this month (without VAT).`,
    costs: 'Costs',
    costsNone: 'There are no costs with a receipt in this month.',
    cost: (f) => `${f.supplier}: ${f.description}, ${f.day}`,
    hours: 'Hours',
    hoursNone: 'You wrote down no hours in this month.',
    hoursAdd: 'Write down your hours',
    hoursCaption: 'Hours by week',
    week: 'Week',
    worked: 'Worked',
    sum: 'Together',
    shared: 'How it was shared',
    sharedNone: 'Nothing was shared yet of the work in this month. That happens when the customer pays.',
    to: {
      cooperative: 'The co-operative',
      training: 'The training pot',
      reserve: 'The reserve of the co-operative',
      municipality: 'For the municipality, above the limit of your pot',
      'member-cash': 'To your own account',
      'member-pot': 'Your pot',
    },
    pot: 'Your pot in this month',
    potLead: 'What came in and went out, also of work in another month.',
    potNone: 'Nothing happened to your pot in this month.',
    potTotal: 'Difference in this month',
    paidOut: 'Paid out',
    paidOutNone: 'No money went to your own account in this month.',
    paidOutSome: (f) => `${f.amount} went to your own account.`,

    cashCounts: {
      work: (f) =>
        `Of that ${f.amount} went to you at once. It counts in the month in which you worked, also when the customer ` +
        `paid later. So says the law (Participatiewet, article 32).`,
      payment: (f) =>
        `Of that ${f.amount} went to you at once. It counts in the month in which the customer paid. So agreed ` +
        `${f.municipality}: it looks at what comes in.`,
    },

    noHours: 'You wrote down no hours. Is that right?',
    noHoursWhy: 'Tick this if you did not work this month. Did you work? Then write down your hours first.',
    say: 'Do you want to say something?',
    sayHint: 'For example why you worked less. The municipality reads this too. You need not write anything.',
    bsn:
      'It looks as if your BSN is here. Take it away: the municipality does not need it. Is it ' +
      'another number? Then press once more.',
    right: 'Right',
    wrong: 'Not right',
    wrongLead:
      'Write what is not right. The administration looks at it and answers. Nothing goes to the municipality yet.',
    wrongWhat: 'What is not right?',
    wrongSend: 'Send to the administration',
    wrongSent:
      'Your question is with the administration. The answer comes here. The statement waits for you.',
    youSaid: (f) => `You wrote on ${f.moment}:`,
    theySaid: (f) => `The administration wrote on ${f.moment}:`,
    talk: 'What was not right?',
    remark: 'You wrote with it',
    hoursHow: 'Are your hours not right? You can change them yourself.',
    hoursMend: 'Change your hours',
  },

  where: asking.where,
  takenOff: asking.takenOff,
  together: asking.together,

  proof: {
    title: 'Proof',
    confirmed: (f) => `Confirmed on ${f.moment}.`,
    sent: {
      portal: (f) => `Sent on ${f.moment}. Your case manager can read it in Gilde.`,
      mail: (f) => `Sent on ${f.moment}, by mail to ${f.municipality} (${f.address}).`,
      print: (f) => `Posted on ${f.moment}, to ${f.municipality}, ${f.address}.`,
    },
    opened: (f) => `Opened by the municipality on ${f.moment}.`,
    received: (f) => `The municipality has it. We know that since ${f.moment}.`,
    failed: (f) =>
      `The mail to the municipality did not leave on ${f.moment}. We try again. The administration sees this too.`,
    kept: 'We keep the proof for you.',
    pdf: 'See the PDF',
    making: 'The PDF is being made now. Look again in a minute.',
    toPost: (f) => `The administration will post your statement, to ${f.address}.`,
    toMail: (f) => `Your statement will soon go by mail to ${f.email}.`,
    recalled: (f) =>
      `This was not sent: ${f.municipality} gets statements in another way now. A new version waits for you.`,
    toRead: 'Your case manager will soon be able to read it.',
    notShared:
      'Your statement is ready, but your case manager cannot read it yet. You decide who may read it. ' +
      'Share your statements with your case manager.',
    share: 'Choose with whom you share',
    exact: 'How do we know that nothing was changed?',
    exactWhy:
      'A check number was made of the figures when you pressed “Right”. If one figure changes, the ' +
      'number does not fit any more.',
    other: 'Other versions of this month',
  },

  home: {
    toDo: 'To do for the municipality',
    look: (f) => `Look at your statement of ${f.month}`,
    again: (f) => `Something changed in ${f.month}: look at your statement again`,
    several: (f) => `${f.count} months wait for you`,
    severalHow: 'You read and confirm them on one page.',
    hours: 'Hours',
  },

  mail: {
    subject: (f) => `Will you check your statement of ${f.month}?`,
    hello: (f) => `Hello ${f.name},`,
    body: (f) =>
      `Your statement of ${f.month} is ready for you. Check whether it is right, before ${f.day}. ` +
      `Then the municipality has it in time.`,
    open: 'You find it here:',
    help: 'Is something not right, or does it not work? Write it on the page itself, or ask the administration.',
    bye: 'Regards,',
    toMunicipality: {
      subject: (f) =>
        f.number === ''
          ? `Monthly statement of ${f.month}`
          : `Monthly statement of ${f.month}, client number ${f.number}`,
      body: (f) =>
        `Attached is a monthly statement of ${f.month} of somebody who works with us. That person read ` +
        `and confirmed it. ${f.cooperative} made it.`,
      data: 'In the PDF is a file with the same figures, for who wants to read them in a program.',
      question: 'Do you have a question? Answer this mail or call us.',
      bye: 'Kind regards,',
    },
  },
}
