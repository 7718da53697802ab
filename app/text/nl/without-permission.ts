/** Who works beside a benefit while no permission for it is written down, and how that is mended. */
export const withoutPermission = {
  title: 'Toestemming van de gemeente',
  works: (f: { name: string; day: string }) => `${f.name} werkt sinds ${f.day}; toestemming niet vastgelegd`,
  /** How whoever helps gets it mended, by who can write it down. */
  step: {
    member: (f: { name: string }) =>
      `Help ${f.name} de brief van de gemeente over te schrijven, bij Uitkering. Is er geen brief? Vraag er samen om.`,
    'case-manager': (f: { name: string }) =>
      `De consulent kan de toestemming van ${f.name} vastleggen. Vraag ernaar.`,
    consent: (f: { name: string }) =>
      `${f.name} deelt de toestemming nog niet met de consulent. Dat is de eerste stap. Help erbij.`,
  },
  own: (f: { day: string }) => `Je werkt sinds ${f.day}; je toestemming staat hier nog niet`,
  ownStep: {
    member: 'Heb je een brief van de gemeente? Schrijf hem over. Heb je geen brief? Vraag je gemeente erom.',
    'case-manager': 'Vraag je consulent om de toestemming vast te leggen.',
    consent: 'Deel je toestemming met je consulent. Dan kan die haar vastleggen.',
  },
}
