/** Figures over all clients of a municipality, and what each of them means. */
export const municipalityFigures = {
  title: 'Cijfers',
  lead: (f: { municipality: string }) =>
    `Over alle cliënten van ${f.municipality} samen. Je ziet hier nooit iets van één persoon.`,
  emptyTitle: 'Er zijn nog geen cijfers',
  empty: (f: { days: number }) =>
    `De cijfers van een kwartaal komen ${f.days} dagen na het kwartaal. Dan zijn de overzichten bevestigd.`,
  allHidden:
    'Er staat hier nog geen bedrag. Er zijn te weinig cliënten, of je leest de overzichten van de meeste al. ' +
    'Dan kon je uitrekenen wat de anderen verdienden.',
  year: (f: { year: string }) => f.year,
  wholeYear: 'Hele jaar',
  quarter: (f: { quarter: number }) => `Kwartaal ${f.quarter}`,
  period: {
    quarter: (f: { year: string; quarter: number }) => `${f.year} kwartaal ${f.quarter}`,
    year: (f: { year: string }) => f.year,
  },
  measure: 'Cijfer',
  notShown: 'te weinig mensen',
  notAdded: 'telt niet op',
  notMade: 'nog niet',
  whyHidden: 'Waarom staat er soms geen getal?',
  hiddenWhy: [
    'Een cijfer gaat altijd over minstens vijf mensen. Zijn het er minder, dan tonen we het niet.',
    'We tonen ook geen cijfer waarmee je zo’n getal kunt uitrekenen, door cijfers van elkaar af te trekken.',
    'Dat geldt ook voor overzichten die je al leest. Trek je die eraf, dan blijven er minstens vijf mensen over. ' +
      'Of je leest ze allemaal.',
    'Deelt iemand later iets? Dan kan een cijfer dat er stond, weer weggaan.',
    'Aantallen mensen ronden we af op vijf. Zo zie je niet dat er één bij kwam of wegging.',
    'Bedragen ronden we af op honderd euro, uren op tien en maanden op vijf. Zo herken je geen bedrag van één ' +
      'persoon. Tel je kwartalen op, dan kan het jaar daardoor iets anders zijn.',
    'Daarom ontbreekt het hele jaar soms ook, of het aantal toestemmingen.',
  ],
  download: 'Neem de cijfers mee',
  csv: 'Download als CSV',
  xlsx: 'Download voor Excel (xlsx)',
  fileName: 'cijfers',
  definitions: (f: { version: number }) => `Wat betekenen de cijfers? (versie ${f.version})`,
  columns: ['Periode', 'Cijfer', 'Eenheid', 'Aantal', 'Versie'],
  sheets: ['Cijfers', 'Uitleg'],
  measures: {
    clients: 'Cliënten',
    permissions: 'Cliënten met toestemming',
    months: 'Maanden met inkomen',
    turnover: 'Omzet',
    minutes: 'Gewerkte uren',
    costs: 'Kosten',
  },
  units: {
    clients: 'mensen',
    permissions: 'mensen',
    months: 'maanden',
    turnover: 'euro',
    minutes: 'uren',
    costs: 'euro',
  },
  /** Version 2. A change here is a new version in count-quarter.ts. */
  meanings: {
    clients:
      'Leden van de coöperatie die op de laatste dag van het kwartaal bij de gemeente hoorden. ' +
      'Naar beneden afgerond op vijf.',
    permissions:
      'Van die cliënten: wie op die dag een toestemming had die in Gilde was opgeschreven en niet was gestopt. ' +
      'Naar beneden afgerond op vijf.',
    months:
      'Maanden waarin een cliënt omzet had, volgens het overzicht dat de cliënt bevestigde. Twee cliënten ' +
      'in dezelfde maand zijn twee maanden. Afgerond op vijf.',
    turnover:
      'Wat klanten moesten betalen voor werk in die maanden, zonder btw, volgens die overzichten. ' +
      'Afgerond op honderd euro.',
    minutes: 'De uren die cliënten in die maanden noteerden, volgens die overzichten. Afgerond op tien uur.',
    costs:
      'De kosten van het werk in die maanden, zonder btw, volgens die overzichten. Afgerond op honderd euro.',
  },
  when: (f: { days: number }) =>
    `Een overzicht telt mee als het binnen ${f.days} dagen na het kwartaal is bevestigd. ` +
    'Wat later verandert, verandert deze getallen niet: anders kon je zien van wie de wijziging was.',
}
