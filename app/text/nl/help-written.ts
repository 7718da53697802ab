/** What a coach or the administration writes down of help for who never signs in. */
export const helpWritten = {
  put: 'Schrijf iets op voor een lid',
  /** For the administration, who reads no more than this. */
  officeLead:
    'Hier staat wat leden vragen en bieden die nooit inloggen. Wat de anderen op het bord zetten, lees je niet.',
  noneOfTheirs: 'Hier staat nu niets van leden die nooit inloggen.',
  title: 'Schrijf op voor een lid',
  lead:
    'Voor leden die nooit inloggen. Schrijf op wat het lid vraagt of aanbiedt. ' +
    'Iedereen leest dat jij het opschreef.',
  who: 'Voor wie schrijf je dit op?',
  kind: 'Wat is het?',
  kinds: { ask: 'Het lid vraagt iets: “Wie kan …”', offer: 'Het lid biedt iets aan: “Ik kan …”' },
  what: 'Maak de zin af',
  how: 'Hoe weet je dit?',
  hows: { told: 'Het lid zei het tegen mij', 'on-paper': 'Het lid schreef het op papier' },
  /** Under the post, and above what is said of it. */
  by: {
    told: (f: { writer: string; member: string }) => `${f.writer} schreef dit op, zoals ${f.member} het zei.`,
    'on-paper': (f: { writer: string; member: string }) =>
      `${f.writer} nam dit over van papier van ${f.member}.`,
  },
  says: {
    post: 'Op het bord',
    yes: 'Ja',
    no: 'Nee',
    'take-back': 'Teruggenomen',
    'call-off': 'Afgezegd',
    done: 'Klaar',
    thank: 'Dank je wel',
    fine: 'Ook goed',
    day: 'Dag voorgesteld',
    'day-yes': 'Dag is goed',
    'day-off': 'Dag gaat niet door',
  },
  line: (f: { says: string; by: string }) => `${f.says}: ${f.by}`,
  readsAlong: (f: { member: string }) =>
    `${f.member} logt nooit in. De coach en de administratie lezen mee wat jullie afspreken.`,
  ask: (f: { member: string }) => `Vraag het aan ${f.member}`,
  bothSides: 'Jij schreef al op wat de ander zei. Laat iemand anders dit opschrijven.',
  task: (f: { member: string }) => `Vraag het aan ${f.member} en schrijf het op`,
}
