import type { adoption as dutch } from '../nl/adoption.ts'

/** What the members decided is written down by one and confirmed by another. */
export const adoption: typeof dutch = {
  minutes: 'Minutes of the meeting',
  minutesHint: 'A pdf or a picture that says what the members decided.',
  minutesAgain: 'Choose the minutes again.',
  toMinutes: 'Look at the minutes',
  unaudited: 'Why did the members decide without the audit committee?',
  unauditedHint: 'For example: an accountant looked, or who is on the committee and why they did not sign.',
  warning: 'The audit committee did not sign',
  warningSaid:
    'There is no report of the audit committee with two signatures. By law members read it before they decide ' +
    '(art. 2:48(2) Dutch Civil Code), unless an accountant audited the account. Better wait. If it goes on all the ' +
    'same, write down why.',
  notYet: 'The audit committee says: do not adopt yet',
  notYetSaid: 'It advises the members not to adopt the account yet. Did they all the same? Write down why.',
  decidedWithout: 'Why without the committee',
  askedBy: 'First written down by',
  waits: 'Waits for a second yes: adopting',
  asked: (f) =>
    `On ${f.day} ${f.name} wrote down what the members decided on ${f.metOn}. ` +
    'Read the minutes and see whether it is right.',
  byAnother: 'You wrote this down. Somebody else of the administration says yes.',
  byOffice: 'The administration says yes, as it does the booking. You can say no.',
  yes: 'Yes, that is what the minutes say',
  no: 'No, this is wrong',
  done: 'The annual account is adopted. The result was booked.',
  doneNo: 'This decision does not hold. Write it down again.',
  written: 'Written down. Somebody else of the administration says yes now.',
  task: (f) => `Adoption of ${f.year}: is this what the minutes say?`,
  refusals: {
    'met-before-prepared': (f) =>
      `The board drew this account up on ${f.day}. The members can only adopt it after that.`,
    'adoption-waits': () => 'Somebody wrote the decision down already. It waits for a second yes.',
    'unaudited-reason-needed': () =>
      'The audit committee did not sign a yes. Write down why the members decided all the same.',
    'no-adoption-asked': () => 'This was answered already. Look again.',
    'adoption-by-office': () => 'The administration says yes here, as it does the booking.',
  },
}
