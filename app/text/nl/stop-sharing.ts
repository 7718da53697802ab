/** Before a member stops to share, what stops; after it, what that does as long as it does something. */
export const stopSharing = {
  title: (f: { name: string }) => `Stoppen met delen met ${f.name}?`,
  lead: 'Lees eerst wat er dan stopt. Er stopt nog niets.',
  back: 'Wat je deelt',
  reads: (f: { name: string }) => `${f.name} leest dit dan niet meer:`,
  means: 'Wat betekent dat voor jou?',
  statements: (f: { municipality: string }) =>
    `${f.municipality} wil je maandoverzichten nog wel hebben. Via Gilde krijgt ze die dan niet meer. Print ze zelf, ` +
    `of laat de administratie ze op de post doen.`,
  statementsOthers: (f: { names: string }) => `${f.names} leest je maandoverzichten nog wel.`,
  statementsElsewhere: (f: { municipality: string }) =>
    `Nieuwe maandoverzichten gaan nog wel naar ${f.municipality}, met de mail of de post. Dat stopt hier niet.`,
  question: (f: { name: string; day: string }) =>
    `Je vraag van ${f.day} is nog open. ${f.name} leest die dan niet meer, en je krijgt geen antwoord.`,
  questions: (f: { name: string }) => `Je kunt ${f.name} hier dan geen vragen meer stellen.`,
  questionsOthers: (f: { names: string }) => `${f.names} leest je vragen nog wel.`,
  permission: (f: { name: string }) => `${f.name} kan je toestemming hier niet meer zien of opschrijven.`,
  tell: 'Vertel de gemeente zelf wat je verdient en wat er verandert. Dat moet ook als je niets deelt.',
  coach: (f: { name: string }) => `${f.name} kan je hier dan niet meer mee helpen.`,
  stays: 'Wat al gelezen of verstuurd is, komt niet terug.',
  again: 'Je kunt later altijd opnieuw delen.',
  keep: 'Blijf delen',
  home: {
    statements: (f: { municipality: string; day: string }) =>
      `Sinds ${f.day} deel je je maandoverzichten niet meer. ${f.municipality} leest je maandoverzichten nu niet. ` +
      `Print ze zelf, laat ze op de post doen, of deel ze weer.`,
    share: 'Kies met wie je deelt',
    question: (f: { day: string }) => `Niemand leest je vraag van ${f.day}`,
    questionWhy:
      'Je deelt niets meer met je consulent. Deel weer iets, of stel je vraag op een andere manier.',
  },
}
