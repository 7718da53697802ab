import type { firstWeeks as Dutch } from '../nl/first-weeks.ts'

export const firstWeeks: typeof Dutch = {
  title: 'Your first weeks as a member',
  contract: {
    title: 'Your agreement',
    detail:
      'What you agree on together is written down. The administration prepares it; you read and sign it here.',
  },
  plan: {
    title: 'Write one goal in your plan',
    detail: 'Small is fine. Your coach reads along and helps.',
    detailOfIdea: (f) => `When you applied you wrote: “${f.idea}”. You can begin with that.`,
  },
  talk: {
    title: 'Ask for a first talk with your coach',
    detail: 'Then you look together at what you want and what is needed.',
  },
  page: {
    title: 'Make your page in the shop window',
    detail: 'That is how customers find you. You look at it yourself first.',
  },
  idea: {
    title: 'Your idea',
    said: (f) => `When you applied you wrote: “${f.idea}”.`,
    take: 'Make it my first goal',
    kept: (f) =>
      'You can change the words first. If you do nothing, ' +
      `this goes with your application, ${f.weeks} weeks after you joined.`,
  },
}
