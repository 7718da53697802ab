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
  saidYes: 'Your yes is kept.',
  closedDone: 'The question is closed.',
  form: {
    member: 'Out of whose pot?',
    purpose: 'What for?',
    amount: 'What will it cost at most?',
    what: 'What do you buy, and where?',
    whatHint: 'For example: a ladder at the hardware store.',
    save: 'Ask it',
  },
  one: (f) => (f.member === null ? `${f.amount}, ${f.purpose}` : `${f.member}: ${f.amount}, ${f.purpose}`),
  on: (day) => `Asked on ${day}`,
  yes: (f) => (f.name === null ? `${approvers[f.as]}: yes` : `${f.name} (${approvers[f.as]}): yes`),
  toCome: (f) =>
    f.count === 1
      ? `One more yes needed, of: ${choice.format(f.who)}.`
      : `Still ${f.count} times yes needed, of different people: ${choice.format(f.who)}.`,
  enough: 'Yes was said often enough. The administration can pay and book it.',
  sayYes: 'Yes, this is fine',
  no: 'No, or no longer needed',
  why: 'Why not?',
  whyHint: 'The member reads this.',
  close: 'Close this question',
  closed: 'Closed',
  closedWhy: (f) => (f.why === '' ? f.what : `${f.what}: ${f.why}`),
  home: {
    title: 'Asked out of a pot',
    detail: 'By the scheme you say yes or no to this.',
  },
  refusals: {
    'member-not-found': () => 'This member is not there.',
    'not-your-pot': () => 'You ask for money out of your own pot only.',
    'no-scheme-in-force': (f) => `On ${f.on} no scheme holds. The board decides on one first.`,
    'purpose-not-allowed': () => 'This pot may not be used for that. The scheme says so.',
    'amount-not-positive': () => 'Fill in an amount above zero.',
    'pot-too-small': (f) => `There is ${euro(f.balance)} in this pot. You cannot ask for more out of it.`,
    'request-not-found': () => 'This question is not open (any more). Look again.',
    'own-pot': () => 'This is your own pot. Somebody else says yes or no.',
    'not-yours-to-approve': () =>
      'By the scheme of this member you do not say yes to this. The scheme says who does.',
    'yes-said-already': () => 'You said yes already. The second yes is of somebody else.',
    'yes-not-yet': () =>
      'You cannot say yes yet. First somebody else than who invited you confirms that it is you (at Who does ' +
      'what). Is there nobody? Ask who installed Gilde for you.',
    'yes-of-own-hand': () =>
      'Who said yes got their e-mail address or sign-in card from you, or from the same person as you. Somebody ' +
      'else confirms first who it is (at Who does what).',
  },
}

const choice = new Intl.ListFormat('en', { type: 'disjunction' })
