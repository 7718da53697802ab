import type { schemeSums as Dutch } from '../nl/scheme-sums.ts'

export const schemeSums: typeof Dutch = {
  event: {
    paid: (f) =>
      `The customer paid ${f.paid}. Of that, ${f.vat} is VAT for the tax office. We share out ${f.net}.`,
    paidWithoutVat: (f) => `The customer paid ${f.paid}. There is no VAT in it. We share out all of it.`,
    in: (f) => `${f.amount} came in, without VAT.`,
    back: (f) => `${f.amount} went back to the customer, without VAT.`,
    cost: (f) => `There was ${f.amount} of costs for the job.`,
    costBack: (f) => `${f.amount} of costs came back.`,
    costsFirst: (f) =>
      `Earlier this year there were more costs than turnover. They come off first: ${f.net} − ${f.loss} = ${f.left}.`,
    net: (f) => `Together that is ${f.amount} to share out.`,
  },
  sum: {
    share: {
      cooperative: (f) => `The co-op gets ${f.rate} of this ${f.base}. That is ${f.amount}.`,
      training: (f) => `The training pot gets ${f.rate} of this ${f.base}. That is ${f.amount}.`,
      reserve: (f) => `The reserve gets ${f.rate} of this ${f.base}. That is ${f.amount}.`,
      municipality: (f) => `The municipality gets ${f.rate} of this ${f.base}. That is ${f.amount}.`,
      'member-cash': (f) => `You get ${f.rate} of this ${f.base}. That is ${f.amount}.`,
      'member-pot': (f) => `Your pot gets ${f.rate} of this ${f.base}. That is ${f.amount}.`,
    },
    shareRest: (f) => `The rest of this ${f.base} is ${f.amount}.`,
    inYear: (f) => `In all of ${f.year} that is ${f.total} so far.`,
    percentage: {
      turnover: (f) => `Your turnover in ${f.year} is ${f.base}. ${f.rate} of it is ${f.total}.`,
      'net-turnover': (f) => `Your net turnover in ${f.year} is ${f.base}. ${f.rate} of it is ${f.total}.`,
      remainder: (f) =>
        `After the steps before this one ${f.base} is left in ${f.year}. ${f.rate} of it is ${f.total}.`,
    },
    cap: (f) => `${f.rate} of ${f.base} is more than the maximum. So in ${f.year} it is ${f.total}.`,
    left: (f) => `${f.rate} of ${f.base} is more than is left. So in ${f.year} it is ${f.total}.`,
    first: (f) => `The first ${f.amount} of ${f.year} goes here. That is ${f.total} now.`,
    rest: (f) => `The rest in ${f.year} is ${f.total}.`,
    loss: (f) => `The costs in ${f.year} are ${f.amount} higher than the turnover.`,
    noLoss: (f) => `The costs in ${f.year} are no longer higher than the turnover.`,
    nothing: (f) => `In ${f.year} the costs are higher than the turnover. Then nothing goes here.`,
    before: (f) => `Before this, ${f.before} was shared out.`,
    costsBack: {
      pot: (f) =>
        `Earlier in ${f.year}, ${f.loss} of costs went out of your pot. You get them back now: ${f.total} + ` +
        `${f.loss} = ${f.amount}.`,
      other: (f) =>
        `Earlier in ${f.year}, ${f.loss} of costs came off here. They come back now: ${f.total} + ${f.loss} = ` +
        `${f.amount}.`,
    },
    costsBefore: {
      pot: (f) => `Earlier in ${f.year}, ${f.loss} of costs went out of your pot already.`,
      other: (f) => `Earlier in ${f.year}, ${f.loss} of costs came off here already.`,
    },
    more: (f) => `Now ${f.amount} is added.`,
    less: (f) => `Now ${f.amount} comes off.`,
    same: 'Now nothing changes.',
    moreThen: (f) => `Then ${f.amount} is added.`,
    lessThen: (f) => `Then ${f.amount} comes off.`,
    sameThen: 'Then nothing changes.',
  },
  potSum: {
    moreThen: (f) => `There is ${f.before} in your pot now. ${f.amount} is added. Then it is ${f.after}.`,
    lessThen: (f) => `There is ${f.before} in your pot now. ${f.amount} comes off. Then it is ${f.after}.`,
    more: (f) => `There was ${f.before} in your pot. ${f.amount} is added. Now it is ${f.after}.`,
    less: (f) => `There was ${f.before} in your pot. ${f.amount} comes off. Now it is ${f.after}.`,
    same: (f) => `Your pot stays at ${f.after}.`,
    above: (f) => `Your pot is full up to the threshold of ${f.threshold}. So ${f.amount} goes to ${f.to}.`,
    aboveBack: (f) => `${f.amount} had gone to ${f.to}, above the threshold. That comes back first.`,
  },
}
