/** With whom a member shares what: given, until when, stopped. */
export const benefitSharing = {
  refusals: {
    'nobody-to-share-with': 'Met deze persoon kun je niet delen. Kies iemand uit de lijst.',
    'only-with-a-coach':
      'Dit kan alleen met een coach: hoe het met je gaat. Haal dat vinkje weg, of kies je coach.',
    'only-statements':
      'Dit kan alleen met je overzichten: je bent geen lid meer. Haal de andere vinkjes weg.',
    'shared-already': 'Dit deel je al met deze persoon. Kies iets anders, of kijk hierboven wat je deelt.',
    'until-passed': 'Deze dag is al voorbij. Kies een latere dag, of laat het leeg.',
    'until-too-far': 'Deze dag is te ver weg. Kies een dag binnen vijf jaar.',
    'not-shared': 'Dit deel je niet meer.',
    'no-member': 'Je bent geen lid van deze coöperatie. Daarom kun je hier niets delen.',
  },
  fields: {
    benefit: 'de uitkering',
    household: 'het huishouden',
    income: 'ander inkomen',
    exemption: 'het deel dat niet meetelt',
    assets: 'spaargeld en bezit',
    hours: 'de uren',
    permission: 'de toestemming om te ondernemen',
    statements: 'de maandoverzichten',
    meters: 'uren en omzet van het jaar, bij elkaar geteld',
    tax: 'gegevens voor de belasting',
    growth: 'hoe het met je gaat (alleen met een coach)',
  },
  purpose: { coach: 'coach', 'case-manager': 'consulent van je gemeente' },
  page: {
    title: 'Wat je deelt',
    lead: 'Jij kiest wie wat mag lezen. Je kunt altijd stoppen. Stoppen heeft geen gevolgen bij de coöperatie.',
    leadLeft:
      'Je bent geen lid meer. Je deelt alleen je overzichten, van de maanden waarin je lid was. ' +
      'Je kunt altijd stoppen.',
    nobodyLeft:
      'Er is nog geen consulent van je gemeente die hier leest. Print je overzicht, of laat het op de post doen.',
    back: 'Je uitkering',
    given: 'Dat is geregeld. Zij kunnen het vanaf nu lezen.',
    stopped: 'Gestopt. Deze persoon kan het vanaf nu niet meer lezen.',
    now: 'Nu deel je dit',
    nothing: 'Je deelt nu niets. Niemand leest wat je ons vertelde.',
    who: (f: { name: string; purpose: string }) => `${f.name}, ${f.purpose}`,
    since: (f: { day: string }) => `Sinds ${f.day}.`,
    until: (f: { day: string }) => `Tot en met ${f.day}.`,
    noEnd: 'Tot je stopt.',
    stop: (f: { name: string }) => `Stop met delen met ${f.name}`,
    again: 'Deel met iemand',
    more: 'Deel je al iets met deze persoon? Dan komt erbij wat je nu kiest.',
    nobody:
      'Er is nog niemand met wie je kunt delen. Een coach of een consulent van je gemeente komt hier vanzelf te staan.',
    with: 'Met wie?',
    what: 'Wat mag die persoon lezen?',
    last: 'Tot en met welke dag?',
    lastHint: 'Laat het leeg als je dat nog niet weet. Je kunt altijd stoppen.',
    give: 'Deel dit',
    chooseSomething: 'Kies minstens één ding.',
    history: 'Wat je eerder deelde',
    historyLine: (f: { name: string; from: string; to: string }) => `${f.name}: van ${f.from} tot ${f.to}`,
    endedBy: {
      leaving: 'Dit stopte omdat je stopte als lid.',
      returning: 'Dit stopte toen je weer lid werd. Deel het opnieuw als je dat wilt.',
    },
    log: 'Wie er keek, staat onder Mijn toegang.',
    someone: 'Iemand die hier niet meer werkt',
  },
  shared: {
    title: (f: { name: string }) => `Wat ${f.name} met jou deelt`,
    back: 'Leden',
    agreement: (f: { name: string; fields: string; day: string }) =>
      `${f.name} deelt met jou: ${f.fields}. Sinds ${f.day}.`,
    until: (f: { day: string }) => `Tot en met ${f.day}.`,
    nothing: (f: { name: string }) =>
      `${f.name} deelt niets met jou. Dat mag. Wil je iets weten? Vraag het zelf.`,
    asTold: (f: { name: string }) => `Zo vertelde ${f.name} het ons:`,
    notTold: 'Hierover is nog niets verteld.',
    minutes: (f: { hours: string; year: string }) => `${f.hours} in ${f.year}.`,
    permission: (f: { municipality: string; from: string; until: string }) =>
      `Toestemming van ${f.municipality}: van ${f.from} tot en met ${f.until}.`,
    growth: 'Je leest dit bij Begeleiding, in het plan.',
    noStatements: 'Er is nog geen maandoverzicht bevestigd.',
    meters: (f: { hours: string; turnover: string; year: string }) =>
      `In ${f.year} tot nu toe: ${f.hours} gewerkt, ${f.turnover} omzet zonder btw.`,
    statement: (f: { month: string; name: string }) => `Maandoverzicht van ${f.name}, ${f.month}`,
    asRead: (f: { name: string }) => `Zo leest ${f.name} het zelf. Met “je” bedoelen we ${f.name}.`,
    statementBack: (f: { name: string }) => `Alles wat ${f.name} deelt`,
    version: (f: { month: string; version: number }) =>
      f.version === 1 ? f.month : `${f.month}, versie ${f.version}`,
    logged: (f: { name: string }) => `${f.name} kan zien dat je hier keek.`,
  },
}
