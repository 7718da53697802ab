import { withStop } from '../sentence.ts'

/** Zinnen over wat vreemden bestellen via een etalage. */
export const shopWindowOrders = {
  /** Een regel van de factuur. */
  sending: 'Verzenden',
  order: (f: { offer: string }) => `Bestel: ${f.offer}`,
  title: (f: { offer: string }) => `Bestel: ${f.offer}`,
  lead:
    'Vul in hoeveel je wilt. Daarna zie je wat het kost. Je zit pas ergens aan vast ' +
    'als je dan op de knop drukt.',
  /** The permission of the municipality stopped, and customers still order. */
  afterStop: {
    own: (f: { day: string }) =>
      `Je toestemming gold tot en met ${f.day}. Klanten kunnen nog bestellen. Zet dat uit, en vraag je consulent. ` +
      'Vragen stellen kan dan nog wel. Later zet je bestellen zelf weer aan.',
    stop: 'Zet bestellen uit',
    done: 'Bestellen staat uit. Klanten kunnen je nog wel iets vragen.',
    task: (f: { name: string }) => `Je bladzijde ${f.name} neemt nog bestellingen aan`,
    taskDetail: (f: { day: string }) =>
      `Je toestemming gold tot en met ${f.day}. Zet bestellen uit, en vraag je consulent.`,
    about: (f: { name: string }) => `${f.name} neemt nog bestellingen aan, zonder toestemming`,
    aboutDetail: (f: { name: string; day: string }) =>
      `De toestemming gold tot en met ${f.day}. Help ${f.name} om bestellen uit te zetten in de etalage.`,
  },
  back: 'Terug naar de bladzijde',
  count: 'Hoeveel wil je?',
  delivery: 'Hoe krijg je het?',
  deliveries: {
    collect: 'Ik haal het op. We spreken samen af waar en wanneer.',
    send: 'Stuur het op',
    none: 'Wij doen het werk. We spreken samen af waar en wanneer.',
  },
  /** Zoals de klant het terugleest. */
  ways: {
    collect: 'Je haalt het op. We spreken samen af waar en wanneer.',
    send: 'Wij sturen het naar je op.',
    none: 'Wij doen het werk. We spreken samen af waar en wanneer.',
  },
  sendFor: (f: { price: string }) => `Stuur het op: ${f.price} erbij`,
  sendFree: 'Stuur het op: dat kost niets extra',
  address: 'Je adres',
  addressHint: 'Je adres komt op de factuur. Laat je het opsturen, dan sturen wij het hierheen.',
  privacy: (f: { days: number }) =>
    'Alleen wie je bestelling maakt, leest dit. Wat op je factuur staat, bewaart de coöperatie zeven jaar: dat moet. ' +
    `De rest wissen wij ${f.days} dagen na je bestelling, of later als je factuur er dan nog niet is.`,
  look: 'Bekijk je bestelling',
  check: {
    title: 'Klopt je bestelling?',
    lead: (f: { total: string }) => `Als je op de knop drukt, koop je dit en betaal je ${f.total}.`,
    /** Art. 6:230v lid 3 BW: de knop zegt dat je moet betalen. */
    order: 'Bestel met betaalplicht',
    change: 'Verander iets',
    terms: 'Dit hoort bij je bestelling',
    form: 'Formulier om de koop te ontbinden',
  },
  summary: {
    what: 'Wat',
    amount: 'Prijs',
    shipping: 'Verzenden',
    net: 'Zonder btw',
    vat: 'Btw',
    vatIn: 'Hier zit btw in',
    total: 'Samen',
    delivery: 'Hoe je het krijgt',
    wanted: 'Wanneer',
    words: 'Erbij gezegd',
    name: 'Naam',
    email: 'E-mail',
    phone: 'Telefoon',
    address: 'Adres',
  },
  wordsField: 'Wil je er iets bij zeggen?',
  terms: {
    who: {
      title: 'Van wie koop je?',
      words: (f: { cooperative: string; business: string; where: string }) =>
        `Je koopt bij ${f.cooperative} (${f.where}). ${f.business} hoort daarbij en maakt of doet het voor je.`,
    },
    paying: {
      title: 'Wanneer betaal je?',
      words: (f: { days: number }) =>
        `Je betaalt nu niets. Je krijgt een factuur, en die moet je binnen ${f.days} dagen betalen. ` +
        'Op de factuur staat hoe.',
    },
    delivery: {
      title: 'Wanneer krijg je het?',
      product: 'We spreken een dag met je af. Duurt het langer dan 30 dagen? Dan mag je de koop stoppen.',
      service: 'We spreken met je af wanneer we komen of wanneer het klaar is.',
    },
    withdrawal: {
      title: 'Mag je je bedenken?',
      product:
        'Ja, als je voor jezelf koopt en niet voor een bedrijf. Je hebt 14 dagen, vanaf ' +
        'de dag dat je het hebt. Je hoeft ' +
        'niet te zeggen waarom. Mail of schrijf ons, dat mag met het formulier. Stuur ' +
        'het daarna binnen 14 dagen terug; ' +
        'dat betaal je zelf. Wij betalen alles terug, ook het gewone verzenden, binnen 14 dagen.',
      toMeasure:
        'Nee. Dit wordt speciaal voor jou gemaakt, zoals jij het kiest. Dan mag je de koop niet binnen 14 dagen ' +
        'stoppen (artikel 6:230p van het Burgerlijk Wetboek).',
      service:
        'Ja, als je voor jezelf koopt en niet voor een bedrijf. Je hebt 14 dagen, vanaf ' +
        'de dag van je bestelling. Je ' +
        'hoeft niet te zeggen waarom. Mail of schrijf ons, dat mag met het formulier. ' +
        'Vroeg je ons om eerder te ' +
        'beginnen? Dan betaal je alleen wat al gedaan is.',
    },
    right: {
      title: 'Is er iets niet goed?',
      words: (f: { cooperative: string }) =>
        `Wat je koopt, moet goed zijn. Is het dat niet? Laat het ${f.cooperative} weten. ` +
        'Dan maken wij het goed.',
    },
    form: (f: { cooperative: string; where: string }) =>
      `Formulier om de koop te ontbinden (vul dit alleen in als je ervan af wilt)\n` +
      `Aan: ${f.cooperative}, ${f.where}\n` +
      'Ik laat weten dat ik de koop ontbind van:\n' +
      'Besteld op / ontvangen op:\n' +
      'Mijn naam:\n' +
      'Mijn adres:\n' +
      'Datum:\n' +
      'Handtekening (alleen op papier):',
  },
  done: {
    title: 'Je bestelling is verstuurd',
    words: (f: { what: string; total: string; business: string }) =>
      `Je bestelde ${f.what}. Samen is dat ${f.total}. Je krijgt een mail waar alles ` +
      `in staat. ${f.business} neemt ` +
      'contact met je op, en je krijgt een factuur. Je betaalt nu nog niets.',
  },
  mail: {
    subject: (f: { business: string }) => `Je bestelling bij ${f.business}`,
    hello: (f: { name: string }) => `Dag ${f.name},`,
    cameIn: (f: { business: string; cooperative: string }) =>
      `Je bestelling is binnen bij ${f.business}, van ${withStop(f.cooperative)} Dit bestelde je:`,
    row: (f: { what: string; amount: string }) => `${f.what}: ${f.amount}`,
    total: (f: { total: string; vat: string }) => `Samen te betalen: ${f.total} (hierin zit ${f.vat} btw)`,
    button: 'Naar de bladzijde',
    notYou: 'Bestelde jij dit niet? Dan vulde iemand jouw adres in. Antwoord dan op deze mail of bel ons.',
  },
  own: {
    title: (f: { name: string }) => `${f.name} bestelde iets`,
    what: (f: { count: number; offer: string }) => `${f.count} × ${f.offer}`,
    total: 'De klant betaalt',
    delivery: 'Hoe de klant het krijgt',
    deliveries: {
      collect: 'De klant haalt het op: spreek af waar en wanneer',
      send: 'Opsturen naar het adres hieronder',
      none: 'Spreek af waar en wanneer',
    },
    lead:
      'De klant kocht dit. Maak de factuur: de klant, de regels en de prijs staan er ' +
      'al in. Er gaat nog niets weg, je ' +
      'kijkt hem eerst na.',
    invoice: 'Maak de factuur',
    orderedOn: 'Besteld op',
    doneOn: 'Op welke dag is het klaar?',
    doneOnHint:
      'Die dag telt voor je uitkering en je toestemming. Weet je hem nog niet? Maak de factuur dan als het klaar ' +
      'is: de bestelling blijft bij Te doen.',
    erased: (f: { day: string }) => `Deze bestelling wordt hier op ${f.day} gewist. De factuur blijft.`,
    erasedWaiting: (f: { day: string }) =>
      `Deze bestelling blijft bij Te doen tot er een factuur is, uiterlijk tot ${f.day}. Dan wordt hij gewist.`,
    answered: 'Ik maakte zelf een factuur',
    answeredLead: (f: { name: string }) =>
      `Maakte je de factuur voor ${f.name} op een andere manier? Dan wacht de bestelling niet meer.`,
    answeredOn: (f: { day: string }) => `Je zei op ${f.day} dat je zelf een factuur maakte.`,
    notAnswered: 'Nee, de factuur moet nog',
    away: 'Gooi de bestelling weg',
    awayLead: 'Kun je dit niet leveren? Bel of mail de klant eerst. Gooi de bestelling daarna weg.',
  },
  task: (f: { name: string; what: string; days: number }) =>
    f.days <= 0
      ? `${f.name} bestelde vandaag ${f.what}`
      : `${f.name} bestelde ${f.days === 1 ? 'gisteren' : `${f.days} dagen geleden`} ${f.what}`,
  form: {
    takesOrders: 'Klanten mogen meteen bestellen',
    takesOrdersHint:
      'Dan komt er een knop bij alles met een prijs voor alles samen of per stuk. Wat ' +
      'besteld is, moet je leveren voor die prijs. ' +
      'Wie voor zichzelf koopt, mag zich 14 dagen bedenken, behalve bij iets op maat. Een bestelling telt als werk: ' +
      'zet dit aan als je gemeente vindt dat je mag werken. Twijfel je? Vraag eerst je consulent.',
    toMeasure: 'Dit maak ik op maat voor één klant',
    toMeasureHint:
      'Alleen voor iets dat je pas maakt als de klant gekozen heeft, bijvoorbeeld een jurk in haar maat. ' +
      'Dan mag de klant het niet binnen 14 dagen terugsturen. Dat leest de klant vóór het bestellen.',
    shipping: 'Wat kost opsturen?',
    shippingHint: 'Laat leeg als klanten het ophalen. Schrijf 0 als opsturen niets extra kost.',
  },
  refusals: {
    'shop-offer-gone': 'Dit kun je niet meer zo bestellen. Kijk op de bladzijde wat er nu is.',
    'shop-address-lacking': 'Vul je adres in: anders weten we niet waar het heen moet.',
    'shop-page-changed': 'De bladzijde is intussen veranderd. Lees het nog een keer.',
    'shop-order-differs':
      'Met de btw van nu is het niet meer wat de klant zag. Spreek het af met de klant ' +
      'en maak de factuur zelf.',
  },
}
