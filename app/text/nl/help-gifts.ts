/** Hours that a member gives while somebody sits beside them, and what the week letter tells of what others wrote. */
export const helpGifts = {
  title: 'Uren die wachten op een ja',
  lead: 'Je schrijft dit op, naast het lid. De uren gaan pas over als wie ze krijgt ja zegt.',
  offered: 'Het is opgeschreven. De uren gaan over als de ander ja zegt.',
  toYou: (f: { from: string; hours: string }) => `${f.from} wil jou ${f.hours} geven.`,
  fromYou: (f: { to: string; hours: string }) => `Je wilt ${f.to} ${f.hours} geven. ${f.to} zegt eerst ja.`,
  writtenBy: (f: { writer: string; from: string }) => `${f.writer} schreef dit op, samen met ${f.from}.`,
  ownHands: 'Jij schreef dit zelf op. Het ja zegt iemand anders.',
  label: 'Zeg of het goed is',
  say: { yes: 'Ja, dank je wel', no: 'Nee', 'taken-back': 'Neem het terug' },
  said: {
    yes: 'De uren staan erbij.',
    no: 'Je zei nee. Er ging niets over.',
    'taken-back': 'Het is teruggenomen.',
  },
  task: (f: { from: string; hours: string }) => `${f.from} wil jou ${f.hours} geven`,
  taskDetail: 'Zeg ja of nee',
  paper: {
    /** Of a word about help: which, and about what. */
    word: (f: { day: string; writer: string; says: string; what: string }) =>
      `${f.day}: ${f.writer} schreef op: “${f.says}” bij “${f.what}”`,
    post: (f: { day: string; writer: string; what: string }) =>
      `${f.day}: ${f.writer} zette op het bord: “${f.what}”`,
    gift: (f: { day: string; writer: string; to: string; hours: string; answer: string }) =>
      `${f.day}: ${f.writer} schreef op dat je ${f.hours} aan ${f.to} geeft. ${f.answer}`,
    answers: {
      waits: (f: { to: string }) => `${f.to} zei nog niets.`,
      yes: (f: { to: string }) => `${f.to} zei ja.`,
      no: (f: { to: string }) => `${f.to} zei nee. Je hield je uren.`,
      'taken-back': (_f: { to: string }) => 'Het is teruggenomen.',
    },
    /** What who prints does not read. */
    asks: (f: { day: string; writer: string }) =>
      `${f.day}: ${f.writer} schreef iets op over hulp of uren. Vraag ${f.writer} wat.`,
  },
}
