import type { handover as Dutch } from '../nl/handover.ts'

/** What `nl/handover.ts` says, in English. */
export const handover: typeof Dutch = {
  title: 'Take everything along',
  lead:
    'Everything of your co-operative as open files: for another program, or to keep yourself. ' +
    'You do not need us for it.',
  inIt: 'What is in it?',
  inItems: [
    'Each table as a file with a line of JSON for each row, explained in plain words.',
    'All documents of the office as they are: invoices, receipts, papers of the year.',
    'A list of counts and check numbers, by which you see that everything is there.',
    'No ways to sign in, no mails and no keys of other services.',
  ],
  personal:
    'What members told for themselves is not in it: their benefit, household, hours and statements. ' +
    'Nobody in the office reads that. Do you want to move the whole co-operative? ' +
    'Then who runs Gilde for you makes the whole file. ' +
    'Somebody of the board asks, and somebody else says yes. Each member sees at My access who took everything along.',
  onlyBoard: 'Do you want to take everything along? Somebody of the board can ask for it.',
  ask: {
    title: 'Ask whether it may',
    why: 'Why do you want to take everything along?',
    whyHint: 'For instance: we move to another program on 1 January.',
    save: 'Ask',
  },
  asked: (f) => `${f.who} asked this on ${f.when}`,
  needsAnother: 'Somebody else of the board or the administration says yes or no.',
  yes: 'Yes, this may go along',
  no: 'No',
  withdraw: 'Withdraw the question',
  saidNo: (f) => `${f.who} said no on ${f.when}.`,
  saidYes: (f) => `${f.who} said yes on ${f.when}.`,
  openUntil: (f) => `${f.who} can fetch it until ${f.when}.`,
  take: 'Fetch everything',
  takeHint:
    'Your browser keeps the file while we make it. Nothing stays with us. Keep it as safe as your office, ' +
    'and throw it away when you do not need it any more.',
  going: (f) => `${f.who} fetches everything now`,
  counting: 'We count how much it is.',
  far: (f) => `${f.done} of ${f.of} rows and documents`,
  leave: 'You may go away and come back: it goes on as long as your browser fetches it.',
  stop: 'Stop this',
  times: 'Who fetched it?',
  who: 'Who',
  when: 'When',
  outcome: 'How did it go?',
  standing: {
    'under-way': 'Under way',
    whole: 'Fetched as a whole',
    broken: 'Stopped or broken off. What the browser has is of no use.',
  },
  hash: 'Check number (SHA-256)',
  none: 'Nobody yet.',
  taskBy: (f) => `${f.who} asks whether it may`,
  settingsLead: 'Everything of the co-operative as open files, also for when you move.',
  refusals: {
    'everything-waits': 'A question waits already. Somebody says yes or no to that first.',
    'everything-answered': 'This was answered already.',
    'everything-of-own-hand':
      'You asked this yourself, or have your access from who asked. Somebody else has to say yes.',
    'everything-not-yours': 'Only who asked can fetch it.',
    'everything-over': 'It may not, or not any more. Ask again.',
    'everything-under-way': 'Everything is being fetched already. Wait until it is done, or stop it first.',
    'everything-ended': 'This was done or stopped already.',
  },
}
