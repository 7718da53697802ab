import type { road as dutch } from '../nl/leaving-road.ts'
import { standing } from './leaving-standing.ts'

function toDo(count: number): string {
  return count === 1 ? 'There is 1 thing left to do.' : `There are ${count} things left to do.`
}

export const road: typeof dutch = {
  title: (f) => `You stop on ${f.day}`,
  titleOf: (f) => `${f.name} stops on ${f.day}`,
  left: (f) => `You stopped on ${f.day}`,
  leftOf: (f) => `${f.name} stopped on ${f.day}`,
  lead: ({ count, alone }) =>
    count + alone === 0
      ? 'All is done.'
      : alone === 0
        ? toDo(count)
        : count === 0
          ? `${toDo(alone)} Only you see that.`
          : `${toDo(count + alone)} Only you see ${alone} of them.`,
  ownToo: (f) =>
    `${f.name} may also see what you do not: the message to the municipality, and hours for each other. ` +
    'That is not counted here.',
  ticks: 'Is something done? Then it goes from this page by itself.',
  label: 'What is still to be done',
  said: {
    self: (f) => `${f.name} wrote this down themselves, on ${f.day}.`,
    other: (f) => `${f.name} wrote this down, on ${f.day}. Told: ${f.how}.`,
  },
  whereTo: (f) => `Next: ${f.what}.`,
  done: {
    gezegd: 'It is written down. Look at your ease at what is still to be done.',
    terug: 'You took it back. You stay a member.',
    teruggenomen: (f) => `It was taken back. ${f.name} stays a member.`,
  },
  stops: {
    work: 'Your work',
    money: 'The money',
    together: 'Things, help and appointments',
    municipality: 'The municipality',
    pot: 'Your pot',
    end: 'Your last day',
  },
  stopsOf: {
    work: 'The work',
    money: 'The money',
    together: 'Things, help and appointments',
    municipality: 'The municipality',
    pot: 'The pot',
    end: 'The last day',
  },
  allDone: 'Nothing is left to do here.',
  doneBefore: (f) => `Done: ${new Intl.ListFormat('en', { type: 'conjunction' }).format(f.what)}.`,
  goesOn: 'This goes on by itself after the last day',
  doer: {
    you: 'You do this yourself.',
    member: (f) => `${f.name} does this.`,
    administrator: 'The administration does this.',
    others: 'Others say yes or no to it.',
  },
  ...standing,
  pot: {
    holds: (f) => `The pot holds ${f.amount} now.`,
    empty: 'The pot is empty.',
    below: (f) => `The pot is ${f.amount} below zero.`,
    belowBears: {
      'member-pot': 'The scheme says: what is short stays in the pot, until money comes in again.',
      cooperative: 'The scheme says: what is short is borne by the co-operative.',
      none: 'No scheme holds that says who bears what is short.',
    },
    belowDecided:
      'Nobody has to pay this back as long as nothing was decided. The board decides, and talks about it first.',
    rule: {
      municipality: 'The scheme says: what is in it at leaving goes to the municipality.',
      cooperative: 'The scheme says: what is in it at leaving goes to the co-operative.',
      training: 'The scheme says: what is in it at leaving goes to the training pot.',
      'own-business': 'The scheme says: who goes on with an own business takes along what is in it.',
      frozen: 'The scheme says: it stays as it is. Nothing can be taken out after the last day.',
      open: 'The scheme does not say yet what happens to the pot. The board decides that first.',
      none: 'No scheme holds yet. The board decides what happens to the pot.',
    },
    byHand:
      'This happens after the last day, and not by itself: the board asks it, the administration says yes. Until ' +
      'then the money stays where it is.',
    later: 'Does a customer pay later? Then it is shared out as always, and the part for the pot is added.',
    story: 'Read the story of the pot',
  },
  end: {
    before: (f) => `The last day is ${f.day}. Until and with that day all works as it does now.`,
    ready: 'The last day has passed and all is done. The administration can end the membership now.',
    'things-stand':
      'The last day has passed, but something is still open. Finish that first; then the membership is ended.',
    left: 'The membership has ended.',
    papers:
      'You sign in by a card or together with the coach. Together you can until your last day. After it the ' +
      'statement of your last month comes. Ask for a new card then, or give an e-mail address now.',
    papersOf: (f) =>
      `${f.name} signs in by a card or together with the coach. Together can be done until the last day. After it ` +
      'the statement of the last month comes. Give a new card then, or write down an e-mail address now.',
    enroll: 'End the membership',
  },
  back: 'Stay after all',
  backIsTheirs: (f) =>
    `Does ${f.name} want to stay after all? Then ${f.name} takes it back, on their own page.`,
  backSure: 'The last day, and what would come after it, are then gone.',
  backYes: 'Yes, stay',
  backLead:
    'You can take it back until your membership has ended. What you stopped already, you begin again yourself.',
  backLeadOf:
    'This can be done until the membership has ended. What was stopped does not begin again by itself.',
}
