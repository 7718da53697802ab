/** What a municipality and the co-op agreed, a sentence for each thing, as a member reads it. */
export const agreementSaid = {
  from: (day: string) => `Dit geldt vanaf ${day}.`,
  until: (day: string) => `De laatste dag is ${day}.`,
  permission: {
    yes: 'Je vraagt eerst toestemming aan de gemeente. Daarna begin je.',
    no: 'Je hoeft vooraf geen toestemming te vragen.',
  },
  noHoursForEachOther: 'Je houdt geen uren bij van hulp voor andere leden. Elkaar helpen mag.',
  hours: (hours: string) => `Je werkt hoogstens ${hours} per jaar in je bedrijf.`,
  basis: {
    gross: 'Wat je verdient is: wat je klanten moeten betalen, min de kosten die mee mogen tellen.',
    'less-flat-tax': (rate: string) =>
      'Wat je verdient is: wat je klanten moeten betalen, min de kosten die mee mogen tellen. ' +
      `Daar gaat ${rate} af voor belasting.`,
    'cash-receipts':
      'Wat je verdient is: wat je klanten in die maand betaalden, min de kosten die mee mogen tellen.',
  },
  pot: {
    yes: 'Geld dat in je potje blijft, telt mee als wat je verdient.',
    no: 'Geld dat in je potje blijft, telt niet mee. Alleen wat je zelf krijgt telt mee.',
    'not-agreed':
      'Of geld in je potje meetelt, is nog niet afgesproken. We rekenen daarom alsof het meetelt. ' +
      'Dan valt het later niet tegen.',
  },
  period: {
    month: 'De gemeente kijkt elke maand wat je verdiende.',
    quarter: 'De gemeente kijkt elke drie maanden wat je verdiende, en verdeelt dat over die maanden.',
    year: 'De gemeente kijkt één keer per jaar wat je verdiende, en verdeelt dat over de maanden.',
  },
  paidOut: {
    costs: 'Kosten gaan er niet nog een keer af: die zijn al betaald voordat jij iets krijgt.',
    allowed: (what: string) => `${what}: dit telt als kosten van je bedrijf.`,
    refused: (what: string) => `${what}: dit telt niet als kosten van je bedrijf.`,
    tax: (rate: string) => `Van wat je krijgt gaat ${rate} af voor belasting.`,
  },
  noCosts: 'Er gaan geen kosten af van wat je verdient.',
  cost: {
    names: {
      'job-cost': 'Kosten van een opdracht',
      'cooperative-share': 'Het deel van de coöperatie',
    } as Readonly<Record<string, string>>,
    rest: 'Alle andere kosten',
    allowed: (what: string) => `${what}: gaat af van wat je verdient.`,
    refused: (what: string) => `${what}: gaat niet af van wat je verdient.`,
    cap: {
      month: (amount: string) => `Hoogstens ${amount} per maand.`,
      year: (amount: string) => `Hoogstens ${amount} per jaar.`,
    },
    consent: 'Vraag het de gemeente voordat je iets koopt.',
    notReckoned: 'Dit rekent Gilde niet uit, want een bon heeft hier geen soort. Vraag het je consulent.',
  },
  loss: {
    yes: 'Een maand met verlies gaat af van latere maanden in hetzelfde jaar.',
    no: 'Een maand met verlies telt als nul. Het verlies gaat niet af van een andere maand.',
  },
  exemption: {
    provisional: 'Mag je van de gemeente een deel zelf houden? Dan telt dat deel elke maand niet mee.',
    settlement:
      'Mag je van de gemeente een deel zelf houden? Dan krijg je dat deel pas bij de afrekening van het jaar.',
    none: 'Een deel zelf houden kan in deze gemeente niet als je een eigen bedrijf hebt.',
  },
  rules2027:
    'De nieuwe regels van 2027 gebruikt de gemeente al in 2026. De wet staat dat nog niet voor iedereen toe.',
  settlement: {
    'tax-assessment': 'Na je aanslag van de Belastingdienst rekent de gemeente het hele jaar na.',
    'year-end': 'Na het einde van het jaar rekent de gemeente het hele jaar na.',
  },
  holiday: (rate: string) => `Van je uitkering is ${rate} vakantiegeld.`,
  rounding: {
    'euro-down': 'Wat meetelt rondt de gemeente naar beneden af op hele euro’s. Dat is goed voor jou.',
    euro: 'Wat meetelt rondt de gemeente af op hele euro’s.',
  },
}

/** Over each part of it. */
export const agreementParts = {
  days: 'Wanneer en hoeveel mag je werken?',
  counts: 'Wat telt mee?',
  costs: 'Wat doen je kosten?',
  keep: 'Wat mag je houden?',
  settle: 'Wat gebeurt er na het jaar?',
}

/** What a version changes, beside the one before it. */
export const agreementCompared = {
  changes: (f: { count: number }) =>
    f.count === 0
      ? 'Er verandert niets'
      : f.count === 1
        ? 'Dit ene ding verandert'
        : `Deze ${f.count} dingen veranderen`,
  same: (f: { count: number }) => `Dit blijft gelijk (${f.count})`,
  changed: 'Anders',
  added: 'Nieuw',
  gone: 'Vervalt',
  was: 'Was:',
  becomes: 'Wordt:',
  notSaid: 'Hierover was niets afgesproken.',
  notSaidAnyMore: 'Hierover is niets meer afgesproken.',
  first: 'Dit zijn de eerste afspraken. Daarvoor was er niets afgesproken.',
}

/** The words that cannot be avoided, explained. */
export const agreementTerms = {
  title: 'Moeilijke woorden',
  list: [
    ['Potje', 'Geld van de coöperatie dat voor jou apart staat.'],
    [
      'Een deel zelf houden',
      'Een deel van wat je verdient telt niet mee. De wet noemt dat vrijlating. De gemeente beslist of dat mag.',
    ],
    ['Aanslag', 'De brief van de Belastingdienst waarin staat hoeveel belasting je over een jaar betaalt.'],
    [
      'Afrekening',
      'Na het jaar kijkt de gemeente wat je echt verdiende. Je krijgt geld bij, of de gemeente vraagt geld terug.',
    ],
    ['Vakantiegeld', 'Een deel van je uitkering dat je één keer per jaar krijgt.'],
    ['Consulent', 'Je vaste persoon bij de gemeente. Die gaat over je uitkering.'],
  ] as readonly (readonly [string, string])[],
}
