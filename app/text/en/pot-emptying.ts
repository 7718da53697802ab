import { formatEuro } from '../../values/format.ts'
import type { potEmptying as Dutch } from '../nl/pot-emptying.ts'

export const potEmptying: typeof Dutch = {
  entry: (f) => `Pot of ${f.member} after they stopped: ${f.to}`,
  to: {
    municipality: 'to the municipality',
    cooperative: 'to the co-operative',
    training: 'to the training pot',
    'own-business': 'along with the member, for their own business',
  },
  movement: (f) => `After stopping: ${f.to}`,
  byTwo: 'Somebody of the board asked this, and somebody else of the administration said yes.',
  decided: (f) => `The board decided: ${f.what}`,

  card: {
    title: 'The pot after stopping',
    left: (f) => `${f.name} stopped on ${f.day}. There is still ${f.amount} in the pot.`,
    byBoard: 'The board asks where this money goes. Then the administration books it.',
    ask: 'Say where this money goes',
  },

  ask: {
    title: (name) => `The pot of ${name} after stopping`,
    lead: (f) =>
      `${f.name} stopped on ${f.day}. There is still ${f.amount} in the pot. All of it goes at once. ` +
      'Then somebody else of the administration says yes.',
    back: 'Back to the pot',
    to: 'Where does the money go?',
    choices: {
      municipality: 'To the municipality',
      cooperative: 'To the co-operative',
      training: 'To the training pot',
      'own-business': 'Along with the member, for their own business',
    },
    byRule: 'The scheme says so.',
    byDecision: 'The scheme does not say this. Then say below what the board decided.',
    decided: 'What did the board decide, and when?',
    decidedHint: 'Only when the scheme does not say it. The member reads this too.',
    paidOut:
      'Does it go along with the member? Then the co-operative pays it out. Do they still get a benefit? Ask the ' +
      'municipality first: this money may count.',
    save: 'Ask this',
    done: 'Asked. The money goes when somebody else of the administration says yes.',
  },

  answer: {
    title: 'This waits for a yes',
    said: (f) => `${f.who} asked on ${f.day} to book what is in the pot of ${f.name}, ${f.amount}: ${f.to}.`,
    yes: (f) => `Yes, book ${f.amount}`,
    no: 'No, leave it there',
    byAnother: 'You asked this. Somebody else of the administration says yes or no.',
    byOffice: 'The administration books this, and so says yes.',
    check: 'Are the amount and where it goes right? After this the pot is empty.',
    done: {
      emptied: 'Booked. The pot is empty.',
      no: 'You said no. The money stays in the pot.',
      'taken-back': 'You took it back. The money stays in the pot.',
    },
  },

  home: {
    ask: (f) => `Say where ${f.amount} in the pot of ${f.name} goes`,
    askDetail: (f) => `This member stopped on ${f.day}`,
    answer: (f) => `Book ${f.amount} out of the pot of ${f.name}`,
    answerDetail: (f) => `The board asks: ${f.to}`,
  },

  own: {
    holds: (f) => `There is still ${f.amount} in your pot.`,
    waits: (f) => `The board asked to book this: ${f.to}. The administration still says yes or no.`,
  },

  refusals: {
    'member-not-found': 'There is no such member.',
    'member-not-left': 'This is still a member. It can be done after the last day.',
    'pot-stays': 'The scheme says that this money stays in the pot.',
    'nothing-in-pot': 'There is nothing in this pot any more.',
    'way-not-in-scheme': 'The scheme says where this money goes. It cannot go elsewhere.',
    'decision-needed': 'Say what the board decided, and when. The scheme does not say this.',
    'emptying-waits': 'This was asked already. It waits for a yes or no.',
    'no-such-emptying': 'This is not asked any more, or it was answered. Look again.',
    'pot-changed': (f) =>
      `There is ${formatEuro(BigInt(f.balance), 'en')} in the pot now, another amount than was asked. Say no, and ` +
      'let the board ask again.',
    'office-says-yes': 'The administration books this, and so says yes.',
    'own-pot': 'This is your own pot. Somebody else does this.',
  },
}
