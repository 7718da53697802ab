import { approvers } from './approvers.ts'
import type { schemes as Dutch } from '../nl/schemes.ts'
import { schemeSums } from './scheme-sums.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })
const choice = new Intl.ListFormat('en', { type: 'disjunction' })

const NOT_BY_ITSELF = 'That does not happen by itself. Until it is arranged, your pot stays as it is.'

const named = (f: { to: string; label?: string }) => (f.label ? `${f.to} (${f.label})` : f.to)
const capped = (f: { cap?: string; capOpen?: true }) => {
  if (f.capOpen) return ', up to a maximum a year. How high that is, is not decided yet'
  return f.cap ? `, up to ${f.cap} a year` : ''
}

export const schemes: typeof Dutch = {
  to: {
    cooperative: 'the co-op',
    training: 'the training pot',
    reserve: "the co-op's reserve",
    municipality: 'the municipality',
    'member-cash': 'you',
    'member-pot': 'your pot',
  },
  toForBoard: {
    cooperative: 'the co-op',
    training: 'the training pot',
    reserve: 'the reserve',
    municipality: 'the municipality',
    'member-cash': 'the members themselves',
    'member-pot': 'the pots',
  },
  part: {
    cooperative: 'for the co-op',
    training: 'for the training pot',
    reserve: 'for the reserve',
    municipality: 'for the municipality',
    'member-cash': 'for you',
    'member-pot': 'to your pot',
  },
  leftOver: 'what is left',
  destination: {
    cooperative: 'Co-op',
    training: 'Training pot',
    reserve: 'Reserve',
    municipality: 'Municipality',
    'member-cash': 'Paid out to the member',
    'member-pot': "Member's pot",
  },

  measure: {
    turnover: 'the turnover, without VAT',
    'net-turnover': 'the net turnover: turnover without VAT, minus the costs of the job',
    remainder: 'what the steps before this one leave',
  },

  step: {
    turnover: (f) => `${f.rate} of your turnover goes to ${named(f)}${capped(f)}.`,
    'net-turnover': (f) => `${f.rate} of your net turnover goes to ${named(f)}${capped(f)}.`,
    remainder: (f) => `${f.rate} of what is left then goes to ${named(f)}${capped(f)}.`,
    open: (f) => `A part goes to ${named(f)}. How much is not decided yet.`,
    first: (f) => `The first ${f.amount} of the year goes to ${named(f)}.`,
    firstOpen: (f) => `The first money of the year goes to ${named(f)}. How much is not decided yet.`,
    rest: (f) => `The rest goes to ${named(f)}.`,
  },

  basis: {
    payment: 'We share money out when the customer has paid.',
    invoice: 'We share money out when the invoice is sent.',
  },
  loss: {
    'member-pot': 'Are the costs of a year higher than your turnover? The difference comes off your pot.',
    cooperative: 'Are the costs of a year higher than your turnover? The co-op pays the difference.',
  },

  pot: {
    spend: (f) => `You may use your pot for ${list.format(f.purposes)}.`,
    spendUndecided: 'What you may use your pot for is not decided yet.',
    purpose: {
      investment: 'things for your business',
      training: 'training',
      materials: 'materials',
      'business-cost': 'costs of your business',
      'job-cost': 'costs of a job',
    },
    approve: {
      1: (f) =>
        `Do you want to buy something? Ask at your pot. Then ${choice.format(f.who)} says yes or no. ` +
        'Without a yes nothing leaves your pot. Nobody says yes about their own pot.',
      2: (f) =>
        `Do you want to buy something? Ask at your pot. Then two people say yes or no, out of: ` +
        `${list.format(f.who)}. ` +
        'Without two times yes nothing leaves your pot. Nobody says yes about their own pot.',
    },
    approver: approvers,
    upTo: (f) => `Does it cost ${f.amount} at most? Then one yes of the administration is enough.`,
    upToOpen: 'For small amounts one yes of the administration is enough. Up to how much is not decided yet.',
    approveUndecided: 'Who approves a purchase is not decided yet. Until then the administration books it.',
    above: {
      municipality: (f) => `Is there ${f.amount} in your pot? What comes on top goes to the municipality.`,
      cooperative: (f) => `Is there ${f.amount} in your pot? What comes on top goes to the co-op.`,
      training: (f) => `Is there ${f.amount} in your pot? What comes on top goes to the training pot.`,
      stays: (f) => `The threshold is ${f.amount}. Does more come in? It stays in your pot.`,
      open: (f) => `The threshold is ${f.amount}. What happens above it is not decided yet.`,
    },
    aboveOpen: 'Your pot will have a threshold. How high is not decided yet.',
    payout: { yes: 'You can have money from your pot paid out.', no: 'Money from your pot is not paid out.' },
    leaving: {
      municipality:
        'Do you stop being a member? What was agreed: what is in your pot goes to the municipality. ' +
        NOT_BY_ITSELF,
      cooperative:
        'Do you stop being a member? What was agreed: what is in your pot goes to the co-op. ' +
        NOT_BY_ITSELF,
      training:
        'Do you stop being a member? What was agreed: what is in your pot goes to the training pot. ' +
        NOT_BY_ITSELF,
      'own-business':
        `Do you go on with a business of your own? What was agreed: what is in your pot goes with you. ` +
        NOT_BY_ITSELF,
      frozen:
        'Do you stop being a member? Your pot stays as it is: nothing goes out. What customers still pay for your ' +
        'work still comes in.',
      open: 'What happens to your pot when you stop is not decided yet. The members decide that together.',
    },
  },

  finding: {
    'no-rest': () => 'Where does the rest go? Add a last step that gets the rest.',
    'more-than-one-rest': () => 'Only one step can get the rest. Give the others a percentage or an amount.',
    'rest-not-last': () => 'The step that gets the rest must be the last.',
    'duplicate-key': (f) => `Two steps are called “${f.key}”. Give one of them another name.`,
    'reserved-key': (f) => `Gilde itself uses the name “${f.key}”. Choose another.`,
    'more-than-whole': () => 'The percentages together are more than 100 %. Make one or more of them lower.',
    'amount-not-positive': (f) =>
      `Step ${f.place}, to ${f.to}: choose a number above zero, or remove the step.`,
    'threshold-not-positive': () => 'Choose a threshold above € 0.00 for the pot, or remove the threshold.',
    'more-than-one-pot': () => "Only one step can go to the member's pot.",
    'threshold-without-pot': () => 'There is a threshold for the pot, but no step that goes to the pot.',
    'threshold-without-destination': () => 'Choose what happens to money above the threshold of the pot.',
    'open-percentage': (f) => `Step ${f.place}, to ${f.to}: fill in the percentage.`,
    'open-cap': (f) => `Step ${f.place}, to ${f.to}: fill in how much it is a year at most.`,
    'open-amount': (f) => `Step ${f.place}, to ${f.to}: fill in the amount a year.`,
    'open-threshold': () => 'Fill in the threshold of the pot.',
    'loss-keeps-waiting': () =>
      'No money goes to a pot, but a loss does. It stays there until the member earns again in that year.',
    'turnover-before-costs': (f) =>
      `Step ${f.place}, to ${f.to}, counts before costs. For a member with high costs little is left.`,
    'purposes-open': () =>
      'What may a member use the pot for? As long as you choose nothing, nothing can go out.',
    'open-limit': () => 'Up to which amount is one yes of the administration enough? Fill it in.',
    'limit-not-positive': () =>
      'The amount for which one yes of the administration is enough must be above zero.',
    'limit-without-approvers': () =>
      'Above the limit nobody says yes now. Choose who approves a dearer purchase.',
    'approvers-open': () => 'Who approves a purchase? When nobody is named, the administration decides.',
    'leaving-open': () =>
      'What happens to the pot when a member leaves? Agree on it with members and municipality.',
  },

  refusal: {
    'start-before-shared': (f) => `Money is shared out until ${f.sharedUntil}. Choose a later day.`,
    'start-not-told': (f) =>
      `First tell the members on paper or by mail what changes, on ${f.startsOn} at the latest.`,
    'start-too-far': () => 'Choose a day within a year from today. Check that the year is right.',
    'start-takes-twice': () =>
      'A fixed amount a year would count twice in one year. Let this scheme start on 1 January.',
  },

  ...schemeSums,

  forecast: {
    heading: (f) => `With the figures of ${f.year} this would have given:`,
    more: (f) => `${f.amount} more to ${f.to}.`,
    less: (f) => `${f.amount} less to ${f.to}.`,
    same: (f) => `The same to ${f.to}.`,
    memberMore: (f) => `${f.member} would have ${f.amount} more in the pot.`,
    memberLess: (f) => `${f.member} would have ${f.amount} less in the pot.`,
    memberSame: (f) => `For ${f.member} the pot does not change.`,
  },

  preset: {
    amersfoort: {
      name: 'As in Amersfoort',
      about: '30 % of net turnover is for the co-op. The rest goes to the pot, for investments.',
    },
    breda: {
      name: 'As in Breda',
      about:
        'A part for training, a part for the co-op, the rest in the pot. ' +
        'Above a threshold money goes to the municipality. The numbers are not known: you decide them.',
    },
    zaanstad: {
      name: 'As in Zaanstad',
      about:
        'Nothing is paid out. The money stays there for the member, for investments and training. ' +
        'Whether the co-op gets a share is not known: you decide that.',
    },
    zutphen: {
      name: 'As in Zutphen',
      about:
        "A part for the co-op's costs, a small part for the member, the rest to the municipality. " +
        'The numbers are not known: you decide them.',
    },
    empty: {
      name: 'Start from scratch',
      about: 'A part for the co-op, the rest to the pot. You can change everything.',
    },
    source: (f) => (f.year ? `Source: ${f.url} (${f.year})` : `Source: ${f.url}`),
  },
}
