/** The pages of what the bank says it sent: the list of statements, and withdrawing one. */
export const bankStatements = {
  statements: {
    title: 'Afschriften',
    caption: 'Ingelezen afschriften',
    period: 'Periode',
    account: 'Rekening',
    opening: 'Begin',
    closing: 'Eind',
    lines: 'Regels',
    linesAdded: (f: { added: number; inFile: number }) =>
      f.added === f.inFile ? `${f.inFile}` : `${f.inFile}, waarvan ${f.added} nieuw`,
    importedOn: 'Ingelezen',
    file: 'Bestand',
    openingUnknown: 'niet genoemd',
    download: 'Haal op',
    gap: (f: { after: string; before: string; missing: string }) =>
      `Tussen ${f.after} en ${f.before} ontbreken regels, samen ${f.missing}. ` +
      'Haal die periode op bij je bank en lees hem in.',
    gapTitle: 'Er ontbreken regels',
    clashTitle: 'Twee afschriften spreken elkaar tegen',
    clash: (f: { day: string; opening: string }) =>
      `Op ${f.day} beginnen twee afschriften met ${f.opening}, met andere regels. Ze kunnen niet allebei kloppen. ` +
      'Kijk bij je bank, en trek in wat niet klopt.',
    joins: 'Alle afschriften sluiten op elkaar aan.',
    empty: 'Er is nog geen afschrift ingelezen.',
  },

  withdraw: {
    title: 'Afschrift intrekken',
    link: 'Trek in',
    lead: (f: { period: string; opening: string | null; closing: string }) =>
      f.opening === null
        ? `Het afschrift van ${f.period}, dat eindigt met ${f.closing}.`
        : `Het afschrift van ${f.period}, van ${f.opening} naar ${f.closing}.`,
    what:
      'Alleen als dit afschrift verkeerd is. Begin en eind tellen dan niet meer mee. Regels die alleen hierop staan, ' +
      'gaan weg. Het bestand blijft bewaard. Lees daarna het goede afschrift in.',
    why: 'Wat is er verkeerd aan?',
    whyHint: 'Bijvoorbeeld: verkeerd bestand, of een ander beginsaldo dan de bank zegt.',
    whyNot: 'Kan niet weg',
    heldTitle: 'Dit afschrift kan niet weg',
    held: (f: { count: number }) =>
      f.count === 1
        ? 'Over 1 regel die alleen op dit afschrift staat, is al iets besloten. Wat besloten is, bewaren we.'
        : `Over ${f.count} regels die alleen op dit afschrift staan, is al iets besloten. Wat besloten is, bewaren we.`,
    whatNow: 'Is dit afschrift toch verkeerd?',
    steps: [
      'Lees eerst het goede afschrift van deze dagen in. Regels die daar ook op staan, houden dit afschrift niet ' +
        'meer tegen. Kom dan hier terug.',
      'Hoort een regel er helemaal niet op? Open hem hieronder en maak ongedaan wat ervan gemaakt is. Bewaar hem dan ' +
        'voor later. Zo telt hij niet mee bij een factuur of een potje.',
    ],
    heldLines: 'Om deze regels gaat het',
    save: 'Trek dit afschrift in',
    done: 'Het afschrift telt niet meer mee.',
    withdrawn: (f: { day: string; who: string; why: string }) =>
      `Ingetrokken op ${f.day} door ${f.who}: ${f.why}`,
  },
}
