/** Wat langer duurt dan een seconde: de bladzijde die zegt hoe ver het is. */
export const longWork = {
  title: 'Even geduld',
  /** Wat er gedaan wordt, per soort werk. */
  about: {
    vat: 'We tellen de btw van dit tijdvak op.',
    bank: 'We leggen de regels van de bank naast de facturen.',
    list: 'We lezen de lijst in.',
    year: 'We maken de stukken van het jaar.',
    payments: 'We zetten de betalingen klaar.',
    letters: 'We maken de brieven.',
  },
  howFar: (f: { done: string; of: string }) => `${f.done} van ${f.of}`,
  label: 'Hoe ver het is',
  leave:
    'Je kunt deze bladzijde laten staan, of later terugkomen. Wat klaar is, bewaren we tien minuten voor je.',
  stop: 'Stop hiermee',
  look: 'Kijk of het klaar is',
  stoppedTitle: 'Gestopt',
  stopped: 'Er is niets veranderd.',
  again: 'Terug',
  goneTitle: 'Dit loopt niet meer',
  gone: 'Het is klaar, gestopt, of te lang geleden. Ga terug en kijk of het er staat; zo niet, begin dan opnieuw.',
  home: 'Naar het begin',
}
