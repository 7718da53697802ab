/** The own page of who applies: found again, and stopping. */
export const joiningOwn = {
  keep: {
    title: 'Vind deze bladzijde terug',
    lead: 'Hier zie je altijd hoe ver het is. Bewaar het adres, of print deze bladzijde.',
    mailed: (f: { email: string }) =>
      `Hier zie je altijd hoe ver het is. We mailden het adres van deze bladzijde naar ${f.email}.`,
    address: 'Het adres van deze bladzijde',
    scan: 'Of maak met een telefoon een foto van deze code. Dan gaat de bladzijde daar open.',
    scanAlt: 'QR-code met het adres van deze bladzijde',
  },
  withdraw: {
    title: 'Wil je je aanmelding stoppen?',
    stops: 'Je aanmelding stopt dan meteen. De coach en de administratie zien dat.',
    erased: (f: { day: string }) =>
      `Wat je ons vertelde, bewaren we tot en met ${f.day}. Daarna wissen we alles, ook deze bladzijde.`,
    again: 'Bedenk je je later? Dan meld je je gewoon opnieuw aan.',
    yes: 'Ja, stop mijn aanmelding',
    no: 'Nee, ga terug',
  },
  /** Under what ended, for who thinks again. */
  anew: { said: 'Wil je het later toch? Dat kan.', link: 'Meld je opnieuw aan' },
}
