import type { guiding as dutch } from '../nl/guiding.ts'

export const guiding: typeof dutch = {
  attention: {
    title: 'Who needs you now',
    nobody: 'Nobody needs you now, as far as we know.',
    more: (f) => (f.count === 1 ? '1 member more' : `${f.count} members more`),
    everybody: (f) => `All members (${f.count})`,
    home: (f) => (f.count === 1 ? '1 member needs you now' : `${f.count} members need you now`),
    without: {
      title: 'No permission written down yet',
      lead: 'These members work, and the permission of their municipality is not in Gilde yet.',
      step: {
        member: 'writes over the letter of the municipality. Help with that.',
        'case-manager': 'the case manager can write it down. Ask for it.',
        consent: 'does not share the permission with the case manager yet. Help with that.',
      },
    },
    reasons: {
      'permission-stopped': (f) =>
        `The permission held up to and including ${f.day}. There is work of after that.`,
      'permission-begins': (f) => `Works already, and the permission begins on ${f.day}.`,
      'without-permission': () => 'Works, and no permission is written down yet.',
      'permission-ends': (f) => `The permission lasts until ${f.day}.`,
      'statement-late': (f) =>
        f.count === 1
          ? `A monthly statement still waits; it should be there by ${f.day} at the latest.`
          : `${f.count} monthly statements still wait; the first should be there by ${f.day} at the latest.`,
      'step-overdue': (f) => `A step would be done by ${f.day} at the latest.`,
      'evaluation-due': (f) => `Looking back together was meant for ${f.day}.`,
      silent: () => 'Did not sign in for three weeks.',
    },
    ways: {
      'permission-stopped': 'See what you can do',
      'permission-begins': 'See what you can do',
      'without-permission': 'See who can write it down',
      'permission-ends': 'See the permission',
      'statement-late': 'Go to the statements',
      'step-overdue': 'Open the plan',
      'evaluation-due': 'Write down what you both say',
      silent: 'Find how to reach the member',
    },
  },

  changedMeanwhile: {
    now: (f) => `Now it says: “${f.words}”, written by ${f.name}`,
    yours: 'Below is what you typed. When you save it, that comes in its place.',
  },

  member: { title: 'Guidance', plan: 'Plan' },

  setting: {
    title: 'How we guide',
    lead: 'This holds for the whole co-operative.',
    weeks: 'After how many weeks do member and coach look back together?',
    weeksHint: 'From 2 to 52. Leave it empty when you agree nothing about this.',
    keptMonths: 'For how many months do you keep a plan after a member left?',
    keptMonthsHint: 'From 1 to 60. Then all of it is gone: the plan, the notes, how it went and the ladder.',
    ladder: 'The ladder: where do you stand, and where do you want to?',
    ladderHint:
      'Write each rung on a line of its own, the lowest first. Three to seven rungs. Empty: no ladder.',
    example: [
      'I have an idea',
      'I try it',
      'I have customers',
      'I earn something each month',
      'I can do it myself',
    ],
    save: 'Save',
    saved: 'It is saved.',
    rhythm: (f) => `You look back together every ${f.weeks} weeks.`,
    noRhythm: 'It is not agreed how often you look back together.',
  },

  ladder: {
    title: 'The ladder',
    lead:
      'You say where you stand, and where you want to. Nobody else chooses it, and it need not be higher. ' +
      'You and your coach read this, nobody else.',
    open: 'Where do you want to stand?',
    stands: 'Where do you stand now?',
    wants: 'Where do you want to stand?',
    save: 'Save',
    chosen: 'It is saved. Your coach sees it too.',
    now: (f) => `You stand on “${f.stands}” and want to get to “${f.wants}”.`,
    nowOf: (f) => `${f.name} stands on “${f.stands}” and wants to get to “${f.wants}”.`,
    was: (f) => `${f.day}: from “${f.stands}” to “${f.wants}”`,
  },
}
