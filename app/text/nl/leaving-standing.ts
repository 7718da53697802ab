/** Een zin over één, of over meer: “1 factuur is …”, “2 facturen zijn …”. */
const counted =
  (one: string, more: (count: number) => string) =>
  ({ count }: { count: number; amount?: string | undefined }) =>
    count === 1 ? one : more(count)

/** What still stands of who stops, by its kind. */
export const standing = {
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
    'quotes-unbilled': ({ count, amount }: { count: number; amount?: string | undefined }) => {
      const of = count === 1 ? '1 offerte' : `${count} offertes`
      const open =
        amount === undefined ? 'Daar hoort nog een factuur bij.' : `Daarvan is ${amount} nog geen factuur.`
      return `Bij ${of} zei de klant ja. ${open}`
    },
    'quotes-to-agree': counted(
      '1 offerte samen met een ander wacht op een ja of nee.',
      (n) => `${n} offertes samen met anderen wachten op een ja of nee.`,
    ),
    'quotes-shared': counted(
      'Bij 1 offerte samen met een ander hoort nog werk. Spreek samen af wie het doet.',
      (n) => `Bij ${n} offertes samen met anderen hoort nog werk. Spreek samen af wie het doet.`,
    ),
    recurring: counted('1 vaste factuur loopt nog door.', (n) => `${n} vaste facturen lopen nog door.`),
    'shop-orders': counted(
      '1 bestelling van een klant wacht op antwoord.',
      (n) => `${n} bestellingen van klanten wachten op antwoord.`,
    ),
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
    journeys: counted('1 reis is nog niet verwerkt.', (n) => `${n} reizen zijn nog niet verwerkt.`),
    'uses-unsettled': ({ count, amount }: { count: number; amount?: string | undefined }) => {
      const of = count === 1 ? 'van 1 maand' : `van ${count} maanden`
      const sum = amount === undefined ? '' : `: ${amount}`
      return `Het gebruik van spullen ${of} is nog niet verrekend${sum}.`
    },
    deposits: ({ count, amount }: { count: number; amount?: string | undefined }) => {
      const of = count === 1 ? '1 borg is' : `${count} keer borg is`
      const sum = amount === undefined ? '' : `: ${amount}`
      return `${of} nog niet teruggegeven${sum}.`
    },
    papers: () => 'Inloggen gaat alleen met een kaartje.',
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
    turns: counted(
      '1 beurt op het rooster komt nog. Doe hem, of geef hem door aan een ander.',
      (n) => `${n} beurten op het rooster komen nog. Doe ze, of geef ze door aan een ander.`,
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
    'joint-work': 'facturen samen met een ander',
    'inside-jobs': 'klussen voor elkaar',
    quotes: 'offertes',
    'quotes-unbilled': 'facturen na een ja',
    'quotes-to-agree': 'offertes samen met een ander',
    'quotes-shared': 'werk samen met een ander',
    recurring: 'vaste facturen',
    'shop-orders': 'bestellingen',
    'shop-requests': 'vragen via de etalage',
    'shop-page': 'pagina in de etalage',
    'shop-keys': 'sleutels van webwinkels',
    receipts: 'bonnetjes',
    'costs-waiting': 'uitgaven',
    'costs-owed': 'voorgeschoten kosten',
    'pot-requests': 'vragen aan het potje',
    'invoices-open': 'betaalde facturen',
    bookings: 'reserveringen',
    'uses-unsettled': 'gebruik van spullen',
    deposits: 'borg terug',
    journeys: 'reizen',
    turns: 'beurten op het rooster',
    papers: 'papieren',
    promises: 'hulp voor elkaar',
    'help-posts': 'prikbord',
    'hours-owed': 'uren voor elkaar',
    appointments: 'gesprekken',
    workshops: 'bijeenkomsten',
    statements: 'maandoverzichten',
    'last-statement': 'laatste overzicht',
    municipality: 'bericht aan de consulent',
  },
  way: {
    'invoices-unissued': 'Naar de facturen',
    'joint-work': 'Naar de facturen',
    'inside-jobs': 'Naar werk voor elkaar',
    quotes: 'Naar de offertes',
    'quotes-unbilled': 'Naar de offertes',
    'quotes-to-agree': 'Naar de offertes',
    'quotes-shared': 'Naar de offertes',
    recurring: 'Naar de vaste facturen',
    'shop-orders': 'Naar de etalage',
    'shop-requests': 'Naar de etalage',
    'shop-page': 'Naar de etalage',
    'shop-keys': 'Naar de etalage',
    receipts: 'Naar de bonnetjes',
    'costs-waiting': 'Naar de kosten',
    'costs-owed': 'Naar wat er te betalen is',
    'pot-requests': 'Naar de vragen',
    'invoices-open': 'Naar wat er openstaat',
    bookings: 'Naar de spullen',
    'uses-unsettled': 'Naar de spullen',
    deposits: 'Naar de spullen',
    journeys: 'Naar de reizen',
    turns: 'Naar het rooster',
    papers: 'Naar het begin',
    promises: 'Naar hulp van elkaar',
    'help-posts': 'Naar het prikbord',
    'hours-owed': 'Naar hulp van elkaar',
    appointments: 'Naar de agenda',
    workshops: 'Naar de agenda',
    statements: 'Naar de overzichten',
    'last-statement': 'Naar de overzichten',
    municipality: 'Schrijf je consulent',
  },
}
