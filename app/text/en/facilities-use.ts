import type { facilitiesUse as dutch } from '../nl/facilities-use.ts'
import { facilitiesDeposit } from './facilities-deposit.ts'

/** What happens with a thing that was booked: how it was, what it costs, how much it is used. */
export const facilitiesUse: typeof dutch = {
  withAMember:
    'You book together with a member. Open the page of the member and choose “Work together with …”.',
  toMembers: 'To Members',
  callOffUntil: {
    until: (f) => `You can call it off until ${f.moment}. Then you pay nothing.`,
    never: 'Please note: this begins so soon that you can no longer call it off.',
  },
  handOver: {
    heading: 'Fetching and bringing back',
    title: {
      fetched: (f) => `${f.thing}: how is it when fetched?`,
      returned: (f) => `${f.thing}: how is it when brought back?`,
    },
    lead:
      'Write down what is broken or dirty, and take a photo. So everybody knows how it was. ' +
      'It does not change after that.',
    back: 'Back to the booking',
    damage: 'Is anything broken or dirty?',
    damageHint:
      'Leave this empty when all is well. Write nothing about anybody’s health or citizen service number.',
    photo: 'Take a photo',
    photoHint: 'Where and with which phone you took it, we do not keep.',
    files: 'Or choose photos (four at most)',
    save: 'Keep',
    say: { fetched: 'Write down how it is when fetched', returned: 'Write down how it is when brought back' },
    over: {
      own: 'The time is over: bring it back, or say how it came back',
      ofAll: 'The time is over: how did it come back?',
      inAgenda: 'Over, not yet said how it came back',
      task: 'Bring it back, or say how it came back',
      taskOfOthers: 'Ask whether it is back, and say how',
      count: (f) => `The time of ${f.count} bookings is over.`,
      onPaper: (f) =>
        `The time is over of: ${f.things}. Bring it back, or tell the administration how it came back.`,
    },
    said: {
      fetched: (f) => `Fetched: ${f.who}, ${f.when}`,
      returned: (f) => `Brought back: ${f.who}, ${f.when}`,
    },
    office: 'the administration',
    onlyPhoto: 'Nothing was written with it. See on the photo how it was.',
    noDamage: 'All is well.',
    photoAlt: (f) => `Photo ${f.place} of how it was`,
    openPhoto: (f) => `Open photo ${f.place}`,
    sure: {
      title: 'Is this right?',
      says: 'You write down: all is well. That does not change after this.',
      early: (f) => `The booking only begins on ${f.from}. Did you fetch it already?`,
      yes: 'Yes, all is well',
      change: 'No, change it',
    },
    more: {
      say: 'Did you see more? Add it',
      title: (f) => `${f.thing}: what else did you see when you fetched it?`,
      lead: 'What you wrote before stays. This is added, with the time of now. It does not change after that.',
      damage: 'What else did you see?',
      damageHint: 'Write nothing about anybody’s health or citizen service number.',
      said: (f) => `Also seen when fetched: ${f.who}, ${f.when}`,
    },
  },

  charge: {
    ownTitle: 'What it costs you',
    unsettled: (f) =>
      `${f.month}: not settled yet. The administration books it out of your pot after the month.`,
    ownMonthBorne: {
      cooperative: (f) => `${f.month}: you pay nothing. The co-operative pays it: ${f.why}`,
      'training-pot': (f) => `${f.month}: you pay nothing. The training pot pays it: ${f.why}`,
    },
    ownMonth: (f) => `${f.month}: ${f.bearer}`,
    link: 'Settle costs',
    title: 'What use costs',
    lead:
      'What members used in a month that is over. You book it per member and month at once, out of ' +
      'the pot. No VAT comes on top: it stays within the co-op. ' +
      'Did something go wrong? At the bottom you take a month back.',
    due: 'Still to settle',
    none: 'There is nothing to settle.',
    of: (f) => `${f.member}, ${f.month}`,
    own: 'This is yours. Somebody else settles it.',
    purpose: 'What is it for?',
    purposeChoose: 'Choose what it is for',
    purposeMissing: 'First choose what it is for.',
    purposeHint: 'The scheme of this member says what the pot may be for.',
    book: 'Book out of the pot',
    bear: 'The co-op bears it',
    train: 'The training pot pays it',
    inTraining: (f) => `There is ${f.left} in the training pot.`,
    why: 'Why not out of the pot?',
    whyHint: 'The member reads this.',
    proposed: (f) => `This goes out of the pot as ‘${f.purpose}’. The scheme of this member allows that.`,
    notAllowed: 'By the scheme of this member this cannot go out of the pot.',
    tooLittle: (f) => `There is ${f.left} in the pot. That is not enough.`,
    otherwise: 'Not out of the pot?',
    all: 'Book all of these out of the pots',
    allOf: (f) =>
      `Of ${f.count} below you need not choose anything: it is allowed and there is enough in the pot. ` +
      `Together that is ${f.amount}.`,
    done: 'Settled already',
    member: 'Member',
    month: 'Month',
    amount: 'Amount',
    bearer: 'Out of what?',
    fromPot: 'Out of the pot',
    fromTraining: (f) => `The training pot: ${f.why}`,
    borne: (f) => `The co-op: ${f.why}`,
    what: (f) => `use of things and rooms in ${f.month}`,
    entry: (f) => `Use of things and rooms in ${f.month}`,
    back: (f) => `Taken back: use of things and rooms in ${f.month}`,
    task: 'Settle what members used',
    more: (f) =>
      `After these ${f.count === 1 ? 'comes 1 more month' : `come ${f.count} more months`}. ` +
      'You see them once these are settled.',
    taskDetail: (f) =>
      f.count === 1 ? 'A month of 1 member is over.' : `${f.count} months of members are over.`,
  },

  undo: {
    link: 'Take back',
    title: (f) => `Taking back: ${f.member}, ${f.month}`,
    lead: 'Did something go wrong? Take the month back and settle it anew.',
    back: 'Back to settling costs',
    what: {
      member: (f) => `${f.amount} goes back into the pot of the member.`,
      'training-pot': (f) => `${f.amount} goes back into the training pot.`,
      cooperative: (f) =>
        `The co-op bears ${f.amount} no more. Nothing changes in the books: nothing was booked.`,
    },
    open: 'After that the month is under ‘Still to settle’ again.',
    byTwo: 'This is in a period that is closed. So another of the administration says yes too.',
    why: 'Why do you take it back?',
    whyHint: 'The member reads this.',
    save: 'Take back',
    undone: (f) => `Taken back: ${f.why}`,
    waiting: 'Waits for a yes',
    waits: 'Somebody asks to take this back',
    asked: (f) => `${f.name} asks this: ${f.why}`,
    yes: 'Yes, take it back',
    no: 'No, leave it',
    byAnother: 'Another of the administration says yes. You can withdraw your question.',
    own: 'This is yours. Somebody else takes it back.',
    task: 'Say yes or no: taking costs back',
    taskDetail: (f) =>
      f.count === 1 ? '1 month of a member, in a period that is closed.' : `${f.count} months of members.`,
    ownMonth: (f) => `${f.month}. Taken back: ${f.why}`,
  },

  forAnother: {
    who: (f) => `For ${f.member}.`,
    costs: (f) =>
      `This costs ${f.amount}. No VAT is added. After the month it goes out of the pot of ${f.member}.`,
    deposit: (f) =>
      `The deposit is ${f.amount}. ${f.member} gives it in cash when fetching. If all comes back whole, it goes back.`,
    asked: (f) =>
      `${f.member} gives ${f.amount} in cash when fetching. If all comes back whole, all of the money goes back.`,
  },
  table: { thing: 'What', who: 'Who', when: 'When' },
  deposit: facilitiesDeposit,

  mail: {
    hello: (f) => `Dear ${f.name},`,
    'called-off': {
      subject: (f) => `Called off: ${f.thing}, ${f.when}`,
      said: (f) =>
        `The administration called off your booking of ${f.thing}: ${f.when}. You pay nothing for it.`,
      why: 'Here you read why:',
      button: 'Look at the booking',
    },
    'deposit-asked': {
      subject: (f) => `About your deposit: ${f.thing}, ${f.when}`,
      said: (f) =>
        `You gave a deposit for ${f.thing}: ${f.when}. The administration wants to keep some of it. ` +
        'Nothing is decided yet.',
      why: 'Here you read how much, and why. You can say something about it before somebody else decides.',
      button: 'Look at the booking',
    },
    'deposit-not-kept': {
      subject: (f) => `About your deposit: ${f.thing}, ${f.when}`,
      said: (f) =>
        `You gave a deposit for ${f.thing}: ${f.when}. The administration wanted to keep some of it. That is off.`,
      why: 'Here you read how it is with your deposit now.',
      button: 'Look at the booking',
    },
    'deposit-kept': {
      subject: (f) => `Your deposit: ${f.thing}, ${f.when}`,
      said: (f) => `You gave a deposit for ${f.thing}: ${f.when}. You did not get all of it back.`,
      why: 'Here you read how much, and why. Do you think it is not right? Ask the administration.',
      button: 'Look at the booking',
    },
  },

  usage: {
    link: 'How often used?',
    title: (f) => `Use in ${f.year}`,
    lead: 'How long each thing was or is taken, by month, all pieces together. Without names.',
    none: (f) => `Nothing was used in ${f.year}.`,
    noneMore: 'As soon as members book something, it stands here.',
    of: (f) => `${f.name}: ${f.total}`,
    month: 'Month',
    long: 'How long?',
    picture: 'Compared with the busiest month',
    year: (f) => `Look at ${f.year}`,
  },
}
