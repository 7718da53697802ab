import type { permissionRighting as nl } from '../nl/permission-righting.ts'

export const permissionRighting: typeof nl = {
  withdrawn: (f) => `Withdrawn before it began: ${f.reason}`,
  righted: (f) => `This was written down wrongly: ${f.reason}. This permission held on no day.`,
  right: 'Is something wrong here? Put it right',
  rightedDone: 'The permission was put right. What stood there before can be read at earlier permissions.',
  righting: {
    title: 'Put the permission right',
    lead: (f) => `Put right what is wrong here. ${f.name} is told, and can read what stood there before.`,
    ownLead: 'Put right what you copied wrongly from your letter. What stood there before can still be read.',
    why: 'What was wrong?',
    whyHint: 'For instance: it said 16 hours, it is 20 hours.',
    save: 'Put right',
  },
  sure: {
    title: 'Is this right?',
    long: (f) => `Please note: this is ${f.years} years. Is the last day right?`,
    longAgo: (f) =>
      `Please note: this permission began on ${f.day}, ${f.months} ${f.months === 1 ? 'month' : 'months'} ago.`,
    over: (f) => `Please note: the last day, ${f.day}, has passed already.`,
    noLimit: 'no limit',
    seen: 'Did you write something down wrongly? You can put it right later. It will say so.',
    otherLetter: 'Does another letter go with it? (PDF or photo)',
    letterStays: 'Choose nothing, and the letter that is there stays.',
    yes: 'Yes, this is right',
    change: 'Change something',
  },
}
