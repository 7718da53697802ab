/** Before somebody is entered: whose an e-mail address is, and who is called the same. */
export const memberAdding = {
  address: {
    asked: 'Van wie is dit e-mailadres?',
    hint:
      'Wie de mail van dit adres leest, logt ermee in. Is het van een ander? Dan geef je die een inlogkaart. Een ' +
      'eigen adres kan er later bij.',
    same: 'Van dezelfde persoon, met het account dat er al is',
    other: 'Van iemand anders, zoals een partner. Schrijf in zonder e-mailadres',
  },
  sure: {
    title: 'Klopt dit?',
    noBusiness: 'Nog geen onderneming',
    access: 'Inloggen',
    byCard: 'Zonder e-mailadres, met een inlogkaart',
    byMail: (f: { email: string }) => `Met een code naar ${f.email}`,
    yes: 'Ja, schrijf in',
  },
  sameName: {
    title: (f: { name: string }) => `Er is al iemand met de naam ${f.name}`,
    lead: 'Kijk eerst of het dezelfde is. Eén mens hoort maar één keer in het register.',
    member: (f: { name: string; day: string }) => `${f.name}, lid sinds ${f.day}`,
    was: (f: { name: string; from: string; until: string }) =>
      `${f.name}, lid van ${f.from} tot en met ${f.until}`,
    task: (f: { name: string }) => `${f.name}, heeft hier een taak en is geen lid`,
    open: (f: { name: string }) => `Bekijk ${f.name}`,
    back: 'Was dit lid gestopt en komt diegene terug? Open het lid en kies: Maak weer lid.',
    yes: 'Het is iemand anders, schrijf in',
    change: 'Terug, verander iets',
  },
}

/** Taking out again who was entered by mistake today. */
export const undoEntry = {
  open: 'Per ongeluk ingeschreven? Draai het terug',
  title: 'Inschrijven terugdraaien',
  lead: (f: { name: string }) =>
    `Dit kan alleen vandaag, en alleen als er verder nog niets van ${f.name} in Gilde staat.`,
  gone: (f: { name: string }) =>
    `Uit het ledenregister verdwijnt ${f.name}, met de onderneming en het account dat je net maakte.`,
  save: 'Draai het inschrijven terug',
  done: 'Het inschrijven is teruggedraaid. In het register staat er niets meer van.',
}

/** Why nobody is entered, or taken out again. */
export const undoEntryRefusals = {
  'own-membership': 'Je eigen lidmaatschap regelt een ander. Vraag het wie Gilde voor jullie beheert.',
  'member-not-found': 'Dit lid is er niet (meer). Kijk in de lijst met leden.',
  'entered-earlier':
    'Terugdraaien kan alleen op de dag zelf. Schrijf het lid anders uit, op de bladzijde van het lid.',
  'entered-in-use':
    'Er staat al iets anders van dit lid in Gilde, zoals een factuur, een overeenkomst of een inlogkaart. ' +
    'Terugdraaien kan dan niet. Uitschrijven kan vanaf morgen, op de bladzijde van het lid.',
}

/** Whose an address is, where somebody gets a task. */
export const roleAddress = {
  asked: 'Van wie is dit e-mailadres?',
  hint: 'Wie de mail van dit adres leest, logt ermee in en krijgt de taak.',
  same: 'Van dezelfde persoon: geef de taak aan wie dit adres al heeft',
  other: 'Van iemand anders: ik vul een ander e-mailadres in',
}
