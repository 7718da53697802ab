import type { joiningPaper as Dutch } from '../nl/joining-paper.ts'

export const joiningPaper: typeof Dutch = {
  paper: {
    heading: 'Votes on paper',
    none: 'Would somebody rather vote on paper? They can, at the table. Write down who voted, and count the papers.',
    title: 'Write down votes on paper',
    more: 'Write down more of them',
    lead: (f) => `For the vote on ${f.name}. There is no name on the paper.`,
    how: (f) =>
      'Let everybody fold their paper. Keep them until there are three, or until the last day is over, and then ' +
      `count them together. So what somebody voted stays secret. Voting goes on until ${f.day}.`,
    everybody: 'All members have voted.',
    votedOn: 'When did they vote?',
    who: 'Who voted on paper?',
    whoHint: 'Who voted already is not listed. Whom you tick here does not vote on the phone any more.',
    howOften: (f) => `How often was it: ${f.answer}?`,
    save: 'Save',
    on: 'Voted on',
    voters: 'Who',
    by: 'Written down by',
    confirmed: (f) => `${f.who} looked at it. These votes count.`,
    look: 'Look at these votes',
    waits: 'There are votes on paper that somebody else is still to look at. Then you can count.',
    answer: {
      waits: (f) => `Votes on paper of ${f.day}`,
      yes: 'Yes, so it was',
      no: 'No, this is not right',
      byAnother:
        'Somebody else, a coach, of the administration or of the board, looks at this. Only then does it count.',
      check:
        'Count the papers again, and look whether the names are right. With a no this goes away, and they vote anew.',
    },
    done: 'The votes on paper count.',
    taken: 'These votes on paper are gone. Who voted on paper can vote again.',
    second: {
      title: 'Look at votes on paper',
      lead: (f) =>
        `For the vote on ${f.name}. Do not talk about it: what somebody voted is nobody else's business.`,
      none: 'There is nothing to look at here (any more).',
    },
    toDo: (f) => `Look at the votes on paper on ${f.name}`,
    toDoDetail: (f) => `${f.who} wrote them down. With your yes they count.`,
  },
}
