/** Writing an invoice: the form, what it brings, what happens when it is sent. */
export const writing = {
  form: {
    newTitle: 'Nieuwe factuur',
    editTitle: 'Factuur wijzigen',
    forMember: (f: { name: string }) => `Je maakt deze factuur voor ${f.name}.`,
    whichMember: 'Voor wie van de leden?',
    whichMemberLead: 'Kies eerst wie het werk heeft gedaan.',
    noBusinessTitle: 'Er is nu geen onderneming',
    noBusiness:
      'Een factuur hoort bij een onderneming. Vraag de administratie om je onderneming in te schrijven.',
    back: 'Terug naar facturen',
    backToInvoice: 'Terug naar de factuur',

    who: 'Voor wie?',
    whoChoose: 'Kies een klant',
    whoSearch: 'Typ een paar letters van de naam.',
    newCustomer: 'Nieuwe klant',
    newCustomerHint:
      'Tot en met € 100 is een naam genoeg. Daarboven is het adres nodig. Dat vul je in na het bewaren.',
    newName: 'Naam van de klant',
    newKind: 'Wat voor klant is het?',
    newEmail: 'E-mail van de klant',
    newEmailHint: 'Hier gaat de factuur naartoe. Weet je het nog niet? Vul het later in.',
    business: 'Voor welke onderneming werk je?',

    what: 'Wat heb je gedaan?',
    whatExample: 'Bijvoorbeeld: etalage geschilderd',
    from: 'Wanneer gewerkt?',
    until: 'Tot en met',
    moreDays: 'Was het meer dan één dag?',
    line: (f: { line: number }) => `Regel ${f.line}`,
    quantity: 'Hoeveel',
    price: 'Prijs',
    pricePer: 'Prijs per stuk',
    reverseNeedsNumber: 'Btw verlegd? Zet eerst het btw-nummer bij de klant.',
    unit: 'Eenheid',
    vat: 'Btw',
    prices: 'Is de prijs met of zonder btw?',
    withVat: 'met btw',
    withoutVat: 'zonder btw',
    korHint: 'De coöperatie doet mee aan de KOR. Er komt geen btw bij.',
    vatHelp: 'Welke btw moet ik kiezen?',
    addLine: '+ Nog een regel',
    removeLine: (f: { line: number }) => `Haal regel ${f.line} weg`,
    details: 'Kenmerk of bericht erbij',
    reference: 'Kenmerk van de klant',
    referenceHint: 'Bijvoorbeeld een bestelnummer.',
    note: 'Bericht aan de klant',
    noteHint: 'Dit komt op de factuur.',
    send: 'Stuur naar de administratie',
    save: 'Bewaar',
    mend: 'Bewaar de verbetering',
    remove: 'Gooi dit concept weg',

    /** Names of fields as they stand in the sentence that says what is wrong. */
    names: {
      customer: 'Klant',
      newName: 'Naam van de klant',
      newKind: 'Wat voor klant is het',
      newEmail: 'E-mail van de klant',
      businessId: 'Onderneming',
      workedFrom: 'Wanneer gewerkt',
      workedUntil: 'Tot en met',
      description: 'Wat je hebt gedaan',
      quantity: 'Hoeveel',
      unit: 'Eenheid',
      unitPrice: 'Prijs',
      vatCode: 'Btw',
      prices: 'Prijs met of zonder btw',
      reference: 'Kenmerk',
      note: 'Bericht',
      reason: 'Wat er anders moet',
      question: 'Je vraag',
      answer: 'Je antwoord',
      disagreement: 'Wat er niet klopt',
    },
    nameOnLine: (f: { line: number; name: string }) => `Regel ${f.line}, ${f.name}`,
    customerUnknown:
      'Deze klant staat niet in de lijst. Kies uit de lijst, of vul hieronder een nieuwe klant in.',
    customerMaybeNew:
      'Deze klant kennen we nog niet. Is het een nieuwe klant? Kies dan wat voor klant het is. ' +
      'Anders: zoek hierboven opnieuw.',
    customerTwice: 'Je koos een klant en vulde ook een nieuwe in. Laat er één staan.',
    customerMissing: 'Kies een klant, of vul een nieuwe in.',
    newKindMissing: 'Kies wat voor klant het is.',
    dayOrder: 'De laatste dag ligt voor de eerste dag.',
    alreadyKnown: (f: { name: string }) =>
      `Je hebt al een klant met die naam of dat e-mailadres: ${f.name}. Kies of het dezelfde is.`,
    isThisOne: 'Is dit dezelfde klant?',
    sameCustomer: (f: { name: string }) => `Ja, het is ${f.name}`,
    otherCustomer: 'Nee, dit is een andere klant',
  },

  preview: {
    title: 'Wat levert dit op?',
    empty: 'Vul een prijs in. Dan zie je hier wat het oplevert.',
    unreadable:
      'De prijs of het aantal kunnen wij niet lezen. Kijk het na. Dan zie je hier wat het oplevert.',
    tooLarge: (f: { most: string }) =>
      `Dit bedrag is te groot. Op een factuur past hoogstens ${f.most}. Kijk de prijs en het aantal na.`,
    pays: 'De klant betaalt',
    vat: (f: { rate: string }) => `btw ${f.rate}, voor de Belastingdienst`,
    why: 'Hoe komen we hieraan?',
    /** One sentence under the picture; `pot` may be zero. */
    toPot: {
      paid: (f: { pot: string }) => `Als de klant betaalt, gaat ${f.pot} naar je potje.`,
      sent: (f: { pot: string }) => `Als de factuur verstuurd is, gaat ${f.pot} naar je potje.`,
      booked: (f: { pot: string }) => `Als de administratie het boekt, gaat ${f.pot} naar je potje.`,
    },
    toPotOf: (f: { pot: string; name: string }) => `Hiervan gaat ${f.pot} naar het potje van ${f.name}.`,
    /** `to` is where the scheme carries what is above the threshold. */
    potFull: (f: { threshold: string; to: string; amount: string }) =>
      `Je potje is vol (${f.threshold}). Wat erbij komt, gaat naar ${f.to}: ${f.amount}.`,
    potRoom: 'Koop je eerst iets uit je potje? Dan past er weer bij.',
    potRoomHow: 'Vraag iets te kopen uit je potje',
    potFullOf: (f: { name: string; threshold: string; to: string; amount: string }) =>
      `Het potje van ${f.name} is vol (${f.threshold}). Wat erbij komt, gaat naar ${f.to}: ${f.amount}.`,
    /** After the sentence on what still goes to the pot. */
    potFilled: (f: { threshold: string; to: string; amount: string }) =>
      `Dan is het potje vol (${f.threshold}). De rest gaat naar ${f.to}: ${f.amount}.`,
    notShared: 'nog niet verdeeld',
    noPot: 'Hiervan gaat niets naar je potje.',
    noScheme: 'Er geldt nog geen regeling om te verdelen. Daarom zie je nog niet wat naar je potje gaat.',
    vatSum: (f: { rate: string; base: string }) => `Btw: ${f.rate} van ${f.base}.`,
    netSum: (f: { net: string }) => `Zonder btw is het ${f.net}. Dat wordt verdeeld.`,
    stepSum: (f: { part: string; sum: string }) => `${f.part}: ${f.sum}`,
    lookAgain: 'Let op',
    bsn: 'Het lijkt of er een burgerservicenummer (BSN) staat. Haal het weg: een BSN hoort niet op een factuur.',
    fillCustomer: 'Vul de gegevens van de klant aan',
    fillNew: 'Je kunt sturen of bewaren. Vul daarna aan wat er van de klant ontbreekt.',
  },

  sent: {
    title: 'Je factuur is bij de administratie',
    officeTitle: 'De factuur staat klaar om goed te keuren',
    onlyTitle: 'De factuur staat klaar voor het lid',
    officeBody: 'Iemand anders van de administratie keurt hem goed.',
    body: 'Dit gebeurt er nu:',
    /** The first step when the administration wrote it and the member is asked. */
    youSay: 'Jij zegt of hij klopt.',
    steps: ['De administratie kijkt ernaar.', 'De klant krijgt de factuur per e-mail.'],
    stepsWithoutMail: [
      'De administratie kijkt ernaar.',
      'De klant krijgt de factuur. Er is nog geen e-mailadres: vul het in, of geef de klant zelf de link.',
    ],
    /** The last step, by what the scheme does with the money now. */
    paid: {
      pot: () => 'De klant betaalt. Dan gaat jouw deel naar je potje.',
      full: (f: { to: string }) => `De klant betaalt. Je potje is vol: wat erbij komt, gaat naar ${f.to}.`,
      other: () => 'De klant betaalt. Dan verdelen we het geld.',
      shared: () => 'De klant betaalt.',
    },
    customerLacks: 'Van de klant ontbreekt nog iets',
    customerSaved: 'De gegevens van de klant zijn bewaard.',
    saved: 'Je factuur is bewaard. Hij is nog niet verstuurd.',
    mended: 'De verbetering is bewaard. Het lid ziet wat je veranderde.',
    removed: 'Het concept is weg.',
    another: 'Nog een factuur',
  },
}
