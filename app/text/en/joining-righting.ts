import type { joiningRighting as nl } from '../nl/joining-righting.ts'

export const joiningRighting: typeof nl = {
  righting: {
    open: 'Put this right',
    openFor: (f) => ` (${f.stage})`,
    title: 'Put a step right',
    was: (f) => `What it says now: ${f.stage}, ${f.day}.`,
    stays: (f) => `What it said can still be read, with your name and why. ${f.name} reads that too.`,
    into: 'What should it be?',
    choices: (f) => ({
      same: `${f.stage}, with another day or other words`,
      other: `The other answer: ${f.stage}`,
      nothing: `This step did not happen (yet). Back to: ${f.back}`,
    }),
    on: 'On which day was it?',
    due: {
      'intake-planned': 'When do you meet?',
      'permission-granted': 'Until which day does the permission hold?',
      'on-trial': 'Until and with which day is the trial?',
    },
    note: 'What should be written with it?',
    noteHint: 'Write nothing about health or debts.',
    nothingKept: 'With “this step did not happen” the day and the words below are not used.',
    why: 'Why do you put this right?',
    whyHint: 'One sentence is enough. For example: I pressed the wrong button.',
    label: 'Day',
    save: 'See what changes',
    sure: {
      title: 'Is this right?',
      becomes: (f) => `It will say: ${f.stage}, ${f.day}.`,
      back: (f) => `The application of ${f.name} goes back to: ${f.stage}.`,
      goesOn: (f) => `The application of ${f.name} then goes on again.`,
      voteGone: 'The vote stops. Nobody voted yet.',
      mailWent: (f) =>
        `${f.name} may have had a mail about what it says now. That mail is not taken back. ` +
        `${f.name} gets a new mail: we put something right.`,
      call: (f) => `${f.name} has no e-mail address. Call ${f.name} about this.`,
      called: (f) => `${f.name} knows already: you told it yourself.`,
      letter: 'The letter goes along to the new step.',
      letterStays: 'The letter stays with what it said.',
      yes: 'Yes, put it right',
      change: 'No, back',
    },
    done: 'It was put right.',
    wrong: (f) => `This was not right. Put right on ${f.day}, by ${f.who}.`,
    wrongOwn: (f) => `This was not right. We put it right on ${f.day}.`,
    because: (f) => `Why: ${f.why}`,
    toMember: 'To the member',
    mail: {
      subject: (f) => `We put something right in your application at ${f.cooperative}`,
      said: 'Something in your application was wrong. We put that right. This is how it is now:',
    },
    tell: (f) => `Something was wrong, and it was put right. What holds now: ${f.what}`,
  },
  rightRefusals: {
    'step-not-there': 'This step is not there, or it was put right already. Look what it says now.',
    'step-of-member':
      'This application has ended: it is a member now. That stands in the list of members, and does not go back. ' +
      'Was entering them a mistake? Today you undo it with the application. Later you end the membership.',
    'step-was-voted':
      'The members said this with their vote. Nobody else puts that right. Can it not go on after all? ' +
      'Then choose at the next step: the application does not go on.',
    'step-of-applicant': 'Who applied did this themselves. If they think again, a new application is needed.',
    'step-not-last': 'Another step came after this one. Put the last step right first.',
    'step-after-next': 'This day is after the next step. Choose an earlier day.',
    'nothing-put-right': 'It says this already. Choose what should be different.',
    'why-missing': 'Write down why you put this right.',
    'people-voted':
      'Somebody voted already. We throw no vote away. Wait until the vote is over. ' +
      'If it cannot go on then, choose at the next step: the application does not go on.',
  },
}
