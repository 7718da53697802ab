import type { statementArrival as dutch } from '../nl/statement-arrival.ts'

/** What was confirmed and is not with the municipality yet, and what the member can do about it. */
export const statementArrival: typeof dutch = {
  refusals: {
    'statement-arrives': 'This statement does not need to be posted. Below you read how it stands.',
    'statement-replaced':
      'There is a newer version of this month. That one goes to the municipality, this one no longer.',
    'post-asked-before': 'You already asked for this. The administration will post your statement.',
    'post-address-changed':
      'The address of the municipality has changed. Read the new one below, and press again.',
  },
  already: 'This statement is confirmed already.',
  notKept:
    'This statement was confirmed already. What you wrote now was not kept. Do you want to tell the municipality? ' +
    'Ask your case manager a question.',
  afterYes: {
    title: 'Do you see something that is not right after all?',
    how: 'Say it. Then we look at it together. If the figures change, there will be a new statement for you to check.',
    office: (f) =>
      f.phone !== '' && f.email !== ''
        ? `Call the administration on ${f.phone}, or mail ${f.email}.`
        : f.phone !== ''
          ? `Call the administration on ${f.phone}.`
          : f.email !== ''
            ? `Mail the administration: ${f.email}.`
            : 'Tell the administration of your co-operative.',
    askTown: 'Tell your case manager',
    wrote: 'This is what you wrote. It was not sent. Say it, or copy it:',
  },
  title: 'Not with the municipality yet',
  why: (f) =>
    `You confirmed this, but ${f.municipality} does not have it yet. Nobody there may read it. Choose what you want:`,
  share: 'Share your statements with your case manager. Then it is there at once.',
  print: 'Print the PDF and give or send it yourself.',
  post: (f) => `Let the administration post it, to ${f.address}.`,
  postHow:
    'The administration then opens this PDF only, to print it. Otherwise it does not read your statement.',
  postDo: 'Have it posted',
  postAsked: (f) =>
    `On ${f.moment} you asked to have it posted. The administration will send it to ${f.address}.`,
  askOffice: 'Do you want it to be posted? Ask the administration: we do not know the address yet.',
  all: {
    why: 'You confirmed them, but nobody at the municipality may read them. Choose what you want:',
    print: 'Open them below one by one, print the PDF and give or send it yourself.',
    post: (f) => `Let the administration post them, to ${f.address}.`,
    postHow:
      'The administration then opens only these PDFs, to print them. Otherwise it does not read your statements.',
    postDo: (f) => (f.count === 1 ? 'Post it' : `Post all ${f.count}`),
    asked: 'The administration posts your statements.',
  },
  home: {
    one: (f) => `Your statement for ${f.month} is not with the municipality yet`,
    several: (f) => `${f.count} statements are not with the municipality yet`,
    how: (f) =>
      `You confirmed ${f.count === 1 ? 'it' : 'them'}, but nobody there reads ${f.count === 1 ? 'it' : 'them'}. ` +
      'Choose: share, print, or have it posted.',
  },
  office: {
    title: 'Not with the municipality yet',
    lead:
      'These statements are confirmed, but nobody of the municipality may read them. The member chooses: share, ' +
      'print, or have them posted. Ask whether they manage.',
    none: 'All that is confirmed is with the municipality or on its way.',
    caption: 'Statements that are not with the municipality yet',
    count: (f) =>
      f.count === 1
        ? '1 confirmed statement is not with the municipality yet'
        : `${f.count} confirmed statements are not with the municipality yet`,
  },
}
