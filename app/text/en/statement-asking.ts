import type { statementAsking as dutch } from '../nl/statement-asking.ts'

/** What a member reads before they confirm: where it goes, why something went off a share, several months at once. */
export const statementAsking: typeof dutch = {
  where: {
    title: 'This is where it goes',
    portal: (f) => `To ${f.municipality}. ${f.names} reads it here in Gilde, because you share it.`,
    nobodyYet: (f) =>
      `To ${f.municipality}, here in Gilde. Nobody reads it yet: you choose with whom you share it.`,
    nobodyThere: (f) =>
      `At ${f.municipality} nobody reads in Gilde now. We do not send it anywhere else. ` +
      `Ask the administration how it gets to the municipality.`,
    mail: (f) => `To ${f.municipality}, by e-mail to ${f.email}.`,
    print: (f) => `To ${f.municipality}, by post to ${f.address}.`,
    kept: 'We keep this with your statement. After “Right” it goes nowhere else.',
    recalledTitle: 'Your statement was not sent',
    recalled: (f) =>
      `${f.municipality} gets statements in another way now. So version ${f.version} did not leave. ` +
      `Read where it goes now, and press “Right” again.`,
  },
  takenOff: {
    'credit-note': (f) => `This went back by credit note ${f.number}, with invoice ${f.of}.`,
    'payment-back': (f) => `This went back because the payment of invoice ${f.of} went back.`,
    'written-off': (f) =>
      `This went back because the customer does not pay invoice ${f.of}. That is not your fault.`,
    cost: (f) =>
      f.of === ''
        ? `This was taken off for costs that came later: ${f.supplier}, ${f.description}.`
        : `This was taken off for costs that came later: ${f.supplier}, ${f.description}, with invoice ${f.of}.`,
  },
  together: {
    label: 'Months that wait for you',
    lead: (f) => `${f.count} months wait. Read what differs in each. Tick it if it is right.`,
    wholeNoHours: (f) => `Income ${f.net}, paid out ${f.paidOut}. You wrote down no hours.`,
    whole: (f) => `Income ${f.net}, paid out ${f.paidOut}, worked ${f.hours}.`,
    more: (f) => (f.count === 1 ? '1 more line changed' : `${f.count} more lines changed`),
    elsewhere: 'The figures are the same. It only goes elsewhere than before.',
    read: (f) => `Read all of ${f.month}`,
    right: (f) => `${f.month} is right`,
    alone: (f) => `Is ${f.month} not right, or do you want to say something?`,
    confirm: 'Confirm what is right',
    nothingTicked: 'First tick each month that is right.',
    wrong: (f) => `${f.month}: ${f.sentence}`,
    confirmed: (f) => (f.count === 1 ? 'You confirmed 1 month.' : `You confirmed ${f.count} months.`),
  },
}
