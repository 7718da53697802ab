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
  noBusiness: 'nog geen onderneming',
}
