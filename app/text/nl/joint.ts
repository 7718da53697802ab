/** Joint work: one invoice of two or more members, who did what, and who said yes. */
export const joint = {
  refusals: {
    'share-not-agreed': (f: { names: string }) =>
      `Dit is werk van meer leden. Eerst zegt iedereen op de eigen pagina dat het klopt. Nog niet: ${f.names}.`,
    'paper-not-needed': 'Dit lid kan zelf ja zeggen: met een e-mailadres of een toegangssleutel.',
    'split-too-few': 'Kies ten minste een ander lid.',
    'split-member-twice': 'Een lid staat er twee keer in. Kies ieder lid een keer.',
    'split-lines-off':
      'De regels zijn niet meer goed verdeeld. Elke regel hoort bij een lid, en elk lid heeft een regel. ' +
      'Verdeel de factuur opnieuw.',
    'split-percent-off': 'De delen moeten samen 100 % zijn, en elk deel meer dan 0.',
    'split-amounts-off':
      'De bedragen zijn samen niet het totaal van de factuur zonder btw. Elk bedrag is meer dan 0. ' +
      'Verdeel de factuur opnieuw.',
    'split-without-leader': 'Van wie de factuur is, hoort bij de verdeling.',
    'split-member-gone': 'Iemand in deze verdeling is geen lid meer. Kies iemand anders.',
  },
  title: 'Samen gedaan',
  lead: 'Deed je dit werk met iemand anders van de coöperatie? Zeg wie, en wie welk deel krijgt.',
  back: 'Terug naar de factuur',
  who: 'Met wie deed je dit?',
  whoHint: 'Zij zien deze factuur, en zeggen zelf of het klopt.',
  nobody: 'Er zijn nog geen andere leden.',
  how: 'Hoe verdelen jullie het?',
  by: {
    percent: 'Ieder een deel in procenten',
    amount: 'Ieder een vast bedrag',
    lines: 'Per regel: wie deed wat',
  },
  byHint: {
    percent: 'Wordt de factuur hoger of lager, dan gaan de delen mee.',
    amount: 'Zonder btw. Samen het totaal van de factuur.',
    lines: 'Elke regel van de factuur is van een van jullie.',
  },
  next: 'Verder',
  partOf: (f: { name: string }) => `Deel van ${f.name}`,
  lineOf: (f: { line: number; description: string }) => `Regel ${f.line}: ${f.description}`,
  together: (f: { net: string }) => `Samen ${f.net} zonder btw.`,
  roundingHint: 'Een cent die overblijft, krijgt een van jullie. Het totaal klopt altijd.',
  save: 'Bewaar de verdeling',
  otherWay: 'Kies andere mensen of een andere manier',
  alone: 'Toch van een lid alleen',
  saved: 'De verdeling is bewaard. Stuur je de factuur in, dan vragen we de anderen of het klopt.',
  savedWaiting: 'De verdeling is bewaard. We vragen ieder lid opnieuw of het klopt.',
  savedAlone: 'De factuur is weer van een lid alleen.',

  /** On the page of the invoice. */
  card: 'Wie deed wat',
  cardLead: 'Dit is werk van meer leden samen. Ieder krijgt het eigen deel, volgens de eigen regeling.',
  name: 'Lid',
  part: 'Deel',
  net: 'Zonder btw',
  yes: 'Zegt ja?',
  saidYes: 'Ja',
  saidYesOnPaper: 'Ja, op papier',
  onPaper: (f: { name: string }) => `${f.name} tekende op papier`,
  onPaperLead:
    'Wie nooit inlogt, tekent op papier. Print deze factuur, laat tekenen en bewaar het blad. ' +
    'Iemand anders dan wie de ' +
    'factuur klaarzette, zegt hier dat het er is.',
  notedOnPaper: 'Het ja op papier is bewaard.',
  ownPart: (f: { net: string; whole: string }) =>
    `Samen is dit ${f.whole} zonder btw. Jouw deel is ${f.net}.`,
  ownPartOf: (f: { name: string; net: string; whole: string }) =>
    `Samen is dit ${f.whole} zonder btw. Het deel van ${f.name} is ${f.net}.`,
  ownWhole: 'Jouw deel',
  wholeOf: (f: { name: string }) => `Deel van ${f.name}`,
  notYet: 'Nog niet',
  percentPart: (f: { percentage: string }) => f.percentage,
  linesPart: (f: { lines: string; count: number }) =>
    f.count === 1 ? `Regel ${f.lines}` : `Regels ${f.lines}`,
  amountPart: 'Vast bedrag',
  change: 'Verander de verdeling',
  begin: 'Iemand werkte mee',
  changed: 'Wat er veranderde:',
  doesNotFit: 'De verdeling past niet meer bij de factuur. Verdeel hem opnieuw voor je hem instuurt.',
  asked: (f: { leader: string }) => `${f.leader} zette deze factuur klaar voor werk dat jullie samen deden.`,
  yourPart: (f: { net: string }) => `Jouw deel: ${f.net} zonder btw.`,
  task: (f: { leader: string; customer: string }) =>
    `Kijk na: factuur voor ${f.customer}, samen met ${f.leader}`,
  taskDetail: 'Zeg of jouw deel klopt.',
}
