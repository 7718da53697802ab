import type { RefusalFacts } from '../../values/refusal-facts.ts'
import { joint } from './joint.ts'
import { formatEuro } from '../../values/format.ts'

/** Amounts in `refusals` come in cents. */
const euro = (cents: string) => formatEuro(BigInt(cents), 'nl')

/** Work of one member for another, inside the co-op: asked, agreed to by both, booked between pots. */
export const inside = {
  refusals: {
    'inside-not-a-member': 'Dit kan alleen als je lid bent.',
    'inside-with-whom': 'Kies een ander lid van de coöperatie.',
    'inside-invoice': 'Deze factuur is niet van jou, of er is niets meer van over. Kies een andere.',
    'inside-more-than-invoice': (f: RefusalFacts['inside-more-than-invoice']) =>
      `Van jouw deel van deze factuur is nog ${euro(f.left)} over. Vul niet meer in dan dat.`,
    'inside-not-paid-yet': (f: RefusalFacts['inside-not-paid-yet']) =>
      `De klant betaalde deze factuur nog niet ver genoeg. Er is nu ${euro(f.free)} van verdeeld. ` +
      `Boek dit als er meer is betaald.`,
    'inside-amount': 'Vul een bedrag in dat meer is dan 0.',
    'inside-day-to-come': 'Deze dag moet nog komen. Vul in wanneer het werk klaar was.',
    'inside-not-found': 'Deze afspraak is er niet meer.',
    'inside-not-yours': 'Dit zegt iemand anders: wie het werk deed of wie het betaalt.',
    'inside-answered': 'Hier is al iets op gezegd. Bekijk het opnieuw.',
    'inside-not-agreed': 'Eerst zeggen beide leden ja.',
    'asked-by-you':
      'Jij zag het getekende blad. Iemand anders van de administratie doet de volgende stap. ' +
      'Zo kan niemand dit alleen.',
    'paper-not-needed': joint.refusals['paper-not-needed'],
    'paper-day': joint.refusals['paper-day'],
  },
  title: 'Werk voor elkaar',
  lead:
    'Deed een ander lid iets voor jou? Je betaalt het uit je potje, of van een factuur van jou. Er komt geen factuur ' +
    'en geen btw bij: het blijft binnen de coöperatie.',
  officeLead: 'Leden die iets voor elkaar doen. Zeiden beiden ja, dan boek je het.',
  leadLeft:
    'Wat je voor een ander lid deed, of een ander lid voor jou. Wacht er nog iets op jouw ja of nee? Zeg het hier.',
  /** What is no work for each other, and where it is. */
  toHelp: 'Wil je hulp vragen of geven zonder geld?',
  toHelpLink: 'Ga naar Hulp van elkaar',
  none: 'Er is nog geen werk voor elkaar.',
  ask: 'Zet werk voor mij erin',
  back: 'Terug naar Werk voor elkaar',
  form: {
    earner: 'Wie deed het?',
    amount: 'Hoeveel betaal je?',
    from: 'Waarvan betaal je het?',
    fromPot: 'Uit mijn potje',
    fromInvoice: (f: { number: string; customer: string; left: string }) =>
      `Van factuur ${f.number} voor ${f.customer} (nog ${f.left})`,
    fromHint:
      'Hielp een ander lid jou met werk voor een klant? Kies dan de factuur. Het zijn dan kosten van dat werk. ' +
      'Eerst betaalt de klant, dan krijgt het andere lid het.',
    purpose: 'Waar is het voor?',
    purposeHint: 'Alleen als je uit je potje betaalt. Je regeling zegt waar je potje voor mag zijn.',
    what: 'Wat is er gedaan?',
    workedOn: 'Wanneer was het klaar?',
    workedOnHint: 'De maand van deze dag telt voor de uitkering van wie het deed.',
    save: 'Vraag of het klopt',
  },
  one: (f: { earner: string; payer: string; amount: string }) => `${f.earner} voor ${f.payer}: ${f.amount}`,
  worked: (f: { day: string }) => `Klaar op ${f.day}.`,
  state: {
    asked: (f: { earner: string }) => `${f.earner} zegt nog of dit klopt.`,
    agreed: 'Beiden zeiden ja. De administratie boekt het.',
    closed: 'Gaat niet door.',
    booked: (f: { number: string }) => `Geboekt als ${f.number}.`,
    undoAsked: 'Een van beiden wil dit terugdraaien. De ander zegt nog of dat goed is.',
    undoAgreed: 'Beiden willen dit terugdraaien. De administratie doet het.',
    undone: 'Teruggedraaid.',
  },
  paper: {
    begin: 'Zet erin wat op papier is afgesproken',
    lead:
      'Voor een lid dat nooit inlogt en uit het eigen potje betaalt. Laat het blad tekenen en bewaar het. ' +
      'Iemand anders van de administratie boekt het straks.',
    payer: 'Wie betaalt het?',
    amount: 'Hoeveel betaalt dit lid?',
    purposeHint: 'De regeling van wie betaalt, zegt waar het potje voor mag zijn.',
    nobody: 'Alle leden kunnen zelf inloggen. Dan vragen ze dit zelf.',
    save: 'Bewaar',
    yes: (f: { payer: string; earner: string }) => `${f.earner} tekende dat dit klopt`,
    yesLeft: 'Op papier staat dat dit klopt',
    left: (f: { name: string }) =>
      `${f.name} is geen lid meer. ${f.name} kan hier nog zelf ja of nee zeggen. Lukt dat niet? Laat een blad ` +
      `tekenen en zet hieronder wat erop staat. Is ${f.name} overleden? Dan tekenen de erfgenamen.`,
    no: 'Op papier staat dat dit niet doorgaat',
    undo: 'Op papier staat dat dit wordt teruggedraaid',
  },
  why: 'Waarom niet?',
  yes: 'Ja, dit klopt',
  no: 'Nee, dit gaat niet door',
  undo: 'Draai dit terug',
  undoYes: 'Ja, draai het terug',
  book: 'Boek dit',
  bookUndo: 'Draai de boeking terug',
  fromPot: (f: { payer: string; purpose: string }) => `Het komt uit het potje van ${f.payer}: ${f.purpose}.`,
  fromInvoice: (f: { payer: string; number: string }) =>
    `Het zijn kosten van factuur ${f.number} van ${f.payer}. Eerst betaalt de klant.`,
  straight:
    'Wat je krijgt, gaat helemaal naar je potje. Het is werk en inkomen van die maand: het staat in je overzicht.',
  effect:
    'Wat je krijgt, wordt verdeeld volgens jouw regeling. Het is werk en inkomen van die maand: het ' +
    'staat in je overzicht.',
  done: {
    gevraagd: 'Het staat erin. We vragen het andere lid of het klopt.',
    gezegd: 'Je antwoord is bewaard.',
    geboekt: 'Het is geboekt.',
    papier: 'Wat op papier staat, is bewaard.',
  },

  task: {
    asked: (f: { payer: string }) => `${f.payer} vraagt of dit klopt`,
    askedDetail: (f: { what: string; amount: string }) => `${f.what}, ${f.amount}`,
    askWhoLeft: (f: { earner: string }) => `Vraag ${f.earner} (geen lid meer) of dit klopt`,
    undo: (f: { other: string }) => `${f.other} wil iets terugdraaien`,
    book: 'Boek werk voor elkaar',
    bookDetail: (f: { count: number }) =>
      f.count === 1 ? 'Beide leden zeiden ja.' : `Bij ${f.count} afspraken zeiden beide leden ja.`,
  },
  mail: {
    hello: (f: { name: string }) => `Beste ${f.name},`,
    subject: {
      asked: (f: { other: string; what: string; amount: string }) =>
        `${f.other} vraagt of dit klopt: ${f.what}`,
      undo: (f: { other: string; what: string; amount: string }) => `${f.other} wil terugdraaien: ${f.what}`,
    },
    said: {
      asked: (f: { other: string; what: string; amount: string }) =>
        `${f.other} schreef op wat jij deed: ${f.what}. Daarvoor krijg je ${f.amount}. Klopt dat? Zeg ja of nee.`,
      undo: (f: { other: string; what: string; amount: string }) =>
        `${f.other} wil dit terugdraaien: ${f.what}, ${f.amount}. Is dat goed?`,
    },
    look: 'Hier kijk je het na:',
    button: 'Kijk het na',
  },

  entry: {
    cost: (f: { earner: string; what: string; number: string }) =>
      `werk van ${f.earner} voor factuur ${f.number}: ${f.what}`,
    from: (f: { earner: string; what: string }) => `${f.earner}: ${f.what}`,
    about: (f: { payer: string; what: string }) => `werk voor ${f.payer}: ${f.what}`,
    booked: (f: { earner: string; payer: string; what: string }) =>
      `Werk van ${f.earner} voor ${f.payer}: ${f.what}`,
    undone: (f: { earner: string; payer: string; what: string }) =>
      `Teruggedraaid: werk van ${f.earner} voor ${f.payer}: ${f.what}`,
  },
}
