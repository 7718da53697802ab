import type { RefusalFacts } from '../../values/refusal-facts.ts'

/** Wat de leden besloten, schrijft één op en bevestigt een ander. */
export const adoption = {
  minutes: 'Verslag van de vergadering (notulen)',
  minutesHint: 'Een pdf of een foto, waarin staat wat de leden besloten.',
  minutesAgain: 'Kies het verslag nog een keer.',
  toMinutes: 'Bekijk het verslag',
  unaudited: 'Waarom besloten de leden zonder de kascommissie?',
  unauditedHint:
    'Bijvoorbeeld: een accountant keek, of wie er in de commissie zitten en waarom zij niet tekenden.',
  warning: 'De kascommissie heeft niet getekend',
  warningSaid:
    'Er is geen verslag van de kascommissie met twee handtekeningen. De wet vraagt dat de leden het lezen voordat ' +
    'zij beslissen (art. 2:48 lid 2 BW), tenzij een accountant de jaarrekening controleerde. Wacht liever. Gaat het ' +
    'toch door, schrijf dan op waarom.',
  notYet: 'De kascommissie zegt: nog niet vaststellen',
  notYetSaid:
    'Zij raadt de leden aan om de jaarrekening nog niet vast te stellen. Deden de leden dat toch? Schrijf op waarom.',
  decidedWithout: 'Waarom zonder kascommissie',
  askedBy: 'Eerst opgeschreven door',
  waits: 'Wacht op een tweede ja: vaststellen',
  asked: (f: { name: string; day: string; metOn: string }) =>
    `${f.name} schreef op ${f.day} op wat de leden besloten op ${f.metOn}. Lees het verslag en kijk of het klopt.`,
  byAnother: 'Jij schreef dit op. Iemand anders van de administratie zegt ja.',
  byOffice: 'De administratie zegt ja, want die boekt. Jij kunt nee zeggen.',
  yes: 'Ja, zo staat het in het verslag',
  no: 'Nee, dit klopt niet',
  done: 'De jaarrekening is vastgesteld. Het resultaat is geboekt.',
  doneNo: 'Dit besluit geldt niet. Schrijf het opnieuw op.',
  written: 'Opgeschreven. Iemand anders van de administratie zegt nu ja.',
  task: (f: { year: string }) => `Vaststelling ${f.year}: klopt dit met het verslag?`,
  refusals: {
    'met-before-prepared': (f: RefusalFacts['met-before-prepared']) =>
      `Het bestuur maakte deze jaarrekening op ${f.day} op. De leden kunnen haar pas daarna vaststellen.`,
    'adoption-waits': () => 'Iemand schreef het besluit al op. Het wacht op een tweede ja.',
    'unaudited-reason-needed': () =>
      'De kascommissie heeft geen ja getekend. Schrijf op waarom de leden toch beslisten.',
    'no-adoption-asked': () => 'Hier is al antwoord op gegeven. Kijk opnieuw.',
    'adoption-by-office': () => 'De administratie zegt hier ja, want die boekt.',
  },
}
