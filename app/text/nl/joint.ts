/** Joint work: one quote or invoice of two or more members, who does what, and who said yes. */
export const joint = {
  refusals: {
    'share-not-agreed': (f: { names: string }) =>
      `Dit is werk van meer leden. Eerst zegt iedereen op de eigen pagina dat het klopt. Nog niet: ${f.names}.`,
    'paper-not-needed': 'Dit lid kan zelf ja zeggen: met een e-mailadres of een toegangssleutel.',
    'paper-day': 'Vul de dag in die op het blad staat: niet later dan vandaag, en niet voor dit er was.',
    'split-part-empty':
      'Een deel van deze offerte is te klein om over jullie te verdelen. ' +
      'Maak dat deel groter, of factureer in één keer.',
    'split-too-few': 'Kies ten minste een ander lid.',
    'split-member-twice': 'Een lid staat er twee keer in. Kies ieder lid een keer.',
    'split-lines-off':
      'De regels zijn niet meer goed verdeeld. Elke regel hoort bij een lid, en elk lid heeft een regel. ' +
      'Verdeel het opnieuw.',
    'split-percent-off': 'De delen moeten samen 100 % zijn, en elk deel meer dan 0.',
    'split-amounts-off':
      'De bedragen zijn samen niet het totaal zonder btw. Elk bedrag is meer dan 0. Verdeel het opnieuw.',
    'split-without-leader': 'Wie dit maakte, hoort bij de verdeling.',
    'split-member-gone': 'Iemand in deze verdeling is geen lid meer. Kies iemand anders.',
  },
  title: { invoice: 'Samen gedaan', quote: 'Samen doen' },
  lead: {
    invoice: 'Deed je dit werk met iemand anders van de coöperatie? Zeg wie, en wie welk deel krijgt.',
    quote:
      'Ga je dit werk doen met iemand anders van de coöperatie? Zeg wie, en wie welk deel krijgt. ' +
      'De klant ziet de verdeling niet.',
  },
  back: { invoice: 'Terug naar de factuur', quote: 'Terug naar de offerte' },
  who: 'Met wie?',
  whoHint: {
    invoice: 'Zij zien deze factuur, en zeggen zelf of het klopt.',
    quote:
      'Zij zien wat je aanbiedt en hun deel, en zeggen zelf of het klopt. Pas dan gaat de offerte naar de klant.',
  },
  nobody: 'Er zijn nog geen andere leden.',
  how: 'Hoe verdelen jullie het?',
  by: {
    percent: 'Ieder een deel in procenten',
    amount: 'Ieder een vast bedrag',
    lines: 'Per regel: wie deed wat',
  },
  byHint: {
    percent: 'Wordt het totaal hoger of lager, dan gaan de delen mee.',
    amount: 'Zonder btw. Samen het hele totaal.',
    lines: 'Elke regel is van een van jullie.',
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
  quoteSaved: 'De verdeling is bewaard. Stuur je de offerte in, dan vragen we de anderen of het klopt.',
  quoteAlone: 'De offerte is weer van een lid alleen.',

  /** On the page of the invoice or quote. */
  card: { invoice: 'Wie deed wat', quote: 'Wie doet wat' },
  cardLead: {
    invoice: 'Dit is werk van meer leden samen. Ieder krijgt het eigen deel, volgens de eigen regeling.',
    quote:
      'Dit is werk van meer leden samen. Zegt de klant ja, dan is elke factuur ook zo verdeeld. ' +
      'De klant ziet de verdeling niet.',
  },
  parts: 'De verdeling',
  name: 'Lid',
  part: 'Deel',
  net: 'Zonder btw',
  yes: 'Zegt ja?',
  saidYes: 'Ja',
  saidYesOnPaper: 'Ja, op papier',
  saidYesOnQuote: 'Ja, op de offerte',
  onPaper: (f: { name: string }) => `${f.name} tekende op papier`,
  onPaperLead: {
    invoice:
      'Wie nooit inlogt, tekent op papier. Print deze factuur, laat tekenen en bewaar het blad. ' +
      'Iemand anders dan wie de factuur klaarzette, zegt hier dat het er is.',
    quote:
      'Wie nooit inlogt, tekent op papier. Print deze pagina, laat tekenen en bewaar het blad. ' +
      'Iemand anders dan wie de offerte klaarzette, zegt hier dat het er is.',
  },
  signedOn: 'Welke dag staat op het blad?',
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
  begin: { invoice: 'Iemand werkte mee', quote: 'Iemand doet mee' },
  changed: 'Wat er veranderde:',
  doesNotFit: {
    invoice: 'De verdeling past niet meer bij de factuur. Verdeel hem opnieuw voor je hem instuurt.',
    quote: 'De verdeling past niet meer bij de offerte. Verdeel hem opnieuw voor je hem instuurt.',
  },
  asked: (f: { leader: string }) => `${f.leader} zette deze factuur klaar voor werk dat jullie samen deden.`,
  yourPart: (f: { net: string }) => `Jouw deel: ${f.net} zonder btw.`,
  task: (f: { leader: string; customer: string }) =>
    `Kijk na: factuur voor ${f.customer}, samen met ${f.leader}`,
  taskDetail: 'Zeg of jouw deel klopt.',
  /** A no goes to who leads the invoice. */
  noHint: (f: { leader: string }) => `${f.leader} leest dit. De factuur gaat nu nog niet naar de klant.`,
  sendNo: (f: { leader: string }) => `Stuur terug naar ${f.leader}`,
  saidNo: (f: { leader: string }) => `Dank je. ${f.leader} krijgt een mail en leest wat er niet klopt.`,
  noTask: (f: { fellow: string; customer: string }) =>
    `${f.fellow} zegt: er klopt iets niet. Factuur voor ${f.customer}`,
  /** Whoever has a part in the work and whose name is not told yet. */
  fellow: 'Een ander lid',
  /** The mail to who leads an invoice that a fellow said no to. */
  noMail: {
    subject: (f: { customer: string }) => `Er klopt iets niet aan de factuur voor ${f.customer}`,
    body: (f: { fellow: string; customer: string }) =>
      `${f.fellow} zegt dat er iets niet klopt aan de factuur voor ${f.customer}, voor werk dat jullie samen deden. ` +
      'De factuur gaat nog niet naar de klant. Verander hem, en stuur hem dan opnieuw in.',
    read: 'Hier lees je wat er niet klopt:',
  },
  fellowSays: (f: { name: string }) => `${f.name} zegt of het eigen deel klopt.`,
  fellowsFirst: (f: { names: string }) =>
    `Dit is werk van jullie samen. Eerst zegt iedereen dat het klopt. Nog niet: ${f.names}. ` +
    'Je krijgt bericht bij een nee.',
  mend: 'Verander wat er niet klopt, of verdeel het werk anders. Stuur de factuur dan opnieuw in.',
  quoteAsked: (f: { leader: string }) =>
    `${f.leader} wil dit werk samen met jou doen. Klopt wat er staat, en jouw deel? Pas na jouw ja gaat het ` +
    'naar de klant.',
  quoteAlso:
    'Zegt de klant ja, dan geldt jouw ja ook voor de factuur. Verandert de klant, de prijs of de verdeling, ' +
    'dan vragen we het opnieuw.',
  quoteSaidYes: 'Je zei ja. Je hoort het als de klant antwoordt.',
  quoteSaidNo: 'We gaven door dat het niet klopt, en waarom.',
  quoteNoWords: 'Wat klopt er niet? Wie de offerte maakte, leest dit.',
  quoteExpired: 'De laatste dag is voorbij en de klant zei niets.',
  quoteAccepted: (f: { part: string }) =>
    `De klant zei ja. ${f.part} Wie het werk leidt, maakt de factuur. Die zie je bij je facturen.`,
  quoteTask: (f: { leader: string; customer: string }) =>
    `Klopt de offerte voor ${f.customer}, samen met ${f.leader}?`,
  quoteFellowNo: (f: { name: string }) => `${f.name} zegt dat dit niet klopt:`,
  quoteNo: (f: { customer: string }) => `De offerte voor ${f.customer} klopt niet voor wie meedoet`,
  waitsForYes: 'Wacht op een ja',
  paidHow: 'Hoe betaalt de klant?',
  ledBy: 'Wie leidt het werk',
  waitsForFellows: (f: { names: string }) =>
    `Dit is werk van meer leden. Eerst zegt iedereen dat het klopt. Nog niet: ${f.names}.`,
  withOthers: 'Samen met anderen',
}
