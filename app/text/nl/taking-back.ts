/** Een besluit dat per ongeluk is vastgelegd, nemen twee mensen samen terug. */
export const takingBack = {
  open: 'Staat hier iets anders dan de leden besloten? Neem het terug',
  title: (year: string) => `Vaststelling terugnemen: ${year}`,
  lead:
    'Dit is voor een vergissing bij het opschrijven. Iemand anders van de administratie zegt ook ja. ' +
    'Dan draaien wij de boeking terug en schrijf je het besluit opnieuw op. ' +
    'De vergissing blijft te lezen, ook voor leden.',
  decidedOtherwise:
    'Besloten de leden dit echt, maar is de jaarrekening fout? Dan neem je niets terug. Is ze ernstig fout, ' +
    'dan zegt het bestuur dat meteen aan de leden en bij de KVK (art. 2:362 lid 6 BW). ' +
    'Een nieuw besluit van de leden boek je op de dag van die vergadering.',
  reason: 'Wat is er misgegaan?',
  reasonHint: 'Bijvoorbeeld: we vulden een verkeerd bedrag in voor de reserve. De leden lezen dit ook.',
  ask: 'Vraag om het terug te nemen',
  waits: 'Wacht op een tweede ja: terugnemen',
  asked: (f: { name: string; day: string; reason: string }) =>
    `${f.name} vroeg op ${f.day} om de vaststelling terug te nemen. Waarom: “${f.reason}”`,
  byAnother: 'Jij vroeg dit. Iemand anders van de administratie zegt ja.',
  byOffice: 'De administratie zegt ja, want die boekt. Jij kunt nee zeggen.',
  yes: 'Ja, neem terug',
  no: 'Nee, laat het staan',
  forGood:
    'Het jaar is voorgoed gesloten, dus dit blijft staan. Beslissen de leden iets anders, dan boek je dat op de dag ' +
    'van die vergadering.',
  done: 'Teruggenomen. De boeking is teruggedraaid. Schrijf nu op wat de leden besloten.',
  doneNo: 'De vaststelling blijft staan.',
  before: 'Eerder vastgelegd en teruggenomen',
  beforeOne: (f: { metOn: string; day: string; reason: string; first: string; second: string }) =>
    `Vergadering van ${f.metOn}: op ${f.day} teruggenomen door ${f.first} en ${f.second}. Waarom: “${f.reason}”`,
  /** Voor leden. */
  forMembers: (f: { year: string; day: string; reason: string }) =>
    `De jaarrekening van ${f.year} stond hier eerder. Op ${f.day} is dat teruggenomen: “${f.reason}”`,
  task: (f: { year: string }) => `Vaststelling ${f.year} terugnemen: zeg jij ook ja?`,
  refusals: {
    'not-adopted': () => 'Van dit jaar is niets vastgesteld.',
    'year-closed-for-good': () => 'Dit jaar is voorgoed gesloten. De vaststelling blijft staan.',
    'later-year-adopted': () => 'Er is een later jaar vastgesteld. Neem dat eerst terug.',
    'taking-back-waits': () => 'Iemand vroeg dit al. Het wacht op een tweede ja.',
    'no-taking-back': () => 'Hier is al antwoord op gegeven. Kijk opnieuw.',
    'taking-back-by-office': () => 'De administratie zegt hier ja, want die boekt.',
  },
}
