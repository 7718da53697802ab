import type { RefusalFacts } from '../../values/refusal-facts.ts'

/** Sentences about what stood on each account when a co-operative came to Gilde. */
export const openingBalance = {
  title: 'Beginbalans',
  lead:
    'Stapt jullie coöperatie over naar Gilde? Vul in wat er op elke rekening stond. Je vindt het op de ' +
    'laatste balans van het ' +
    'oude programma.',
  on: 'Op welke dag stond dat er?',
  onHint: 'Meestal de laatste dag vóór je met Gilde begint, zoals 31 december.',
  have: 'Wat er is',
  haveSaid: 'Geld op de bank, btw die je terugkrijgt.',
  owe: 'Van wie het is',
  oweSaid:
    'Wat je nog moet betalen, de fondsen en het eigen vermogen. Is het een tekort? Zet er een min voor.',
  rest: 'Zet wat overblijft bij het eigen vermogen',
  restHint: 'Handig als je het eigen vermogen niet precies weet.',
  elsewhere: 'Potjes van leden en wat je leden schuldig bent, vul je per lid in.',
  toPots: 'Beginstand van een potje',
  afterBank:
    'Er staan al bankregels in de boeken. Een beginbalans verandert dan wat er volgens de boeken op de bank staat. ' +
    'Schrijf op waarom het nog moet. Iemand anders van de administratie zegt daarna ja of nee.',
  why: 'Waarom moet dit nog?',
  whyHint: 'Bijvoorbeeld: het eigen vermogen van het oude programma was vergeten.',
  asked: {
    title: 'Beginbalans: tweede ja',
    lead: 'Deze beginbalans komt na de eerste bankregel. Daarom kijken er twee mensen naar.',
    by: (f: { who: string }) => `${f.who} vraagt of het mag`,
    why: (f: { who: string; why: string }) => `${f.who} schreef: ${f.why}`,
    on: (f: { day: string }) => `Zo stond het op ${f.day} (wat jullie schuldig zijn heeft een min)`,
    total: 'Samen',
    needsAnother: 'Jij vroeg dit. Iemand anders van de administratie zegt ja of nee.',
    yes: 'Ja, boek deze beginbalans',
    no: 'Nee, niet boeken',
    none: 'Er wacht niets.',
    doneAsked: 'Gevraagd. Iemand anders van de administratie zegt ja of nee.',
    doneNo: 'Niet geboekt.',
  },
  toForm: 'Een hele beginbalans invullen',
  save: 'Boek de beginbalans',
  refusals: {
    'opening-empty': () => 'Vul bij minstens één rekening een bedrag in.',
    'opening-no-account': (f: RefusalFacts['opening-no-account']) => `Rekening ${f.account} is er niet.`,
    'opening-not-here': (f: RefusalFacts['opening-not-here']) =>
      `${f.account} hoort niet op de beginbalans. Alleen wat er is en van wie het is, hoort hier.`,
    'opening-no-equity': () => 'Er is geen rekening voor het eigen vermogen.',
    'opening-already': (f: RefusalFacts['opening-already']) =>
      `Er is al een beginbalans: boeking ${f.number}. Draai die eerst terug.`,
    'opening-after-bank': () =>
      'Er staan al bankregels in de boeken. Vul de beginbalans in bij Boeken: dan kijkt een tweede mee.',
    'opening-why-needed': () => 'Schrijf op waarom dit nog moet.',
    'opening-waits': () => 'Er wacht al een beginbalans op een ja. Geef daar eerst antwoord op.',
    'no-such-opening': () => 'Hier is al antwoord op gegeven.',
  },
}
