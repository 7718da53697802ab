import type { coachNotes as Dutch } from '../nl/coach-notes.ts'

export const coachNotes: typeof Dutch = {
  title: (f) =>
    f.count === 1 ? `1 note is for ${f.name} alone` : `${f.count} notes are for ${f.name} alone`,
  until: (f) =>
    `${f.name} can still read them and share them with the member up to and including ${f.day}. After that we erase ` +
    'what was not shared.',
  again: 'Do you give the task back in that time? Then they are there again.',
  mailed: (f) => `${f.name} gets a mail that the task ends.`,
  tell: (f) => `${f.name} has no e-mail address. Tell them yourself that the task ends.`,
  mail: {
    subject: (f) => `You are no longer a coach at ${f.cooperative}`,
    body: (f) =>
      `Dear ${f.name},\n\n` +
      `Your task as a coach at ${f.cooperative} has ended. You no longer see what a coach sees. ` +
      `What you shared with members stays with them.\n\n` +
      f.notes +
      `Is this not right? Call or mail us.\n` +
      f.reach.map((way) => `${way}\n`).join('') +
      `\nKind regards,\n${f.cooperative}\n`,
    notes: (f) =>
      `You have ${f.count === 1 ? '1 note' : `${f.count} notes`} for yourself alone. ` +
      `Up to and including ${f.day} you can read them, and share them with the member. After that we erase what ` +
      `you did not share:\n\n${f.url}\n\n`,
  },
  old: {
    title: 'What you wrote for yourself alone',
    lead: (f) =>
      `You are no longer a coach. Up to and including ${f.day} you still read this, and can share it with the ` +
      'member. After that we erase what you did not share.',
    none:
      'There is nothing here. Two weeks after you stopped as a coach, what you did not share was erased. ' +
      'Are you a coach now? Then look at the plan of the member.',
    about: (f) => `About ${f.name}`,
    wrote: (f) => `You, ${f.moment}`,
    gone: (f) => `${f.name} is no longer a member. It can no longer be shared.`,
    back: 'Back to your notes',
    way: 'Read what you wrote for yourself alone',
  },
}
