/** The page about one's benefit: what if, the ladder, the line on a draft and on the first page. */
export const benefitPages = {
  title: 'Je uitkering',
  back: 'Je uitkering',
  howWeKnow: 'Hoe weten we dat?',
  line: {
    name: 'Je uitkering:',
    same: 'blijft gelijk.',
    samePot: 'blijft gelijk, want dit geld blijft in je potje.',
    less: (f: { less: string; after: string }) => `wordt ${f.less} lager: ${f.after} in die maand.`,
    more: (f: { more: string; after: string }) => `wordt ${f.more} hoger: ${f.after} in die maand.`,
    ends: {
      municipality: 'in die maand blijft er niets van over. Vraag het eerst aan je gemeente of je coach.',
      uwv: 'in die maand blijft er niets van over. Vraag het eerst aan het UWV of je coach.',
    },
    /** Waar deze handen het niet lezen. */
    closed: {
      name: 'Uitkering en toestemming:',
      toOtherHands: (f: { name: string }) =>
        `dit leest alleen ${f.name} zelf. Wat dit werk met de uitkering doet, ziet ${f.name} na inloggen.`,
      notYet: 'wat dit ermee doet, lees je als iemand heeft bevestigd dat deze toegang van jou is.',
    },
    missing: 'dat weten we nog niet. Vertel ons welke uitkering je krijgt.',
    missingHousehold: 'dat weten we nog niet. Je vertelde nog niet hoe je woont.',
    noBenefit: 'je vertelde dat je geen uitkering krijgt.',
    hours: 'bij de WW tellen je uren, niet het geld. Vul in hoeveel uur je werkte.',
    general: 'Wat in je potje blijft, telt soms wel en soms niet mee. Dat hangt af van je gemeente.',
    /** As the own municipality agreed it. */
    potAgreed: {
      yes: (f: { municipality: string }) =>
        `Krijg je bijstand van ${f.municipality}? Dan telt geld in je potje mee.`,
      no: (f: { municipality: string }) =>
        `Krijg je bijstand van ${f.municipality}? Dan telt geld in je potje niet mee.`,
    },
    accountLess: (f: { amount: string }) => `Op je rekening komt die maand ${f.amount} minder.`,
    accountMore: (f: { amount: string }) => `Op je rekening komt die maand ${f.amount} meer.`,
    accountSame: 'Op je rekening komt die maand evenveel.',
    potMore: (f: { amount: string }) => `In je potje komt ${f.amount}.`,
    tell: 'Vertel het ons in vijf vragen',
    tellHousehold: 'Vertel hoe je woont',
    unsure: (f: { certainty: string }) => `Let op: ${f.certainty}.`,
    toMunicipality: (f: { amount: string }) =>
      `${f.amount} gaat meteen naar je gemeente. Misschien gaat je uitkering daarom minder omlaag dan hier staat. ` +
      'Dat is niet afgesproken. Vraag het je consulent.',
    unsureWhat: (f: { certainty: string; what: string }) => `Let op: ${f.certainty}. Het gaat om ${f.what}.`,
    unsureSince: (f: { certainty: string; what: string; day: string }) =>
      `Let op: ${f.certainty}. Het gaat om ${f.what}. We rekenen met het bedrag van ${f.day}.`,
    unsureAbout: {
      norm: 'de norm',
      kept: 'het deel dat je mag houden',
      counts: 'wat meetelt als inkomen',
      benefit: 'hoe je uitkering wordt uitgerekend',
    },
    notAgreed: 'Met je gemeente is nog niets afgesproken. Daarom rekenen we voorzichtig: alles telt mee.',
  },
  /** What is left of money that comes on the own account. */
  payout: {
    all: (f: { paid: string }) => `In je hand: ${f.paid} meer. Je uitkering blijft gelijk.`,
    part: (f: { left: string; paid: string; less: string }) =>
      `In je hand: ${f.left} meer. Er komt ${f.paid} bij, en je uitkering is ${f.less} lager.`,
    nothing: (f: { paid: string; less: string }) =>
      `In je hand: niets meer. Er komt ${f.paid} bij, en je uitkering is ${f.less} lager.`,
  },
  home: {
    /** After the line about this month: money that the member said yes to. */
    payout: {
      same: (f: { paid: string }) => `Komt de ${f.paid} deze maand, dan blijft hij gelijk.`,
      less: (f: { paid: string; less: string }) =>
        `Komt de ${f.paid} deze maand, dan wordt hij ${f.less} lager.`,
      ends: (f: { paid: string }) => `Komt de ${f.paid} deze maand, dan blijft er niets van over.`,
    },
    line: (f: { month: string }) => `Je uitkering in ${f.month}:`,
    facts: 'Vertel ons over je uitkering',
    factsDetail: 'Vijf korte vragen. Dan zie je wat werken met je uitkering doet.',
    noWork: 'blijft gelijk. Je hebt in deze maand nog niets verdiend.',
    same: 'blijft gelijk',
    less: (f: { less: string }) => `${f.less} lager door je werk`,
    more: (f: { more: string }) => `${f.more} hoger`,
    careful: 'voorzichtig gerekend: er is nog niets afgesproken',
  },
  whatIf: {
    title: 'Stel dat ik dit verdien',
    lead: 'Vul een bedrag in. Er gebeurt niets, het is om te kijken.',
    amount: 'Ik verdien, zonder btw',
    slider: 'Schuif om een ander bedrag te proberen',
    month: 'In de maand',
    hours: 'Hoeveel uur werk is dat?',
    hoursHint: 'De WW telt uren, geen geld.',
    work: 'Reken uit',
    tooLarge: 'Dit bedrag is te groot. Kijk het na.',
    unreadable: 'Dit bedrag kunnen wij niet lezen. Schrijf het zo: 12,50.',
    pot: 'Mijn potje',
    potSaid: (f: { amount: string; after: string }) => `Er komt ${f.amount} bij. Dan zit er ${f.after} in.`,
    benefit: 'Mijn uitkering deze maand',
    benefitSame: (f: { after: string }) => `Die blijft ${f.after}.`,
    benefitLess: (f: { before: string; after: string }) => `Die gaat van ${f.before} naar ${f.after}.`,
    benefitEnds: {
      municipality: 'Er blijft in deze maand niets over. Vraag het eerst aan je gemeente of je coach.',
      uwv: 'Er blijft in deze maand niets over. Vraag het eerst aan het UWV of je coach.',
    },
    together: 'Samen',
    togetherMore: (f: { amount: string }) =>
      `Je hebt in totaal ${f.amount} meer: in je hand en in je potje samen.`,
    togetherLess: (f: { amount: string }) =>
      `Je hebt in totaal ${f.amount} minder: in je hand en in je potje samen.`,
    togetherSame: 'Samen verandert er niets.',
    inHand: (f: { amount: string }) => `In je hand, deze maand: ${f.amount}.`,
    before: 'Zonder dit',
    after: 'Met dit',
    cooperative: (f: { amount: string }) => `Voor de coöperatie: ${f.amount}.`,
    noScheme: 'Er geldt nog geen regeling. Zo kunnen we nog niet zeggen wat naar je potje gaat.',
    general: {
      title: 'Zo werkt het meestal',
      income:
        'Krijg je bijstand? Dan gaat inkomen van je uitkering af. Een deel mag je soms ' +
        'houden. Dat beslist je gemeente.',
      /** Followed by whether it counts. */
      pot: 'Geld dat in je potje blijft is van de coöperatie.',
      uwv: 'Krijg je een uitkering van het UWV? Dan telt winst vaak mee. Bij de WW tellen je uren.',
      yours: 'Je houdt altijd zelf in de hand wie je dit laat lezen.',
      invite: 'Vertel ons vijf dingen. Dan rekenen we het voor je uit. Jij kiest wie ze leest.',
    },
  },
  agreement: {
    title: 'Wat je gemeente heeft afgesproken',
    agreed: (f: { municipality: string; day: string }) =>
      `We rekenen met de afspraken van ${f.municipality} die gelden vanaf ${f.day}.`,
    notAgreed: 'Met je gemeente is nog niets afgesproken. Wat betekent dat?',
    notAgreedBody:
      'Wij rekenen dan alleen met de wet. Kun je iets op twee manieren lezen? Dan kiezen ' +
      'we wat voor jou het minst oplevert. Zo hoef je later niets terug te betalen waar je ' +
      'niet op rekende.',
    noMunicipality: 'Wij weten nog niet welke gemeente je uitkering betaalt.',
  },
  ladder: {
    title: 'Hoe weten we dat?',
    lead: (f: { month: string }) => `Stap voor stap, voor ${f.month}.`,
    leadAmount: (f: { month: string; amount: string }) => `Stap voor stap, voor ${f.amount} in ${f.month}.`,
    article: 'Waar staat dat?',
    source: 'Bron',
    policySource: 'De afspraken van je gemeente',
    schemeArticle: 'In de regeling van je coöperatie',
    schemeSource: 'Hoe je coöperatie het geld verdeelt',
    schemeDecides: 'Je coöperatie',
    table: 'Lees het zelf',
    sure: 'Hoe zeker is het?',
    decides: 'Wie beslist?',
    decider: { municipality: 'Je gemeente', uwv: 'Het UWV' },
    certaintySaid: {
      'by-municipality': 'Dit hangt af van je gemeente.',
      announced: 'Dit geldt nog niet.',
      'not-confirmed': 'Dit is nog niet bevestigd.',
    },
    end: {
      municipality: 'Dit is uitleg. De gemeente beslist.',
      uwv: 'Dit is uitleg. Het UWV beslist.',
    },
    ask: (f: { name: string }) => `Vraag het ${f.name}.`,
    askSomeone: { municipality: 'Vraag het je consulent.', uwv: 'Vraag het aan het UWV of aan je coach.' },
    words: 'Moeilijke woorden',
    terms: [
      ['Norm', 'Het bedrag waar je volgens de wet een maand van moet kunnen leven.'],
      ['Potje', 'Geld van de coöperatie dat voor jou apart staat.'],
      ['Beschikking', 'Een brief waarin de gemeente of het UWV iets over jou beslist.'],
      [
        'Inkomen',
        'Geld dat meetelt voor je uitkering. Bij bijstand na belasting, bij het UWV voor belasting.',
      ],
      ['Omzet', 'Wat je klanten voor je werk moeten betalen, zonder btw.'],
      ['Grondslag', 'Het bedrag waar de gemeente bij een IOAW mee rekent. Het staat in je brief.'],
      ['Aanslag', 'De brief van de Belastingdienst over hoeveel belasting je over een jaar betaalt.'],
      ['PW', 'Participatiewet, de wet over bijstand. Het cijfer is het artikel.'],
      ['AIB', 'De regels over wat inkomen is voor uitkeringen van het UWV.'],
    ] as readonly (readonly [string, string])[],
  },
  links: {
    facts: 'Wat je ons vertelt',
    sharing: 'Wat je deelt, en met wie',
    permission: 'Je toestemming van de gemeente',
    messages: 'Vraag iets aan je consulent',
    agreements: 'Wat de gemeente met ons afsprak',
    year: 'Je jaar: wat telde, en wat je opzij legt',
  },
}
