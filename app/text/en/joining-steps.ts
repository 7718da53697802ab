import type { joiningSteps as Dutch } from '../nl/joining-steps.ts'

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

export const joiningSteps: typeof Dutch = {
  one: {
    back: 'To applications',
    entered: 'The application is in.',
    done: 'That is in.',
    kept: 'The application is kept longer.',
    undecided: 'Nobody said yes or no. The members have more time now.',
    received: (f) => `Applied on ${f.day}.`,
    receivedBy: (f) => `Written down by ${f.who} on ${f.day}.`,
    stands: (f) => `${f.stage}, ${days(f.count)} ago.`,
    standsDue: (f) =>
      f.voting ? `The vote went on until ${f.day}. Now it can be counted.` : `${f.stage}: that was ${f.day}.`,
    contact: (f) => `How to reach ${f.name}`,
    noPhone: 'No phone number',
    noEmail: 'No e-mail address',
    benefit: 'Benefit',
    helper: 'May be called to help',
    noHelper: 'Nobody named',
    agreed: 'Said yes to writing it down',
    idea: 'Idea',
    next: 'What is the next step?',
    nextNone: 'This application ended.',
    other: 'Something else',
    steps: 'What happened',
    stepBy: (f) => `${f.day}, by ${f.who}`,
    keptBy: (f) => `Kept until and with ${f.until}. Written down on ${f.day}, by ${f.who}:`,
    stepByApplicant: (f) => `${f.day}, by ${f.name}`,
    link: (f) => `The page of ${f.name}`,
    linkLead: (f) =>
      `With this address ${f.name} sees how far it is, and what stands here with the steps. Send it on yourself.`,
    votingUntil: (f) => `The members vote until ${f.day}. Who votes what stands nowhere.`,
    cast: (f) =>
      f.cast + f.waits === 0
        ? 'No member may vote now.'
        : `${f.cast === 1 ? '1 member' : `${f.cast} members`} voted. ` +
          (f.waits === 0
            ? 'Everybody voted.'
            : `${f.waits === 1 ? '1 member' : `${f.waits} members`} did not yet.`),
    count: 'Count the votes',
    counted: (f) =>
      `For: ${f.yes}. Against: ${f.no}. No opinion: ${f.abstain}.` +
      (f.silent === undefined ? '' : ` Did not vote: ${f.silent}.`),
    countedFew:
      'The votes were counted. How often yes and no is not told here: it could tell what one member voted.',
    countedNobody: 'Everybody voted, and nobody said yes or no. So there is no majority: it has become a no.',
    toAdministrator: (f) => `The administration now enters ${f.name} as a member.`,
    makeMember: 'Enter as a member',
    openMember: 'To the member',
    grantedUntil: (f: { day: string }) => `Holds until ${f.day}, that day included.`,
    keepLonger: 'Keep longer',
    erasedOn: (f) => `All of this application is erased after ${f.day}.`,
  },
  step: {
    titles: (f) => ({
      'intake-planned': 'Plan a first talk',
      'intake-held': 'Write down the first talk',
      'permission-asked': 'Permission was asked',
      'permission-granted': 'The municipality said yes',
      'permission-refused': 'The municipality said no',
      'on-trial': 'Begin the trial',
      'trial-passed': 'The trial went well',
      refused: 'The application does not go on',
      withdrawn: `${f.name} stops`,
    }),
    grantedAlready: 'The permission is there already',
    noAnswer: 'The municipality gave no answer.',
    seen: 'Who applied reads what you write here. Write nothing about health or debts.',
    on: {
      'intake-planned': '',
      'intake-held': 'When was the talk?',
      'permission-asked': 'When did you ask?',
      'permission-granted': 'Which day is on the letter?',
      'permission-refused': 'Which day is on the letter?',
      'on-trial': 'When does the trial begin?',
      'trial-passed': 'When was the last talk?',
      refused: '',
      withdrawn: '',
    },
    onLabel: 'Day',
    due: {
      'intake-planned': 'When do you meet?',
      'permission-granted': 'Until which day does the permission hold?',
      'on-trial': 'Until when?',
    },
    untilHint:
      'No day in the letter? Leave this empty. Who becomes a member takes letter, day and conditions along.',
    dueLabel: 'Until when',
    note: {
      'intake-planned': 'Where, and at what time?',
      'intake-held': 'What did you agree?',
      'permission-asked': 'Whom did you ask?',
      'permission-granted': 'Which conditions come with it?',
      'permission-refused': 'Why did the municipality say no?',
      'on-trial': 'What did you agree?',
      'trial-passed': 'What did you agree?',
      refused: 'Why does it not go on?',
      withdrawn: 'Do you want to add something?',
    },
    letter: 'The letter',
    letterHint: 'A PDF or a photo. Does the letter come later? Then you add it later.',
    told: 'What do we know of the benefit now?',
    toldHint: 'Without a benefit no permission is needed.',
    save: 'Save',
    sure: {
      title: 'Is this right?',
      ends: (f) => `${f.how}. The application of ${f.name} then ends.`,
      against: (f) =>
        `The members said yes to ${f.name} on ${f.day}. This goes against their vote. Talk it over ` +
        `with the board first. ` +
        'The board sees on their first page that you did this.',
      reads: (f) => `${f.name} reads: “${f.note}”`,
      mail: (f) => `${f.name} gets a mail about it.`,
      call: (f) => `${f.name} has no e-mail address. Call ${f.name} about it.`,
      called: (f) => `${f.name} knows already: you told it yourself.`,
      yes: 'Yes, end this application',
      trial: (f) => `The trial lasts until and including ${f.day}. Now all the same?`,
      trialThen: (f) =>
        `The trial of ${f.name} then ends sooner. After that the administration enters ${f.name} as a member.`,
      trialYes: 'Yes, the trial went well',
      granted: (f) =>
        `The permission for ${f.name} was asked on ${f.asked}. You write down that it was there on ${f.on} already.`,
      grantedYes: 'Yes, this day is in the letter',
      change: 'No, go back',
    },
  },
  openVote: {
    title: 'Let members vote',
    lead: 'The members see the name and the idea. Not whether there is a benefit, and of which municipality.',
    rule: (f) => ({
      majority: `${f.name} comes in when more members are for than against.`,
      unanimous: `${f.name} comes in when nobody is against.`,
    }),
    closesOn: 'Until which day?',
    save: 'Let them vote',
    sure: {
      title: 'Is this right?',
      short: (f) =>
        f.days === 0
          ? `By your own agreement a vote lasts ${days(f.usual)}. Now the members can vote today only.`
          : `You agreed that a vote lasts ${days(f.usual)}. Now it stops after ${days(f.days)}: on ${f.closesOn}.`,
      who: 'Who does not look in time cannot vote then.',
      yes: 'Yes, let them vote for less long',
      change: 'No, another day',
    },
  },
  vote: {
    title: (f) => `May ${f.name} come in?`,
    lead: 'You vote once. Nobody reads what you vote.',
    few: 'Do few members vote? Then we only say whether it goes on, and not how many were for it.',
    idea: (f) => `What does ${f.name} want to do?`,
    until: (f) => `You can vote until ${f.day}.`,
    question: 'What do you vote?',
    ballots: { yes: 'Yes', no: 'No', abstain: 'No opinion' },
    save: 'Vote',
    sure: {
      yes: 'You vote yes. Is that right?',
      no: 'You vote no. Is that right?',
      abstain: 'You have no opinion. Is that right?',
    },
    sureLead: (f) => `It is about ${f.name}. After this you can no longer change your vote.`,
    sureSave: 'Yes, this is my vote',
    sureChange: 'Change your vote',
    voted: 'You voted. Thank you.',
    votedOnPaper: 'Your vote is in: you voted on paper. Is that not so? Call the administration.',
    back: 'To the first page',
  },
  enroll: {
    title: (f) => `Enter ${f.name} as a member`,
    lead: (f) => `${f.name} comes in the list of members. Signing in is arranged on the page of the member.`,
    idea: (f) =>
      `The idea of ${f.name}: “${f.idea}”. ${f.name} reads it again at the own plan, and makes it a goal there.`,
    notYet: {
      trial: (f) => `${f.name} is still on trial. Enter them once it is written down that it is over.`,
      trialUntil: (f) =>
        `${f.name} is on trial up to and including ${f.day}. Enter them once it is written down that it is over.`,
    },
    save: 'Enter',
    before: {
      title: 'A member before?',
      asked: 'Is this somebody who was a member before?',
      one: (f) => `Yes: ${f.name}, a member from ${f.from} up to ${f.until}`,
      back: (f) => `Yes: ${f.name}, who stopped on ${f.until} and is a member again already`,
      nobody: 'No, this is somebody else',
      how:
        'Is it the same person? Then they are a member again from today. The name, e-mail address and ' +
        'pot of then stay. ' +
        'The day below does not count then.',
      goesOn: ({ names }) =>
        `If it is the same person: does ${new Intl.ListFormat('en', { type: 'disjunction' }).format(names)} go on?`,
    },
    sure: {
      title: (f) => `Is this right? You enter ${f.name}`,
      since: (f) => `In the register of members comes: ${f.name}, a member since ${f.day}.`,
      again: (f) =>
        `${f.name} was a member from ${f.from} up to ${f.until}, and is a member again from ${f.day}.`,
      saidYes: (f) => `The members said yes on ${f.day}.`,
      trial: (f) => `The trial was over on ${f.day}.`,
      later: (f) => `The day that you chose is later. Was ${f.name} no member yet in between?`,
      earlier: 'On the day that you chose the trial was not over yet.',
      yes: 'Yes, enter them',
      change: 'No, change something',
    },
  },
  undo: {
    open: 'Entered by mistake? Undo it',
    title: 'Undo entering as a member',
    lead: (f: { name: string }) =>
      `This can be done today only, and only when nothing else of ${f.name} is in Gilde.`,
    back: (f: { name: string; stage: string }) =>
      `The application of ${f.name} then stands at: ${f.stage} again.`,
    gone:
      'The line of today leaves the register, with the business, the account and what came along from the ' +
      'application. The application itself stays.',
    why: 'Why do you undo it?',
    whyHint: (f: { name: string }) => `One sentence is enough. ${f.name} reads this too.`,
    save: 'Undo it',
  },
  keep: {
    title: 'Keep longer',
    lead: (f) => `This is only allowed when ${f.name} agrees, and for a year at most.`,
    until: 'Until which day?',
    save: 'Keep longer',
  },
}
