import { annualDeposit } from './annual-deposit.ts'
import { adoption } from './adoption.ts'
import { takingBack } from './taking-back.ts'
import { lateReason } from './late-reason.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'
import { formatEuro } from '../../values/format.ts'

const euro = (cents: string) => formatEuro(BigInt(cents), 'nl')

/** The pages on which a year is finished: what is next, until when, and who does it. */
export const annualPages = {
  title: 'Jaarrekening',
  lead:
    'Elk jaar maakt het bestuur een jaarrekening. De ledenvergadering stelt haar vast. Dan gaat het jaar ' +
    'op slot.',
  years: 'Boekjaren',
  none: 'Er is nog geen jaar voorbij waarin iets is geboekt.',
  noneTitle: 'Nog geen jaar klaar',
  yearTitle: (year: string) => `Jaarrekening ${year}`,
  backToYears: 'Alle jaren',
  backToYear: 'Terug naar het jaar',
  steps: {
    label: 'Hoe ver is dit jaar?',
    'close-for-now': 'Boeken voorlopig sluiten',
    prepare: 'Jaarrekening opmaken',
    adopt: 'Vaststellen door de leden',
    deposit: 'Deponeren bij de KVK',
    close: 'Boeken voorgoed sluiten',
  },
  finished: 'Dit jaar is klaar.',
  next: 'Nu aan de beurt',
  nextSaid: {
    'close-for-now':
      'De administratie sluit de boeken van dit jaar voorlopig. Dan verandert er niets meer zonder reden.',
    prepare:
      'Iemand van het bestuur bekijkt het concept en maakt de jaarrekening op. Dan bewaren we haar zoals ze ' +
      'is. Alle ' +
      'bestuurders zetten hun handtekening op het papier.',
    adopt:
      'De ledenvergadering stelt de jaarrekening vast en besluit waar het resultaat heen gaat. De ' +
      'administratie schrijft op wat ' +
      'er is besloten. Dat is iemand anders dan wie de jaarrekening opmaakte.',
    deposit:
      'De vastgestelde jaarrekening gaat naar de KVK, binnen acht dagen na de vergadering. Dat doet het bestuur, of ' +
      'de administratie.',
    close: 'De leden hebben de jaarrekening vastgesteld. De administratie sluit het jaar voorgoed.',
  },
  late: (day: string) => `Dit had ${day} klaar moeten zijn.`,
  inShort: {
    'close-for-now': (f: { year: string; day: string }) =>
      `sluit ${f.year} voorlopig; opmaken uiterlijk ${f.day}`,
    prepare: (f: { year: string; day: string }) => `${f.year} opmaken, uiterlijk ${f.day}`,
    adopt: (f: { year: string; day: string }) => `${f.year} vaststellen, uiterlijk ${f.day}`,
    deposit: (f: { year: string; day: string }) => `${f.year} bij de KVK deponeren, uiterlijk ${f.day}`,
    close: (f: { year: string; day: string }) => `${f.year} is vastgesteld: sluit het jaar voorgoed`,
  },
  tooLate: (f: { said: string }) => `Te laat: ${f.said}`,
  yearFinished: 'klaar',
  toClose: 'Sluit de boeken',
  prepare: 'Maak de jaarrekening op',
  prepareAgain: 'Maak een nieuwe versie op',
  prepared: 'De jaarrekening is opgemaakt en bewaard.',
  adopt: 'Schrijf het besluit van de leden op',
  deadlines: 'Wanneer moet wat?',
  deadlinesSaid:
    'Het bestuur heeft zes maanden na het jaar. De ledenvergadering mag hooguit vier maanden erbij geven. De ' +
    'leden ' +
    'stellen haar binnen een maand daarna vast (art. 2:58 BW).',
  extend: 'De leden gaven meer tijd',
  figures: 'In het kort',
  figuresSaid: 'Zoals de boeken nu zijn.',
  result: 'Resultaat van de coöperatie zelf',
  balanceTotal: 'Op de balans',
  funds: 'In fondsen en potjes',
  draftFiles: 'Concept bekijken',
  draftFilesSaid:
    'Op papier staan de potjes bij elkaar. In de tabel staan ze per lid: die is alleen voor bestuur, ' +
    'administratie en ' +
    'kascommissie.',
  paper: 'Jaarrekening (pdf)',
  workbook: 'Tabel (xlsx)',
  versions: 'Opgemaakt en bewaard',
  versionTitle: (f: { version: string }) => `Versie ${f.version}`,
  version: 'Versie',
  preparedOn: 'Opgemaakt op',
  preparedBy: 'Door',
  hash: 'Controlegetal (SHA-256)',
  outdated:
    'Na deze versie is er nog iets in dit jaar geboekt. Maak een nieuwe versie op voordat de leden haar ' +
    'vaststellen.',
  adoptedPage: {
    title: 'Jaarrekeningen',
    lead:
      'Wat de coöperatie had en schuldig was, en wat er in een jaar in en uit ging. ' +
      'De ledenvergadering stelde dit vast.',
    noneTitle: 'Nog geen jaarrekening',
    none: 'Zodra de ledenvergadering een jaarrekening vaststelt, lees je die hier.',
    year: (year: string) => `Jaarrekening ${year} (PDF)`,
    detail: (f: { day: string; result: string }) => `Vastgesteld op ${f.day}. Resultaat: ${f.result}`,
  },
  adopted: 'Vastgesteld',
  metOn: 'Ledenvergadering',
  notedBy: 'Opgeschreven door',
  toEntry: 'Bekijk de boeking',
  adoptPage: {
    title: (year: string) => `Jaarrekening ${year} vaststellen`,
    lead: (f: { result: string }) =>
      `Het resultaat is ${f.result}. Schrijf op wat de leden besloten. Samen is dat het hele resultaat.`,
    leadLoss: (f: { result: string }) =>
      `Er is ${f.result} te weinig. Schrijf op waar de leden dat uit halen. Zet een min voor elk bedrag.`,
    metOn: 'Op welke dag was de ledenvergadering?',
    toEquity: 'Naar het eigen vermogen',
    toTraining: 'Naar de opleidingspot',
    toReserve: 'Naar de reserve',
    save: 'Leg het besluit vast',
    hint:
      'Er komt een boeking op de dag van de vergadering. Vergis je je, dan nemen twee mensen het samen terug, zolang ' +
      'het jaar niet voorgoed gesloten is.',
  },
  extendPage: {
    title: (year: string) => `Meer tijd voor ${year}`,
    lead: 'De ledenvergadering mag het bestuur hooguit vier maanden meer geven. Dat kan één keer per jaar.',
    decidedOn: 'Op welke dag besloten de leden dat?',
    months: 'Hoeveel maanden erbij?',
    monthsSaid: (count: number) => (count === 1 ? '1 maand' : `${count} maanden`),
    save: 'Schrijf op',
  },
  entryUndone: (f: { year: string }) => `Teruggenomen: bestemming resultaat ${f.year}`,
  entry: (f: { year: string }) => `Resultaat ${f.year} bestemd door de ledenvergadering`,
  refusals: {
    ...takingBack.refusals,
    ...adoption.refusals,
    ...annualDeposit.refusals,
    'reason-needed': lateReason.needed,
    'day-in-future': () => 'Kies een dag tot en met vandaag.',
    'year-not-over': () => 'Dit jaar is nog niet voorbij.',
    'year-still-open': () =>
      'De boeken van dit jaar zijn nog open. Vraag de administratie om ze voorlopig te sluiten.',
    'annual-account-adopted': () => 'De leden hebben deze jaarrekening al vastgesteld.',
    'figures-changed': () => 'Er is net iets in dit jaar geboekt. Bekijk het concept nog een keer.',
    'no-annual-account': () => 'Het bestuur heeft de jaarrekening nog niet opgemaakt.',
    'own-annual-account': () =>
      'Jij maakte deze jaarrekening op. Vraag iemand anders van de administratie om het besluit op te schrijven.',
    'annual-account-outdated': () =>
      'Na het opmaken is er nog iets in dit jaar geboekt. Vraag het bestuur om een nieuwe versie.',
    'met-within-year': (f: RefusalFacts['met-within-year']) => `Kies een dag na ${f.year}.`,
    'result-not-divided': (f: RefusalFacts['result-not-divided']) =>
      `Samen is dit niet het hele resultaat. Er blijft ${euro(f.left)} over.`,
    'extended-already': () => 'De leden gaven al meer tijd voor dit jaar.',
    'extended-too-late': (f: RefusalFacts['extended-too-late']) =>
      `Meer tijd geven kan tot en met ${f.until}. Kies een eerdere dag.`,
  },
}
