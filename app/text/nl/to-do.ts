/** What somebody must do: one list over all domains. */
export const toDo = {
  title: 'Te doen',
  lead: 'Dit is wat jij moet doen, het eerste bovenaan. Doe je het, dan gaat het van de lijst.',
  nothing: 'Je hoeft nu niets te doen.',
  all: 'Alles wat je moet doen',
  back: 'Terug naar het begin',
  counted: (f: { count: number; title: string }) => (f.count === 0 ? f.title : `(${f.count}) ${f.title}`),
  by: (f: { day: string }) => `uiterlijk ${f.day}`,
  late: (f: { day: string }) => `te laat: het had uiterlijk ${f.day} gemoeten`,
  /** Beside the number in the menu, for who does not see it. */
  badge: (f: { count: number }) => (f.count === 1 ? '1 ding te doen' : `${f.count} dingen te doen`),
  mail: {
    title: 'Elke week een mail',
    lead: 'Op de dag die je kiest krijg je een mail met wat je moet doen. Is er niets te doen? Dan komt er geen mail.',
    says: 'In de mail staan geen namen en geen bedragen, en niets over een uitkering. Een ander mag dus meekijken.',
    link: {
      none: 'Krijg dit elke week per mail',
      on: (f: { day: string }) => `Je krijgt dit elke ${f.day} per mail`,
    },
    weekday: 'Wanneer wil je de mail?',
    never: 'Nooit',
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    each: (f: { day: string }) => `Elke ${f.day}`,
    to: (f: { email: string }) => `De mail gaat naar ${f.email}.`,
    noAddress: 'Van jou is geen e-mailadres bekend. Vraag de administratie om het erbij te zetten.',
    save: 'Bewaar',
    saved: { none: 'Je krijgt geen mail.', on: (f: { day: string }) => `Je krijgt de mail elke ${f.day}.` },
    subject: (f: { count: number; cooperative: string }) =>
      f.count === 1
        ? `1 ding te doen bij ${f.cooperative}`
        : `${f.count} dingen te doen bij ${f.cooperative}`,
    /** `last`: by when, as `by` or `late` says it. */
    line: (f: { what: string; count: number; last: string | undefined }) =>
      `- ${f.what}${f.count > 1 ? ` (${f.count} keer)` : ''}${f.last === undefined ? '' : `, ${f.last}`}`,
    body: (f: { cooperative: string; lines: string; link: string; weekday: string; stop: string }) =>
      `Dag,\n\nDit moet je doen bij ${f.cooperative}:\n\n${f.lines}\n\n` +
      `Hier zie je precies wat het is:\n${f.link}\n\n` +
      `Je krijgt deze mail elke ${f.weekday}, omdat je daarom vroeg. Wil je hem niet meer? Zet hem uit:\n${f.stop}\n`,
    stopTitle: 'Wil je deze mail niet meer?',
    stopLead: 'Je krijgt dan geen mail meer met wat je moet doen. In Gilde kun je hem weer aanzetten.',
    stop: 'Stop deze mail',
    stoppedTitle: 'De mail is gestopt',
    stopped: 'Je krijgt geen mail meer met wat je moet doen. In Gilde kun je hem weer aanzetten.',
  },
  /**
   * What a mail says of each thing to do, and no more: no name, no amount and nothing about a benefit, since somebody
   * else may look along.
   */
  kinds: {
    access: 'Vragen of iemand zelf inlogt',
    account: 'Een rekeningnummer nakijken',
    admission: 'Stemmen over een nieuw lid',
    agreement: 'Een afspraak nakijken',
    application: 'Verdergaan met een aanmelding',
    appointment: 'Iets zeggen over een gesprek',
    approve: 'Facturen goedkeuren',
    audit: 'De boeken nakijken voor de kascommissie',
    'audit-question': 'Een vraag van de kascommissie beantwoorden',
    bank: 'De bank verwerken',
    begin: 'De coöperatie klaarmaken voor de eerste factuur',
    check: 'Kijken wat niet klopt in de boeken',
    client: 'Kijken wat een cliënt nodig heeft',
    credit: 'Ja of nee zeggen op een creditfactuur',
    customer: 'Je klant bellen over een factuur',
    document: 'Een stuk bij een boeking zoeken',
    facilities: 'Verrekenen wat leden gebruikten',
    handover: 'Ja of nee zeggen op alles meenemen',
    help: 'Antwoord geven over hulp',
    import: 'Een ingelezen lijst nakijken',
    inside: 'Werk voor elkaar nakijken',
    invoice: 'Een factuur nakijken of afmaken',
    journey: 'Een rit nakijken',
    late: 'Facturen die te laat zijn nakijken',
    leaving: 'Iets afronden in het ledenregister',
    message: 'Een bericht lezen',
    online: 'Betalingen met iDEAL boeken',
    opening: 'Ja of nee zeggen op een beginbalans',
    own: 'Iets van jezelf nakijken',
    pay: 'Geld overmaken',
    'pot-answer': 'Iets kopen waar ja op gezegd is',
    'pot-request': 'Ja of nee zeggen op een vraag om geld uit een potje',
    question: 'Een vraag over een factuur beantwoorden',
    quote: 'Een offerte nakijken of afmaken',
    receipt: 'Een bon nakijken',
    recurring: 'Een vaste factuur nakijken',
    reminders: 'Herinneringen sturen',
    scheme: 'Een regeling vaststellen',
    'shop-request': 'Antwoord geven op een vraag via je etalage',
    statement: 'Een vraag over een overzicht beantwoorden',
    supplier: 'Een factuur of rekening van een leverancier nakijken',
    'supplier-limit': 'Een hogere grens voor inkoop nakijken',
    vat: 'De btw',
    'write-off': 'Ja of nee zeggen op afboeken',
    year: 'De jaarrekening',
  },
}
