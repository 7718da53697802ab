/** Words on the paper of an agreement. Always Dutch: that is the language in which both sides sign. */
export const contractPaper = {
  between: 'Tussen',
  parties: (f: { cooperative: string; member: string }) => `${f.cooperative} en ${f.member}`,
  from: 'Vanaf',
  inShort: 'In het kort',
  sign: 'Handtekeningen',
  member: 'het lid',
  board: 'namens het bestuur',
  below: 'Datum en handtekening',
  notice: {
    subject: 'Een andere regeling',
    dear: (f: { name: string }) => `Dag ${f.name},`,
    from: (f: { day: string }) => `Vanaf ${f.day} verandert de regeling waarmee wij jouw geld verdelen.`,
    rules: 'Zo is de regeling dan:',
    before: 'Voor geld van vóór die dag verandert er niets.',
    disagree: 'Snap je iets niet, of ben je het er niet mee eens? Bel ons. Je kunt altijd opzeggen.',
    bye: 'Met vriendelijke groet,',
  },
  noBusiness: 'geen onderneming',
}
