import type { resultBank as Dutch } from '../nl/result-bank.ts'

/** What the bank says beside the books. */
export const resultBank: typeof Dutch = {
  notRight: {
    books: (amount) => `The books differ by ${amount}. Ask the operator to run the check.`,
    bank: (amount) =>
      `Between the books and the bank ${amount} is left. The administration finds out where it is.`,
    noStatement: 'No bank statement was read yet. So nothing was compared with the bank.',
    waiting: (f) =>
      f.count === 1
        ? `1 bank line is not booked yet: ${f.amount}.`
        : `${f.count} bank lines are not booked yet. Together that is ${f.amount}.`,
    gap: (f) =>
      `Between ${f.after} and ${f.before} bank lines are missing, together ${f.missing}. ` +
      'The administration gets them from the bank.',
  },
  closingSaid: (f) => `The last bank statement ends on ${f.day} with ${f.amount}.`,
  bankSum: 'From the books to the bank',
  waiting: (f) => (f.count === 1 ? '1 bank line, not booked yet' : `${f.count} bank lines, not booked yet`),
  unexplained: 'Difference that is not explained',
  closing: (day) => `In the bank on ${day}, by the last statement`,
}
