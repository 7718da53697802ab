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
    beforeLoss: (f) => `You still had ${f.loss} of costs. They come off first.`,
    more: (f) => `Now ${f.amount} is added.`,
    less: (f) => `Now ${f.amount} comes off.`,
    same: 'Now nothing changes.',
  },
  potSum: {
    more: (f) => `There was ${f.before} in your pot. ${f.amount} is added. Now it is ${f.after}.`,
    less: (f) => `There was ${f.before} in your pot. ${f.amount} comes off. Now it is ${f.after}.`,
    same: (f) => `Your pot stays at ${f.after}.`,
    above: (f) => `Your pot is full up to the threshold of ${f.threshold}. So ${f.amount} goes to ${f.to}.`,
    aboveBack: (f) => `${f.amount} had gone to ${f.to}, above the threshold. That comes back first.`,
  },
}
