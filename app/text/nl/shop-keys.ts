import { formatEuro } from '../../values/format.ts'

/** Zinnen over webwinkels die bestellingen doorgeven. */
export const shopKeys = {
  title: 'Je eigen webwinkel',
  lead:
    'Heb je zelf een webwinkel? Dan kan die bestellingen hierheen sturen. ' +
    'Elke bestelling wordt een factuur die nog niet verstuurd is: jij kijkt hem na.',
  link: 'Koppel je eigen webwinkel',
  back: 'Terug naar je etalage',
  none: 'Er is nog geen webwinkel gekoppeld.',
  kinds: { orders: 'Een andere winkel (API)', woocommerce: 'WooCommerce' },
  business: 'Voor welk bedrijf?',
  kind: 'Wat voor winkel is het?',
  name: 'Hoe noem je deze winkel?',
  nameHint: 'Bijvoorbeeld het adres: verf-van-anna.nl.',
  make: 'Maak een sleutel',
  made: {
    title: 'Dit is je sleutel',
    lead: 'Je ziet hem maar één keer. Kopieer hem nu, en geef hem aan niemand die jouw winkel niet bouwt.',
    key: 'Sleutel',
    orders: (f: { address: string }) => `Je winkel stuurt bestellingen naar ${f.address}.`,
    document: 'Uitleg voor wie de winkel bouwt (OpenAPI)',
    woocommerce: [
      'Ga in WordPress naar WooCommerce, Instellingen, Geavanceerd, Webhooks.',
      'Maak twee webhooks: “Bestelling aangemaakt” en “Bestelling bijgewerkt”. Zet ze op Actief.',
      'Zet bij allebei het adres hieronder bij “Afleverings-URL”, en de sleutel bij “Geheim”.',
    ],
    address: 'Afleverings-URL',
    done: 'Klaar',
  },
  one: {
    madeOn: (f: { kind: string; day: string }) => `${f.kind}, gemaakt op ${f.day}.`,
    used: (f: { day: string }) => `Laatst gebruikt op ${f.day}.`,
    unused: 'Nog niet gebruikt.',
    ended: 'Gestopt: hier komt niets meer door.',
    end: 'Stop deze sleutel',
    endLead: 'Dan komen er meteen geen bestellingen meer. Wat er al is, blijft.',
    hasEnded: 'De sleutel is gestopt.',
  },
  orders: {
    title: 'Wat er binnenkwam',
    none: 'Er kwam nog geen bestelling binnen.',
    number: (f: { number: string; key: string }) => `Bestelling ${f.number} van ${f.key}`,
    changed: 'Veranderd in de winkel',
    gone: 'De factuur is weggegooid',
  },
  notTaken: {
    title: 'Werd geen factuur',
    lead: 'Deze bestellingen kwamen binnen, maar Gilde kon er geen factuur van maken. Je winkel weet dat niet.',
    one: (f: { number: string; key: string }) => `Bestelling ${f.number} van ${f.key}`,
    unnamed: (f: { key: string }) => `Een bestelling van ${f.key}`,
    day: (f: { day: string }) => `Op ${f.day}.`,
    done: 'Ik heb dit geregeld',
    hasDone: 'De bestelling staat niet meer bij wat je moet doen.',
    task: (f: { number: string }) =>
      f.number === '' ? 'Een bestelling werd geen factuur' : `Bestelling ${f.number} werd geen factuur`,
  },
  changes: {
    title: 'Veranderd in je winkel',
    lead: 'Van deze bestellingen staat nu iets anders in je winkel dan op de factuur. Kijk wat er moet gebeuren.',
    toInvoice: 'Open de factuur',
    done: 'Ik heb dit geregeld',
    task: (f: { number: string }) => `Bestelling ${f.number} is veranderd in je winkel`,
    some: 'Kijk de factuur na.',
    line: (f: { words: string; was: string; now: string }) =>
      `${f.words}: op de factuur ${f.was}, nu ${f.now}`,
    new: (f: { words: string; now: string }) => `Erbij: ${f.words}, ${f.now}`,
    gone: (f: { words: string; was: string }) => `Eraf: ${f.words}, ${f.was}`,
    counted: (f: { count: string; price: string }) => `${f.count} × ${f.price}`,
    day: (f: { day: string }) => `De dag van de bestelling is nu ${f.day}.`,
    total: (f: { was: string; now: string }) => `Samen: op de factuur ${f.was}, nu ${f.now}`,
    ended:
      'De bestelling gaat niet door. Is de factuur nog niet verstuurd? Gooi hem dan weg. ' +
      'Anders bel je de administratie.',
    refunded: (f: { amount: string }) => `De klant kreeg ${f.amount} terug van je winkel.`,
  },
  /** What a row of an order is called that has no words. */
  rowWords: { item: 'Product', shipping: 'Verzending', fee: 'Toeslag' },
  problems: {
    'unknown-key': {
      title: 'Onbekende sleutel',
      detail: 'Er is geen sleutel meegestuurd, of hij is gestopt, of de handtekening klopt niet.',
    },
    'too-many': {
      title: 'Te veel tegelijk',
      detail: 'Er komt te veel tegelijk. Probeer het straks opnieuw.',
    },
    'no-idempotency-key': {
      title: 'Idempotency-Key ontbreekt',
      detail: 'Stuur een Idempotency-Key mee van 1 tot 100 tekens, een andere voor elke bestelling.',
    },
    'no-json': { title: 'Geen JSON', detail: 'Wat er kwam, is geen JSON.' },
    'not-right': {
      title: 'De bestelling klopt niet',
      detail: 'Bij errors staat wat er niet klopt, en waar.',
    },
    'key-reused': {
      title: 'Idempotency-Key al gebruikt',
      detail: 'Deze Idempotency-Key hoort bij een andere bestelling.',
    },
    'not-taken': { title: 'Niet aangenomen', detail: '' },
  },
  refusals: {
    'shop-key-ended': 'Deze sleutel is al gestopt.',
    'shop-order-known': 'Deze bestelling is al een keer doorgegeven.',
    'shop-order-called-off':
      'In je winkel was deze bestelling al afgezegd voor hij hier kwam. Gaat hij toch door? Maak dan zelf een factuur.',
    'shop-number-twice':
      'Er kwam al een andere bestelling met dit nummer. Maak hiervan zelf een factuur, ' +
      'en kijk na hoe je winkel nummert.',
    'shop-total-differs': (f: { ours: string; theirs: string }) =>
      `De winkel zegt ${formatEuro(BigInt(f.theirs), 'nl')}, en wij tellen ${formatEuro(BigInt(f.ours), 'nl')} op.`,
    'shop-day-to-come': 'De dag van de bestelling moet nog komen. Kijk de datum na in je winkel.',
    'shop-day-before-member': (f: { day: string }) =>
      `De bestelling is van voordat je lid werd (${f.day}). Die hoort niet bij de coöperatie.`,
    'shop-country-unknown': (f: { code: string }) =>
      `Het land van de klant (${f.code}) bestaat niet. Kijk het na in je winkel, of maak de factuur zelf.`,
    'shop-currency': 'De bestelling is niet in euro’s. Dat kunnen wij niet aannemen. Maak de factuur zelf.',
    'shop-discount-row':
      'Er is een korting als aparte regel. Gilde weet niet van welk btw-tarief die af gaat. ' +
      'Maak deze factuur zelf.',
    'shop-vat-unclear':
      'We kunnen niet zien welke btw op de bestelling zit. Zet in je winkel 21 % of 9 % btw aan, ' +
      'of maak de factuur zelf.',
    'shop-order-free': 'Deze bestelling kost niets. Daar komt geen factuur van. Je hoeft niets te doen.',
    'shop-order-long':
      'Er staan meer dan 100 regels in. Zoveel past er niet op één factuur. Maak de factuur zelf.',
    'shop-order-unreadable':
      'We kunnen deze bestelling niet lezen. Maak de factuur zelf. Gebeurt het vaker? ' +
      'Zet bij de webhook de API-versie op de nieuwste.',
    'shop-tells-too-much':
      'Je winkel stuurde meer dan 3.000 berichten in één minuut. Wat daarna kwam, lazen we niet. ' +
      'Kijk in je winkel of er bestellingen zijn die hier niet staan, en maak die facturen zelf.',
  },
}
