import type { helpBetween as dutch } from '../nl/help-between.ts'

/** What two who help each other read above what they promised, and where a post stands. */
export const helpBetween: typeof dutch = {
  mine: {
    askedByMe: (f) => `You asked ${f.other} for help and wait for a yes`,
    offeredByMe: (f) => `You offered ${f.other} help and wait for a yes`,
    asksMe: (f) => `${f.other} asks for your help`,
    offersMe: (f) => `${f.other} wants to help you`,
    iHelp: (f) => `You are going to help ${f.other}`,
    iAmHelped: (f) => `${f.other} is going to help you`,
    iHelped: (f) => `You helped ${f.other}`,
    iWasHelped: (f) => `${f.other} helped you`,
    ended: (f) => `Help between you and ${f.other}: not going on`,
  },
  theirs: {
    asked: (f) => `${f.helped} asked ${f.helper} for help`,
    offered: (f) => `${f.helper} wants to help ${f.helped}`,
    agreed: (f) => `${f.helper} is going to help ${f.helped}`,
    done: (f) => `${f.helper} helped ${f.helped}`,
    ended: (f) => `${f.helper} and ${f.helped}: not going on`,
  },
  day: {
    mine: 'Help by you and for you',
    line: { helps: (f) => `You help ${f.other}`, helped: (f) => `${f.other} helps you` },
    when: (f) => `${f.weekday} ${f.day} at ${f.time}`,
    at: (f) => `${f.when}, ${f.place}`,
    long: (f) => `${f.when}, about ${f.hours}`,
    label: 'The day',
    propose: 'Agree on a day',
    another: 'Rather another day',
    yes: 'Yes, that day suits',
    off: {
      agreed: 'Call this day off',
      mine: 'Take this proposal back',
      theirs: 'No, that day does not suit',
    },
    agreed: (f) =>
      `You agreed: ${f.when}. It is in the agenda of both of you. After that you say if it is done.`,
    was: (f) => `You agreed: ${f.when}.`,
    proposedByMe: (f) => `You proposed: ${f.when}. ${f.other} still says if it suits.`,
    proposedByOther: (f) => `${f.other} proposes: ${f.when}. Does that suit?`,
    offByMe: (f) => `This does not go on, you said: ${f.when}.`,
    offByOther: (f) => `This does not go on, said ${f.other}: ${f.when}.`,
    task: (f) => `${f.other} proposes a day. Does it suit?`,
    form: {
      title: (f) => `Agree on a day with ${f.other}`,
      lead: 'Propose a day and a time. The other says if it suits. Then it is in the agenda of both of you.',
      day: 'Which day?',
      time: 'What time?',
      timeHint: 'For example 9:30.',
      hours: 'About how many hours?',
      hoursHint: 'For example 2 or 1:30.',
      place: 'Where?',
      save: 'Propose this',
      sureTitle: 'Is this right?',
      sure: 'Yes, propose this',
      change: 'Choose another time',
      back: 'Back, without proposing anything',
    },
  },
  reach: {
    label: 'How you reach each other',
    nothing: (f) => `${f.other} shows no telephone number or e-mail address yet.`,
    phone: (f) => `Call ${f.other}:`,
    email: (f) => `Mail ${f.other}:`,
    lead: (f) => `What may ${f.other} see of yours? When the help is done, nobody sees it any more.`,
    show: { phone: (f) => `Show my number: ${f.value}`, email: (f) => `Show my e-mail: ${f.value}` },
    hide: { phone: (f) => `Hide my number: ${f.value}`, email: (f) => `Hide my e-mail: ${f.value}` },
    noPhone: 'Your telephone number is not in your file.',
    toReminders: 'Add it',
  },
  work: {
    title: 'Members who do this as work',
    who: (f) => `${f.tradeName} (${f.member})`,
    why: {
      trade: (f) => `This is what they do: ${f.said}.`,
      name: () => 'The name looks like what you search for.',
      offer: (f) => `In their shop window: “${f.said}”.`,
      page: () => 'It is on the page of their business.',
    },
    pay: 'It is their work. You can pay out of your pot.',
    askFirst: 'Put what you ask on the board. Then you ask them with one tap.',
  },
  thanks: {
    title: 'Thank you',
    said: ({ helped }) => `${helped} thanks you for your help.`,
    paper: ({ day, helped, word }) =>
      word === ''
        ? `${day}: ${helped} thanks you for your help.`
        : `${day}: ${helped} thanks you for your help: “${word}”`,
    paperOfSomebody: ({ day }) => `${day}: somebody you helped thanks you. You read who when you sign in.`,
    read: 'Read it again',
    mail: {
      subject: 'A thank-you for you',
      hello: ({ name }) => `Dear ${name},`,
    },
  },
  letGo: {
    title: 'You need not do this any more',
    done: 'It is done already.',
    ask: (f) => `${f.owner} took the question off the board.`,
    offer: (f) => `${f.owner} does not offer this any more.`,
    thanks: 'Thank you for wanting to help.',
    mine: {
      done: (f) => `Another did this already. ${f.other} reads that it is no longer needed.`,
      off: 'You took this off the board. The other reads that.',
    },
    paper: (f) => `${f.day}: “${f.what}”. ${f.sentence}`,
    paperOfSomebody: (f) =>
      `${f.day}: help that you waited for is no longer needed. You read more when you sign in.`,
  },
  youThanked: (f) => `You thanked ${f.helper}.`,
  off: {
    mine: {
      promised: (f) =>
        `${f.helper} is going to do this. That is why the others no longer see what you ask on the board.`,
      done: 'This is done. What you asked is no longer on the board.',
      taken: 'You took this off the board. The others no longer see it.',
      past: (f) => `This was on the board until ${f.day}. The others no longer see it.`,
    },
    done: 'This is done.',
    past: (f) => `This was on the board until ${f.day}.`,
  },
  you: 'You',
  clear: 'Take this off my list',
}
