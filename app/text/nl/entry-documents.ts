/** Documents of entries that came without one: a line of the bank, an entry by hand. */
export const entryDocuments = {
  title: 'Boekingen zonder stuk',
  lead:
    'Bij deze boekingen hoort een stuk, en het is er nog niet. Het zijn kosten en opbrengsten van de coöperatie ' +
    'zelf, van de bank, en wat met de hand is geboekt. Voeg het stuk toe, of zeg waarom het er niet is. Zonder ' +
    'factuur krijg je geen btw terug.',
  notAskedYet: 'Mag nog komen',
  notAskedYetLead:
    'Deze boekingen zijn van de laatste twee weken. Het stuk kan nog onderweg zijn; we vragen er nog niet naar.',
  emptyTitle: 'Overal zit een stuk bij',
  empty: 'Alle boekingen van de laatste twee jaar die een stuk nodig hebben, hebben het, of een uitleg.',
  what: 'Wat',
  day: 'Dag',
  amount: 'Bedrag',
  ofEntry: 'Stukken bij deze boeking',
  none: (f: { because: string }) => `Geen stuk, want: ${f.because}`,
  added: (f: { name: string; day: string }) => `(${f.name}, ${f.day})`,
  add: 'Voeg een stuk toe',
  addLead: (f: { what: string }) => `Bij: ${f.what}. Het stuk blijft erbij; de kascommissie kan het lezen.`,
  file: 'De factuur, de bon of een ander stuk',
  fileHint: 'Hooguit 10 MB: pdf, jpg, png of webp.',
  kind: 'Wat voor stuk is het?',
  kinds: {
    invoice: 'Factuur of bon',
    contract: 'Contract of afspraak',
    decision: 'Besluit of brief',
    calculation: 'Berekening',
    other: 'Ander stuk',
  },
  named: (f: { kind: string; name: string }) => `${f.kind}: ${f.name}`,
  hash: 'Controlegetal (SHA-256)',
  because: 'Is er geen stuk? Waarom niet?',
  becauseHint: 'Bijvoorbeeld: een gift aan een goed doel, het bedankje staat in de mail.',
  save: 'Bewaar',
  refusals: {
    'entry-not-found': 'Deze boeking is er niet.',
    'document-empty': 'Het bestand is leeg. Kies een ander bestand.',
  },
  askOnLine:
    'Is hier een factuur van? Voer die in bij Inkoop: dan betaalt deze regel hem, en krijg je de btw terug. Anders ' +
    'komt hij op de lijst “Boekingen zonder stuk”.',
  byHand:
    'Kosten met een factuur of bon boek je bij Inkoop of Kosten: daar vragen we ook het tweede ja. ' +
    'Boek je ze toch hier? Voeg dan het stuk toe: hieronder, of later bij de boeking.',
  toPurchases: 'Voer de factuur in',
  aboveLimit:
    'Boven de grens van het bestuur hoort een tweede ja. Ook daar vragen we om bij Inkoop, niet hier.',
  toList: 'Boekingen zonder stuk',
  home: {
    title: (f: { count: number }) =>
      f.count === 1 ? 'Bij 1 boeking zit geen stuk' : `Bij ${f.count} boekingen zit geen stuk`,
    detail: 'Voeg het stuk toe, of zeg waarom het er niet is.',
  },
}
