import type { RefusalFacts } from '../../values/refusal-facts.ts'
import { auditChecks } from './audit-checks.ts'
import type { audit as Dutch } from '../nl/audit.ts'

/** The room of the audit committee. */
export const audit: typeof Dutch = {
  title: 'Audit committee',
  lead:
    'Two members look at the books each year, for all members. They see everything of the books, down to ' +
    'the receipt. What ' +
    'a coach writes or what members tell of their benefit, they do not see.',
  noneTitle: 'No year is over yet',
  none: 'When a year is over in which something was booked, it stands here.',
  yearTitle: (year: string) => `Audit of ${year}`,
  backToYears: 'All years',
  backToYear: (year: string) => `Back to ${year}`,
  state: {
    'not-closed': 'the administration closes the year first',
    'not-begun': 'not begun yet',
    looking: (f: { left: number; all: number }) =>
      f.left === 1 ? `1 of the ${f.all} entries to go` : `${f.left} of the ${f.all} entries to go`,
    questions: (count: number) => (count === 1 ? '1 question is open' : `${count} questions are open`),
    'to-report': 'everything was looked at: make the report',
    'to-sign': (f: { signed: number; needed: number }) =>
      `the report is ready: ${f.signed} of ${f.needed} signatures`,
    signed: 'finished, signed by two members',
  },
  adopted: (f) => `The members adopted the annual account of ${f.year} on ${f.day}.`,
  reportLater: "The report of the audit committee goes to the next members' meeting.",
  withAdopted: (f) => `${f.how}. The members adopted the annual account on ${f.day}`,
  begin: {
    title: 'Begin to look',
    lead: (year: string) =>
      `Gilde draws which entries of ${year} you look at. It draws once. Nobody can choose what comes out.`,
    asked: 'How many entries?',
    askedHint: 'In a small co-operative 25 is usual. Every entry has a paper to look at.',
    weighing: 'How do we draw?',
    amount: 'Large amount, larger chance',
    amountHint: 'An entry of twice the money is twice as likely. So large amounts are in it.',
    equal: 'Every entry the same chance',
    equalHint: 'Small and large amounts alike.',
    save: 'Draw and begin',
    notYou: 'Who is on the board or keeps the books does not look at them for the members. Others do.',
  },
  drawn: {
    title: 'The draw',
    equal: (f: { drawn: string; entries: string; amount: string }) =>
      `${f.drawn} of the ${f.entries} entries (${f.amount} together). Every entry was as likely.`,
    amount: (f: { drawn: string; entries: string; amount: string }) =>
      `${f.drawn} of the ${f.entries} entries (${f.amount} together). A large amount was more likely.`,
    fewer: 'They are fewer than asked: a very large amount was pointed at more than once, and counts once.',
    by: (f: { name: string; moment: string }) => `Drawn by ${f.name} on ${f.moment}.`,
    howTitle: 'How do I check this?',
    seed: 'Seed',
    howEqual:
      'Take for each entry the seed, a colon and the number of the entry. Reckon the SHA-256 of that. ' +
      'The lowest ' +
      'outcomes were drawn.',
    howAmount:
      'Lay all entries in a row by number, in cents of debit. The step is the whole divided by the ' +
      'number asked, up. The ' +
      'beginning is what is left of the SHA-256 of the seed with “:begin”, divided by the step. Where a ' +
      'step lands was drawn.',
    since: (count: number) =>
      count === 1
        ? 'After the draw 1 more entry was made in this year. It is not in the list.'
        : `After the draw ${count} more entries were made in this year. They are not in the list.`,
  },
  list: {
    paper: 'Paper opened',
    'not-opened': 'not opened',
    'no-paper': 'there is no paper',
    opened: (f: { day: string; name: string }) => `${f.day}, ${f.name}`,
    unopened: (f: { unopened: number; all: number }) =>
      f.unopened === 0
        ? 'Of each entry with a paper, one of you opened it.'
        : `Of ${f.unopened} of the ${f.all} entries with a paper it was not opened. The report says so.`,
    title: 'What you look at',
    readOnlyTitle: 'What the audit committee looks at',
    entry: 'Entry',
    day: 'Day',
    amount: 'Amount',
    state: 'How does it stand?',
    right: 'right',
    question: 'question',
    answer: 'answer',
    none: 'not looked at yet',
    next: 'Look at the next',
  },
  entry: {
    title: (number: string) => `Entry ${number}`,
    of: (f: { place: string; all: string }) => `${f.place} of ${f.all}`,
    lead: 'Does the paper fit the entry? Look at the amount, the day and whom it is for.',
    lines: 'What was booked',
    papers: 'The papers',
    paper: {
      invoice: 'The invoice (PDF)',
      cost: 'The receipt',
      'supplier-invoice': 'The paper of the supplier',
      'entry-document': 'The document of the entry',
      'bank-line': 'The line of the bank',
      sharing: 'How this was shared out',
    },
    invoice: 'The invoice',
    cost: 'The cost',
    supplierInvoice: 'The invoice of the supplier',
    opened: (f: { what: string; name: string; moment: string }) =>
      `${f.what}: opened by ${f.name} on ${f.moment}.`,
    keyOpen: 'Open the first paper',
    openedNone: 'Nobody of you opened a paper here.',
    seenElsewhere: 'I saw the paper in another way',
    seenElsewhereHint:
      'On paper for instance, or together at one screen. Did nobody of you open it here? Then the report says ' +
      '“not opened”.',
    whole: 'The whole entry',
    noPaper: 'No paper belongs to this entry: somebody wrote it by hand. Ask why when that is not clear.',
    said: 'What was said',
    right: (f: { name: string; moment: string }) => `${f.name} said on ${f.moment}: right.`,
    question: (f: { name: string; moment: string }) => `${f.name} asked on ${f.moment}:`,
    answer: (f: { name: string; moment: string }) => `${f.name} answered on ${f.moment}:`,
    say: 'What do you say of it?',
    isRight: 'Right',
    isRightHint: 'The paper fits the entry.',
    ask: 'I have a question',
    askHint: 'The administration gets your question and answers here.',
    words: 'Your question, or what you want to add',
    wordsNeeded: '(needed when you choose “I have a question”)',
    wordsHint:
      'Your question stands in the report for the members. So write no names of members or customers.',
    save: 'Save and go on',
    answerTitle: 'Answer',
    answerWords: 'Your answer',
    answerHint: 'It stands in the report for the members. So write no names of members or customers.',
    answerSave: 'Send your answer',
  },
  checks: auditChecks,
  report: {
    title: (year: string) => `Report on ${year}`,
    short: 'The report',
    lead:
      'This is for the general meeting. What you looked at stands in it by itself. So does what you did ' +
      'not look at. Do you ' +
      'make a new version later? Then you sign again.',
    leadAdopted: (f) =>
      `The members adopted the annual account on ${f.day}. This report is for the next members' meeting. ` +
      'What you looked at is in it by itself. So is what you did not look at.',
    make: 'Make the report',
    makeAgain: 'Make a new version',
    advice: 'What do you advise the members?',
    adopt: 'Adopt the annual account',
    'not-yet': 'Do not adopt the annual account yet',
    adviceAdopted: 'What do you say of what the members adopted?',
    stands: 'It can stay so',
    'look-again': 'The members should look again',
    findings: 'What do you want to tell the members?',
    findingsHint: 'Write no names of members or customers. The members read this.',
    save: 'Make and keep the report',
    version: (f: { version: string; moment: string; name: string }) =>
      `Version ${f.version}, made on ${f.moment} by ${f.name}`,
    open: 'Open the report (PDF)',
    hash: 'Check number of the PDF',
    hashSaid: 'When anything in the file changes, another number comes out (SHA-256).',
    signatures: 'Signatures',
    signedBy: (f: { name: string; moment: string }) => `${f.name} signed on ${f.moment}.`,
    nobody: 'Nobody has signed yet.',
    stillNeeded: (count: number) =>
      count === 1 ? 'One more of the audit committee signs.' : `${count} more of the audit committee sign.`,
    sign: 'I sign this report',
    signSaid:
      'You say that you looked at the entries and that the report is right. A signature cannot be taken ' +
      'back.',
    done: 'The report is signed by two members. It can go to the general meeting.',
    signedNow: 'Your signature stands under it.',
    older: 'Older versions',
    notYet: (left: number) =>
      left === 1
        ? 'There is still 1 entry that nobody looked at. After that you make the report.'
        : `There are still ${left} entries that nobody looked at. After that you make the report.`,
  },
  tasks: {
    begin: (year: string) => `Look at the books of ${year}`,
    beginDetail: 'the members wait for your report',
    look: (year: string) => `Audit of ${year}`,
    sign: (year: string) => `Sign the report on ${year}`,
    signDetail: 'the report is ready',
    answer: (number: string) => `Question of the audit committee on entry ${number}`,
  },
  refusals: {
    'audit-own-year':
      'You kept the books of that year yourself, or were on the board. Somebody else looks at it.',
    'audit-own-work':
      'You cannot check your own work. Who is on the board or keeps the books does not look for the ' +
      'members. Another member ' +
      'of the audit committee does this.',
    'year-not-over': () => 'This year is not over yet.',
    'audit-year-open': 'This year is not closed yet. The administration closes it first.',
    'audit-begun': 'The entries of this year were drawn already. That happens once.',
    'nothing-to-audit': 'Nothing was booked in this year.',
    'not-in-sample': 'This entry is not in the draw.',
    'paper-not-opened': 'You did not open the paper. Open it first. Or say that you saw it in another way.',
    'no-such-paper': 'This paper does not belong to this entry.',
    'said-already': 'That was said of this entry already.',
    'question-empty': 'Write down your question.',
    'no-audit-question': 'No question is open about this entry.',
    'no-audit': 'This audit is not there.',
    'audit-unfinished': (f: RefusalFacts['audit-unfinished']) =>
      f.count === '1'
        ? 'There is still 1 entry that nobody looked at.'
        : `There are still ${f.count} entries that nobody looked at.`,
    'audit-changed': 'Something changed just now. Look at it and try again.',
    'report-replaced': 'There is a newer version of the report. Sign that one.',
    'signed-already': 'Your signature stands under it already.',
    'not-another-signer':
      'You do not count as another than who signed already: one of you gave the other access. Have that ' +
      'access confirmed first.',
  },
}
