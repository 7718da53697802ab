/** Wat iemand leest bij iets dat twee mensen samen doen: de één vraagt, een ander zegt ja. */
export const secondYes = {
  takeBack: 'Neem het terug',
  takenBack: 'Je nam het terug. Alles blijft zoals het was.',
  refusals: {
    'asked-by-you': () =>
      'Dit komt van jou. Iemand anders die dit mag, zegt ja of nee. Is die er niet? Het bestuur kan iemand die taak ' +
      'geven (bij Wie doet wat).',
    'about-you': () => 'Dit gaat over jou. Iemand anders zegt ja of nee.',
    'not-confirmed-yet': () =>
      'Jij kunt nog geen ja zeggen. Eerst bevestigt iemand anders dan wie jou uitnodigde dat jij het bent ' +
      '(bij Wie doet wat). Is die er niet? Vraag wie Gilde voor jullie installeerde.',
    'asked-by-own-hand': () =>
      'Wie dit vroeg, kreeg het e-mailadres of de inlogkaart van jou, of van dezelfde persoon als jij. ' +
      'Iemand anders bevestigt eerst wie het is (bij Wie doet wat). Is die er niet? Vraag wie Gilde voor jullie ' +
      'installeerde.',
  },
}
