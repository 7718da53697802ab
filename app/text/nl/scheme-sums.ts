/** The sum behind an amount that was shared out, in sentences. */
type Sum = { rate: string; base: string; year: string; total: string }
type Share = { rate: string; base: string; amount: string }

export const schemeSums = {
  event: {
    /** What a customer paid, as it stood on the invoice and at the bank. */
    paid: (f: { paid: string; vat: string; net: string }) =>
      `De klant betaalde ${f.paid}. Daarvan is ${f.vat} btw voor de Belastingdienst. We verdelen ${f.net}.`,
    paidWithoutVat: (f: { paid: string }) =>
      `De klant betaalde ${f.paid}. Er zit geen btw bij. We verdelen alles.`,
    in: (f: { amount: string }) => `Er kwam ${f.amount} binnen, zonder btw.`,
    back: (f: { amount: string }) => `Er ging ${f.amount} terug naar de klant, zonder btw.`,
    cost: (f: { amount: string }) => `Er was ${f.amount} aan kosten voor de opdracht.`,
    costBack: (f: { amount: string }) => `Er kwam ${f.amount} aan kosten terug.`,
    costsFirst: (f: { net: string; loss: string; left: string }) =>
      `Er waren eerder dit jaar meer kosten dan omzet. Die gaan er eerst af: ${f.net} − ${f.loss} = ${f.left}.`,
    net: (f: { amount: string }) => `Samen is dat ${f.amount} om te verdelen.`,
  },
  sum: {
    /** The whole sum when the year so far changes nothing: a share of this money alone. */
    share: {
      cooperative: (f: Share) => `De coöperatie krijgt ${f.rate} van deze ${f.base}. Dat is ${f.amount}.`,
      training: (f: Share) => `De opleidingspot krijgt ${f.rate} van deze ${f.base}. Dat is ${f.amount}.`,
      reserve: (f: Share) => `De reserve krijgt ${f.rate} van deze ${f.base}. Dat is ${f.amount}.`,
      municipality: (f: Share) => `De gemeente krijgt ${f.rate} van deze ${f.base}. Dat is ${f.amount}.`,
      'member-cash': (f: Share) => `Jij krijgt ${f.rate} van deze ${f.base}. Dat is ${f.amount}.`,
      'member-pot': (f: Share) => `Je potje krijgt ${f.rate} van deze ${f.base}. Dat is ${f.amount}.`,
    },
    shareRest: (f: { base: string; amount: string }) => `De rest van deze ${f.base} is ${f.amount}.`,
    inYear: (f: { year: string; total: string }) => `In heel ${f.year} is dat tot nu toe ${f.total}.`,
    percentage: {
      turnover: (f: Sum) => `Je omzet in ${f.year} is ${f.base}. ${f.rate} daarvan is ${f.total}.`,
      'net-turnover': (f: Sum) =>
        `Je netto-omzet in ${f.year} is ${f.base}. ${f.rate} daarvan is ${f.total}.`,
      remainder: (f: Sum) =>
        `Na de stappen hiervoor is in ${f.year} ${f.base} over. ${f.rate} daarvan is ${f.total}.`,
    },
    cap: (f: Sum) =>
      `${f.rate} van ${f.base} is meer dan het maximum. Daarom is het in ${f.year} ${f.total}.`,
    left: (f: Sum) =>
      `${f.rate} van ${f.base} is meer dan er over is. Daarom is het in ${f.year} ${f.total}.`,
    first: (f: { amount: string; year: string; total: string }) =>
      `De eerste ${f.amount} van ${f.year} gaat hierheen. Dat is nu ${f.total}.`,
    rest: (f: { year: string; total: string }) => `De rest in ${f.year} is ${f.total}.`,
    loss: (f: { year: string; amount: string }) =>
      `De kosten in ${f.year} zijn ${f.amount} hoger dan de omzet.`,
    noLoss: (f: { year: string }) => `De kosten in ${f.year} zijn niet meer hoger dan de omzet.`,
    nothing: (f: { year: string }) =>
      `In ${f.year} zijn de kosten hoger dan de omzet. Dan is hier niets voor.`,
    before: (f: { before: string }) => `Eerder was al ${f.before} verdeeld.`,
    /** Costs of before in the year took this below nothing, and this money makes up for all of it. */
    costsBack: {
      pot: (f: { year: string; loss: string; total: string; amount: string }) =>
        `Eerder in ${f.year} ging ${f.loss} aan kosten uit je potje. Die krijg je nu terug: ${f.total} + ` +
        `${f.loss} = ${f.amount}.`,
      other: (f: { year: string; loss: string; total: string; amount: string }) =>
        `Eerder in ${f.year} ging hier ${f.loss} aan kosten af. Die komen nu terug: ${f.total} + ${f.loss} = ` +
        `${f.amount}.`,
    },
    costsBefore: {
      pot: (f: { year: string; loss: string }) =>
        `Eerder in ${f.year} ging al ${f.loss} aan kosten uit je potje.`,
      other: (f: { year: string; loss: string }) =>
        `Eerder in ${f.year} ging hier al ${f.loss} aan kosten af.`,
    },
    more: (f: { amount: string }) => `Nu komt er ${f.amount} bij.`,
    less: (f: { amount: string }) => `Nu gaat er ${f.amount} af.`,
    same: 'Nu verandert er niets.',
    moreThen: (f: { amount: string }) => `Dan komt er ${f.amount} bij.`,
    lessThen: (f: { amount: string }) => `Dan gaat er ${f.amount} af.`,
    sameThen: 'Dan verandert er niets.',
  },
  potSum: {
    /** Of what did not happen yet. */
    moreThen: (f: { before: string; amount: string; after: string }) =>
      `Er zit nu ${f.before} in je potje. Er komt ${f.amount} bij. Dan wordt het ${f.after}.`,
    lessThen: (f: { before: string; amount: string; after: string }) =>
      `Er zit nu ${f.before} in je potje. Er gaat ${f.amount} af. Dan wordt het ${f.after}.`,
    more: (f: { before: string; amount: string; after: string }) =>
      `Er zat ${f.before} in je potje. Er komt ${f.amount} bij. Nu is het ${f.after}.`,
    less: (f: { before: string; amount: string; after: string }) =>
      `Er zat ${f.before} in je potje. Er gaat ${f.amount} af. Nu is het ${f.after}.`,
    same: (f: { after: string }) => `In je potje blijft ${f.after} zitten.`,
    above: (f: { threshold: string; amount: string; to: string }) =>
      `Je potje is vol tot de grens van ${f.threshold}. Daarom gaat ${f.amount} naar ${f.to}.`,
    aboveBack: (f: { amount: string; to: string }) =>
      `${f.amount} was boven de grens naar ${f.to} gegaan. Dat komt eerst terug.`,
  },
}
