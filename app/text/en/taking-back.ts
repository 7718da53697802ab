import type { takingBack as dutch } from '../nl/taking-back.ts'

/** A decision that was written down by mistake is taken back by two people. */
export const takingBack: typeof dutch = {
  open: 'Does this say something else than the members decided? Take it back',
  title: (year) => `Take back the adoption of ${year}`,
  lead:
    'This is for a mistake in writing it down. Somebody else of the administration says yes as well. ' +
    'Then we undo the entry and you write the decision down again. The mistake stays to be read, also by members.',
  decidedOtherwise:
    'Did the members really decide this, but is the annual account wrong? Then nothing is taken back. If it is ' +
    'gravely wrong, the board tells the members and the trade register at once (art. 2:362(6) Dutch Civil Code). ' +
    'A new decision of the members is booked on the day of that meeting.',
  reason: 'What went wrong?',
  reasonHint: 'For example: we filled in a wrong amount for the reserve. The members read this too.',
  ask: 'Ask to take it back',
  waits: 'Waits for a second yes: taking back',
  asked: (f) => `${f.name} asked on ${f.day} to take the adoption back. Why: “${f.reason}”`,
  byAnother: 'You asked this. Somebody else of the administration says yes.',
  byOffice: 'The administration says yes, as it does the booking. You can say no.',
  yes: 'Yes, take it back',
  no: 'No, let it stand',
  forGood:
    'The year is closed for good, so this stands. If the members decide something else, you book that on the day ' +
    'of that meeting.',
  done: 'Taken back. The entry was undone. Now write down what the members decided.',
  doneNo: 'The adoption stands.',
  before: 'Written down before and taken back',
  beforeOne: (f) =>
    `Meeting of ${f.metOn}: taken back on ${f.day} by ${f.first} and ${f.second}. Why: “${f.reason}”`,
  forMembers: (f) =>
    `The annual account of ${f.year} stood here before. On ${f.day} that was taken back: “${f.reason}”`,
  task: (f) => `Take back the adoption of ${f.year}: do you say yes too?`,
  refusals: {
    'not-adopted': () => 'Nothing was adopted of this year.',
    'year-closed-for-good': () => 'This year is closed for good. The adoption stands.',
    'later-year-adopted': () => 'A later year was adopted. Take that back first.',
    'taking-back-waits': () => 'Somebody asked this already. It waits for a second yes.',
    'no-taking-back': () => 'This was answered already. Look again.',
    'taking-back-by-office': () => 'The administration says yes here, as it does the booking.',
  },
}
