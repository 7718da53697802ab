/** One agreement on the screen and signing it: a part of `contracts`. */
export const contractSigning = {
  /** Why what was asked before is taken back. */
  newerVersion: 'Er is een nieuwe vraag gekomen. Die komt hiervoor in de plaats.',
  one: {
    back: 'Terug naar overeenkomsten',
    lead: (f: { member: string; day: string }) => `Voor ${f.member}, vanaf ${f.day}.`,
    yesTo: 'Hier zeg je ja op',
    whole: 'De hele tekst',
    pdf: 'Bekijk of print als pdf',
    proof: 'Bewijs van tekenen (pdf)',
    /** Folded: who never needs it does not read it. */
    technicalProof: 'Technisch bewijs',
    hash: 'Vingerafdruk van het bestand (SHA-256)',
    hashHint:
      'Dit getal is van het bestand dat je tekende. Verandert er later één letter in, dan is het getal anders. Zo ' +
      'kun je laten zien dat niemand er iets aan veranderde. Je hoeft er niets mee te doen.',
    said: 'Wat er is gezegd',
    put: (f: { day: string }) => `${f.day}: gevraagd om te tekenen`,
    words: {
      signed: (f: { by: string; day: string }) => `${f.day}: ${f.by} tekende met een code per mail`,
      paper: (f: { by: string; day: string }) => `Getekend op papier op ${f.day}. Opgeschreven door ${f.by}`,
      refused: (f: { by: string; day: string }) => `${f.day}: ${f.by} zei nee`,
      asked: (f: { by: string; day: string }) => `${f.day}: ${f.by} stelde een vraag`,
      answered: (f: { by: string; day: string }) => `${f.day}: antwoord van ${f.by}`,
      'signed-for-cooperative': (f: { by: string; day: string }) =>
        `${f.day}: ${f.by} tekende namens de coöperatie`,
      withdrawn: (f: { by: string; day: string }) => `${f.day}: ${f.by} trok dit in`,
      'paper-seen': (f: { by: string; day: string }) =>
        `${f.day}: ${f.by} keek naar het papier: beide handtekeningen staan erop`,
      'paper-wrong': (f: { by: string; day: string }) =>
        `${f.day}: ${f.by} zei dat het papier niet klopt. Het is hier weggehaald`,
    },
    somebody: 'iemand',
    beforeScan: 'Dit is eerder op papier getekend. Hieronder staat de scan.',
    beforeNoScan:
      'Dit is eerder op papier getekend. Hier is geen scan van. Wat er precies stond, weten we hier dus niet.',
    coachSees:
      'Je ziet of het getekend is. Wat er staat, lezen alleen het lid, het bestuur en de administratie. ' +
      'Moet het op papier? Vraag het bestuur of de administratie om het te printen.',
    scan: (f: { place: number }) => `Bekijk de scan, deel ${f.place}`,
    sign: 'Ik wil tekenen',
    onPaper: 'Liever op papier? Vraag de administratie om het te printen.',
    no: 'Ik teken niet',
    noWords: 'Wil je zeggen waarom?',
    noHint: 'Het hoeft niet. De coach leest het en neemt contact met je op.',
    noSave: 'Zeg nee',
    ask: 'Ik heb een vraag',
    askWords: 'Wat wil je weten?',
    askHint:
      'Schrijf niets over je gezondheid of schulden. De coach, de administratie en het bestuur lezen dit.',
    askSave: 'Stel de vraag',
    waits: (f: { day: string }) =>
      `Je stelde op ${f.day} een vraag. De coach geeft antwoord; de administratie en het bestuur kunnen dat ook. ` +
      'Je hoeft nu niets te doen. Komt er antwoord? Dan staat dat bij wat je moet doen.',
    answer: 'Geef antwoord',
    answerWords: 'Je antwoord',
    answerSave: 'Stuur het antwoord',
    forCooperative: 'Teken namens de coöperatie',
    forCooperativeLead: (f: { member: string }) =>
      `${f.member} heeft getekend. Jouw ja maakt het rond. Daarna verandert het niet meer.`,
    withdraw: 'Trek dit in',
    withdrawWords: 'Waarom?',
    withdrawHint: 'Het lid leest dit.',
    withdrawSave: 'Trek in',
    scanAdd: 'Getekend papier toevoegen',
    done: {
      nee: 'Je nee is bewaard. De coach neemt contact met je op.',
      gevraagd: 'Je vraag is verstuurd.',
      antwoord: 'Je antwoord is verstuurd.',
      getekend: 'Je hebt getekend. Nu tekent iemand van het bestuur nog.',
      rond: 'Getekend namens de coöperatie. Het is rond.',
      ingetrokken: 'Dit is ingetrokken.',
      papier:
        'Het getekende papier is bewaard. Iemand anders van het bestuur of de administratie kijkt nog of beide ' +
        'handtekeningen erop staan. Daarna is het rond.',
      gezien: 'Beide handtekeningen staan erop. Het is rond.',
      'klopt-niet': 'Het papier is weggehaald. Wie het bewaarde en het lid lezen waarom.',
    },
  },
  sign: {
    title: (f: { title: string }) => `Teken: ${f.title}`,
    lead: 'Hier zeg je ja op:',
    how: 'We sturen een code van zes cijfers naar je e-mail. Daarmee teken je.',
    send: 'Stuur mij de code',
    sent: (f: { time: string; email: string; until: string }) =>
      `We stuurden om ${f.time} een code naar ${f.email}. Je kunt hem nog gebruiken tot ${f.until}.`,
    code: 'Code uit de mail',
    codeHint: 'Zes cijfers. Kijk ook bij ongewenste mail.',
    save: 'Ja, ik teken dit',
    again: 'Stuur een nieuwe code',
    back: 'Nee, ik wil nog lezen',
    paper: {
      title: 'Zo teken je op papier',
      why:
        'Je hebt hier geen e-mailadres. Daarom kunnen we je geen code sturen. ' +
        'Je tekent op papier; dat telt net zo.',
      who: (f: { names: string }) =>
        `Vraag het aan ${f.names}. De administratie of het bestuur print het papier. ` +
        'Is het getekend, dan bewaart de coach een foto ervan.',
      office:
        'Vraag het aan de administratie. Die print het papier en bewaart een foto ervan als het getekend is.',
      where: (f: { place: string }) => `Het adres van de coöperatie: ${f.place}.`,
      call: (f: { phone: string }) => `Bel je liever eerst? ${f.phone}.`,
      orMail:
        'Heb je wel een e-mailadres? De administratie zet het erbij. Dan kun je hier tekenen met een code.',
    },
    mail: {
      subject: 'Je code om te tekenen',
      body: (f: {
        name: string
        title: string
        cooperative: string
        code: string
        minutes: number
        link: string
      }) =>
        `Dag ${f.name},\n\nJe wilt dit tekenen, met ${f.cooperative}: ${f.title}.\n\nJe code is: ${f.code}\n\n` +
        `Hier vul je de code in:\n${f.link}\n\n` +
        `De code werkt ${f.minutes} minuten, en alleen hiervoor. Geef hem aan niemand.\n\n` +
        'Vroeg je dit niet? Doe dan niets, en bel de coöperatie.',
    },
  },
  paper: {
    title: 'Getekend papier toevoegen',
    lead: 'Maak een foto van elke bladzijde. De handtekening van het lid en die van het bestuur staan er allebei op.',
    day: 'Welke dag staat er bij de handtekening?',
    photo: 'Maak een foto',
    files: 'Of kies bestanden (foto of pdf)',
    save: 'Bewaar het papier',
  },
  before: {
    title: 'Eerder op papier getekend',
    lead:
      'Tekende een lid al voordat jullie dit programma gebruikten? Schrijf dat hier op. Met een scan als die er is; ' +
      'anders zonder, en dan staat dat er eerlijk bij.',
    member: 'Welk lid?',
    kind: 'Wat is getekend?',
    name: 'Hoe heet het papier?',
    day: 'Op welke dag getekend?',
    words: 'Waar ligt het papier?',
    wordsHint: 'Bijvoorbeeld: in de map Leden, in de kast. Je mag dit leeg laten.',
    save: 'Schrijf op',
    done: 'Opgeschreven. Iemand anders van het bestuur of de administratie kijkt nog naar het papier.',
  },
  proof: {
    subject: (f: { title: string }) => `Bewijs van tekenen: ${f.title}`,
    lead: 'Dit is getekend:',
    paper: (f: { title: string; day: string }) => `${f.title}, vanaf ${f.day}`,
    hash: (f: { sha256: string }) =>
      `Technisch bewijs dat er niets aan het bestand is veranderd (SHA-256): ${f.sha256}`,
    member: (f: { name: string; when: string; email: string }) =>
      `${f.name} tekende op ${f.when}, ingelogd en met een code van zes cijfers die naar ${f.email} ging`,
    cooperative: (f: { name: string; when: string }) =>
      `${f.name} tekende op ${f.when} namens de coöperatie, ingelogd`,
    notYet: 'De coöperatie heeft nog niet getekend',
    after:
      'Het papier zelf is apart bewaard. Het is na het tekenen niet veranderd: dat laat de vingerafdruk zien.',
    file: 'bewijs-van-tekenen',
  },
  /** Members for longer than a while who were never asked to sign. */
  notAsked: {
    title: (f: { count: number; name: string }) =>
      f.count === 1 ? `Vraag ${f.name} om te tekenen` : `Vraag ${f.count} leden om te tekenen`,
    detail: (f: { kinds: string; names: string; others: number }) =>
      `Nog nooit gevraagd: ${f.kinds}. ${f.names}${f.others === 0 ? '' : `, en nog ${f.others}`}.`,
  },
}
