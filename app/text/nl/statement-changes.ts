/** What differs from what was told before, a sentence for each thing. Amounts and days come as words. */
export const statementChanges = {
  invoice: (f: { number: string; customer: string }) =>
    f.customer === '' ? `factuur ${f.number}` : `factuur ${f.number} van ${f.customer}`,
  'invoice-added': {
    invoice: (f: { invoice: string; amount: string }) => `Erbij gekomen: ${f.invoice}, ${f.amount}.`,
    'credit-note': (f: { number: string; amount: string }) =>
      `Creditfactuur ${f.number} haalde ${f.amount} van de inkomsten af.`,
  },
  'invoice-gone': {
    invoice: (f: { invoice: string; amount: string }) =>
      `Niet meer in deze maand: ${f.invoice}, ${f.amount}.`,
    'credit-note': (f: { number: string; amount: string }) =>
      `Niet meer in deze maand: creditfactuur ${f.number}, ${f.amount}.`,
  },
  'invoice-paid': (f: { number: string; customer: string; amount: string }) =>
    f.customer === ''
      ? `Factuur ${f.number} werd later betaald: ${f.amount} (met btw).`
      : `${f.customer} betaalde later: ${f.amount} met btw (factuur ${f.number}).`,
  'invoice-open': (f: { invoice: string; before: string; after: string }) =>
    `Van ${f.invoice} staat nu nog ${f.after} open (met btw). Dat was ${f.before}.`,
  'cost-added': (f: { supplier: string; description: string; amount: string }) =>
    `Kosten erbij: ${f.supplier}, ${f.description}, ${f.amount}.`,
  'cost-gone': (f: { supplier: string; description: string; amount: string }) =>
    `Kosten teruggedraaid: ${f.supplier}, ${f.description}, ${f.amount}.`,
  hours: (f: { period: string; before: string; after: string }) =>
    `Uren in de week van ${f.period}: nu ${f.after}. Dat was ${f.before}.`,
  'pot-added': (f: { day: string; what: string; amount: string }) =>
    `Potje op ${f.day}: ${f.what}, ${f.amount}.`,
  'pot-gone': (f: { day: string; what: string; amount: string }) =>
    `Potje op ${f.day} niet meer: ${f.what}, ${f.amount}.`,
  shared: (f: { to: string; before: string; after: string }) =>
    `Van het werk ging naar ${f.to} nu ${f.after}. Dat was ${f.before}.`,
  received: (f: { before: string; after: string }) =>
    `Klanten betaalden in de maand ${f.after} (zonder btw). Dat was ${f.before}.`,
  'paid-out': (f: { before: string; after: string }) =>
    `Uitbetaald op de eigen rekening: ${f.after}. Dat was ${f.before}.`,
  to: {
    cooperative: 'de coöperatie',
    training: 'de opleidingspot',
    reserve: 'de reserve van de coöperatie',
    municipality: 'de gemeente',
    'member-cash': 'de eigen rekening',
    'member-pot': 'het potje',
  },
  /** For what money went into a pot or out of it. */
  moved: {
    shared: 'van werk',
    spent: 'gebruikt',
    returned: 'teruggekomen',
    opening: 'beginstand',
    'by-hand': 'met de hand geboekt',
    undone: 'teruggedraaid',
    earned: 'verdiend bij een ander lid',
    emptied: 'na het stoppen',
  },
  purpose: {
    investment: 'een investering',
    training: 'een cursus',
    materials: 'materiaal',
    'business-cost': 'kosten van het bedrijf',
    'job-cost': 'kosten van een opdracht',
    payout: 'naar de eigen rekening',
  },
}
