/** Documents of entries that came without one: a line of the bank, an entry by hand. */
export const entryDocuments = {
  title: 'Kosten zonder stuk',
  lead:
    'Deze kosten zijn geboekt van de bank of met de hand, zonder factuur of bon. Voeg het stuk toe, of zeg ' +
    'waarom het er niet is. Zonder factuur krijg je geen btw terug.',
  emptyTitle: 'Overal zit een stuk bij',
  empty: 'Alle kosten van de laatste twee jaar hebben een factuur, een bon of een uitleg.',
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
  because: 'Is er geen stuk? Waarom niet?',
  becauseHint: 'Bijvoorbeeld: een gift aan een goed doel, het bedankje staat in de mail.',
  save: 'Bewaar',
  refusals: {
    'entry-not-found': 'Deze boeking is er niet.',
    'document-empty': 'Het bestand is leeg. Kies een ander bestand.',
  },
  askOnLine:
    'Is hier een factuur van? Voer die in bij Inkoop: dan betaalt deze regel hem, en krijg je de btw terug. Anders ' +
    'komt hij op de lijst “Kosten zonder stuk”.',
  byHand:
    'Kosten met een factuur of bon boek je bij Inkoop of Kosten: daar vragen we ook het tweede ja. ' +
    'Boek je ze toch hier? ' +
    'Voeg dan daarna het stuk toe bij de boeking.',
  toPurchases: 'Voer de factuur in',
  aboveLimit:
    'Boven de grens van het bestuur hoort een tweede ja. Ook daar vragen we om bij Inkoop, niet hier.',
  toList: 'Kosten zonder stuk',
  home: {
    title: (f: { count: number }) =>
      f.count === 1
        ? 'Bij 1 bedrag aan kosten zit geen stuk'
        : `Bij ${f.count} bedragen aan kosten zit geen stuk`,
    detail: 'Voeg de factuur toe, of zeg waarom die er niet is.',
  },
}
