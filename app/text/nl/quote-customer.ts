import { withStop } from '../sentence.ts'

/** What a member is told about a quote: by whose customer, until when, and who leads it when it is joint work. */
type ToldOfQuote = { customer: string; until: string; leader: string }

/** What the customer of a quote reads, and the mails about it. */
export const quoteCustomer = {
  /** The page of the customer. */
  customer: {
    title: (f: { number: string }) => `Offerte ${f.number}`,
    heading: (f: { maker: string }) => `Offerte van ${f.maker}`,
    lead: (f: { amount: string }) => `Dit werk, voor ${f.amount}.`,
    accepted: (f: { name: string; day: string }) =>
      `${f.name} zei ja op ${f.day}. Je kreeg een mail met het bewijs.`,
    declined: 'Je hebt nee gezegd tegen deze offerte.',
    expired: (f: { day: string }) =>
      `Deze offerte gold tot en met ${f.day}. Wil je nog? Stel een vraag hieronder.`,
    withdrawn: 'Deze offerte is ingetrokken. Je kunt er geen ja meer op zeggen.',
    replaced: 'Er is een nieuwere versie van deze offerte. Die staat in je mail.',
    asked: 'Je vraag is verstuurd. Je krijgt antwoord per mail of op deze pagina.',
    yesDone: 'Dank je wel. Je ja is bewaard.',
    noDone: 'Dank je wel. We geven het door.',
    what: 'Wat er gebeurt',
    net: 'Zonder btw',
    vat: 'Btw',
    vatIncluded: 'Waarvan btw',
    total: 'Totaal',
    number: 'Nummer',
    maker: 'Gemaakt door',
    forWhom: 'Voor',
    planned: 'Wanneer',
    validUntil: 'Geldig tot en met',
    reference: 'Jouw kenmerk',
    note: 'Bericht',
    howToPay: 'Zo betaal je',
    inOnce: 'Je krijgt één factuur als het werk klaar is.',
    terms: 'Voorwaarden',
    priceSaid: 'Hoe de prijs is bepaald',
    pdf: 'Offerte als PDF',
    yesTitle: 'Ben je het eens met deze offerte?',
    yesBody: (f: { seller: string; amount: string }) =>
      `Met ja spreek je dit werk af met ${withStop(f.seller)} Dan moet je er ${f.amount} voor betalen. ` +
      'Wij bewaren de dag en de tekst.',
    payOnce: (f: { days: number }) =>
      `Als het werk klaar is, krijg je de factuur. Die betaal je binnen ${f.days} dagen.`,
    payParts: (f: { days: number }) =>
      `Voor elk deel krijg je een factuur. Die betaal je binnen ${f.days} dagen.`,
    termsGo: 'De voorwaarden horen erbij. Ze staan hierboven helemaal, onder “Voorwaarden”.',
    name: 'Je naam',
    /** Art. 6:230v lid 3 BW: de knop zegt dat je moet betalen. */
    yes: 'Ja, akkoord met betaalplicht',
    noTitle: 'Liever niet?',
    reason: 'Wil je zeggen waarom?',
    no: 'Nee, dank je',
    question: 'Ik heb een vraag',
    questionLabel: 'Je vraag',
    ask: 'Verstuur de vraag',
    yourQuestions: 'Jouw vragen',
    youAsked: (f: { moment: string }) => `Je vroeg op ${f.moment}`,
    weAnswered: (f: { moment: string }) => `Wij antwoordden op ${f.moment}`,
    about: (f: { maker: string; seller: string }) =>
      `${f.maker} doet het werk. De afspraak is met ${f.seller}, en die stuurt ook de factuur.`,
    kvk: (f: { number: string }) => `KVK ${f.number}`,
    names: { name: 'Je naam', reason: 'De reden', question: 'Je vraag' },
  },

  /** The document. */
  paper: {
    title: 'Offerte',
    documentTitle: (f: { number: string; seller: string }) => `Offerte ${f.number} van ${f.seller}`,
    fileName: (f: { number: string }) => `offerte-${f.number}.pdf`,
    number: 'Nummer',
    day: 'Datum',
    validUntil: 'Geldig tot en met',
    planned: 'Werk gepland',
    reference: 'Kenmerk klant',
    offeredTo: 'Voor',
    linesHeading: 'Wat we aanbieden',
    total: 'Totaal',
    agreeHeading: 'Akkoord?',
    agree: (f: { until: string }) =>
      `Ja zeggen kan tot en met ${f.until}, met de link in de mail. Je krijgt één factuur als het werk klaar is.`,
    agreeInParts: (f: { until: string }) =>
      `Ja zeggen kan tot en met ${f.until}, met de link in de mail. Je betaalt in delen:`,
    continued: (f: { number: string }) => `Offerte ${f.number}, vervolg`,
    questions: (f: { email: string }) => `Vragen over deze offerte? Mail ${f.email}.`,
    /** Voor wie voor zichzelf koopt. */
    mayWithdraw:
      'Zeg je ja, dan mag je je nog 14 dagen bedenken. Hoe dat gaat, lees je op de pagina van de link.',
  },

  mail: {
    hello: (f: { name: string }) => `Dag ${f.name},`,
    button: 'Bekijk de offerte',
    memberButton: 'Naar de offerte',
    attached: 'De offerte zit ook als PDF bij deze mail.',
    answer: 'Je stelde een vraag over de offerte. Dit is het antwoord:',
    open: 'Op deze pagina kun je ja of nee zeggen:',
    reason: 'De reden:',
    question: 'De vraag:',
    subject: {
      document: (f: { number: string; seller: string }) => `Offerte ${f.number} van ${f.seller}`,
      answer: (f: { number: string; seller: string }) => `Antwoord op je vraag over offerte ${f.number}`,
      accepted: (f: { number: string; seller: string }) => `Je ja op offerte ${f.number}`,
      withdrawn: (f: { number: string; seller: string }) => `Offerte ${f.number} is ingetrokken`,
    },
    toCustomer: {
      document: (f: { maker: string; seller: string; total: string; until: string }) => [
        `${f.maker} maakte een offerte voor je: ${f.total}. Hij geldt tot en met ${f.until}.`,
        'Op deze pagina lees je hem, stel je een vraag, en zeg je ja of nee. Je hebt geen account nodig.',
      ],
      accepted: (f: { maker: string; seller: string; total: string; until: string }) => [
        `Je zei ja tegen de offerte van ${f.maker}: ${f.total}. Dank je wel.`,
        `De afspraak is met ${withStop(f.seller)} De offerte zoals je hem goedkeurde, zit bij deze mail.`,
      ],
      withdrawn: (f: { maker: string; seller: string; total: string; until: string }) => [
        `${f.maker} trok de offerte van ${f.total} in. Je kunt er geen ja meer op zeggen.`,
        'Heb je een vraag? Stel hem op deze pagina:',
      ],
    },
    memberSubject: {
      accepted: (f: ToldOfQuote) => `${f.customer} zegt ja tegen je offerte`,
      declined: (f: ToldOfQuote) => `${f.customer} zegt nee tegen je offerte`,
      expiring: (f: ToldOfQuote) => `Je offerte voor ${f.customer} verloopt bijna`,
      question: (f: ToldOfQuote) => `${f.customer} vraagt iets over je offerte`,
      agreement: (f: ToldOfQuote) => `Klopt deze offerte voor ${f.customer}?`,
      joint: (f: ToldOfQuote) => `Samen met ${f.leader}: klopt deze offerte voor ${f.customer}?`,
      'joint-accepted': (f: ToldOfQuote) => `${f.customer} zegt ja tegen jullie offerte`,
      'joint-declined': (f: ToldOfQuote) => `${f.customer} zegt nee tegen jullie offerte`,
    },
    /** Wie niets hoort over bedenken. */
    mayBegin: 'Je kunt beginnen.',
    toMember: {
      accepted: (f: ToldOfQuote) =>
        `${f.customer} zegt ja tegen je offerte. Is het werk klaar? Maak er dan in Gilde de factuur van.`,
      declined: (f: ToldOfQuote) => `${f.customer} zegt nee tegen je offerte.`,
      expiring: (f: ToldOfQuote) =>
        `${f.customer} heeft nog niet geantwoord. De offerte geldt tot en met ${f.until}. Vraag je het even na?`,
      question: (f: ToldOfQuote) =>
        `${f.customer} vraagt iets over je offerte. Antwoord op de pagina van de offerte.`,
      agreement: (f: ToldOfQuote) =>
        `De administratie maakte of wijzigde een offerte voor ${f.customer}. Zeg of hij klopt. Pas dan gaat hij weg.`,
      joint: (f: ToldOfQuote) =>
        `${f.leader} maakte een offerte voor ${f.customer}, voor werk dat jullie samen doen. ` +
        'Kijk wat jouw deel is, en ' +
        'zeg of het klopt. Pas dan gaat hij weg.',
      'joint-accepted': (f: ToldOfQuote) =>
        `${f.customer} zegt ja tegen de offerte van ${f.leader} en jou. ${f.leader} maakt de factuur.`,
      'joint-declined': (f: ToldOfQuote) => `${f.customer} zegt nee tegen de offerte van ${f.leader} en jou.`,
    },
  },
}
