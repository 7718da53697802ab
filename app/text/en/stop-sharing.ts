import type { stopSharing as dutch } from '../nl/stop-sharing.ts'

/** Before a member stops to share, what stops; after it, what that does as long as it does something. */
export const stopSharing: typeof dutch = {
  title: (f) => `Stop sharing with ${f.name}?`,
  lead: 'First read what will stop. Nothing has stopped yet.',
  back: 'What you share',
  reads: (f) => `${f.name} will not read this any more:`,
  means: 'What does that mean for you?',
  statements: (f) =>
    `${f.municipality} still wants to have your monthly statements. It will not get them through Gilde any more. ` +
    `Print them yourself, or let the administration post them.`,
  statementsOthers: (f) => `${f.names} still reads your monthly statements.`,
  statementsElsewhere: (f) =>
    `New monthly statements still go to ${f.municipality}, by e-mail or by post. That does not stop here.`,
  question: (f) =>
    `Your question of ${f.day} is still open. ${f.name} will not read it any more, and you will get no answer.`,
  questions: (f) => `You cannot ask ${f.name} questions here any more.`,
  questionsOthers: (f) => `${f.names} still reads your questions.`,
  permission: (f) => `${f.name} cannot see your permission here or write it down any more.`,
  tell: 'Tell the municipality yourself what you earn and what changes. You have to, also when you share nothing.',
  coach: (f) => `${f.name} cannot help you with this any more.`,
  stays: 'What was read or sent already does not come back.',
  again: 'You can always share again later.',
  keep: 'Go on sharing',
  home: {
    statements: (f) =>
      `Since ${f.day} you do not share your monthly statements any more. ${f.municipality} does not read them now. ` +
      `Print them yourself, have them posted, or share them again.`,
    share: 'Choose who you share with',
    question: (f) => `Nobody reads your question of ${f.day}`,
    questionWhy:
      'You share nothing with your case manager any more. Share something again, or ask it in another way.',
  },
}
