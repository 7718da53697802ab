/** Who applied twice: what who guides them sees, and what they read themselves. */
export const joiningTwice = {
  looksLike: (f: { name: string; day: string }) => `Lijkt op de aanmelding van ${f.name}, ${f.day}`,
  title: 'Meldde dezelfde zich twee keer aan?',
  how: 'Bel of mail, en vraag het. Is het dezelfde? Ga dan verder met één aanmelding.',
  otherAddress:
    'Het e-mailadres is niet hetzelfde. Bel daarom eerst: in de mail over het stoppen staat dat er nog een ' +
    'aanmelding is.',
  end: 'Dubbel: stop deze aanmelding',
  note: 'Je meldde je twee keer aan. Wij gaan verder met je andere aanmelding.',
  stage: 'Dubbel',
}
