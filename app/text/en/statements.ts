import type { statements as dutch } from '../nl/statements.ts'
import { statementArrival as arrival } from './statement-arrival.ts'
import { statementAsking as asking } from './statement-asking.ts'
import { statementChanges as changes } from './statement-changes.ts'
import { statementHome } from './statement-home.ts'
import { statementOffice as office } from './statement-office.ts'
import { withStop } from '../sentence.ts'

export const statements: typeof dutch = {
  arrival,
  changes,
  office,
  refusals: {
    'statement-not-found': 'This statement does not exist (any more). Go back to your statements.',
    'statement-confirmed-before':
      'You have already confirmed this statement. Is something not right after all? Tell the administration or your ' +
      'case manager.',
    'figures-changed':
      'Something changed while you were looking. Below are the new figures. Check them and press “Correct” again.',
    'nothing-to-confirm':
      'Nothing is different any more from what you already confirmed. There is nothing left to do.',
    'destination-changed':
      'This now goes somewhere else than when you looked. Read below where to, and press “Correct” again.',
    'hours-not-told': 'Write down your hours, or say here that you did not work.',
    'hours-of-work-not-told': 'Write down your hours, or say here that you no longer know them.',
  },

  list: {
    title: 'Statements',
    lead:
      'Every month you show the municipality what you did. Gilde prepares the statement. You check ' +
      'whether it is correct.',
    toDo: 'Waiting for you',
    done: 'Already confirmed',
    caption: (f) => `Statements of ${f.year} that you confirmed`,
    month: 'Month',
    state: 'How is it going?',
    confirmedOn: 'Confirmed on',
    leadLeft: (f) =>
      `You were a member until ${f.day}. The municipality wants to know what you did in your last months too. ` +
      'Check here whether it is correct.',
    lastComes: (f) => `The statement for ${f.month} comes here when that month is over. Look again then.`,
    noneThen: 'There is no statement from when you were a member.',
    emptyTitle: 'No statement yet',
    empty: 'On the first day of each month, the statement for the month before appears here.',
    noMunicipality:
      'We do not know yet which municipality you belong to. Without it we cannot make a statement. ' +
      'Ask the administration.',
    version: (f) => (f.version === 1 ? f.month : `${f.month}, version ${f.version}`),
    before: (f) => `by ${f.day} at the latest`,
    lateSince: (f) => `it should have been with the municipality on ${f.day}. You can still do it.`,
  },
  state: {
    waiting: 'Waiting for you',
    late: 'The last day has passed',
    objected: 'Your question is with the administration',
    'not-there': 'Not with the municipality yet',
    'on-its-way': 'Being sent',
    replaced: 'There is a newer version',
    recalled: 'Not sent',
    sent: 'Sent',
    received: 'Arrived',
  },

  page: {
    title: (f) => `Statement for ${f.month}`,
    back: 'All statements',
    lead: (f) => `This goes to ${f.municipality}. Check whether it is correct, by ${f.day} at the latest.`,
    leadLate: (f) => `This goes to ${f.municipality}. The last day has passed. You can still confirm it.`,
    leadNothing:
      'Nothing is different any more from what you already confirmed. There is nothing left to do.',
    leadDone: (f) => `You confirmed this on ${f.moment}. It is for ${f.municipality}.`,
    versionOf: (f) => `Something changed in this month. This is version ${f.version}.`,
    changed: 'What is different?',
    sinceVersion: (f) => `You already confirmed this month (version ${f.version}). After that, this changed:`,
    sinceVersionNothing: 'Nothing is different any more.',
    sinceMonth: (f) => `Compared with ${f.month}:`,
    first: 'This is your first statement.',
    more: (f) => `${f.what}: ${f.amount} more`,
    less: (f) => `${f.what}: ${f.amount} less`,
    same: (f) => `${f.what}: the same`,
    what: { net: 'Income', costs: 'Costs', hours: 'Hours', paidOut: 'Paid out' },

    income: 'Income',
    incomeLead: 'What you worked this month and what the invoice for it says. Without VAT.',
    incomeNone: 'You have no invoice for work this month.',
    incomeTotal: 'Total',
    stillOpen: (f) => `The customer still has to pay ${f.amount} (with VAT).`,
    creditNote: (f) => `Credit note ${f.number}`,
    invoice: (f) => (f.customer === '' ? `Invoice ${f.number}` : `${f.customer}, invoice ${f.number}`),
    received: (f) => `Customers paid ${f.amount} this month (without VAT).`,
    costs: 'Costs',
    costsNone: 'There are no costs with a receipt this month.',
    cost: (f) => `${f.supplier}: ${f.description}, ${f.day}`,
    hours: 'Hours',
    hoursNone: 'You did not enter any hours this month.',
    hoursSaid: {
      'no-work': 'You said when you confirmed: I did not work this month.',
      forgotten: 'You said when you confirmed: I no longer know my hours.',
    },
    hoursAdd: 'Enter your hours',
    hoursCaption: 'Hours per week',
    week: 'Week',
    worked: 'Worked',
    sum: 'Total',
    shared: 'How it was shared',
    reckoned: {
      label: 'From income to what was shared',
      costs: 'Costs go off',
      left: {
        unpaid: 'Not paid yet, so not shared yet (without VAT)',
        'not-shared': 'Not shared',
        'shared-more': 'More shared than there is income now',
      },
      shared: 'This was shared',
    },
    sharedTo: 'Where it went',
    sharedToLead: 'Where it went:',
    sharedNone: 'Nothing has been shared yet for the work this month. That happens when the customer pays.',
    to: {
      cooperative: 'The co-op',
      training: 'The training pot',
      reserve: 'The reserve of the co-op',
      municipality: 'For the municipality, above the limit of your pot',
      'member-cash': 'To your own account',
      'member-pot': 'Your pot',
    },
    pot: 'Your pot this month',
    potLead: 'What went in and came out, also for work in another month.',
    potNone: 'Nothing happened to your pot this month.',
    potInOther:
      'Nothing came in and nothing went off this month. Your share of this work came in another month.',
    potTotal: 'Difference this month',
    paidOut: 'Paid out',
    paidOutNone: 'No money went to your own account this month.',
    paidOutSome: (f) => `${f.amount} went to your own account.`,

    cashCounts: {
      work: (f) =>
        `Of that ${f.amount} went to you at once. It counts in the month in which you worked, even when the customer ` +
        `paid later. That is what the law says (Participatiewet, article 32).`,
      payment: (f) =>
        `Of that ${f.amount} went to you at once. It counts in the month in which the customer paid. That was ` +
        `agreed with ${f.municipality}: it looks at what comes in.`,
    },

    hoursAsked: {
      'no-work': {
        label: 'I did not work this month',
        hint: () =>
          'You wrote down no hours. Is that right? Then tick this. Did you work? Write down your hours first.',
      },
      forgotten: {
        label: 'I no longer know my hours',
        hint: (f) =>
          `You worked in this month (${f.numbers}), but wrote down no hours. Do you know them roughly? ` +
          'Then write them down first. If you tick this, the municipality reads that you no longer know them.',
      },
    },
    say: 'Do you want to say something?',
    sayHint:
      'For example why you worked less. The municipality reads this too. You do not have to write anything.',
    right: 'Correct',
    wrong: 'Not correct',
    wrongLead:
      'Write what is not correct. The administration looks at it and answers. Nothing goes to the municipality yet.',
    wrongWhat: 'What is not correct?',
    wrongSend: 'Send to the administration',
    wrongSent:
      'Your question is with the administration. You will get the answer here. The statement waits for you.',
    youSaid: (f) => `You wrote on ${f.moment}:`,
    theySaid: (f) => `The administration wrote on ${f.moment}:`,
    talk: 'What was not correct?',
    remark: 'You added',
    hoursHow: 'Are your hours not correct? You can change them yourself.',
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
      mail: (f) => `Sent on ${f.moment}, by e-mail to ${f.municipality} (${f.address}).`,
      print: (f) => `Posted on ${f.moment}, to ${f.municipality}, ${f.address}.`,
    },
    opened: (f) => `Opened by the municipality on ${f.moment}.`,
    received: (f) => `The municipality has it. We heard that on ${f.moment}.`,
    failed: (f) =>
      `The e-mail to the municipality could not be sent on ${f.moment}. We will try again. ` +
      `The administration sees this too.`,
    kept: 'We keep the proof for you.',
    pdf: 'See the PDF',
    making: 'The PDF is being made now. Look again in a minute.',
    notPosted: 'We wrote down by mistake that this was posted. That was put right.',
    toPost: (f) => `The administration will post your statement to ${f.address}.`,
    toMail: (f) => `Your statement will soon be e-mailed to ${f.email}.`,
    recalled: (f) =>
      `This was not sent: ${f.municipality} now gets statements in another way. A new version is waiting for you.`,
    replaced:
      'You confirmed a newer version of this month later. That one goes to the municipality, this one no longer.',
    toRead: 'Your case manager will soon be able to read it.',
    share: 'Choose who you share with',
    exact: 'How do we know that nothing has changed?',
    exactWhy:
      'When you pressed “Correct”, a check number was made from the figures. If one figure changes, the ' +
      'number no longer matches.',
    other: 'Other versions of this month',
  },

  home: statementHome,

  mail: {
    subject: (f) => `Will you check your statement for ${f.month}?`,
    hello: (f) => `Hello ${f.name},`,
    body: (f) =>
      `Your statement for ${f.month} is ready. Check whether it is correct, by ${f.day} at the latest. ` +
      `Then the municipality will have it in time.`,
    open: 'You can find it here:',
    help: 'Is something not correct, or does it not work? Write it on the page itself, or ask the administration.',
    bye: 'Regards,',
    toMunicipality: {
      subject: (f) =>
        f.number === ''
          ? `Monthly statement for ${f.month}`
          : `Monthly statement for ${f.month}, client number ${f.number}`,
      body: (f) =>
        `Attached is a monthly statement for ${f.month} of somebody who works with us. That person has read ` +
        `and confirmed it. It was made by ${withStop(f.cooperative)}`,
      data: 'The PDF contains a file with the same figures, for anyone who wants to read them in a program.',
      question: 'Do you have a question? Reply to this e-mail or call us.',
      bye: 'Kind regards,',
    },
  },
}
