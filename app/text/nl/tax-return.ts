/** De btw-aangifte, de suppletie en de opgaaf ICP: de bladzijden van één tijdvak. */
export const taxReturn = {
  return: {
    title: (f: { period: string }) => `Btw-aangifte ${f.period}`,
    back: 'Alle tijdvakken',
    running: (f: { day: string }) =>
      `Dit tijdvak loopt nog tot en met ${f.day}. De bedragen kunnen nog veranderen.`,
    notNeeded: 'De coöperatie deed het hele tijdvak mee aan de KOR. Een aangifte is niet nodig.',
    how: 'Neem deze bedragen over in Mijn Belastingdienst Zakelijk. Kom daarna hier terug en zeg dat het is ingediend.',
    table: 'De rubrieken van de aangifte',
    box: 'Rubriek',
    base: 'Bedrag zonder btw',
    vat: 'Btw',
    open: (f: { box: string }) => `Bekijk wat er in rubriek ${f.box} zit`,
    roundingTitle: 'Hoe ronden we af?',
    rounding:
      'De aangifte is in hele euro’s. Je mag afronden in je eigen voordeel: wat je moet betalen naar beneden, ' +
      'wat je terugkrijgt naar boven. De centen staan in het werkblad.',
    exact: (f: { exact: string; difference: string }) =>
      `Precies is het ${f.exact}. Het verschil van ${f.difference} boeken we als betalingsverschil.`,
    showEmpty: 'Laat ook de lege rubrieken zien',
    hideEmpty: 'Laat alleen rubrieken met een bedrag zien',
    names: {
      '1a': 'Verkocht met hoog tarief',
      '1b': 'Verkocht met laag tarief',
      '1c': 'Verkocht met een ander tarief',
      '1d': 'Privégebruik',
      '1e': 'Verkocht met 0 % of btw verlegd naar de klant',
      '2a': 'Gekocht met btw verlegd naar jullie',
      '3a': 'Verkocht naar landen buiten de EU',
      '3b': 'Verkocht naar landen in de EU',
      '3c': 'Installatie of verkoop op afstand in de EU',
      '4a': 'Gekocht uit landen buiten de EU',
      '4b': 'Gekocht uit landen in de EU',
      '5a': 'Btw die je moet betalen (1 tot en met 4)',
      '5b': 'Btw die je terugkrijgt (voorbelasting)',
      '5c': '5a min 5b',
      '5d': 'Vermindering kleineondernemersregeling (bestaat niet meer)',
      '5e': 'Schatting vorige aangifte',
      '5f': 'Schatting deze aangifte',
      '5g': 'Totaal',
    },
    totalPay: 'Totaal te betalen',
    totalReceive: 'Totaal terug te krijgen',
    corrections: 'Correcties van eerdere tijdvakken',
    correctionsLead:
      'Dit is pas na de aangifte van dat tijdvak geboekt. Samen is het hooguit € 1.000. ' +
      'Daarom mag het mee in deze aangifte. Het zit al in de bedragen hierboven.',
    apart: 'Niet in deze aangifte: suppletie nodig',
    apartLead:
      'Dit is geboekt na de aangifte van dat tijdvak, en samen is het meer dan € 1.000. ' +
      'Dan moet je het apart melden, per tijdvak, binnen acht weken.',
    correctionOf: (f: { period: string }) => `Over ${f.period}`,
    check: 'Klopt het met de boeken?',
    checkGood: (f: { amount: string }) =>
      `Ja. Op de btw-rekeningen staat ${f.amount}, en dat is precies wat de aangiften zeggen.`,
    checkNot: 'Nog niet. Kijk dit na voordat je aangifte doet.',
    offRate: (f: { box: string; vat: string; expected: string }) =>
      `In rubriek ${f.box} staat ${f.vat} btw. Bij het bedrag ernaast hoort ${f.expected}.`,
    byHand: (f: { count: number }) =>
      f.count === 1
        ? 'Eén boeking op een btw-rekening is met de hand gemaakt, zonder factuur of bon:'
        : `${f.count} boekingen op een btw-rekening zijn met de hand gemaakt, zonder factuur of bon:`,
    byHandEntry: (f: { number: number; day: string; description: string; amount: string }) =>
      `Boeking ${f.number}, ${f.day}: ${f.description}, ${f.amount} btw`,
    checkParts: (f: { amount: string }) => `Op de btw-rekeningen staat ${f.amount}. Dat is:`,
    parts: {
      period: 'van dit tijdvak',
      unfiled: 'van eerdere tijdvakken die nog niet zijn ingediend',
      corrections: 'later geboekt in tijdvakken die al zijn ingediend',
      beforeStart: 'van voor de eerste aangifte in Gilde',
      unexplained: 'dit kunnen we niet verklaren: kijk het na',
    },
    total: 'Samen',
    worksheet: 'Werkblad om af te drukken',
    csv: 'Werkblad als csv',
    icp: 'Opgaaf ICP',
    toFile: 'Zeg dat het is ingediend',
    supplement: 'Suppletie over dit tijdvak',
  },

  filed: {
    notice: (f: { day: string; by: string }) => `Ingediend op ${f.day}. Bewaard door ${f.by}.`,
    done: 'Bewaard. De btw van dit tijdvak staat nu bij “Btw betaald of ontvangen”.',
    frozen: 'Dit is precies wat is ingediend. Het verandert niet meer.',
    pay: (f: { amount: string; day: string }) => `Betaal ${f.amount} uiterlijk op ${f.day}.`,
    payTo:
      'Rekening van de Belastingdienst: NL86 INGB 0002 4455 88. Kijk het na op de aangifte. ' +
      'Zet alleen het betalingskenmerk erbij.',
    reference: 'Betalingskenmerk',
    noReference: 'Er is geen betalingskenmerk bewaard.',
    left: (f: { paid: string }) => `Hiervan is ${f.paid} al betaald.`,
    isPaid: 'Dit is betaald.',
    receive: (f: { amount: string }) => `De Belastingdienst betaalt jullie ${f.amount}.`,
    isReceived: 'Dit is ontvangen.',
    bank:
      'Staat de betaling op het bankafschrift? Dan herkennen we het kenmerk, en hoef je alleen te bevestigen. ' +
      'Zonder kenmerk boek je die op “1520 Btw betaald of ontvangen”.',
    entry: 'Bekijk de boeking',
    supplement: (f: { day: string; amount: string }) => `Suppletie ingediend op ${f.day}: ${f.amount}`,
    undone: (f: { day: string; reason: string }) =>
      `Een eerdere versie is op ${f.day} teruggedraaid: ${f.reason}`,
    undo: 'Toch niet ingediend?',
    undoLead:
      'Dat kan alleen zolang er niets van betaald is. De boeking wordt teruggedraaid. ' +
      'Wat je had ingediend, blijft bewaard.',
    reason: 'Waarom?',
    undoButton: 'Draai dit terug',
    undoneDone: 'Teruggedraaid. Dit tijdvak staat weer open.',
  },

  file: {
    title: (f: { period: string }) => `Ingediend: ${f.period}`,
    lead: 'Heb je deze bedragen ingevuld bij de Belastingdienst? Zeg dan hier wanneer, met het betalingskenmerk.',
    back: 'Terug naar de aangifte',
    filedOn: 'Op welke dag heb je het ingediend?',
    reference: 'Betalingskenmerk',
    referenceHint: 'Zestien cijfers. Je ziet ze bij de Belastingdienst na het indienen.',
    referenceOptional: 'Krijg je geld terug? Dan mag je dit leeg laten.',
    save: 'Dit is ingediend',
    pay: (f: { amount: string }) => `Je hebt aangegeven dat je ${f.amount} moet betalen.`,
    receive: (f: { amount: string }) => `Je hebt aangegeven dat je ${f.amount} terugkrijgt.`,
    zero: 'Je hebt aangegeven dat je niets betaalt en niets terugkrijgt.',
    after:
      'Hierna ligt vast wat is ingediend. Wat later nog in dit tijdvak wordt geboekt, komt in een volgende aangifte.',
  },

  supplement: {
    title: (f: { period: string }) => `Suppletie ${f.period}`,
    lead: 'Een suppletie vertelt de Belastingdienst wat er anders is dan in de aangifte stond.',
    nothing: 'Er is niets veranderd in dit tijdvak na de aangifte. Een suppletie is niet nodig.',
    rule:
      'Is alles wat later is geboekt samen meer dan € 1.000? Dan moet het met een suppletie, binnen acht weken. ' +
      'Is het minder, dan mag het ook mee in de volgende aangifte.',
    table: 'De nieuwe bedragen van het hele tijdvak',
    how: 'Vul bij de Belastingdienst de nieuwe bedragen in, niet alleen het verschil.',
    pay: (f: { amount: string }) => `Bij te betalen: ${f.amount}`,
    receive: (f: { amount: string }) => `Terug te krijgen: ${f.amount}`,
    zero: 'Je hoeft niets bij te betalen en krijgt niets terug.',
    what: 'Wat er later is geboekt',
  },

  box: {
    title: (f: { box: string; period: string }) => `Rubriek ${f.box}, ${f.period}`,
    back: 'Terug naar de aangifte',
    day: 'Dag',
    entry: 'Boeking',
    what: 'Wat',
    base: 'Bedrag zonder btw',
    vat: 'Btw',
    correction: 'Correctie',
    total: 'Samen',
    none: 'In deze rubriek staat niets.',
    table: 'Waar dit bedrag uit bestaat',
    more: 'Meer',
  },

  worksheet: {
    title: (f: { period: string }) => `Werkblad btw ${f.period}`,
    lead: 'Elk bedrag van de aangifte, tot op de factuur of de bon. Dit zijn de precieze bedragen, met centen.',
    tooLong: (f: { count: string }) =>
      `Dit werkblad heeft ${f.count} regels. Dat is te veel voor één bladzijde. Haal het op als csv.`,
    headings: {
      box: 'Rubriek',
      day: 'Dag',
      entry: 'Boeking',
      description: 'Omschrijving',
      base: 'Bedrag zonder btw',
      vat: 'Btw',
      correction: 'Correctie',
      yes: 'ja',
    },
    print: 'Druk deze bladzijde af met Ctrl + P. Daar kun je ook een pdf van maken.',
  },

  icp: {
    title: (f: { period: string }) => `Opgaaf ICP ${f.period}`,
    lead: 'Diensten voor bedrijven in andere EU-landen, per btw-nummer van de klant. Je geeft ze apart op.',
    none: 'Er zijn in dit tijdvak geen diensten voor bedrijven in andere EU-landen. Een opgaaf is niet nodig.',
    table: 'Per klant',
    number: 'Btw-nummer',
    customer: 'Klant',
    amount: 'Bedrag',
    noNumber: 'Geen btw-nummer',
    corrections: 'Correcties van eerdere opgaven',
    of: 'Over',
    total: 'Samen',
    checkGood: (f: { amount: string }) =>
      `Dit is samen ${f.amount}. Dat is gelijk aan rubriek 3b van de aangifte.`,
    checkWrong: (f: { amount: string; difference: string }) =>
      `Dit is samen ${f.amount}. Dat is ${f.difference} anders dan rubriek 3b van de aangifte. Kijk dit na.`,
    numberMissing:
      'Een klant heeft geen btw-nummer. Crediteer die factuur en maak een nieuwe met het nummer erop.',
    year:
      'Doe je één keer per jaar aangifte? Dan moet de opgaaf ICP per kwartaal, ' +
      'tenzij de Belastingdienst toestemming gaf.',
    filedOn: 'Op welke dag heb je het opgegeven?',
    save: 'Dit is opgegeven',
    filed: (f: { day: string; by: string }) => `Opgegeven op ${f.day}. Bewaard door ${f.by}.`,
    done: 'Bewaard.',
    undoneDone: 'Teruggedraaid. Deze opgaaf staat weer open.',
    whole: 'Op de opgaaf staan hele euro’s.',
  },
}
