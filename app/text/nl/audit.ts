import type { RefusalFacts } from '../../values/refusal-facts.ts'
import { auditChecks } from './audit-checks.ts'

/** The room of the audit committee. */
export const audit = {
  title: 'Kascommissie',
  lead:
    'Twee leden kijken elk jaar de boeken na, voor alle leden. Ze zien alles van de boeken, tot op de ' +
    'bon. Wat een coach ' +
    'schrijft of wat leden over hun uitkering vertellen, zien ze niet.',
  noneTitle: 'Nog geen jaar voorbij',
  none: 'Als er een jaar voorbij is waarin iets is geboekt, staat het hier.',
  yearTitle: (year: string) => `Kascontrole ${year}`,
  backToYears: 'Alle jaren',
  backToYear: (year: string) => `Terug naar ${year}`,
  state: {
    'not-closed': 'de administratie sluit het jaar eerst',
    'not-begun': 'nog niet begonnen',
    looking: (f: { left: number; all: number }) =>
      f.left === 1 ? `nog 1 van de ${f.all} boekingen` : `nog ${f.left} van de ${f.all} boekingen`,
    questions: (count: number) => (count === 1 ? 'er staat 1 vraag open' : `er staan ${count} vragen open`),
    'to-report': 'alles is bekeken: maak het verslag',
    'to-sign': (f: { signed: number; needed: number }) =>
      `het verslag is klaar: ${f.signed} van de ${f.needed} handtekeningen`,
    signed: 'klaar, getekend door twee leden',
  },
  adopted: (f: { year: string; day: string }) =>
    `De leden stelden de jaarrekening over ${f.year} vast op ${f.day}.`,
  reportLater: 'Het verslag van de kascommissie komt op de volgende ledenvergadering.',
  withAdopted: (f: { how: string; day: string }) =>
    `${f.how}. De leden stelden de jaarrekening vast op ${f.day}`,
  begin: {
    title: 'Begin met kijken',
    lead: (year: string) =>
      `Gilde loot welke boekingen van ${year} jullie bekijken. Er wordt één keer geloot. Niemand kan ` +
      `kiezen wat eruit komt.`,
    asked: 'Hoeveel boekingen?',
    askedHint: 'Bij een kleine coöperatie is 25 gewoon. Bij elke boeking hoort een stuk om te bekijken.',
    weighing: 'Hoe loten we?',
    amount: 'Groot bedrag, grotere kans',
    amountHint:
      'Een boeking van twee keer zo veel geld heeft twee keer zo veel kans. Grote bedragen zitten er dus in.',
    equal: 'Elke boeking evenveel kans',
    equalHint: 'Kleine en grote bedragen door elkaar.',
    save: 'Loot en begin',
    notYou:
      'Wie in het bestuur zit of de administratie doet, kijkt de boeken niet na voor de leden. Anderen ' +
      'doen dat.',
  },
  drawn: {
    title: 'De loting',
    equal: (f: { drawn: string; entries: string; amount: string }) =>
      `${f.drawn} van de ${f.entries} boekingen (samen ${f.amount}). Elke boeking had evenveel kans.`,
    amount: (f: { drawn: string; entries: string; amount: string }) =>
      `${f.drawn} van de ${f.entries} boekingen (samen ${f.amount}). Een groot bedrag had meer kans.`,
    fewer:
      'Het zijn er minder dan gevraagd: een heel groot bedrag is meer dan één keer aangewezen, en telt ' +
      'één keer.',
    by: (f: { name: string; moment: string }) => `Geloot door ${f.name} op ${f.moment}.`,
    howTitle: 'Hoe reken ik dit na?',
    seed: 'Lotnummer',
    howEqual:
      'Neem van elke boeking het lotnummer, een dubbele punt en het nummer van de boeking. Reken daarvan ' +
      'de SHA-256 uit. ' +
      'De laagste uitkomsten zijn geloot.',
    howAmount:
      'Leg alle boekingen op volgorde van nummer achter elkaar, in centen debet. De stap is het geheel ' +
      'gedeeld door het ' +
      'gevraagde aantal, naar boven. Het begin is de SHA-256 van het lotnummer met “:begin”, gedeeld ' +
      'door de stap: de rest. ' +
      'Waar een stap terechtkomt, is geloot.',
    since: (count: number) =>
      count === 1
        ? 'Na de loting is nog 1 boeking in dit jaar gedaan. Die staat niet in de lijst.'
        : `Na de loting zijn nog ${count} boekingen in dit jaar gedaan. Die staan niet in de lijst.`,
  },
  list: {
    paper: 'Stuk geopend',
    'not-opened': 'niet geopend',
    'no-paper': 'er is geen stuk',
    opened: (f: { day: string; name: string }) => `${f.day}, ${f.name}`,
    unopened: (f: { unopened: number; all: number }) =>
      f.unopened === 0
        ? 'Van elke boeking met een stuk opende een van jullie het.'
        : `Bij ${f.unopened} van de ${f.all} boekingen met een stuk is het niet geopend. Dat komt zo in het verslag.`,
    title: 'Wat jullie bekijken',
    readOnlyTitle: 'Wat de kascommissie bekijkt',
    entry: 'Boeking',
    day: 'Dag',
    amount: 'Bedrag',
    state: 'Hoe staat het?',
    right: 'klopt',
    question: 'vraag',
    answer: 'antwoord',
    none: 'nog niet bekeken',
    next: 'Bekijk de volgende',
  },
  entry: {
    title: (number: string) => `Boeking ${number}`,
    of: (f: { place: string; all: string }) => `${f.place} van ${f.all}`,
    lead: 'Past het stuk bij de boeking? Kijk naar het bedrag, de dag en voor wie het is.',
    lines: 'Wat er geboekt is',
    papers: 'De stukken',
    /** A paper itself: what the committee opens. */
    paper: {
      invoice: 'De factuur (PDF)',
      cost: 'De bon',
      'supplier-invoice': 'Het stuk van de leverancier',
      'entry-document': 'Het stuk bij de boeking',
      'bank-line': 'De regel van de bank',
      sharing: 'Hoe dit verdeeld is',
    },
    invoice: 'De factuur',
    cost: 'De kosten',
    supplierInvoice: 'De rekening van de leverancier',
    opened: (f: { what: string; name: string; moment: string }) =>
      `${f.what}: geopend door ${f.name} op ${f.moment}.`,
    keyOpen: 'Open het eerste stuk',
    openedNone: 'Niemand van jullie opende hier een stuk.',
    seenElsewhere: 'Ik zag het stuk op een andere manier',
    seenElsewhereHint:
      'Bijvoorbeeld op papier, of samen achter één scherm. Opende niemand van jullie het hier? Dan staat in het ' +
      'verslag “niet geopend”.',
    whole: 'De hele boeking',
    noPaper:
      'Bij deze boeking hoort geen stuk: iemand schreef haar met de hand. Vraag waarom als dat niet ' +
      'duidelijk is.',
    said: 'Wat er is gezegd',
    right: (f: { name: string; moment: string }) => `${f.name} zei op ${f.moment}: klopt.`,
    question: (f: { name: string; moment: string }) => `${f.name} vroeg op ${f.moment}:`,
    answer: (f: { name: string; moment: string }) => `${f.name} antwoordde op ${f.moment}:`,
    say: 'Wat zeg je ervan?',
    isRight: 'Klopt',
    isRightHint: 'Het stuk past bij de boeking.',
    ask: 'Ik heb een vraag',
    askHint: 'De administratie krijgt je vraag en antwoordt hier.',
    words: 'Je vraag, of wat je erbij wilt zeggen',
    wordsNeeded: '(nodig als je “Ik heb een vraag” kiest)',
    wordsHint: 'Je vraag komt in het verslag voor de leden. Schrijf dus geen namen van leden of klanten.',
    save: 'Bewaar en ga door',
    answerTitle: 'Geef antwoord',
    answerWords: 'Je antwoord',
    answerHint: 'Het komt in het verslag voor de leden. Schrijf dus geen namen van leden of klanten.',
    answerSave: 'Stuur je antwoord',
  },
  checks: auditChecks,
  report: {
    title: (year: string) => `Verslag over ${year}`,
    short: 'Het verslag',
    lead:
      'Dit is voor de ledenvergadering. Wat jullie bekeken, staat er vanzelf in. Ook wat jullie niet ' +
      'bekeken. Maken jullie ' +
      'later een nieuwe versie? Dan tekenen jullie opnieuw.',
    leadAdopted: (f: { day: string }) =>
      `De leden stelden de jaarrekening vast op ${f.day}. Dit verslag is voor de volgende ledenvergadering. ` +
      'Wat jullie bekeken, staat er vanzelf in. Ook wat jullie niet bekeken.',
    make: 'Maak het verslag',
    makeAgain: 'Maak een nieuwe versie',
    advice: 'Wat is jullie advies aan de leden?',
    adopt: 'Stel de jaarrekening vast',
    'not-yet': 'Stel de jaarrekening nog niet vast',
    adviceAdopted: 'Wat zeggen jullie over wat de leden vaststelden?',
    stands: 'Het kan zo blijven',
    'look-again': 'De leden moeten er opnieuw naar kijken',
    findings: 'Wat willen jullie de leden zeggen?',
    findingsHint: 'Schrijf geen namen van leden of klanten. De leden lezen dit.',
    save: 'Maak en bewaar het verslag',
    version: (f: { version: string; moment: string; name: string }) =>
      `Versie ${f.version}, op ${f.moment} gemaakt door ${f.name}`,
    open: 'Open het verslag (PDF)',
    hash: 'Controlegetal van de PDF',
    hashSaid: 'Verandert er iets in het bestand, dan komt er een ander getal uit (SHA-256).',
    signatures: 'Handtekeningen',
    signedBy: (f: { name: string; moment: string }) => `${f.name} tekende op ${f.moment}.`,
    nobody: 'Er heeft nog niemand getekend.',
    stillNeeded: (count: number) =>
      count === 1
        ? 'Nog één lid van de kascommissie tekent.'
        : `Nog ${count} leden van de kascommissie tekenen.`,
    sign: 'Ik teken dit verslag',
    signSaid:
      'Je zegt dat je de boekingen bekeken hebt en dat het verslag klopt. Een handtekening kan niet terug.',
    done: 'Het verslag is getekend door twee leden. Het kan naar de ledenvergadering.',
    signedNow: 'Je handtekening staat eronder.',
    older: 'Oudere versies',
    notYet: (left: number) =>
      left === 1
        ? 'Er is nog 1 boeking die niemand bekeek. Daarna maken jullie het verslag.'
        : `Er zijn nog ${left} boekingen die niemand bekeek. Daarna maken jullie het verslag.`,
  },
  tasks: {
    begin: (year: string) => `Kijk de boeken van ${year} na`,
    beginDetail: 'de leden wachten op jullie verslag',
    look: (year: string) => `Kascontrole ${year}`,
    sign: (year: string) => `Teken het verslag over ${year}`,
    signDetail: 'het verslag is klaar',
    answer: (number: string) => `Vraag van de kascommissie bij boeking ${number}`,
  },
  refusals: {
    'audit-own-year':
      'Jij deed in dat jaar zelf de boeken, of je zat in het bestuur. Dan kijkt een ander dat jaar na.',
    'audit-own-work':
      'Je kunt je eigen werk niet nakijken. Wie in het bestuur zit of de administratie doet, kijkt niet ' +
      'voor de leden. Een ander ' +
      'lid van de kascommissie doet dit.',
    'year-not-over': () => 'Dit jaar is nog niet voorbij.',
    'audit-year-open': 'Dit jaar is nog niet gesloten. De administratie sluit het eerst.',
    'audit-begun': 'Er is al geloot voor dit jaar. Dat gebeurt één keer.',
    'nothing-to-audit': 'In dit jaar is niets geboekt.',
    'not-in-sample': 'Deze boeking zit niet in de loting.',
    'paper-not-opened':
      'Je hebt het stuk niet geopend. Open het eerst. Of zeg dat je het op een andere manier zag.',
    'no-such-paper': 'Dit stuk hoort niet bij deze boeking.',
    'said-already': 'Dat is al gezegd van deze boeking.',
    'question-empty': 'Schrijf je vraag op.',
    'no-audit-question': 'Er staat bij deze boeking geen vraag open.',
    'no-audit': 'Deze kascontrole is er niet.',
    'audit-unfinished': (f: RefusalFacts['audit-unfinished']) =>
      f.count === '1'
        ? 'Er is nog 1 boeking die niemand bekeek.'
        : `Er zijn nog ${f.count} boekingen die niemand bekeek.`,
    'audit-changed': 'Er is net iets veranderd. Kijk het na en probeer het opnieuw.',
    'report-replaced': 'Er is een nieuwere versie van het verslag. Teken die.',
    'signed-already': 'Je handtekening staat er al onder.',
    'not-another-signer':
      'Je telt niet als een ander dan wie al tekende: een van jullie gaf de ander toegang. Laat die ' +
      'toegang eerst bevestigen.',
  },
}
