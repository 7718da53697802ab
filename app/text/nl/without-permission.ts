/** Who works beside a benefit while no permission for it is written down, and how that is mended. */
export const withoutPermission = {
  title: 'Toestemming van de gemeente',
  /** What there is to say of somebody: no permission was ever written down, it stopped, or it still has to begin. */
  about: {
    none: (f: { name: string }) => `${f.name}: toestemming nog niet opgeschreven`,
    stopped: (f: { name: string; day: string }) =>
      `De toestemming van ${f.name} gold tot en met ${f.day}. Er staat werk van daarna in de boeken.`,
    begins: (f: { name: string; day: string }) => `De toestemming van ${f.name} begint op ${f.day}`,
  },
  /** How whoever helps gets it mended, by who can write it down. */
  step: {
    none: {
      member: (f: { name: string }) =>
        `Help ${f.name} de brief van de gemeente over te schrijven, bij Uitkering. Geen brief? Vraag er samen om.`,
      'case-manager': (f: { name: string }) =>
        `De consulent kan de toestemming van ${f.name} opschrijven. Vraag ernaar.`,
      consent: (f: { name: string }) =>
        `${f.name} deelt de toestemming nog niet met de consulent. Dat is de eerste stap. Help erbij.`,
    },
    stopped: {
      member: (f: { name: string }) =>
        `Heeft ${f.name} een nieuwe brief? Help die over te schrijven, bij Uitkering. Geen brief? Vraag er samen om.`,
      'case-manager': (f: { name: string }) =>
        `De consulent weet of ${f.name} een nieuwe toestemming krijgt. Vraag ernaar.`,
      consent: (f: { name: string }) =>
        `${f.name} deelt de toestemming nog niet met de consulent. Dat is de eerste stap. Help erbij.`,
    },
    begins: {
      member: (f: { name: string }) => `Over de tijd ervoor: vraag het samen met ${f.name} aan de gemeente.`,
      'case-manager': (f: { name: string }) =>
        `Over de tijd ervoor: vraag het samen met ${f.name} aan de consulent.`,
      consent: (f: { name: string }) =>
        `Over de tijd ervoor: ${f.name} kan het de consulent vragen, en deelt dan eerst de toestemming.`,
    },
  },
  /** To who approves an invoice: what the member read of it too. */
  approving: (f: { name: string }) =>
    `Voor de dag van dit werk is geen toestemming van de gemeente voor ${f.name} opgeschreven. ${f.name} kreeg ` +
    `die waarschuwing ook. Vraag het eerst aan ${f.name}, of stuur de factuur terug.`,
  own: {
    none: () => 'Je toestemming is nog niet opgeschreven',
    /** `numbers` of the invoices for work since that day, in a row. */
    stopped: (f: { day: string; numbers: string }) =>
      `Je toestemming gold tot en met ${f.day}. Er staat werk van daarna in de boeken: ${f.numbers}.`,
    begins: (f: { day: string }) => `Je toestemming begint op ${f.day}`,
  },
  ownStep: {
    none: {
      member:
        'Heb je een brief van de gemeente? Schrijf hem over. Heb je geen brief? Vraag je gemeente erom.',
      'case-manager': 'Vraag je consulent om de toestemming op te schrijven.',
      consent: 'Deel je toestemming met je consulent. Dan kan die haar opschrijven.',
    },
    stopped: {
      member:
        'Heb je een nieuwe brief van de gemeente? Schrijf hem over. Heb je die niet? Vraag je gemeente erom.',
      'case-manager': 'Vraag je consulent hoe het verder gaat.',
      consent: 'Deel je toestemming met je consulent. Dan kun je vragen hoe het verder gaat.',
    },
    begins: {
      member: 'Over de tijd ervoor: vraag het je gemeente.',
      'case-manager': 'Over de tijd ervoor: vraag het je consulent.',
      consent: 'Over de tijd ervoor: deel je toestemming met je consulent. Dan kun je het vragen.',
    },
  },
}
