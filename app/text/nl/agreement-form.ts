/** The form in which the office writes down what a municipality agreed. */
export const agreementForm = {
  title: (name: string) => `Afspraken met ${name} opschrijven`,
  lead:
    'Schrijf over wat de gemeente met jullie afsprak. Een consulent van de gemeente bevestigt het. ' +
    'Pas dan geldt het.',
  back: 'Terug naar de gemeente',
  propose: 'Vraag de consulent om dit te bevestigen',
  look: 'Bekijk wat dit doet',
  yes: 'Ja',
  no: 'Nee',
  days: 'Wanneer geldt het?',
  what: 'Wat telt mee?',
  costs: 'Welke kosten gaan eraf?',
  keep: 'Wat mag een lid houden?',
  settle: 'Hoe wordt het jaar afgerekend?',
  validFrom: 'Eerste dag',
  validTo: 'Laatste dag',
  validToHint: 'Laat dit leeg als het geldt tot er iets anders is afgesproken.',
  permissionRequired: 'Moet een lid eerst toestemming vragen?',
  permissionRequiredHint:
    'Bijna elke gemeente vraagt dit. Zonder toestemming loopt een lid het risico op terugbetalen.',
  maxHoursPerYear: 'Hoogste aantal uren per jaar',
  maxHoursPerYearHint: 'Vaak 1.000 of 1.040. Leeg is: er is geen grens afgesproken.',
  noHoursForEachOther: 'Leden mogen geen uren voor elkaar bijhouden',
  reservedPotCounts: 'Telt geld mee dat in het potje blijft?',
  reservedPotCountsHint: 'Dit maakt voor een lid het meeste uit.',
  potCounts: {
    'not-agreed': {
      label: 'Nog niet afgesproken',
      hint: 'We rekenen alsof het meetelt, en zeggen dat het niet zeker is.',
    },
    yes: {
      label: 'Ja, het telt mee',
      hint: 'De uitkering gaat omlaag, ook als het geld in het potje blijft.',
    },
    no: {
      label: 'Nee, alleen wat het lid krijgt',
      hint: 'De uitkering blijft gelijk zolang het geld in het potje blijft.',
    },
  },
  provisionalBasis: 'Waar rekent de gemeente mee?',
  bases: {
    gross: { label: 'Facturen min kosten', hint: 'De belasting komt pas later terug, na de aanslag.' },
    'less-flat-tax': {
      label: 'Facturen min kosten, min een vast deel voor belasting',
      hint: 'Een lid levert per maand minder in. Vul het deel hieronder in.',
    },
    'cash-receipts': {
      label: 'Wat klanten betaalden, min kosten',
      hint: 'Een factuur telt pas mee als er is betaald.',
    },
  },
  flatTax: 'Vast deel voor belasting',
  flatTaxHint: 'Alleen als je koos voor een vast deel. De Bbz (regels voor ondernemers) noemt 20 %.',
  period: 'Per hoeveel tijd rekent de gemeente?',
  periods: {
    month: { label: 'Per maand', hint: 'Een goede maand telt helemaal in die maand.' },
    quarter: { label: 'Per drie maanden', hint: 'Een goede en een slechte maand vallen tegen elkaar weg.' },
    year: { label: 'Per jaar', hint: 'Het rustigst per maand, met de grootste afrekening.' },
  },
  cost: (place: string) => `Kosten ${place}`,
  kind: 'Soort kosten',
  kinds: {
    'job-cost': 'Kosten van een opdracht (bonnen)',
    'cooperative-share': 'Het deel van de coöperatie',
    '*': 'Alle kosten zonder eigen regel',
  },
  kindHint:
    'Andere soorten, zoals telefoon of reizen, kan Gilde niet uitrekenen. Een bon heeft hier geen soort. ' +
    'Alle bonnen samen zijn “kosten van een opdracht”.',
  kindNotReckoned: (name: string) => `${name} (rekenen we niet uit)`,
  allowed: 'Gaat dit af van wat een lid verdient?',
  per: 'Is er een hoogste bedrag?',
  pers: { none: 'Nee', month: 'Ja, per maand', year: 'Ja, per jaar' },
  cap: 'Hoogste bedrag',
  consent: 'Alleen met toestemming vooraf',
  consentHint: 'Zolang die toestemming hier niet staat, gaat het bedrag niet af.',
  addCost: 'Regel erbij',
  removeCost: 'Regel weg',
  noCosts: 'Zonder regels gaan er geen kosten af.',
  lossCarryWithinYear: 'Gaat verlies af van een latere maand in hetzelfde jaar?',
  lossCarryWithinYearHint: 'Zo ja: een dure maand maakt een goede maand lichter.',
  exemptionAllowedForSelfEmployed: 'Kan iemand met een eigen bedrijf een deel houden?',
  exemptionAllowedForSelfEmployedHint:
    'De wet noemt dit vrijlating: een deel van wat je verdient telt niet mee. De gemeente beslist.',
  exemptionStart: 'Wanneer krijgt het lid dat deel?',
  starts: {
    provisional: { label: 'Elke maand', hint: 'Het lid merkt het meteen.' },
    settlement: {
      label: 'Bij de afrekening van het jaar',
      hint: 'Per maand telt alles mee. Later komt een deel terug.',
    },
  },
  applies2027RulesIn2026: 'Gebruikt de gemeente de regels van 2027 al in 2026?',
  applies2027RulesIn2026Hint:
    'De nieuwe regel: twaalf maanden 15 % houden. Hij is aangekondigd voor 1 januari 2027.',
  settlementTrigger: 'Wanneer rekent de gemeente het jaar na?',
  triggers: {
    'tax-assessment': {
      label: 'Na de aanslag van de Belastingdienst',
      hint: 'Zekerder, maar het duurt langer.',
    },
    'year-end': { label: 'Na het einde van het jaar', hint: 'Sneller, met de cijfers van de coöperatie.' },
  },
  holiday: 'Deel van de uitkering dat vakantiegeld is',
  holidayHint: 'Leeg is: zoals de landelijke lijsten, 5 %. In de wet staat 4,8 %.',
  roundingRule: 'Hoe rondt de gemeente af?',
  roundings: {
    cent: 'Niet: op de cent',
    'euro-down': 'Naar beneden, op hele euro’s',
    euro: 'Op hele euro’s',
  },
}

/** What stands beside that form: how a member reads it, and an example. */
export const agreementPreview = {
  title: 'Zo leest een lid het',
  example: 'Een voorbeeld',
  exampleLead: (f: {
    month: string
    turnover: string
    costs: string
    share: string
    paidOut: string
    reserved: string
  }) =>
    `Iemand woont alleen en maakt in ${f.month} een factuur van ${f.turnover}. ` +
    `De kosten zijn ${f.costs}. Het deel van de coöperatie is ${f.share}. ` +
    `Het lid krijgt ${f.paidOut}. In het potje blijft ${f.reserved}.`,
  noneAfter: (f: { count: number }): string =>
    f.count === 3
      ? 'In de twee maanden daarna komt er geen factuur.'
      : 'In de rest van het jaar komt er geen factuur.',
  what: 'Wat er gebeurt',
  together: (f: { count: number }) =>
    f.count === 1 ? 'Een voorbeeld' : `Alle ${f.count} maanden bij elkaar`,
  byMonth: 'De uitkering, maand voor maand',
  month: 'Maand',
  rhythm: {
    month: 'Elke maand telt apart. Alleen in de maand van de factuur is de uitkering lager.',
    quarter:
      'De gemeente telt drie maanden bij elkaar op en deelt dat door drie. ' +
      'Daarom gaat er elke maand iets af, ook in een maand zonder factuur.',
    year:
      'De gemeente telt het hele jaar bij elkaar op en deelt dat door twaalf. ' +
      'Daarom gaat er elke maand iets af, ook in een maand zonder factuur.',
  },
  /** Why the member may keep nothing, where the example would otherwise show a bare zero. */
  keptNothing: {
    'rules-change-2027':
      'Waarom mag het lid niets houden? De regel van 25 % stopt op 1 januari 2027. De nieuwe regel is aangekondigd: ' +
      'twaalf maanden lang 15 % houden. Daarvoor is een nieuw besluit van de gemeente nodig. ' +
      'Zolang dat er niet is, rekent dit voorbeeld zonder.',
    'at-settlement':
      'Waarom mag het lid niets houden? Volgens deze afspraken telt per maand alles mee. ' +
      'Het deel dat het lid mag houden, komt bij de afrekening van het jaar.',
    'not-for-self-employed':
      'Waarom mag het lid niets houden? Volgens deze afspraken kan dat niet met een eigen bedrijf.',
  },
  before: 'Eerst',
  after: 'Daarna',
  counted: 'Telt als verdiend',
  kept: 'Mag het lid houden',
  benefit: 'Uitkering',
  less: 'Verschil door de factuur',
  inHand: 'Zo veel meer of minder in de hand',
  how: 'Hoe weten we dat?',
  unread: 'Nog niet alles is goed ingevuld. Dit is het voorbeeld met wat nu geldt.',
  refused: 'Voor deze maand hebben we nog geen bedragen. Daarom is er geen voorbeeld.',
  sure: (certainty: string) => `Hoe zeker: ${certainty}.`,
}
