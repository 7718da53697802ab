import type { leavingSecond as dutch } from '../nl/leaving-second.ts'
import { withStop } from '../sentence.ts'

const oneOf = new Intl.ListFormat('en', { type: 'disjunction' })

export const leavingSecond: typeof dutch = {
  see: {
    title: (f) => `Is it right that ${f.name} stops on ${f.day}?`,
    lead: (f) => `Two people look before ${f.name} is no member any more. You are the second.`,
    back: (f) => `Back to ${f.name}`,
    by: 'Written down by',
    at: 'Written down on',
    how: 'How it was told',
    lastDay: 'The last day as a member',
    ask: (f) =>
      `Are you not sure? Ask ${f.name} or ${f.by} first. ` +
      'Is it not right? Then the administration or the coach takes it back.',
    after: (f) => `If you say yes, the administration can end the membership of ${f.name} after that day.`,
    yes: 'Yes, this is right',
    over: 'Nobody has to look at this any more.',
    task: (f) => `Is it right that ${f.name} stops on ${f.day}?`,
    taskDetail: 'Somebody else wrote it down. You are the second who looks.',
    done: 'Written down: you said that this is right.',
    seen: (f) => `${f.name} said that this is right, on ${f.day}.`,
  },
  waits: {
    title: 'Two people end a membership',
    wroteIt: (f) =>
      `You wrote down that ${f.name} stops. So you cannot end the membership of ${f.name} alone.`,
    who: (f) =>
      `Let somebody else say that it is right: ${oneOf.format(f.names)}. ` +
      'They read it among what they must do. After it you can end it. ' +
      'Another of the administration can end it at once.',
    nobody: 'There is nobody else now who can say so. The board can give somebody a task (at Who does what).',
  },
  tell: {
    title: (f) => `Tell ${f.name} that it was written down: you stop as a member`,
    detail: (f) => `The last day is ${f.day}`,
    noAddress: (f) => `${f.name} has no e-mail address.`,
    mailFailed: (f) => `The mail to ${f.name} did not arrive.`,
    say: (f) =>
      `Say: ${f.by} wrote down that you stop. Your last day is ${f.day}. Is that right? ` +
      'Do you want to stay after all? Then we take it back. That can be done until your membership is ended.',
    call: (phone) => `Call ${phone}`,
    did: 'I told them',
    done: (f) => `Written down: you told ${f.name}.`,
  },
  takenBack: {
    subject: (f) => `You stay a member of ${f.cooperative}`,
    said: (f) =>
      `It was written down that you stop. Your last day would be ${f.day}. ${f.by} took that back on ${f.at}.`,
    stays: 'You stay a member. Nothing changes.',
    wrong: 'Do you want to stop after all? Say so yourself on the page above. Or call or mail us.',
    button: 'Look at it',
  },
  mail: {
    subject: (f) => `It was written down that you stop at ${f.cooperative}`,
    hello: (f) => `Dear ${f.name},`,
    said: (f) =>
      `${f.by} wrote down on ${f.at} that you stop as a member of ${withStop(f.cooperative)} ` +
      `Your last day is ${f.day}.`,
    how: {
      spoken: 'It says: you said so in a conversation.',
      phone: 'It says: you said so by phone.',
      paper: 'It says: you wrote it on paper.',
      mail: 'It says: you wrote it in a mail or message.',
      unsaid: 'It says: you did not say so yourself.',
    },
    wrong:
      'Is this not right, or do you want to stay? Choose “Do not stop after all” on the page below. ' +
      'Or call or mail us.',
    until:
      'That can be done until your membership is ended. Until and including your last day all goes on working.',
    button: 'Look at it, or take it back',
  },
}
