/** Zinnen over de etalage: de openbare bladzijde van een bedrijf, en die van de coöperatie. */
import { withStop } from '../sentence.ts'
import { receipts } from './receipts.ts'
import { shopKeys } from './shop-keys.ts'
import { shopRequests } from './shop-requests.ts'
import { shopWindowOrders } from './shop-window-orders.ts'

export const shopWindow = {
  requests: shopRequests,
  orders: shopWindowOrders,
  keys: shopKeys,
  own: {
    title: 'Jouw etalage',
    lead:
      'Laat op internet zien wat je doet. Iedereen kan de bladzijde lezen, ook via een zoekmachine. ' +
      'Jij kiest wat erop staat, en je haalt hem weg wanneer je wilt.',
    none: 'Je hebt nog geen bedrijf. Vraag de administratie om het op te schrijven.',
    noneTitle: 'Nog geen bedrijf',
    make: 'Maak de bladzijde',
    change: 'Verander de bladzijde',
    look: 'Bekijk zoals iedereen hem ziet',
    standing: {
      none: 'Er is nog geen bladzijde.',
      draft: 'Niemand anders ziet hem nog.',
      public: (f: { day: string }) => `Op internet sinds ${f.day}.`,
      changed: (f: { day: string }) =>
        `Op internet sinds ${f.day}. Wat je daarna veranderde, ziet nog niemand: bekijk het en zet het erop.`,
      fellow: 'Op internet: een ander uit dit bedrijf zette hem erop.',
    },
    address: 'De bladzijde zelf',
    published: 'De bladzijde staat nu op internet.',
    takenAway: 'De bladzijde is weg. Niemand kan hem nog lezen.',
  },
  form: {
    title: (f: { business: string }) => `De bladzijde van ${f.business}`,
    lead: 'Schrijf alleen op wat iedereen mag weten. Je achternaam, adres en telefoon hoeven er niet op.',
    back: 'Terug naar je etalage',
    name: 'Naam van je bedrijf',
    words: 'Wat doe je?',
    wordsHint: 'Een paar zinnen: wat kun je, en waarom kiezen klanten voor jou?',
    area: 'Waar werk je?',
    areaHint: 'Bijvoorbeeld: Apeldoorn en omstreken.',
    serves: 'Voor wie werk je het meest?',
    servesChoices: {
      people: 'Voor mensen thuis: de prijzen zijn met btw',
      companies: 'Voor bedrijven: de prijzen zijn zonder btw',
    },
    offer: (f: { place: number }) => `Dienst of product ${f.place}`,
    offerHint: 'Laat alles leeg als je dit niet gebruikt. Dan gaat het weg, ook de foto.',
    kind: 'Wat is het?',
    kinds: { service: 'Een dienst', product: 'Een product' },
    offerName: 'Hoe heet het?',
    offerWords: 'Wat krijgt de klant?',
    price: 'Prijs',
    priceHint: 'Laat leeg voor “prijs op aanvraag”.',
    unit: 'Waarvoor is die prijs?',
    units: { fixed: 'Voor alles samen', hour: 'Per uur', day: 'Per dag', piece: 'Per stuk' },
    vat: 'Btw',
    vats: { high: '21 %', low: '9 %', exempt: 'Vrijgesteld: geen btw' },
    photoLater: 'Een foto hiervan zet je erbij als je bewaard hebt.',
    photoStays: 'Deze foto blijft. Na het bewaren kun je hem veranderen of weghalen.',
    save: 'Bewaar en bekijk',
    more: 'Nog een dienst of product',
  },
  photo: {
    title: (f: { of: string }) => `De foto van ${f.of}`,
    lead: 'Laat zien wat je maakt of doet. Staan er mensen op? Vraag hun eerst of het mag.',
    back: 'Terug naar de bladzijde',
    file: 'Kies een foto',
    fileHint:
      'Een foto van je telefoon is goed (jpg, png of webp). Wij maken hem kleiner. Waar en wanneer hij is gemaakt, ' +
      'halen we eruit.',
    fileAgainHint: 'Laat leeg als je deze foto houdt. Een nieuwe foto komt in plaats van de oude.',
    words: 'Wat zien we op de foto?',
    wordsHint: 'Eén zin, voor wie de foto niet kan zien. Bijvoorbeeld: een blauwe vaas op een houten tafel.',
    save: 'Bewaar en bekijk',
    off: 'Haal de foto weg',
    offLead:
      'Staat de bladzijde op internet? Zet hem dan daarna opnieuw op internet. Dan is de foto ook daar weg.',
  },
  preview: {
    title: 'Zo ziet iedereen het',
    lead: 'Klopt alles? Zet de bladzijde dan op internet. Daarmee zeg je dat iedereen dit mag lezen.',
    publish: 'Zet op internet',
    publishAgain: 'Zet dit op internet',
    same: 'Dit staat nu op internet.',
    change: 'Verander iets',
    addPhoto: 'Zet er een foto bij',
    changePhoto: 'Verander de foto',
    addPhotoOf: (f: { offer: string }) => `Zet een foto bij: ${f.offer}`,
    changePhotoOf: (f: { offer: string }) => `Verander de foto van: ${f.offer}`,
    buttons:
      'Hieronder staan ook de knoppen die klanten krijgen. Hier kun je er niet op drukken. ' +
      'De links bij de foto’s ziet alleen jij.',
    orders: 'Drukt een klant op “Bestel”, dan moet je leveren voor die prijs.',
    asks: 'Hier staat dan een formulier. Daarmee kan iedereen je iets vragen.',
    away: 'Haal de bladzijde weg',
    awayLead:
      'Dan is hij meteen weg. Wat je schreef blijft hier staan. Zoekmachines vergeten hem na een paar dagen.',
  },
  page: {
    area: (f: { area: string }) => `Werkt in ${f.area}`,
    offers: 'Wat kun je hier krijgen?',
    price: {
      fixed: (f: { price: string }) => f.price,
      hour: (f: { price: string }) => `${f.price} per uur`,
      day: (f: { price: string }) => `${f.price} per dag`,
      piece: (f: { price: string }) => `${f.price} per stuk`,
    },
    vat: { with: 'met btw', without: 'zonder btw', none: 'er komt geen btw bij' },
    onRequest: 'Prijs op aanvraag',
    ask: (f: { offer: string }) => `Vraag iets over: ${f.offer}`,
    seller: (f: { name: string; cooperative: string }) =>
      `${f.name} hoort bij ${f.cooperative} en daar koop je: de coöperatie stuurt de factuur.`,
    front: (f: { cooperative: string }) => `Meer makers van ${f.cooperative}`,
    kvk: (f: { number: string }) => `KVK ${f.number}`,
  },
  front: {
    title: (f: { cooperative: string }) => `Wat maken en doen de leden van ${f.cooperative}?`,
    lead: 'Kies wie je nodig hebt, en vraag wat het kost.',
    none: 'Er staat nog niemand in de etalage. Kom later terug.',
    apply: 'Wil je zelf ook ondernemen? Word lid',
    noneTitle: 'Nog leeg',
    settingTitle: 'Etalage van de coöperatie',
    settingLead:
      'Een openbare bladzijde met alle leden die hun bedrijf op internet zetten. ' +
      'Wie dat niet deed, staat er niet op.',
    back: 'Terug naar instellingen',
    listed: 'Zet deze bladzijde op internet',
    words: 'Wat wil je boven de lijst zeggen?',
    save: 'Bewaar',
    saved: 'Bewaard.',
    on: 'De bladzijde staat op internet.',
    off: 'De bladzijde staat niet op internet. Een lid kan wel een eigen bladzijde hebben.',
    onlyBoard: 'Het bestuur zet deze bladzijde aan of uit.',
    see: 'Bekijk de bladzijde',
    settingsCard: 'Etalage',
    settingsChange: 'Bekijk of verander',
  },
  refusals: {
    'shop-business-not-yours': 'Je werkt niet in dit bedrijf. Vraag de administratie hoe het staat.',
    'shop-address-taken': 'Deze naam gebruiken al veel anderen. Kies een naam die meer van jou is.',
    'shop-page-not-made': 'Er is nog niets om op internet te zetten. Schrijf eerst de bladzijde.',
    'shop-published-by-fellow':
      'Een ander uit dit bedrijf zette de bladzijde op internet. Vraag hem of haar om hem eerst weg te halen.',
    'shop-preview-changed':
      'De bladzijde is intussen veranderd. Hieronder staat hoe hij nu is: lees hem nog een keer.',
    'shop-page-not-public': 'Deze bladzijde staat niet op internet, of een ander zette hem erop.',
    'shop-offer-off-page': 'Dit staat niet meer op je bladzijde. Schrijf het eerst weer op.',
    'shop-photo-none': 'Kies een foto.',
    'shop-photo-pdf': 'Kies een foto. Een pdf kan hier niet.',
    'shop-photo-unreadable': 'Deze foto gaat niet open. Maak een nieuwe foto, of kies een andere.',
    'receipt-empty': receipts.refusals['receipt-empty'],
    'receipt-too-large': receipts.refusals['receipt-too-large'],
    'receipt-heic': receipts.refusals['receipt-heic'],
    'receipt-kind': 'Dit bestand is geen foto. Kies jpg, png of webp.',
    'receipt-half': receipts.refusals['receipt-half'],
    'receipt-too-many-pixels': receipts.refusals['receipt-too-many-pixels'],
    ...shopRequests.refusals,
    ...shopWindowOrders.refusals,
    ...shopKeys.refusals,
  },
  ofWhoStops: {
    title: (f: { name: string }) => `Klanten die op ${f.name} wachten`,
    back: 'Terug naar wat er nog loopt',
    lead: (f: { name: string }) =>
      `${f.name} stopt of stopte als lid. Kan ${f.name} dit niet meer afmaken? ` +
      'Bel of mail de klant, en zeg het hier. Wij mailen de klant hoe het verder gaat.',
    none: 'Er wacht geen klant meer.',
    waits: (f: { name: string; orders: number; questions: number }) => {
      const orders = f.orders === 0 ? [] : [f.orders === 1 ? '1 bestelling' : `${f.orders} bestellingen`]
      const questions = f.questions === 0 ? [] : [f.questions === 1 ? '1 vraag' : `${f.questions} vragen`]
      const what = [...orders, ...questions].join(' en ')
      return `Op ${f.name} ${f.orders + f.questions === 1 ? 'wacht' : 'wachten'} nog ${what}.`
    },
    seenByMember: (f: { name: string }) =>
      `${f.name} ziet deze klanten nu zelf, bij Te doen. Daar maakt ${f.name} een factuur of offerte, ` +
      'of zegt dat er zelf is geantwoord.',
    onlyBusiness: (f: { name: string }) =>
      `Stopt alleen het bedrijf? Vraag ${f.name} om deze klanten eerst te antwoorden. Daarna kan het bedrijf stoppen.`,
    toMember: (f: { name: string }) => `Zo bereik je ${f.name}`,
    seenOnceStops: (f: { name: string }) =>
      `Stopt ${f.name} als lid, of kan ${f.name} dit niet meer zelf? Je ziet deze klanten zodra is opgeschreven ` +
      `dat ${f.name} stopt. Dan regel je het met ze.`,
    toLeaving: (f: { name: string }) => `Schrijf op dat ${f.name} stopt`,
    order: (f: { name: string }) => `Bestelling van ${f.name}`,
    question: (f: { name: string }) => `Vraag van ${f.name}`,
    tellOrder:
      'Een bestelling is een afspraak. Spreek met de klant af of iemand anders dit maakt, of zeg het af.',
    tellQuestion: 'Vertel de klant dat dit niet meer kan, of wie het wel kan.',
    how: 'Hoe gaat het verder?',
    hows: { off: 'Het gaat niet door', 'goes-on': 'Het gaat door op een andere manier' },
    words: 'Wat vertel je de klant erbij?',
    wordsHint:
      'Dit komt in de mail. Bijvoorbeeld wie het nu maakt. Dat het lid stopt, schrijven wij er niet in.',
    settle: 'Geregeld: mail de klant',
    settled: 'Opgeschreven. Deze klant wacht niet meer, en krijgt een mail.',
  },
  /** De mail aan wie iets vroeg of bestelde bij wie stopt. */
  settledMail: {
    hello: (f: { name: string }) => `Dag ${f.name},`,
    order: {
      subject: (f: { business: string }) => `Je bestelling bij ${f.business}`,
      was: (f: { what: string; business: string; cooperative: string }) =>
        `Je bestelde ${f.what} bij ${f.business}, van ${withStop(f.cooperative)}`,
      off: 'Je bestelling gaat niet door. Je hoeft er niets voor te betalen.',
      'goes-on': 'Je bestelling gaat door, op een andere manier dan je dacht.',
    },
    question: {
      subject: (f: { business: string }) => `Je vraag aan ${f.business}`,
      was: (f: { what: string; business: string; cooperative: string }) =>
        f.what === ''
          ? `Je vroeg iets aan ${f.business}, van ${withStop(f.cooperative)}`
          : `Je vroeg iets aan ${f.business}, van ${withStop(f.cooperative)} Het ging over: ${f.what}.`,
      off: 'Dit kunnen wij niet voor je doen. Je hoeft niets te doen.',
      'goes-on': 'Iemand anders helpt je verder.',
    },
    added: (f: { words: string }) => `Dit vertellen wij je erbij:\n${f.words}`,
    ask: (f: { email: string; phone: string; cooperative: string }) => {
      if (f.email !== '' && f.phone !== '') return `Heb je een vraag? Mail naar ${f.email} of bel ${f.phone}.`
      if (f.email !== '') return `Heb je een vraag? Mail naar ${f.email}.`
      return f.phone === ''
        ? `Heb je een vraag? Stel hem aan ${withStop(f.cooperative)}`
        : `Heb je een vraag? Bel ${f.phone}.`
    },
    bye: 'Met vriendelijke groet,',
  },
}
