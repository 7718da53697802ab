/** What somebody must do: one list over all domains. */
export const toDo = {
  title: 'Te doen',
  lead: 'Dit is wat jij moet doen, het eerste bovenaan. Doe je het, dan gaat het van de lijst.',
  nothing: 'Je hoeft nu niets te doen.',
  all: 'Alles wat je moet doen',
  back: 'Terug naar het begin',
  counted: (f: { count: number; title: string }) => (f.count === 0 ? f.title : `(${f.count}) ${f.title}`),
  /** Beside the number in the menu, for who does not see it. */
  badge: (f: { count: number }) => (f.count === 1 ? '1 ding te doen' : `${f.count} dingen te doen`),
  /**
   * What a mail says of each thing to do, and no more: no name, no amount and nothing about a benefit, since somebody
   * else may look along.
   */
  kinds: {
    access: 'Vragen of iemand zelf inlogt',
    account: 'Een rekeningnummer nakijken',
    agreement: 'Een afspraak nakijken',
    approve: 'Facturen goedkeuren',
    audit: 'De boeken nakijken voor de kascommissie',
    'audit-question': 'Een vraag van de kascommissie beantwoorden',
    bank: 'De bank verwerken',
    check: 'Kijken wat niet klopt in de boeken',
    client: 'Kijken wat een cliënt nodig heeft',
    customer: 'Je klant bellen over een factuur',
    import: 'Een ingelezen lijst nakijken',
    inside: 'Werk voor elkaar nakijken',
    invoice: 'Een factuur nakijken of afmaken',
    journey: 'Een rit nakijken',
    late: 'Facturen die te laat zijn nakijken',
    message: 'Een bericht lezen',
    online: 'Betalingen met iDEAL boeken',
    own: 'Iets van jezelf nakijken',
    pay: 'Geld overmaken',
    'pot-request': 'Ja of nee zeggen op een vraag om geld uit een potje',
    question: 'Een vraag over een factuur beantwoorden',
    quote: 'Een offerte nakijken of afmaken',
    receipt: 'Een bon nakijken',
    recurring: 'Een vaste factuur nakijken',
    reminders: 'Herinneringen sturen',
    scheme: 'Een regeling vaststellen',
    statement: 'Een vraag over een overzicht beantwoorden',
    supplier: 'Een factuur of rekening van een leverancier nakijken',
    vat: 'De btw',
    'write-off': 'Ja of nee zeggen op afboeken',
    year: 'De jaarrekening',
  },
}
