/** Sentences about taking everything of a co-operative along. */
export const handover = {
  title: 'Alles meenemen',
  lead:
    'Alles van jullie coöperatie als open bestanden: voor een ander programma, of om zelf te bewaren. ' +
    'Jullie hebben ons daar niet voor nodig.',
  inIt: 'Wat zit erin?',
  inItems: [
    'Elke tabel als een bestand met één regel JSON per rij, met uitleg in gewone woorden.',
    'Alle documenten van kantoor, zoals ze zijn: facturen, bonnen, jaarstukken.',
    'Een lijst met aantallen en controlegetallen. Zo zie je of alles er is.',
    'Geen manieren om in te loggen, geen mails en geen sleutels van andere diensten.',
  ],
  personal:
    'Wat leden voor zichzelf vertelden, zit er niet in: hun uitkering, huishouden, uren en overzichten. ' +
    'Dat leest op kantoor niemand. Wil je de hele coöperatie verhuizen? ' +
    'Dan maakt wie Gilde voor jullie bijhoudt het hele bestand. ' +
    'Iemand van het bestuur vraagt het, en iemand anders zegt ja. Elk lid ziet bij Mijn toegang wie alles meenam.',
  onlyBoard: 'Wil je alles meenemen? Iemand van het bestuur kan dat vragen.',
  ask: {
    title: 'Vraag of het mag',
    why: 'Waarom wil je alles meenemen?',
    whyHint: 'Bijvoorbeeld: we stappen op 1 januari over naar een ander programma.',
    save: 'Vraag het',
  },
  asked: (f: { who: string; when: string }) => `${f.who} vroeg dit op ${f.when}`,
  needsAnother: 'Iemand anders van het bestuur of de administratie zegt ja of nee.',
  yes: 'Ja, dit mag mee',
  no: 'Nee',
  withdraw: 'Trek de vraag in',
  saidNo: (f: { who: string; when: string }) => `${f.who} zei nee op ${f.when}.`,
  saidYes: (f: { who: string; when: string }) => `${f.who} zei ja op ${f.when}.`,
  openUntil: (f: { who: string; when: string }) => `${f.who} kan het ophalen tot ${f.when}.`,
  take: 'Haal alles op',
  takeHint:
    'Je browser bewaart het bestand terwijl wij het maken. Bij ons blijft niets liggen. ' +
    'Bewaar het zo veilig als je kantoor, en gooi het weg als je het niet meer nodig hebt.',
  going: (f: { who: string }) => `${f.who} haalt nu alles op`,
  counting: 'We tellen hoeveel het is.',
  far: (f: { done: string; of: string }) => `${f.done} van ${f.of} regels en documenten`,
  leave: 'Je kunt weggaan en terugkomen: het gaat door zolang je browser het ophaalt.',
  stop: 'Stop hiermee',
  times: 'Wie haalde het op?',
  who: 'Wie',
  when: 'Wanneer',
  outcome: 'Hoe ging het?',
  standing: {
    'under-way': 'Bezig',
    whole: 'Helemaal opgehaald',
    broken: 'Gestopt of afgebroken. Wat de browser heeft, is niet bruikbaar.',
  },
  hash: 'Controlegetal (SHA-256)',
  none: 'Nog niemand.',
  taskBy: (f: { who: string }) => `${f.who} vraagt of het mag`,
  settingsLead: 'Alles van de coöperatie als open bestanden, ook voor als jullie overstappen.',
  refusals: {
    'everything-waits': 'Er wacht al een vraag. Daar zegt iemand eerst ja of nee op.',
    'everything-answered': 'Hier is al ja of nee op gezegd.',
    'everything-of-own-hand':
      'Jij vroeg dit zelf, of je hebt je toegang van wie het vroeg. Iemand anders moet ja zeggen.',
    'everything-not-yours': 'Alleen wie het vroeg, kan het ophalen.',
    'everything-over': 'Het mag niet, of niet meer. Vraag het opnieuw.',
    'everything-under-way': 'Alles wordt al opgehaald. Wacht tot het klaar is, of stop het eerst.',
    'everything-ended': 'Dit was al klaar of gestopt.',
  },
}
