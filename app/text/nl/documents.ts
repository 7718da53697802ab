/** Sentences on paper: the invoice, the credit note, the sign-in card. */
export const documents = {
  invoice: {
    title: { invoice: 'Factuur', 'credit-note': 'Creditfactuur' },
    documentTitle: (f: { title: string; number: string; seller: string }) =>
      `${f.title} ${f.number} van ${f.seller}`,
    logoOf: (f: { seller: string }) => `Logo van ${f.seller}`,
    billedTo: 'Voor',
    attention: (f: { contact: string }) => `t.a.v. ${f.contact}`,
    madeBy: 'Gemaakt door',
    didTheWork: 'Wie deed het werk',
    didLines: (f: { name: string; lines: string; count: number }) =>
      f.count === 1 ? `${f.name} (regel ${f.lines})` : `${f.name} (regels ${f.lines})`,
    number: { invoice: 'Factuurnummer', 'credit-note': 'Nummer' },
    issuedOn: { invoice: 'Factuurdatum', 'credit-note': 'Datum' },
    dueOn: 'Betalen voor of op',
    workedOn: 'Werk gedaan',
    customerReference: 'Kenmerk klant',
    corrects: 'Hoort bij factuur',
    correctsValue: (f: { number: string; day: string }) => `${f.number} van ${f.day}`,
    customerVatNumber: (f: { number: string }) => `Btw-nummer ${f.number}`,
    customerKvk: (f: { number: string }) => `KVK ${f.number}`,
    customerOin: (f: { number: string }) => `OIN ${f.number}`,
    kvk: (f: { number: string }) => `KVK ${f.number}`,
    vatNumber: (f: { number: string }) => `Btw ${f.number}`,
    iban: (f: { iban: string }) => `IBAN ${f.iban}`,
    page: 'Pagina {page} van {pages}',
    continued: (f: { title: string; number: string }) => `${f.title} ${f.number}, vervolg`,

    linesHeading: 'Wat is er gedaan',
    description: 'Omschrijving',
    quantity: 'Aantal',
    unitPrice: 'Prijs',
    vat: 'Btw',
    amount: 'Bedrag',
    linesInclude: { with: 'Prijzen met btw', without: 'Prijzen zonder btw', scheme: '' },
    vatShort: {
      exempt: 'vrij',
      'reverse-charge': 'verlegd',
      'eu-service': 'verlegd',
      'eu-goods': 'EU 0 %',
      export: '0 %',
    },

    net: 'Totaal zonder btw',
    vatLine: {
      rate: (f: { rate: string; base: string }) => `Btw ${f.rate} over ${f.base}`,
      rateIncluded: (f: { rate: string; base: string }) => `Waarvan btw ${f.rate} over ${f.base}`,
      exempt: (f: { base: string }) => `Vrijgesteld van btw: ${f.base}`,
      'reverse-charge': (f: { base: string }) => `Btw verlegd over ${f.base}`,
      'eu-service': (f: { base: string }) => `Btw verlegd over ${f.base}`,
      'eu-goods': (f: { base: string }) => `Levering binnen de EU, btw 0 % over ${f.base}`,
      export: (f: { base: string }) => `Levering buiten de EU, btw 0 % over ${f.base}`,
    },
    total: { invoice: 'Te betalen', 'credit-note': 'Totaal credit' },

    statements: {
      'reverse-charge': (f: { number: string }) => `Btw verlegd. Btw-nummer van de klant: ${f.number}.`,
      'eu-service': (f: { number: string }) =>
        `Btw verlegd: dienst binnen de EU (artikel 44 en 196 btw-richtlijn). Btw-nummer van de klant: ${f.number}.`,
      'eu-goods': (f: { number: string }) =>
        `Intracommunautaire levering (artikel 138 btw-richtlijn). Btw-nummer van de klant: ${f.number}.`,
      export: 'Uitvoer naar een land buiten de EU (artikel 146 btw-richtlijn).',
      exempt: (f: { ground: string }) => `Vrijgesteld van btw: ${f.ground}.`,
      smallBusinessScheme: 'Factuur vrijgesteld van btw op grond van artikel 25 Wet OB (KOR).',
    },

    paymentHeading: 'Betalen',
    paymentTerms: (f: { total: string; due: string }) => `Graag ${f.total} betalen voor of op ${f.due}.`,
    paymentTermsWithoutDay: (f: { total: string }) => `Graag ${f.total} betalen.`,
    paymentIban: 'Rekening',
    paymentHolder: 'Op naam van',
    paymentAmount: 'Bedrag',
    paymentReference: 'Betalingskenmerk',
    paymentText: 'Omschrijving',
    qrCaption: 'Scan met de bankapp',
    qrAlt: (f: { total: string; holder: string; iban: string; reference: string }) =>
      `QR-code om ${f.total} te betalen aan ${f.holder}, rekening ${f.iban}, onder vermelding van ${f.reference}`,
    refundHeading: 'Terug te krijgen',
    refund: (f: { number: string }) =>
      `Dit bedrag gaat af van factuur ${f.number}. Is die al betaald, dan betalen wij het terug.`,
    nothingToPay: 'Er is niets te betalen.',
    question: (f: { email: string }) => `Vragen over deze factuur? Mail ${f.email}.`,
  },

  /** What an invoice lacks before it may be issued: `missingContent`. */
  missing: {
    number: 'Het nummer ontbreekt.',
    'seller-name': 'De naam van de coöperatie ontbreekt.',
    'seller-address': 'Het adres van de coöperatie is niet compleet: straat, postcode en plaats.',
    'seller-kvk': 'Het KVK-nummer van de coöperatie ontbreekt.',
    'seller-vat-number': 'Het btw-nummer van de coöperatie ontbreekt.',
    'customer-name': 'De naam van de klant ontbreekt.',
    'customer-address': 'Het adres van de klant is niet compleet: straat, postcode en plaats.',
    'customer-vat-number': 'Btw verleggen kan alleen met het btw-nummer van de klant.',
    lines: 'Er staat nog niets op de factuur.',
    description: 'Bij een regel staat niet wat er gedaan is.',
    'exemption-ground': 'Bij de vrijstelling staat niet welke wet dat zegt.',
    'corrected-invoice': 'Er staat niet bij welke factuur deze creditfactuur hoort.',
  },

  signInCard: {
    title: (f: { cooperative: string }) => `Inlogkaart van ${f.cooperative}`,
    heading: 'Jouw inlogkaart',
    hello: (f: { name: string }) => `Voor ${f.name}`,
    codeLabel: 'Jouw code',
    steps: {
      scan: 'Scan het vierkant met je telefoon. Of ga naar:',
      type: 'Staat je code er nog niet? Vul hem in.',
      code: 'Kies “Inloggen”. Klaar.',
    },
    validUntil: (f: { day: string }) => `De code werkt één keer, tot en met ${f.day}.`,
    secret: 'Geef de code aan niemand. Wij bellen of mailen er nooit om.',
    callFirst: (f: { phone: string }) =>
      `${f.phone === '' ? 'Bel ons eerst' : `Bel eerst ${f.phone}`}. Dan gaat ook open wat alleen jij leest.`,
    lost: (f: { contact: string }) => `Inlogkaart kwijt? Bel of mail ${f.contact}. Dan maken we een nieuwe.`,
    cut: 'Knip de inlogkaart uit langs de lijn.',
    qrAlt: (f: { link: string }) => `QR-code met de link ${f.link}`,
    logoOf: (f: { cooperative: string }) => `Logo van ${f.cooperative}`,
  },
}
