import type { helpWritten as dutch } from '../nl/help-written.ts'

/** What a coach or the administration writes down of help for who never signs in. */
export const helpWritten: typeof dutch = {
  put: 'Write something down for a member',
  /** For the administration, who reads no more than this. */
  officeLead:
    'Here stands what members ask and offer who never sign in. What the others put on the board you do not read.',
  noneOfTheirs: 'Nothing of members who never sign in stands here now.',
  title: 'Write down for a member',
  lead: 'For members who never sign in. Write down what the member asks or offers. All read that you wrote it down.',
  who: 'For whom do you write this down?',
  kind: 'What is it?',
  kinds: { ask: 'The member asks: “Who can …”', offer: 'The member offers: “I can …”' },
  what: 'Finish the sentence',
  how: 'How do you know this?',
  hows: { told: 'The member told me', 'on-paper': 'The member wrote it on paper' },
  by: {
    told: (f) => `${f.writer} wrote this down, as ${f.member} said it.`,
    'on-paper': (f) => `${f.writer} copied this from paper of ${f.member}.`,
  },
  says: {
    post: 'On the board',
    yes: 'Yes',
    no: 'No',
    'take-back': 'Taken back',
    'call-off': 'Called off',
    done: 'Done',
    thank: 'Thank you',
    fine: 'Fine as well',
    day: 'Day proposed',
    'day-yes': 'Day is fine',
    'day-off': 'Day does not go on',
  },
  line: (f) => `${f.says}: ${f.by}`,
  readsAlong: (f) =>
    `${f.member} never signs in. The coach and the administration read along what you agree on.`,
  ask: (f) => `Ask ${f.member}`,
  bothSides: 'You wrote down already what the other said. Let somebody else write this down.',
  task: (f) => `Ask ${f.member} and write it down`,
}
