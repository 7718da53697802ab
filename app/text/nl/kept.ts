import type { KeptKind, WhyKept } from '../../domains/members/kept.ts'

/** What is kept of a member, for how long and why. */
export const kept = {
  title: 'Wat we van je bewaren',
  way: 'Wat we van je bewaren, en hoe lang',
  lead: 'Als je stopt, blijft niet alles staan. Hier lees je wat we bewaren, hoe lang, en waarom.',
  why: {
    books: {
      title: 'Dit moeten we bewaren',
      said:
        'Wie een boekhouding heeft, moet die zeven jaar bewaren (artikel 52 van de Algemene wet inzake ' +
        'rijksbelastingen, en artikel 2:10 van het Burgerlijk Wetboek). Wat bij het geld hoort, hoort daarbij.',
    },
    proof: {
      title: 'Dit bewaren we voor jouw bewijs',
      said: 'Zo lang als je inlogt en je bewijs van wat je deed kunt maken. Daarna wissen we het.',
    },
    needed: {
      title: 'Dit wissen we',
      said:
        'We bewaren het niet langer dan nodig is voor waar je het ons voor vertelde (artikel 5 van de AVG). ' +
        'Wissen gaat ’s nachts vanzelf.',
    },
    other: {
      title: 'Dit is ook van een ander',
      said: 'Wat twee leden samen deden, staat ook in het verhaal van de ander. Daarom blijft het staan.',
    },
  } satisfies Readonly<Record<WhyKept, { title: string; said: string }>>,
  kinds: {
    money: 'Facturen, offertes, kosten, bonnetjes die geboekt zijn, en je potje:',
    statements:
      'Je maandoverzichten, de toestemming van je gemeente, wat je daarvoor vertelde, en berichten met je consulent:',
    register: 'Je naam, je adres, je e-mailadres, van wanneer tot wanneer je lid was, en je overeenkomsten:',
    things: 'Wat je leende of reserveerde, met wat het kostte:',
    help: 'Wie jij hielp, wie jou hielp, en de uren daarvan.',
    meetings: 'Bijeenkomsten waar je was:',
    conversations: 'Gesprekken met de coach:',
    plan: 'Je plan, je doelen, en wat de coach erover schreef:',
    board: 'Vragen en aanbod op het prikbord waar niemand op inging:',
    orders: 'Bestellingen uit je eigen webwinkel die geen factuur werden:',
    destination: 'Waar je heen ging toen je stopte:',
    shopPage: 'De bladzijde van je bedrijf, met de foto:',
    phone: 'Je nummer voor herinneringen, en waarop wie je hielp je kon bereiken:',
    callPhone: 'Het nummer waarop de coöperatie je belt:',
    application: 'Je aanmelding, met wat je toen vertelde:',
    coachNotes: 'Wat een coach alleen voor zichzelf over je opschreef, nadat die geen coach meer is:',
    receiptPages: 'Foto’s van bonnetjes die niet zijn geboekt:',
    requests: 'Vragen en bestellingen van klanten via je etalage:',
    waitingOrders: 'Bestellingen via je etalage die nog op een factuur wachten:',
    heard: 'Hoe een bestelling in je webwinkel het laatst stond:',
    scans: 'Foto’s van papier dat je inleverde:',
    texts: 'Sms’jes die we stuurden:',
    mails:
      'Mails die we stuurden, behalve die met een factuur, offerte, herinnering of overzicht (die horen daarbij):',
    unsentMails: 'Mails die niet weg konden:',
  } satisfies Readonly<Record<KeptKind, string>>,
  terms: {
    years: ({ count }: { count: number }) => `tot en met het ${count}e jaar na het jaar waarin je stopt.`,
    months: ({ count }: { count: number }) =>
      count === 12 ? 'een jaar nadat je stopt.' : `${count} maanden nadat je stopt.`,
    daysLeft: ({ count }: { count: number }) =>
      count === 0 ? 'gaat weg in de nacht nadat je stopt.' : `${count} dagen nadat je stopt.`,
    days: ({ count }: { count: number }) => `${count} dagen, ook als je lid blijft.`,
    /** Van wie gestopt is: dan is de dag bekend. */
    until: ({ day }: { day: string }) => `tot en met ${day}.`,
    /** Van wie gestopt is, als die dag voorbij is en het programma zelf wist. */
    gone: ({ day }: { day: string }) => `dat is gewist. Het stond er tot en met ${day}.`,
    open: '',
  },
  asks: 'Wil je weten wat er van jou staat, of wil je dat iets eerder weggaat? Vraag het de administratie.',
}
