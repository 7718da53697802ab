import type { statementOffice as dutch } from '../nl/statement-office.ts'

export const statementOffice: typeof dutch = {
  refusals: {
    'nothing-to-answer': 'This was answered already.',
    'not-printed-yet': 'The PDF is not there yet. Wait a minute and try again.',
    'posted-before': 'This statement was posted already.',
    'not-sent-yet': 'This statement was not sent yet.',
    'received-before': 'It says already that the municipality has this.',
    'statement-recalled':
      'The municipality gets statements in another way now. Do not post this: the member looks again first.',
  },
  title: 'Statements of members',
  lead:
    'You see how far each statement is. You do not see the figures: those are of the member and the ' +
    'municipality.',
  back: 'Statements of members',
  objections: 'Members who ask something',
  objectionsNone: 'Nobody asks anything.',
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
  waitsForPdf: 'The PDF is still being made.',
  open: 'Not confirmed yet',
  openNone: 'Everybody has confirmed.',
  caption: 'Statements that are not confirmed yet',
  member: 'Member',
  month: 'Month',
  due: 'Before',
  state: 'State',
  states: {
    waiting: 'waits for the member',
    late: 'late',
    objected: 'the member asks something',
    confirmed: 'confirmed',
    recalled: 'not sent: waits for the member again',
    sent: 'sent',
    received: 'arrived',
  },
  callThem: 'no e-mail: give a call',
  reminded: 'mail sent',
  failed: 'mail to the municipality did not leave',
  sent: 'Confirmed lately',
  sentNone: 'Nothing was confirmed yet.',
  sentCaption: 'Confirmed statements',
  received: (f) => `The municipality has it: ${f.name}, ${f.month}`,
  receivedWhat: 'What did the municipality say?',
  doIt: 'Do',
  done: 'Saved.',
  home: {
    title: 'Statements for the municipality',
    objections: (f) =>
      f.count === 1
        ? '1 member asks something about a statement'
        : `${f.count} members ask something about a statement`,
    late: (f) => (f.count === 1 ? '1 statement is late' : `${f.count} statements are late`),
    all: 'See how far the statements are',
  },
}
