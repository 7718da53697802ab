import type { bankStatements as Dutch } from '../nl/bank-statements.ts'

export const bankStatements: typeof Dutch = {
  statements: {
    title: 'Statements',
    caption: 'Statements that were read',
    period: 'Period',
    account: 'Account',
    opening: 'Opening',
    closing: 'Closing',
    lines: 'Lines',
    linesAdded: (f) => (f.added === f.inFile ? `${f.inFile}` : `${f.inFile}, of which ${f.added} new`),
    importedOn: 'Read on',
    file: 'File',
    openingUnknown: 'not named',
    download: 'Download',
    gap: (f) =>
      `Between ${f.after} and ${f.before} lines are missing, together ${f.missing}. ` +
      'Get that period from your bank and read it.',
    gapTitle: 'Lines are missing',
    clashTitle: 'Two statements contradict each other',
    clash: (f) =>
      `On ${f.day} two statements begin with ${f.opening}, with other lines. They cannot both be right. Look at your ` +
      'bank, and withdraw the one that is wrong.',
    joins: 'All statements join on to each other.',
    empty: 'No statement was read yet.',
  },

  withdraw: {
    title: 'Withdraw a statement',
    link: 'Withdraw',
    lead: (f) =>
      f.opening === null
        ? `The statement of ${f.period}, which ends with ${f.closing}.`
        : `The statement of ${f.period}, from ${f.opening} to ${f.closing}.`,
    what:
      'Only when this statement is wrong. What it begins and ends with counts no more. Lines that only it has go ' +
      'away. The file is kept. Read the right statement after that.',
    why: 'What is wrong with it?',
    whyHint: 'For example: the wrong file, or another opening balance than the bank says.',
    whyNot: 'Cannot go',
    heldTitle: 'This statement cannot go',
    held: (f) =>
      f.count === 1
        ? 'Something was decided about 1 line that only this statement has. What was decided is kept.'
        : `Something was decided about ${f.count} lines that only this statement has. What was decided is kept.`,
    whatNow: 'Is this statement wrong all the same?',
    steps: [
      'First read the right statement of these days. Lines that it has too do not hold this one any more. Then come ' +
        'back here.',
      'Is a line altogether wrong? Open it below and undo what was made of it. Then keep it for later. So it does ' +
        'not count for an invoice or a pot.',
    ],
    heldLines: 'These lines hold it',
    save: 'Withdraw this statement',
    done: 'The statement counts no more.',
    withdrawn: (f) => `Withdrawn on ${f.day} by ${f.who}: ${f.why}`,
  },
}
