/** What the bank says beside the books: on the page of the result, for the board. */
export const resultBank = {
  notRight: {
    books: (amount: string) =>
      `In de boeken is een verschil van ${amount}. Vraag wie de installatie beheert om de controle te draaien.`,
    bank: (amount: string) =>
      `Tussen de boeken en de bank blijft ${amount} verschil. De administratie zoekt uit waar dat zit.`,
    noStatement: 'Er is nog geen bankafschrift ingelezen. Met de bank is dus niets vergeleken.',
    waiting: (f: { count: number; amount: string }) =>
      f.count === 1
        ? `1 bankregel is nog niet geboekt: ${f.amount}.`
        : `${f.count} bankregels zijn nog niet geboekt. Samen is dat ${f.amount}.`,
    gap: (f: { after: string; before: string; missing: string }) =>
      `Tussen ${f.after} en ${f.before} ontbreken bankregels, samen ${f.missing}. ` +
      'De administratie haalt die op bij de bank.',
  },
  closingSaid: (f: { day: string; amount: string }) =>
    `Het laatste bankafschrift eindigt op ${f.day} met ${f.amount}.`,
  bankSum: 'Van de boeken naar de bank',
  waiting: (f: { count: number }) =>
    f.count === 1 ? '1 bankregel, nog niet geboekt' : `${f.count} bankregels, nog niet geboekt`,
  unexplained: 'Verschil dat niet verklaard is',
  closing: (day: string) => `Op de bank op ${day}, volgens het laatste afschrift`,
}
