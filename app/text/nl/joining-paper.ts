/** Votes on paper, at the table. */
export const joiningPaper = {
  paper: {
    heading: 'Stemmen op papier',
    none: 'Stemt iemand liever op papier? Dat kan aan tafel. Schrijf daarna op wie er stemde, en tel de briefjes.',
    title: 'Schrijf stemmen op papier op',
    more: 'Schrijf er meer op',
    lead: (f: { name: string }) => `Voor de stemming over ${f.name}. Op het briefje staat geen naam.`,
    how: (f: { day: string }) =>
      'Laat iedereen het briefje dichtvouwen. Bewaar ze tot het er drie zijn, of tot de laatste dag voorbij is, ' +
      `en tel ze dan samen. Zo blijft geheim wat iemand stemde. Stemmen kan tot en met ${f.day}.`,
    everybody: 'Alle leden hebben gestemd.',
    votedOn: 'Wanneer stemden ze?',
    who: 'Wie stemden op papier?',
    whoHint: 'Wie al stemde, staat er niet bij. Wie je hier aankruist, stemt niet meer op de telefoon.',
    howOften: (f: { answer: string }) => `Hoe vaak stond er: ${f.answer}?`,
    save: 'Bewaar',
    on: 'Gestemd op',
    voters: 'Wie',
    by: 'Opgeschreven door',
    confirmed: (f: { who: string }) => `${f.who} keek het na. Deze stemmen tellen mee.`,
    /** To who neither wrote it down nor looks at it: how often each was said is not for them. */
    look: 'Kijk deze stemmen na',
    waits: 'Er zijn stemmen op papier die iemand anders nog nakijkt. Daarna kun je tellen.',
    answer: {
      waits: (f: { day: string }) => `Stemmen op papier van ${f.day}`,
      yes: 'Ja, zo was het',
      no: 'Nee, dit klopt niet',
      byAnother:
        'Iemand anders van de coaches, de administratie of het bestuur kijkt dit na. Dan pas telt het mee.',
      check:
        'Tel de briefjes na, en kijk of de namen kloppen. Zeg je nee? Dan gaat dit weg, en stemmen zij opnieuw.',
    },
    done: 'De stemmen op papier tellen mee.',
    taken: 'Deze stemmen op papier zijn weg. Wie op papier stemde, kan weer stemmen.',
    second: {
      title: 'Stemmen op papier nakijken',
      lead: (f: { name: string }) =>
        `Voor de stemming over ${f.name}. Praat er niet over: wat iemand stemde, gaat niemand anders aan.`,
      none: 'Er is hier niets (meer) na te kijken.',
    },
    toDo: (f: { name: string }) => `Kijk de stemmen op papier na over ${f.name}`,
    toDoDetail: (f: { who: string }) => `${f.who} schreef ze op. Met jouw ja tellen ze mee.`,
  },
}

/** Why votes are not taken or counted, on paper and on the phone. */
export const joiningVoteRefusals = {
  'paper-voted-already': 'Een van deze leden stemde net al. Kijk wie er nog staat, en tel opnieuw.',
  'paper-day': 'Op deze dag kon er niet gestemd worden. Kijk of de dag klopt.',
  'paper-nobody': 'Kruis aan wie er op papier stemde.',
  'paper-sum':
    'Er zijn niet evenveel briefjes als namen. Tel nog een keer. Een leeg briefje is: geen mening.',
  'paper-few':
    'Van een of twee briefjes weet je wie wat stemde. Bewaar ze dicht tot het er drie zijn, of tot de laatste dag ' +
    'voorbij is. Schrijf ze dan samen op.',
  'paper-not-found': 'Dit is al nagekeken, of het is weg.',
  'paper-waits': 'Er zijn stemmen op papier die iemand anders eerst nakijkt.',
  'vote-not-over': 'De leden kunnen nog stemmen.',
  'no-vote-here': 'Hier wordt nu niet over gestemd.',
  'vote-closed': 'De laatste dag om te stemmen is voorbij.',
}
