import type { coachStops as Dutch } from '../nl/coach-stops.ts'

const counted = (one: string, more: (count: number) => string) => (f: { count: number }) =>
  f.count === 1 ? one : more(f.count)

export const coachStops: typeof Dutch = {
  stands: {
    planned: counted('1 talk is set.', (n) => `${n} talks are set.`),
    unplanned: counted('1 talk has no time yet.', (n) => `${n} talks have no time yet.`),
  },
  title: (f) => `What still stands of ${f.name}`,
  question: 'What becomes of the talks?',
  questionHint: 'Each member is told. Who has no e-mail address is called: that is put with what is to do.',
  private: (f) =>
    `What ${f.name} wrote for themselves does not go along. What a talk is about is read only by who takes it over.`,
  takesOver: (f) => `${f.name} takes the talks over`,
  clashes: (f) =>
    f.count === 1
      ? `At the time of 1 talk ${f.name} has something else. For that one ${f.name} proposes other times.`
      : `At the time of ${f.count} talks ${f.name} has something else. For those ${f.name} proposes other times.`,
  own: (f) =>
    f.count === 1
      ? `1 talk is with ${f.name} as a member. It is called off.`
      : `${f.count} talks are with ${f.name} as a member. They are called off.`,
  off: 'Call the talks off',
  offHint: 'Who wants a talk asks for a new one.',
  nobody:
    'There is no other coach. The talks are called off when you go on now. ' +
    'Does somebody take them over? Then make that person a coach first.',
  noCoach:
    'After that there is no coach. A member cannot ask for a talk then. ' +
    'The administration does applications and meetings.',
  unnoted: (f) =>
    f.count === 1
      ? `Of 1 talk that was held it is not written down whether the member came. ` +
        `Only ${f.name} can do so, before this task ends.`
      : `Of ${f.count} talks that were held it is not written down whether the member came. ` +
        `Only ${f.name} can do so, before this task ends.`,
  workshops: (f) =>
    f.count === 1
      ? `1 meeting that ${f.name} announced stays. Agree on who holds it, or call it off.`
      : `${f.count} meetings that ${f.name} announced stay. Agree on who holds them, or call them off.`,
  seeWorkshops: 'See the meetings',
  words: {
    over: (f) => `${f.name} is no coach any more. This talk is now with ${f.to}.`,
    off: (f) => `${f.name} is no coach any more.`,
  },
  office: 'Message of the co-operative',
  askAnew: 'Ask for a new talk',
  member: {
    subject: (f) => `Your talk with ${f.from} is now with ${f.to}`,
    said: (f) => `Your talk with ${f.from} is now with ${f.to}.`,
    set: (f) => `The time stays: ${f.when}.`,
    open: (f) => `${f.to} proposes a time to you.`,
    lapsed: (f) =>
      (f.when === '' ? 'Earlier times hold no more.' : `It does not take place on ${f.when}.`) +
      ` ${f.to} proposes other times to you.`,
  },
  coach: {
    subject: (f) => `You take over a talk of ${f.from}: with ${f.member}`,
    said: (f) => `You take over a talk with ${f.member} of ${f.from}.`,
    set: (f) => `You speak with each other ${f.when}. Does that not suit you? Propose other times.`,
    open: (f) => `Propose a time to ${f.member}.`,
    lapsed: (f) =>
      (f.when === '' ? 'Earlier times hold no more.' : `It does not take place on ${f.when}.`) +
      ` Propose other times to ${f.member}.`,
  },
  toTell: {
    title: 'Talks that are off',
    lead: 'The coach stopped. These members got no mail and do not know yet.',
    none: 'Everybody knows.',
    done: 'Written down: they were told.',
    askAnew: 'Does the member want a new talk? Ask a coach to propose times.',
  },
}
