import { receipts } from './receipts.ts'

/** Paper that comes back: scanned, in the right file by its code, and dealt with by a person. */
export const scans = {
  title: 'Scan papier dat terugkwam',
  lead: 'Maak een foto van elk blad, of kies een scan. Aan de code op het blad zien wij van wie het is.',
  photo: 'Foto van een blad',
  photoHint: 'Leg het blad plat en zorg dat de code er helemaal op staat.',
  files: 'Of kies foto’s of een pdf',
  filesHint: 'Meer bladen tegelijk mag: tot 6 foto’s, of een pdf tot 20 bladen.',
  chooseAgain: 'Kies de foto nog een keer.',
  save: 'Lees de bladen',
  receiptsName: 'blad-met-bonnetjes.jpg',
  refusals: {
    ...receipts.refusals,
    'receipt-handed-in-before': 'Deze foto is er al. Je hoeft niets te doen.',
    'scan-unreadable': 'Dit bestand kunnen wij niet openen. Maak een nieuwe foto of scan.',
    'scan-too-many-pages': 'Deze pdf heeft meer dan 20 bladen. Maak er twee van.',
    'scan-kept-before': 'Dit blad is er al. Je hoeft niets te doen.',
    'scan-of-another': 'Dit blad is niet van jou. Geef het aan je coach of aan de administratie.',
    'scan-not-found': 'Dit blad is er niet.',
    'scan-whose-known': 'Van wie dit blad is, staat al vast.',
    'scan-not-of-nobody': 'Dit blad is van iemand. Vul in wat erop staat, en kies dan “Klaar met dit blad”.',
    'scan-whose-first': 'Kies eerst van wie dit blad is.',
    'paper-member-not-found': 'Dit lid vinden wij niet. Kies iemand uit de lijst.',
  },
  came: {
    kept: (f: { count: number }) =>
      f.count === 1
        ? 'Er is 1 blad gelezen. Het ligt in het dossier van het lid.'
        : `Er zijn ${f.count} bladen gelezen. Ze liggen in het dossier van het lid.`,
    asked: (f: { count: number }) =>
      f.count === 1
        ? 'Van 1 blad weten wij niet van wie het is. Kies het hieronder.'
        : `Van ${f.count} bladen weten wij niet van wie ze zijn. Kies het hieronder.`,
    receipts: (f: { count: number }) =>
      f.count === 1
        ? 'Er ligt 1 blad met bonnetjes bij de bonnen.'
        : `Er liggen ${f.count} bladen met bonnetjes bij de bonnen.`,
    known: (f: { count: number }) =>
      f.count === 1
        ? 'Er was 1 blad al gescand. Daar hoef je niets mee te doen.'
        : `Er waren ${f.count} bladen al gescand. Daar hoef je niets mee te doen.`,
    another: (f: { count: number }) =>
      f.count === 1
        ? 'Er is 1 blad niet van jou. Wij bewaren het niet. Geef het aan je coach of aan de administratie.'
        : `Er zijn ${f.count} bladen niet van jou. Wij bewaren ze niet. Geef ze aan je coach of aan de administratie.`,
  },
  listTitle: 'Papier dat terugkwam',
  listLead: 'Kijk wat er geschreven is en vul het in. De computer leest geen handschrift.',
  none: 'Er kwam nog niets terug',
  noneWhy: 'Scan een blad waar iets op geschreven is.',
  open: 'Nog te bekijken',
  done: 'Bekeken',
  ownLink: 'Bekijk wat ik op papier teruggaf',
  nobody: 'Van wie is dit blad?',
  cameOn: (f: { when: string }) => `Gescand op ${f.when}`,
  back: 'Naar het papier dat terugkwam',
  of: (f: { name: string }) => `Blad van ${f.name}`,
  ofWeek: (f: { day: string }) => `Over de week van maandag ${f.day}`,
  receiptsHere:
    'Hier staan bonnetjes op. De administratie legt ze bij de bonnen: laat die het blad ook scannen.',
  codes: {
    none: 'Wij vonden geen code op dit blad. Zeg zelf van wie het is.',
    unknown: 'De code op dit blad kennen wij niet. Kijk goed van wie het is, en kies het lid.',
    elsewhere:
      'De code op dit blad is van een andere coöperatie. Hoort het hier niet? Gooi het dan onderaan weg.',
  },
  whose: 'Van wie is dit blad?',
  saveWhose: 'Bewaar van wie het is',
  pictureAlt: 'Foto van het blad',
  large: 'Bekijk het groot',
  gone: 'De foto van dit blad is weg: de tijd waarin wij hem bewaren, is voorbij.',
  kept: (f: { day: string }) => `Wij bewaren de foto tot en met ${f.day}.`,
  enter: 'Vul in wat er staat',
  enterOwn: 'Kijk wat je aankruiste of opschreef, en vul het hier in.',
  enterFor: 'Kijk wat het lid aankruiste of opschreef, en vul het hier in. Uren vul je samen met het lid in.',
  talk: (f: { name: string }) => `Gesprek met ${f.name}`,
  meeting: (f: { title: string }) => `Bijeenkomst: ${f.title}`,
  hours: 'Mijn uren',
  hoursDetail: 'Vul in hoeveel uur je werkte',
  hoursOf: (f: { name: string }) => `Uren van ${f.name}`,
  hoursOfDetail: 'Alleen het lid zet ze erin. Doe het samen aan tafel, met een inlogkaart.',
  step: (f: { step: string }) => `Stap: ${f.step}`,
  stepDetail: 'Is hij klaar? Zeg het in het plan',
  callTitle: 'Staat er “Bel mij” aangekruist?',
  callSays: 'Ja, er staat “Bel mij”',
  callKept: 'Bewaard. Het staat nu bij de coach.',
  callAsked: (f: { when: string }) => `Op dit blad staat “Bel mij”. Het staat sinds ${f.when} bij de coach.`,
  callOn: (f: { phone: string }) => `Bel ${f.phone}`,
  noPhone: 'Wij weten het telefoonnummer niet. Kijk bij het lid',
  iCalled: 'Ik heb gebeld',
  calledKept: 'Bewaard: je hebt gebeld.',
  called: (f: { when: string }) =>
    `Op dit blad stond “Bel mij”. De coach belde, en schreef dat op: ${f.when}.`,
  callTask: (f: { name: string }) => `Bel ${f.name}`,
  callDetail: (f: { when: string }) => `Gevraagd op papier, gelezen op ${f.when}`,
  settle: 'Klaar met dit blad',
  settled: 'Dit blad is bekeken.',
  throwAway: 'Hoort dit blad bij niemand?',
  throwLead:
    'Gooi het dan weg. De foto is meteen weg, voor altijd. ' +
    'Wij bewaren alleen dat het blad er was, wie het weggooide en waarom.',
  throwWhy: 'Waarom gooi je het weg?',
  throwWhyHint:
    'Bijvoorbeeld: een brief van iemand anders, of een mislukte foto. Schrijf niet op wat erop staat.',
  throwIt: 'Gooi dit blad weg',
  thrownNow: 'Dit blad is weggegooid.',
  thrownTitle: 'Weggegooid blad',
  thrown: (f: { name: string; when: string }) =>
    `${f.name} gooide dit blad weg op ${f.when}. De foto is weg.`,
  thrownWhy: (f: { why: string }) => `Waarom: ${f.why}`,
  thrownKept: (f: { day: string }) => `Dat dit blad er was, bewaren wij tot en met ${f.day}.`,
  task: 'Bekijk papier dat terugkwam',
  taskDetail: (f: { count: number }) => (f.count === 1 ? '1 blad' : `${f.count} bladen`),
}
