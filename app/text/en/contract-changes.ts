import type { contractChanges as dutch } from '../nl/contract-changes.ts'

/** A changed scheme, and the letters about it: a part of `contracts`. */
export const contractChanges: typeof dutch = {
  title: 'Changed scheme',
  lead:
    'Another scheme holds for a member only when they were told beforehand or signed (Burgerlijk Wetboek 2:59). ' +
    'Here you see for whom that is so.',
  none: 'No scheme was changed.',
  noneHow: 'When the board decides on a new version of a scheme, you see here who knows.',
  back: 'Back to the changed scheme',
  one: (f) => `${f.name}: new from ${f.day}`,
  standing: 'How it stands',
  mayHold: 'May hold from',
  notYet: 'not yet',
  letter: 'Letter',
  open: (f) => `Letter to ${f.name}`,
  standings: {
    signed: 'Signed',
    'from-the-start': 'Held when they joined',
    told: 'Told in time',
    'told-late': 'Told too late',
    look: 'Told. Look on the paper whether the co-operative may change it',
    'said-told': 'The board wrote down that they were told. No letter is kept here',
    'to-sign': 'Must sign: what the member signed allows no change',
    'signed-nothing': 'Must sign: nothing was signed yet',
    'to-tell': 'Does not know yet',
    'to-give': 'The letter was made. Write down when it was given',
  },
  signInstead: 'Must a member sign? Take a text of the scheme into use and ask the member to sign there.',
  tell: 'Make letters',
  tellLead:
    'We make a letter for each member with the new rules. It bears the day of today. Print it and give or send it. ' +
    'Then you write down when you did: only then does it count.',
  everybody: 'There is a letter for everybody.',
  whom: 'Who gets a letter?',
  toldAll: 'Make a letter for everybody who does not know yet',
  toAll: (f) => `You make a letter for everybody who does not know yet (${f.count}).`,
  when: 'On which day did you give or send the letter?',
  save: 'Make and keep the letters',
  done: {
    ja: 'The letters are made and kept. Print them and give or send them. Then write down when you did.',
    gegeven: 'It is written down. The letters count from that day.',
    terug: 'The letters were taken away.',
  },
  giveBy: (f) =>
    f.count === 1
      ? `1 letter lies ready. Give or send it by ${f.day} and write that down.`
      : `${f.count} letters lie ready. Give or send them by ${f.day} and write that down.`,
  giveNow: (f) =>
    f.count === 1
      ? `1 letter lies ready. The scheme began on ${f.day}. Give or send it soon and write that down.`
      : `${f.count} letters lie ready. The scheme began on ${f.day}. Give or send them soon and write that down.`,
  toDo: (f) =>
    f.count === 1
      ? '1 letter about the scheme is ready: give it and write down when'
      : `${f.count} letters about the scheme are ready: give them and write down when`,
  toDoDetail: (f) =>
    f.count === 1
      ? `Made on ${f.day}. The letter counts only when it stands here when it was given.`
      : `The first was made on ${f.day}. They count only when it stands here when they were given.`,
  given: 'Write down that letters were given',
  givenLead: 'A letter counts from the day on which you gave or sent it. After that it does not change.',
  givenWhom: 'Which letters did you give or send?',
  givenSave: 'Next',
  toAllGiven: (f) => `It is about all letters that lie ready (${f.count}).`,
  madeOn: (f) => `Made on ${f.day}`,
  noLetters: 'No letters lie ready.',
  sure: 'Is this right?',
  sureGiven: (f) => `These members got the letter on ${f.day}, or it was sent then:`,
  sureSave: 'Yes, it is so',
  change: 'Change it',
  takeBack: 'Take letters away',
  takeBackLead: 'Was a letter made by mistake and not given yet? Then you can take it away.',
  takeBackWhom: 'Which letters do you take away?',
  takeBackSave: 'Take away',
}
