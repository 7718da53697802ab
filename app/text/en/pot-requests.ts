import { formatEuro } from '../../values/format.ts'
import type { potRequests as Dutch } from '../nl/pot-requests.ts'
import { approvers } from './approvers.ts'

const euro = (cents: string) => formatEuro(BigInt(cents), 'en')

/** Asking for money out of a pot, and saying yes or no to it. */
export const potRequests: typeof Dutch = {
  title: 'Ask for money out of a pot',
  lead: 'This is what was asked. When yes was said often enough, the money may leave the pot.',
  back: 'Back to all questions',
  none: 'Nothing is asked now.',
  ask: 'Ask for money out of a pot',
  askOwn: 'Ask for money out of your pot',
  askLead: 'Then those whom the scheme of the member names say yes or no.',
  asked: 'Your question is there. Who may, says yes or no.',
  next: (f) => (f.member === null ? `Next question: ${f.amount}` : `Next question: ${f.member}, ${f.amount}`),
  ready: 'Done. No question waits for your yes any more.',
  saidYes: 'Your yes is kept.',
  closedDone: 'The question is closed.',
  askedAgain: 'Asked again, for another amount.',
  noScheme: 'No scheme holds now. The board decides on one first.',
  form: {
    member: 'Out of whose pot?',
    purpose: 'What for?',
    amount: 'What will it cost at most?',
    what: 'What do you buy, and where?',
    whatHint: 'For example: a ladder at the hardware store.',
    why: 'Why do you need it?',
    whyHint: 'For example: my old ladder is broken, and without one I cannot paint house fronts.',
    quote: 'Quote, or a photo of the price',
    quoteHint:
      'At most 10 MB: pdf, jpg, png or webp. Must you mend something? Then choose the file once more.',
    boughtBy: 'Who pays the shop?',
    buyers: {
      member: 'I pay and hand in the receipt. After that I get it back.',
      cooperative: 'The co-op pays. The invoice is in the name of the co-op.',
    },
    room: {
      free: (f) => `You can ask ${f.amount} at most out of your pot now.`,
      promised: (f) => `There is ${f.held} in it. Of that, ${f.promised} was said yes to.`,
      buying: 'Buying something for your business is no income. Your benefit does not go down by it.',
      payout:
        'Do you have money paid out to yourself? That may count as income. Before you say yes, you read what it ' +
        'does to your benefit.',
    },
    again: (f) =>
      `You asked for ${f.amount} at most. Fill in the new amount. This question then replaces the old one.`,
    save: 'Ask it',
  },
  one: (f) => (f.member === null ? `${f.amount}, ${f.purpose}` : `${f.member}: ${f.amount}, ${f.purpose}`),
  on: (day) => `Asked on ${day}`,
  yes: (f) => (f.name === null ? `${approvers[f.as]}: yes` : `${f.name} (${approvers[f.as]}): yes`),
  toCome: (f) =>
    f.count === 1
      ? `One more yes needed, of: ${choice.format(f.who)}.`
      : `Still ${f.count} times yes needed, of different people: ${choice.format(f.who)}.`,
  toComeSmall: (f) =>
    `One more yes needed. One yes of the administration is enough for this amount. ` +
    `Otherwise ${f.count === 1 ? 'one' : 'two'} ` +
    `times yes, of: ${choice.format(f.who)}.`,
  enough: 'Yes was said often enough. The administration can pay and book it.',
  left: (f) => `Free in this pot, besides what was said yes to: ${f.amount}.`,
  sayYes: 'Yes, this is fine',
  no: 'No',
  notNeeded: 'Not needed any more',
  why: 'Why not?',
  whyHint: 'The member reads this.',
  close: 'Close this question',
  closed: 'Closed',
  closedWhy: {
    no: (f) => (f.why === '' ? 'No.' : `No: ${f.why}`),
    'taken-back': (f) => (f.why === '' ? 'Not needed any more.' : `Not needed any more: ${f.why}`),
  },
  done: 'Done',
  doneSpent: 'Paid from your pot.',
  story: {
    open: 'See how far it is',
    howFar: 'How far it is',
    asked: 'Asked',
    yes: 'Yes said',
    bought: 'Bought',
    paid: 'Out of the pot',
    notYet: 'Not yet.',
    buyer: {
      member: 'The member pays the shop, and gets it back.',
      cooperative: 'The co-op pays the invoice.',
    },
    quote: 'Look at the quote',
    noQuote: 'There is no quote with it.',
    closed: (f) =>
      f.why === ''
        ? `This question was closed on ${f.day}.`
        : `This question was closed on ${f.day}: ${f.why}`,
    saidNo: (f) =>
      f.why === '' ? `On ${f.day} the answer was no.` : `On ${f.day} the answer was no: ${f.why}`,
    allDone: 'Done. It was bought, and the money is out of the pot.',
    tooFew: (f) =>
      f.left === 0
        ? 'There is nobody now who can say yes to this.'
        : `${f.toCome} more people must say yes. There ${f.left === 1 ? 'is only one' : `are only ${f.left}`} now.`,
    task: { administrator: 'administration', coach: 'coach', board: 'board' },
    give: (f) =>
      `The board can ask somebody else, and give them a task at Who does what: ${choice.format(f.toGive)}. ` +
      'Not the member.',
    linkOffice: 'The administration can invite a case manager of the municipality.',
    buyNow: {
      member: 'You may buy it. Take a photo of the receipt and hand it in here.',
      cooperative:
        'You may buy it. Ask the shop for an invoice in the name of the co-op, and hand it in here.',
    },
    bookNow: {
      member:
        'The member buys it and hands in the receipt. You find it in the tray. Do you have it? Book it here.',
      cooperative: 'Does the invoice come to you? Enter it and choose this question.',
    },
    atMost: (f) => `${f.amount} at most. Does it cost more? Then ask again first.`,
    handIn: { member: 'Hand in the receipt', cooperative: 'Hand in the invoice' },
    enterInvoice: 'Enter the invoice',
    bookReceipt: 'Book a receipt',
    askMore: 'Ask for more',
    boughtLine: {
      receipt: (f) => `Receipt handed in on ${f.on}. The administration books it.`,
      cost: (f) => `${f.supplier}, ${f.on}: ${f.total}`,
      invoice: (f) => `Invoice of ${f.supplier}, ${f.on}: ${f.total}. It waits for a yes.`,
    },
    wentOut: (f) => `On ${f.day} ${f.amount} went out of the pot.`,
    settled: { member: 'The member has the money back.', cooperative: 'The shop is paid.' },
    toSettle: {
      member: 'The member still gets the money back.',
      cooperative: 'The shop is still to be paid.',
    },
  },
  home: {
    title: 'Asked out of a pot',
    detail: 'By the scheme you say yes or no to this.',
    mayBuy: (f) => `You may buy it: ${f.what}`,
    mayBuyDetail: {
      member: (f) => `${f.amount} at most. Then hand in the receipt.`,
      cooperative: (f) => `${f.amount} at most. Ask for an invoice to the co-operative, and hand it in.`,
    },
    noTitle: 'No to your question',
    no: (f) => `No: ${f.what}.`,
    noWhy: (f) => `Why: ${f.why}`,
    noWithout: 'It does not say why. Ask the administration.',
  },
  mail: {
    hello: (f) => `Hello ${f.name},`,
    'pot-yes': {
      subject: (f) => `Yes to your request: ${f.what}`,
      said: (f) => `You asked for money from your pot: ${f.what}, at most ${f.amount}. The answer is yes.`,
    },
    'pot-no': {
      subject: (f) => `No to your request: ${f.what}`,
      said: (f) =>
        `You asked for money from your pot: ${f.what}, at most ${f.amount}. The answer is no. Nothing leaves your ` +
        `pot.\n\nWhy: ${f.why}`,
    },
    read: 'Read here what you can do now:',
    bye: 'Regards,',
  },
  refusals: {
    'member-not-found': () => 'This member is not there.',
    'not-your-pot': () => 'You ask for money out of your own pot only.',
    'no-scheme-in-force': (f) => `On ${f.on} no scheme holds. The board decides on one first.`,
    'purpose-not-allowed': () => 'This pot may not be used for that. The scheme says so.',
    'amount-not-positive': () => 'Fill in an amount above zero.',
    'pot-too-small': (f) => `There is ${euro(f.balance)} in this pot. You cannot ask for more out of it.`,
    'pot-promised': (f) =>
      `${euro(f.left)} in this pot is free. The rest was said yes to and is not spent yet. Ask for less, or first ` +
      'close a request that is not needed any more.',
    'quote-empty': () => 'The file of the quote is empty. Choose another.',
    'quote-too-large': () => 'The quote is larger than 10 MB. Choose a smaller file.',
    'quote-kind': () => 'This file is no photo and no pdf. Choose pdf, jpg, png or webp.',
    'no-without-words': () => 'Write why not. The member reads it.',
    'request-not-found': () => 'This question is not open (any more). Look again.',
    'own-pot': () => 'This is your own pot. Somebody else says yes or no.',
    'not-yours-to-approve': () =>
      'By the scheme of this member you do not say yes to this. The scheme says who does.',
    'yes-said-already': () => 'You said yes already. The second yes is of somebody else.',
    'asked-by-own-hand': () =>
      'Who said yes got their e-mail address or sign-in card from you, or from the same person as you. Somebody ' +
      'else confirms first who it is (at Who does what).',
  },
}

const choice = new Intl.ListFormat('en', { type: 'disjunction' })
