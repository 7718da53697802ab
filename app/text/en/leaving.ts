import type { leaving as dutch } from '../nl/leaving.ts'
import { road } from './leaving-road.ts'
import { lettingGo } from './letting-go.ts'

export const leaving: typeof dutch = {
  letGo: lettingGo,
  refusals: {
    'leaver-not-found': 'This member is not there, or you may not see this.',
    'leaver-left': (f) =>
      `The membership ended on ${f.day} already. A member again? The administration changes that in the register.`,
    'leaving-said-already': (f) =>
      `It was said already that this member stops, on ${f.day}. Another day? Take it back first, then say it anew.`,
    'leaving-day-far': 'Choose a day between three months ago and a year from now.',
    'leaving-day-ahead': 'Choose a day of a year from now at most.',
    'leaving-before-joined': (f) =>
      `This day is before the first day as a member, ${f.day}. Choose a later day.`,
    'leaving-how': 'Say how the member told it. Is it about yourself? Then do it on your own page.',
    'leaving-own-word': (f) => `${f.name} said this. Only ${f.name} can take it back, on their own page.`,
    'leaving-not-said': 'It does not say, or not any more, that this member stops.',
  },

  whereTo: {
    registration: 'I start for myself, registered at the KvK',
    job: 'I am going to work for an employer',
    study: 'I am going to study',
    other: 'I am going to do something else',
    unsaid: 'I would rather not say',
  },
  whereToOf: {
    registration: 'An own registration at the KvK',
    job: 'Work for an employer',
    study: 'A study',
    other: 'Something else',
    unsaid: 'Not said',
  },
  how: {
    spoken: 'In a conversation',
    phone: 'By phone',
    paper: 'On paper',
    mail: 'In a mail or message',
    unsaid: 'Not by the member: the co-operative ends it, or the member has died',
  },

  say: {
    title: 'Stop as a member',
    titleOf: (f) => `${f.name} stops as a member`,
    lead: 'Do you want to stop? Say so here. Then one page shows what is still to be done. You can take it back.',
    leadOf: (f) =>
      `Does the membership of ${f.name} stop? Write it down here. It can be taken back until the membership is ended.`,
    hearsByMail: (f) =>
      `${f.name} gets a mail about it, and can take it back. ` +
      'Somebody else than you ends the membership, or says first that it is right.',
    hearsByCall: (f) =>
      `${f.name} has no e-mail address: tell them. It will be among what you must do. ` +
      'Somebody else than you ends the membership, or says first that it is right.',
    lastDay: 'What is your last day as a member?',
    lastDayOf: 'What is the last day as a member?',
    lastDayHint: 'Work of after that day does not belong on an invoice of the co-operative any more.',
    whereTo: 'What will you do next?',
    whereToOf: 'What will this member do next?',
    whereToHint: 'Only your coach reads this.',
    whereToHintOf: 'Only the member and the coaches can read this again.',
    how: 'How did the member tell you?',
    potFirst: 'First this: your pot',
    potFirstOf: (f) => `First this: the pot of ${f.name}`,
    next: 'Continue',
    sure: (f) => `Is this right? Your last day as a member is ${f.day}`,
    sureOf: (f) => `Is this right? The last day of ${f.name} as a member is ${f.day}`,
    sureLead: 'You can take it back until you are taken off the register of members.',
    change: 'No, change it',
    save: 'Yes, I want to stop',
    saveOf: 'Yes, write it down',
    back: 'Back to the first page',
    backToMember: (f) => `Back to ${f.name}`,
  },

  road,

  home: {
    title: 'Stopping as a member',
    own: (f) =>
      f.count + f.alone === 0
        ? `You stop on ${f.day}: all is done`
        : `You stop on ${f.day}: ${things(f.count + f.alone)} left`,
    of: (f) =>
      f.count === 0
        ? `${f.name} stops on ${f.day}: all is done`
        : `${f.name} stops on ${f.day}: ${things(f.count)} left`,
    left: (f) => `${f.name} stopped on ${f.day}: ${things(f.count)} left`,
    enroll: (f) => `End the membership of ${f.name}`,
    enrollDetail: (f) => `The last day was ${f.day}, and all is done`,
  },

  member: {
    title: 'Stopping as a member',
    none: (f) => `${f.name} did not say that they want to stop.`,
    say: 'Write down that this member stops',
    see: 'See what is still to be done',
    endWhy: (f) => `Why it is that day: ${f.why}`,
  },
}

function things(count: number): string {
  return count === 1 ? '1 thing' : `${count} things`
}
