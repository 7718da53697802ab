import type { bankPages as Dutch } from '../nl/bank-pages.ts'

const choice = new Intl.ListFormat('en', { type: 'disjunction' })
const lines = (count: number) => (count === 1 ? '1 line' : `${count} lines`)

export const bankPages: typeof Dutch = {
  page: {
    title: 'Bank',
    toDo: (f) => `${lines(f.without)} without a proposal, ${f.with} with one`,
    more: (f) => `And ${f.count} more lines after that.`,
    confirmAll: (f) => `Confirm everything at 100% (${f.count})`,
    confirmed: (f) => (f.count === 0 ? 'There was nothing left to confirm.' : `${lines(f.count)} confirmed.`),
    notConfirmed: (f) => `${lines(f.count)} could not be done. They are still there.`,
    filter: 'Which lines',
    filterToDo: 'To do',
    filterAll: 'All',
    filterParked: 'To find out',
    filterDone: 'Done',
    import: 'Read a file',
    statements: 'Statements',
    search: 'Search the lines',
    searchHint: 'Name, description, account or amount',
    searchButton: 'Search',
    listToDo: 'Lines that are still to be done',
    listAll: 'Bank lines',
    nothingFound: 'No lines found.',
    emptyTitle: 'No bank lines yet',
    empty: (f) =>
      `Get a statement from your bank as ${choice.format(f.formats)}. Read it here. ` +
      'Then choose for each line what it is.',
    allDone: 'Done.',
    allDoneTime: (f) =>
      f.minutes <= 1 ? 'Done. It took you a minute.' : `Done. It took you ${f.minutes} minutes.`,
    allDoneBody: 'Each line of the bank has its place.',
    nothingWaitsTime: (f) =>
      f.minutes <= 1
        ? 'No line waits any more. It took you a minute.'
        : `No line waits any more. It took you ${f.minutes} minutes.`,
    setAside: (f) =>
      f.count === 1
        ? '1 line was kept for later. You still have to find out what it is.'
        : `${f.count} lines were kept for later. You still have to find out what they are.`,
    toSetAside: 'Find out',
    unknownParty: 'Unknown',
    state: { sure: 'Certain', proposal: 'Proposal', none: 'Choose', done: 'Done', parked: 'To find out' },
    last: (f) => `Last done: ${f.name}, ${f.amount}.`,
    undone: 'Undone. The line waits again. The entry is still in the books, with an entry against it.',
    undoLast: 'Undo',
    keyAccept: 'Book the first proposal. Is it less than 85 % certain? Then we ask first.',
    nextProposal: 'The next line with a proposal',
    onlyByHand: 'Only lines without a proposal are left. Choose for those yourself, or keep them for later.',
    keyReject: 'None of these proposals',
    keyLater: 'Keep this line for later',
    keyTakeUp: 'Undo keeping it. Then you choose what the line is after all.',
    keyUndo: 'Undo the last one',
  },

  line: {
    title: (f) => `${f.name}: ${f.amount}`,
    asSent: 'The line as the bank sent it',
    raw: 'Exactly what the bank sent',
    bookedOn: 'Day',
    valueOn: 'Value date',
    amount: 'Amount',
    name: 'From or to',
    iban: 'Account',
    text: 'Description',
    reference: 'Payment reference',
    endToEnd: 'Reference of the payer',
    bankReference: 'Reference of the bank',
    account: 'Our account',
    reversal: 'With this the bank takes an earlier payment back.',
    proposals: 'What can this be?',
    notHanded: (f) =>
      `This amount waits for ${f.name} in batch ${f.number}, which did not go to the bank yet. Was it paid already? ` +
      'Withdraw that batch first: then we know this line, and you do not pay twice.',
    toBatch: (f) => `To batch ${f.number}`,
    noProposal: 'We do not know what this is. Choose it yourself below.',
    noProposalToRead: 'We do not know what this is. The administration chooses it.',
    why: 'Why',
    willDo: 'This is what happens',
    accept: 'Right, book this',
    acceptOther: 'Book this',
    askFirst: 'This proposal is not sure. Is it right? Then press Enter once more.',
    reject: 'No, not this',
    rejectAll: 'None of these',
    byHand: 'Choose yourself',
    findInvoice: 'Search an open invoice',
    findHint: 'Number, name of the customer or amount',
    foundInvoices: 'Open invoices',
    invoice: 'Invoice',
    open: 'Open',
    whole: 'Book here',
    wholeOn: (f) => `Book the whole line on invoice ${f.number}`,
    noInvoices: 'No open invoice fits this amount or this name. Look for one, or choose something else.',
    nothingFor: (f) => `Nothing found for “${f.wanted}”. We search the invoices that are still open.`,
    otherInvoice: 'An invoice that is not listed',
    invoiceNumber: 'Number of the invoice',
    isOf: (f) => `${f.number} is of ${f.customer}. ${f.open} is open.`,
    isFor: (f) => `This is an invoice of ${f.customer}.`,
    unknownNumber: (f) => `There is no sent invoice with number ${f.number}. Check the number.`,
    findAnother: 'Search another invoice',
    findAnotherHint: 'Number, name of the customer or amount. What you filled in stays.',
    findAnotherButton: 'Search and check',
    keptFor: (f) => `We keep ${f.amount} for ${f.customer} (${f.numbers}).`,
    overpaidBackHint: 'Money that goes back has a minus. For example: -52.12.',
    split: 'Divide over more things',
    splitLead:
      'Fill in how much of this line belongs to what. Together it must be exactly the line. ' +
      'Money that goes back has a minus.',
    splitInvoice: (f) => `Invoice ${f.number}, ${f.customer} (open: ${f.open})`,
    splitSupplier: (f) => `Invoice ${f.number} of ${f.supplier}, ${f.open} open`,
    splitCost: (f) => `Receipt of ${f.supplier}, ${f.member} (to be paid: ${f.open})`,
    overpaidOf: 'Paid too much on invoice (number)',
    overpaid: 'Paid too much',
    otherAccount: 'Another account of the books',
    otherAmount: 'Amount on that account',
    otherLead: 'Rent, a grant, bank charges or anything else that belongs to no invoice.',
    member: 'Of which member',
    memberHint: 'Only for a pot, a payment to a member or money for the municipality',
    pot: 'From a pot',
    potPurpose: 'What for',
    potPurposeHint:
      'Does somebody else approve this by the scheme? Put it at Pots first, Ask for money out of a pot.',
    potAmount: 'Amount from the pot',
    note: 'Note',
    nothingToBook: 'This line is €0.00. There is nothing to book. You are done with this line.',
    chooseAccount: 'Choose an account.',
    chooseMember: 'Choose a member.',
    choosePurpose: 'Choose what the money is for.',
    anotherPart: '+ another part',
    oneMoreInvoice: '+ one more invoice',
    reckon: 'Work it out',
    stillOver: (f) => `Still ${f.left} over of ${f.line}.`,
    nothingOver: (f) => `Nothing is over: all of ${f.line} is divided.`,
    later: 'I do not know. Keep it for later.',
    laterLead: (f) =>
      `The line goes on ${f.account}. You find it again under To find out. Do you know later? Then undo it.`,
    laterNote: 'Kept for later.',
    keepForLater: 'Keep for later',
    bookSplit: 'Book it so',
    bookOther: 'Book the whole line here',
    amountOf: 'Amount',
    decided: 'What was made of it',
    decidedBy: (f) => `Done by ${f.who} on ${f.when}.`,
    decidedByHand: 'Chosen by hand.',
    decidedProposed: 'Chosen from a proposal. This is what it said then:',
    undo: 'Undo',
    undone: (f) => `Undone by ${f.who} on ${f.when}.`,
    history: 'Chosen before and undone',
    office: 'the program',
  },

  importing: {
    title: 'Read a file of the bank',
    lead: (f) => `Choose the file that you got from your bank: ${choice.format(f.formats)}.`,
    file: 'File',
    fileHint: 'At most 20 MB. A file that you had already may come again.',
    button: 'Read it',
    happens: 'What happens',
    steps: [
      'We look whether the file is of your account and is right to the cent.',
      'Lines that are there already do not come in again.',
      'If something is wrong, nothing is read. You read why.',
      'The file itself we keep exactly as it is.',
    ],
    added: (f) => {
      if (f.added === 0 && f.known === 0) return 'The file was read. There was no line in it.'
      if (f.added === 0)
        return f.known === 1
          ? 'We had this line already.'
          : `We had these ${f.known} lines already. Nothing was added.`
      return f.known === 0
        ? `${lines(f.added)} added.`
        : `${lines(f.added)} added, ${f.known} we had already.`
    },
    gaps: (f) =>
      f.count === 1
        ? 'Mind: lines are missing before one of these statements. Below you see since when.'
        : `Mind: lines are missing before ${f.count} of these statements. Below you see since when.`,
    toBank: 'Start with the lines',
    addAccount: 'Add an account',
    addAccountLead:
      'Does the co-operative have another account? Add it. Then you can read those statements too.',
    iban: 'Account number (IBAN)',
    accountName: 'Name',
    accounts: 'Accounts of the co-operative',
    inBooks: (f) => `In the books this is account ${f.account}.`,
  },

  home: {
    title: 'Bank',
    sure: 'Sure at the bank',
    sureDetail: (f) =>
      f.count === 1
        ? 'Of 1 line the name, number and amount are exactly right.'
        : `Of ${f.count} lines the name, number and amount are exactly right.`,
    parked: 'Still to be found out at the bank',
    inAndOut: (f) => `${f.in} in and ${f.out} out`,
    parkedDetail: (f) =>
      f.weeks === 0
        ? `${f.amount}, since ${f.day}`
        : `${f.amount}, since ${f.day}: ${f.weeks === 1 ? '1 week' : `${f.weeks} weeks`}`,
  },
}
