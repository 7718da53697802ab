import type { statementOffice as dutch } from '../nl/statement-office.ts'

export const statementOffice: typeof dutch = {
  refusals: {
    'nothing-to-answer': 'This has already been answered.',
    'not-printed-yet': 'The PDF is not there yet. Wait a minute and try again.',
    'posted-before': 'This statement has already been posted.',
    'posted-stands':
      'This cannot be undone any more. Something came after it, or somebody else pressed “Posted”.',
    'not-sent-yet': 'This statement has not been sent yet.',
    'received-before': 'It already says that the municipality has this.',
    'statement-recalled':
      'The municipality now gets statements in another way. Do not post this: the member looks at it again first.',
    'statement-replaced':
      'The member confirmed a newer version of this month. Do not post this one, but the newest.',
  },
  title: 'Statements of members',
  lead:
    'You see how far each statement is. You do not see the figures: those are for the member and the ' +
    'municipality only.',
  back: 'Statements of members',
  objections: 'Members with a question',
  objectionsNone: 'Nobody has a question.',
  wrote: (f) => `${f.name} about ${f.month}, on ${f.moment}:`,
  answer: (f) => `Your answer to ${f.name}`,
  answerField: 'Answer',
  answerSend: 'Send the answer',
  post: 'To be posted',
  postNone: 'There is nothing to post.',
  postLead: 'Print the PDF, post it, and press “Posted”.',
  postTo: (f) => `To: ${f.address}`,
  print: (f) => `Open the PDF of ${f.name}, ${f.month}`,
  posted: (f) => `Posted: ${f.name}, ${f.month}`,
  notPosted: (f) => `Not posted after all: ${f.name}, ${f.month}`,
  notPostedWhy:
    'Did you press “Posted” beside the wrong name? Then this statement stands again with what is to be posted. ' +
    'The member reads that it was a mistake.',
  waitsForPdf: 'The PDF is still being made.',
  open: 'Not confirmed yet',
  openNone: 'Everybody has confirmed.',
  caption: 'Statements that are not confirmed yet',
  member: 'Member',
  month: 'Month',
  months: 'Months',
  openLine: (f) => `${f.month}, by ${f.day} at the latest: ${f.state}`,
  state: 'Status',
  states: {
    waiting: 'waiting for the member',
    late: 'late',
    objected: 'the member has a question',
    'not-there': 'not with the municipality yet',
    replaced: 'there is a newer version',
    recalled: 'not sent: waits for the member again',
    sent: 'sent',
    received: 'arrived',
  },
  callThem: 'no e-mail: please call',
  reminded: 'e-mail sent',
  failed: 'e-mail to the municipality was not sent',
  sent: 'Recently confirmed',
  sentNone: 'Nothing has been confirmed yet.',
  sentCaption: (f) => `Confirmed statements of ${f.month}`,
  received: (f) => `The municipality has it: ${f.name}, ${f.month}`,
  receivedWhat: 'What did the municipality say?',
  doIt: 'Do',
  done: 'Saved.',
  ofMember: {
    title: 'Permission and statements',
    waits: 'These statements are not confirmed yet:',
    nothing: 'No statement waits now.',
    all: 'All statements of members',
  },
  home: {
    title: 'Statements for the municipality',
    objections: (f) =>
      f.count === 1
        ? '1 member has a question about a statement'
        : `${f.count} members have a question about a statement`,
    late: (f) => (f.count === 1 ? '1 statement is late' : `${f.count} statements are late`),
    call: (f: { name: string; members: number; count: number }) =>
      f.members > 1
        ? `Call ${f.members} members: their statements are late`
        : f.count === 1
          ? `Call ${f.name}: 1 statement is late`
          : `Call ${f.name}: ${f.count} statements are late`,
    callDetail: (f: { names: string }) =>
      (f.names === '' ? '' : `${f.names}. `) + 'No e-mail address, so no mail went.',
    toPost: (f) => (f.count === 1 ? 'Post 1 statement' : `Post ${f.count} statements`),
    toPostDetail: (f) =>
      (f.late === 0 ? '' : f.late === 1 ? '1 is late. ' : `${f.late} are late. `) +
      `The oldest has waited since ${f.since}.`,
    waitForPost: (f) =>
      f.count === 1 ? '1 statement is still to be posted' : `${f.count} statements are still to be posted`,
    all: 'See how far the statements are',
  },
}
