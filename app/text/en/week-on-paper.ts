import type { week as dutch } from '../nl/week-on-paper.ts'

/** The week of a member on paper: what stands on it, who wants it, and how it is printed. */
export const week: typeof dutch = {
  title: 'My week on paper',
  lead: 'Do you prefer paper? Then your week is on one page: what you do, where you go and whom you call.',
  back: 'To the first page',
  refusals: {
    'paper-member-not-found': 'We cannot find this member. Choose somebody from the list.',
    'paper-member-left': 'This member left the co-operative. We print no week for who left.',
    'paper-member-decides':
      'Only the member puts this on paper. Leave the box empty, or ask the member to switch it on.',
    'paper-not-wanted': 'This member does not want the week on paper now. Ask first, then switch it on here.',
  },
  form: {
    wanted: 'I would like my week on paper',
    wantedHint: 'Your coach or the administration prints it for you. Who prints it can read it.',
    wantedOf: (f) => `${f.name} would like the week on paper`,
    wantedOfHint: 'Switch this on when you asked. The member sees who did, and can switch it off again.',
    appointments: 'My conversations with the coach may be on it',
    appointmentsHint: 'With whom, when and where. Not what about.',
    appointmentsOf: 'The conversations with the coach may be on it',
    money: 'My pot may be on it',
    moneyHint: 'What is in it, and what customers still pay.',
    moneyOf: 'The pot may be on it',
    save: 'Save',
    saved: 'It is saved.',
    setBy: (f) => `It has been so since ${f.day}.`,
  },
  print: {
    heading: 'Print it yourself',
    own: 'Make my week',
    week: 'Make the week',
    receipts: 'Make a page for receipts',
    all: (f) => (f.count === 1 ? 'Make the letter' : `Make all ${f.count} letters`),
    ownPlan: 'Your page also has your plan on it. Do not leave it where others read it.',
    fromOffice:
      'Of what you may not read yourself only the kind is on it. The plan is on it ' +
      'only when a coach prints.',
    file: 'week-on-paper',
    title: (f) => `The week of ${f.name}`,
    titleAll: 'The week on paper',
    titleReceipts: (f) => `Receipts of ${f.name}`,
  },
  office: {
    title: 'The week on paper',
    lead:
      'These members get their week on paper. Each letter has a code, so that we know whose it is when ' +
      'it comes back.',
    wants: 'Who wants it on paper',
    nobody: 'Nobody wants their week on paper yet',
    nobodyWhy: 'Choose a member below and ask whether it would help.',
    others: 'Other members',
    one: (f) => `On paper: ${f.name}`,
    back: 'To the week on paper',
    on: 'Wants it on paper',
    off: 'Not on paper',
  },
  paper: {
    heading: (f) => `The week of ${f.name}`,
    span: (f) => `Monday ${f.from} up to Sunday ${f.until}`,
    qrAlt: (f) => `QR code of this page: ${f.link}`,
    qrHint: 'Code of this sheet',
    toDo: 'What I do',
    nothingToDo: 'There is nothing you have to do this week.',
    said: (f) => `${f.what} (${f.last})`,
    kind: (f) =>
      `${f.what}${f.count > 1 ? ` (${f.count} times)` : ''}${f.last === undefined ? '' : `, ${f.last}`}`,
    agenda: 'Where I go',
    emptyAgenda: 'There is nothing in your agenda this week.',
    whenWhat: 'When and what',
    coming: 'I come',
    yes: 'yes',
    no: 'no',
    talk: (f) => `Conversation with ${f.name}`,
    booked: (f) => `You borrow: ${f.thing}`,
    turn: (f) => `Your turn: ${f.duty}`,
    steps: 'My steps',
    told: 'What others did for me',
    toldNote: 'Is something not right? Say so, or write it below.',
    money: 'My money',
    pot: (f) => `There is ${f.amount} in your pot.`,
    toCome: (f) =>
      f.count === 1
        ? `Of 1 invoice ${f.amount} is still to come, with VAT.`
        : `Of ${f.count} invoices ${f.amount} is still to come, with VAT.`,
    onlyKinds: 'We do not print what only you read. Sign in, or come by. Then we look together.',
    onlyKindsCall: (f) =>
      `We do not print what only you read. Call ${f.phone} first, and then sign in with your card. Or come by.`,
    onlyKindsByCard:
      'We do not print what only you read. Call us first, and then sign in with your card. Or come by.',
    shut: (f) => `A part is still closed. More may be waiting for you than stands here. ${f.whatNow}`,
    more: 'There is another sheet.',
    next: (f) => `The week of ${f.name}, another sheet`,
    hours: 'So many hours I worked',
    hoursByCard: 'Take this sheet along. At our place you enter your hours yourself, with your sign-in card.',
    days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    callTitle: 'Whom can I call?',
    callMe: 'Call me',
    write: 'I want to say:',
    receiptsHeading: (f) => `Receipts of ${f.name}`,
    receiptsLead: 'Stick your receipts here. Side by side, not on top of each other and not over the code.',
    receiptsHere: 'Stick here',
  },
}
