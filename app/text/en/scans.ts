import type { scans as dutch } from '../nl/scans.ts'
import { receipts } from './receipts.ts'

/** Paper that comes back: scanned, in the right file by its code, and dealt with by a person. */
export const scans: typeof dutch = {
  title: 'Scan paper that came back',
  lead: 'Take a photo of each page, or choose a scan. The code on the page tells us whose it is.',
  photo: 'Photo of a page',
  photoHint: 'Lay the page flat and make sure that all of the code is on it.',
  files: 'Or choose photos or a PDF',
  filesHint: 'Several pages at once is fine: up to 6 photos, or a PDF of up to 20 pages.',
  chooseAgain: 'Choose the photo again.',
  save: 'Read the pages',
  receiptsName: 'page-with-receipts.jpg',
  refusals: {
    ...receipts.refusals,
    'receipt-handed-in-before': 'This photo is there already. There is nothing to do.',
    'scan-unreadable': 'We cannot open this file. Make a new photo or scan.',
    'scan-too-many-pages': 'This PDF has more than 20 pages. Make two of it.',
    'scan-kept-before': 'This page is there already. There is nothing to do.',
    'scan-of-another': 'This page is not yours. Give it to your coach or to the administration.',
    'scan-not-found': 'This page is not there.',
    'scan-whose-known': 'It is settled whose page this is.',
    'scan-not-of-nobody': 'This page is somebody’s. Enter what it says, then choose “Done with this page”.',
    'scan-whose-first': 'First choose whose page this is.',
    'paper-member-not-found': 'We cannot find this member. Choose somebody from the list.',
  },
  came: {
    kept: (f) =>
      f.count === 1
        ? '1 page was read. It is in the file of the member.'
        : `${f.count} pages were read. They are in the file of the member.`,
    asked: (f) =>
      f.count === 1
        ? 'Of 1 page we do not know whose it is. Choose below.'
        : `Of ${f.count} pages we do not know whose they are. Choose below.`,
    receipts: (f) =>
      f.count === 1
        ? '1 page of receipts is with the receipts.'
        : `${f.count} pages of receipts are with the receipts.`,
    known: (f) =>
      f.count === 1
        ? '1 page was scanned before. There is nothing to do with it.'
        : `${f.count} pages were scanned before. There is nothing to do with them.`,
    another: (f) =>
      f.count === 1
        ? '1 page is not yours. We do not keep it. Give it to your coach or to the administration.'
        : `${f.count} pages are not yours. We do not keep them. Give them to your coach or to the administration.`,
  },
  listTitle: 'Paper that came back',
  listLead: 'See what was written and enter it. The computer reads no handwriting.',
  none: 'Nothing came back yet',
  noneWhy: 'Scan a page on which something was written.',
  open: 'Still to look at',
  done: 'Looked at',
  ownLink: 'See what I gave back on paper',
  nobody: 'Whose page is this?',
  cameOn: (f) => `Scanned on ${f.when}`,
  back: 'To the paper that came back',
  of: (f) => `Page of ${f.name}`,
  ofWeek: (f) => `About the week of Monday ${f.day}`,
  receiptsHere:
    'There are receipts on it. The administration puts them with the receipts: let them scan the page too.',
  codes: {
    none: 'We found no code on this page. Say whose it is.',
    unknown: 'We do not know the code on this page. Look well whose it is, and choose the member.',
    elsewhere:
      'The code on this page is of another co-operative. If it does not belong here, throw it away below.',
  },
  whose: 'Whose page is this?',
  saveWhose: 'Save whose it is',
  pictureAlt: 'Photo of the page',
  large: 'See it large',
  gone: 'The photo of this page is gone: the time for which we keep it is over.',
  kept: (f) => `We keep the photo until ${f.day}.`,
  enter: 'Enter what it says',
  enterOwn: 'See what you ticked or wrote, and enter it here.',
  enterFor:
    'See what the member ticked or wrote, and enter it here. Hours you enter together with the member.',
  talk: (f) => `Conversation with ${f.name}`,
  meeting: (f) => `Meeting: ${f.title}`,
  hours: 'My hours',
  hoursDetail: 'Enter how many hours you worked',
  hoursOf: (f) => `Hours of ${f.name}`,
  hoursOfDetail: 'Only the member enters them. Do it together at the table, with a sign-in card.',
  step: (f) => `Step: ${f.step}`,
  stepDetail: 'Is it done? Say so in the plan',
  callTitle: 'Is “Call me” ticked?',
  callSays: 'Yes, it says “Call me”',
  callKept: 'Saved. It stands with the coach now.',
  callAsked: (f) => `This page says “Call me”. It stands with the coach since ${f.when}.`,
  callOn: (f) => `Call ${f.phone}`,
  noPhone: 'We do not know the phone number. Look at the member',
  iCalled: 'I called',
  calledKept: 'Saved: you called.',
  called: (f) => `This page said “Call me”. The coach called, and noted it: ${f.when}.`,
  callTask: (f) => `Call ${f.name}`,
  callDetail: (f) => `Asked on paper, read on ${f.when}`,
  settle: 'Done with this page',
  settled: 'This page was looked at.',
  throwAway: 'Does this page belong to nobody?',
  throwLead:
    'Then throw it away. The photo is gone at once, for ever. ' +
    'We keep only that the page was there, who threw it away and why.',
  throwWhy: 'Why do you throw it away?',
  throwWhyHint: 'For example: a letter of somebody else, or a photo that failed. Do not write what it says.',
  throwIt: 'Throw this page away',
  thrownNow: 'This page was thrown away.',
  thrownTitle: 'Page thrown away',
  thrown: (f) => `${f.name} threw this page away on ${f.when}. The photo is gone.`,
  thrownWhy: (f) => `Why: ${f.why}`,
  thrownKept: (f) => `That this page was there we keep until ${f.day}.`,
  task: 'Look at paper that came back',
  taskDetail: (f) => (f.count === 1 ? '1 page' : `${f.count} pages`),
}
