/** Een zin over één, of over meer: “1 factuur is …”, “2 facturen zijn …”. */
const counted =
  (one: string, more: (count: number) => string) =>
  ({ count }: { count: number; amount?: string | undefined }) =>
    count === 1 ? one : more(count)

/** The road of who stops: what still stands, in order. */
export const road = {
  title: (f: { day: string }) => `Je stopt op ${f.day}`,
  titleOf: (f: { name: string; day: string }) => `${f.name} stopt op ${f.day}`,
  left: (f: { day: string }) => `Je bent gestopt op ${f.day}`,
  leftOf: (f: { name: string; day: string }) => `${f.name} is gestopt op ${f.day}`,
  lead: ({ count }: { count: number }) =>
    count === 0
      ? 'Alles is klaar.'
      : count === 1
        ? 'Er is nog 1 ding te doen.'
        : `Er zijn nog ${count} dingen te doen.`,
  ownToo: (f: { name: string }) =>
    `${f.name} ziet soms meer dan jij hier: het bericht aan de gemeente, en uren voor elkaar.`,
  ticks: 'Is iets klaar? Dan verdwijnt het vanzelf van deze pagina.',
  label: 'Wat er nog moet gebeuren',
  said: {
    self: (f: { day: string; name: string }) => `${f.name} schreef dit zelf op, op ${f.day}.`,
    other: (f: { day: string; name: string; how: string }) =>
      `${f.name} schreef dit op, op ${f.day}. Verteld: ${f.how}.`,
  },
  whereTo: (f: { what: string }) => `Hierna: ${f.what}.`,
  done: {
    gezegd: 'Het staat er. Kijk rustig wat er nog moet gebeuren.',
    terug: 'Je hebt het teruggenomen. Je blijft lid.',
    teruggenomen: (f: { name: string }) => `Het is teruggenomen. ${f.name} blijft lid.`,
  },
  stops: {
    work: 'Je werk',
    money: 'Het geld',
    together: 'Spullen, hulp en afspraken',
    municipality: 'De gemeente',
    pot: 'Je potje',
    end: 'Je laatste dag',
  },
  stopsOf: {
    work: 'Het werk',
    money: 'Het geld',
    together: 'Spullen, hulp en afspraken',
    municipality: 'De gemeente',
    pot: 'Het potje',
    end: 'De laatste dag',
  },
  allDone: 'Hier is niets meer te doen.',
  doneBefore: (f: { what: string[] }) =>
    `Klaar: ${new Intl.ListFormat('nl', { type: 'conjunction' }).format(f.what)}.`,
  goesOn: 'Dit gaat na de laatste dag vanzelf door',
  doer: {
    you: 'Dat doe je zelf.',
    member: (f: { name: string }) => `Dat doet ${f.name}.`,
    administrator: 'Dat doet de administratie.',
  },
  standing: {
    'invoices-unissued': counted(
      '1 factuur is nog niet verstuurd.',
      (n) => `${n} facturen zijn nog niet verstuurd.`,
    ),
    'joint-work': counted(
      '1 factuur samen met een ander is nog niet verstuurd.',
      (n) => `${n} facturen samen met anderen zijn nog niet verstuurd.`,
    ),
    'inside-jobs': counted(
      '1 klus voor elkaar is nog niet afgerond.',
      (n) => `${n} klussen voor elkaar zijn nog niet afgerond.`,
    ),
    quotes: counted(
      '1 offerte staat nog open. Een klant kan nog ja zeggen.',
      (n) => `${n} offertes staan nog open. Een klant kan nog ja zeggen.`,
    ),
    recurring: counted('1 vaste factuur loopt nog door.', (n) => `${n} vaste facturen lopen nog door.`),
    'shop-requests': counted(
      '1 vraag via de etalage wacht op antwoord.',
      (n) => `${n} vragen via de etalage wachten op antwoord.`,
    ),
    'shop-page': counted(
      'De pagina in de etalage staat nog aan.',
      (n) => `${n} pagina’s in de etalage staan nog aan.`,
    ),
    'shop-keys': counted(
      '1 sleutel van een webwinkel werkt nog.',
      (n) => `${n} sleutels van een webwinkel werken nog.`,
    ),
    receipts: counted('1 bonnetje is nog niet verwerkt.', (n) => `${n} bonnetjes zijn nog niet verwerkt.`),
    'costs-waiting': counted('1 uitgave wacht op een ja.', (n) => `${n} uitgaven wachten op een ja.`),
    'costs-owed': ({ count, amount }: { count: number; amount?: string | undefined }) =>
      amount === undefined
        ? `De coöperatie betaalt nog voorgeschoten kosten terug: ${count}.`
        : `De coöperatie betaalt nog ${amount} terug aan voorgeschoten kosten.`,
    'pot-requests': counted(
      '1 vraag aan het potje is nog niet afgehandeld.',
      (n) => `${n} vragen aan het potje zijn nog niet afgehandeld.`,
    ),
    'invoices-open': ({ count, amount }: { count: number; amount?: string | undefined }) => {
      const of = count === 1 ? '1 factuur is' : `${count} facturen zijn`
      const open = amount === undefined ? '' : ` Klanten betalen daarvan nog ${amount}.`
      return `${of} nog niet betaald.${open} Dat geld wordt verdeeld zoals altijd, ook na de laatste dag.`
    },
    bookings: counted(
      '1 reservering loopt nog, of is nog niet teruggebracht.',
      (n) => `${n} reserveringen lopen nog, of zijn nog niet teruggebracht.`,
    ),
    promises: counted(
      '1 afspraak om te helpen is nog niet klaar.',
      (n) => `${n} afspraken om te helpen zijn nog niet klaar.`,
    ),
    'help-posts': counted(
      '1 vraag of aanbod hangt nog op het prikbord.',
      (n) => `${n} vragen of aanbiedingen hangen nog op het prikbord.`,
    ),
    'hours-owed': () =>
      'Het saldo van uren voor elkaar staat onder nul. Help nog iemand, of vraag de coach wat je afspreekt.',
    appointments: counted(
      '1 gesprek met de coach staat nog open.',
      (n) => `${n} gesprekken met de coach staan nog open.`,
    ),
    workshops: counted('1 aanmelding voor een bijeenkomst.', (n) => `${n} aanmeldingen voor bijeenkomsten.`),
    statements: counted(
      '1 maandoverzicht wacht nog op een ja.',
      (n) => `${n} maandoverzichten wachten nog op een ja.`,
    ),
    'last-statement': () =>
      'Het overzicht van de laatste maand is nog niet bevestigd. Het komt als die maand voorbij is.',
    municipality: () =>
      'Vertel je consulent dat je stopt, en vanaf welke dag. Dat doet de coöperatie niet voor je.',
  },
  /** What is done, by its name. */
  names: {
    'invoices-unissued': 'facturen',
    'joint-work': 'samen werken',
    'inside-jobs': 'klussen voor elkaar',
    quotes: 'offertes',
    recurring: 'vaste facturen',
    'shop-requests': 'vragen via de etalage',
    'shop-page': 'etalage',
    'shop-keys': 'sleutels van webwinkels',
    receipts: 'bonnetjes',
    'costs-waiting': 'uitgaven',
    'costs-owed': 'voorgeschoten kosten',
    'pot-requests': 'vragen aan het potje',
    'invoices-open': 'betaalde facturen',
    bookings: 'spullen',
    promises: 'afspraken om te helpen',
    'help-posts': 'prikbord',
    'hours-owed': 'uren voor elkaar',
    appointments: 'gesprekken',
    workshops: 'bijeenkomsten',
    statements: 'overzichten',
    'last-statement': 'laatste overzicht',
    municipality: 'bericht aan de consulent',
  },
  way: {
    'invoices-unissued': 'Naar de facturen',
    'joint-work': 'Naar de facturen',
    'inside-jobs': 'Naar werk voor elkaar',
    quotes: 'Naar de offertes',
    recurring: 'Naar de vaste facturen',
    'shop-requests': 'Naar de etalage',
    'shop-page': 'Naar de etalage',
    'shop-keys': 'Naar de etalage',
    receipts: 'Naar de bonnetjes',
    'costs-waiting': 'Naar de kosten',
    'costs-owed': 'Naar wat er te betalen is',
    'pot-requests': 'Naar de vragen',
    'invoices-open': 'Naar wat er openstaat',
    bookings: 'Naar de spullen',
    promises: 'Naar hulp van elkaar',
    'help-posts': 'Naar het prikbord',
    'hours-owed': 'Naar hulp van elkaar',
    appointments: 'Naar de agenda',
    workshops: 'Naar de agenda',
    statements: 'Naar de overzichten',
    'last-statement': 'Naar de overzichten',
    municipality: 'Schrijf je consulent',
  },
  pot: {
    holds: (f: { amount: string }) => `In het potje zit nu ${f.amount}.`,
    empty: 'Het potje is leeg.',
    below: (f: { amount: string }) => `Het potje staat ${f.amount} onder nul.`,
    rule: {
      municipality: 'De regeling zegt: wat er bij het stoppen in zit, gaat naar de gemeente.',
      cooperative: 'De regeling zegt: wat er bij het stoppen in zit, gaat naar de coöperatie.',
      training: 'De regeling zegt: wat er bij het stoppen in zit, gaat naar de opleidingspot.',
      'own-business': 'De regeling zegt: wie verdergaat met een eigen onderneming, neemt mee wat er in zit.',
      frozen: 'De regeling zegt: het blijft staan. Na de laatste dag kan er niets meer uit.',
      open: 'De regeling zegt nog niet wat er met het potje gebeurt. Het bestuur beslist dat eerst.',
      none: 'Er geldt nog geen regeling. Het bestuur beslist wat er met het potje gebeurt.',
    },
    byHand:
      'Dit gebeurt na de laatste dag, en niet vanzelf: het bestuur vraagt het aan, de administratie zegt ja. Tot dan ' +
      'blijft het geld staan.',
    later:
      'Betaalt een klant later? Dan wordt dat verdeeld zoals altijd, en het deel voor het potje komt erbij.',
    story: 'Lees het verhaal van het potje',
  },
  end: {
    before: (f: { day: string }) =>
      `De laatste dag is ${f.day}. Tot en met die dag blijft alles werken zoals nu.`,
    ready: 'De laatste dag is geweest en alles is klaar. De administratie kan nu uitschrijven.',
    'things-stand':
      'De laatste dag is geweest, maar er staat nog iets open. Maak dat eerst af, dan schrijft de administratie uit.',
    left: 'De uitschrijving is klaar.',
    enroll: 'Schrijf uit',
  },
  back: 'Toch niet stoppen',
  backLead: 'Je kunt het terugnemen tot je bent uitgeschreven. Wat je al stopte, zet je zelf weer aan.',
  backLeadOf: 'Dit kan tot de uitschrijving. Wat al is gestopt, begint niet vanzelf weer.',
}
