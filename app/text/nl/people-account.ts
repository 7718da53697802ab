import type { PersonalFile, PersonalPart } from '../../values/personal-file.ts'

const list = new Intl.ListFormat('nl', { type: 'conjunction' })

/** Je eigen toegang: hoe je inlogt, waar je bent ingelogd, wat er gebeurde. */
export const peopleAccount = {
  account: {
    title: 'Mijn toegang',
    name: 'Naam',
    email: 'E-mailadres',
    noEmail: 'Geen: je logt in met een inlogkaart',
    language: 'Taal',
    languageSave: 'Bewaar taal',
    toDoMail: (f: { cooperative: string }) => `Elke week een mail met wat je moet doen bij ${f.cooperative}`,
    membershipsTitle: 'Waar je bij hoort',
    passkeysTitle: 'Toegangssleutels',
    passkeysLead:
      'Met een toegangssleutel log je in met je vinger, je gezicht of je pincode. Er is geen code meer nodig.',
    passkeysNone: 'Je hebt nog geen toegangssleutel.',
    passkeysCaption: 'Je toegangssleutels',
    passkeyDevice: 'Gemaakt op',
    passkeyMade: 'Sinds',
    passkeyUsed: 'Laatst gebruikt',
    passkeyNever: 'nog niet',
    passkeyAdd: 'Maak een toegangssleutel op dit apparaat',
    passkeyRemove: 'Verwijder',
    factorTitle: 'Extra controle',
    factorOn: (left: number) =>
      left === 1
        ? 'Je code-app staat aan. Je hebt nog 1 reservecode.'
        : `Je code-app staat aan. Je hebt nog ${left} reservecodes.`,
    factorOff: 'Je code-app staat uit.',
    factorSetUp: 'Maak je code-app klaar',
    factorAgain: 'Zet hem op een nieuwe telefoon, met nieuwe reservecodes',
    factorRemove: 'Zet de code-app uit',
    sessionsTitle: 'Waar je bent ingelogd',
    sessionsCaption: 'Apparaten waarop je bent ingelogd',
    sessionDevice: 'Apparaat',
    sessionSince: 'Sinds',
    sessionSeen: 'Laatst gezien',
    thisDevice: 'dit apparaat',
    sharedDevice: 'gedeeld',
    sessionEnd: 'Log hier uit',
    endAll: 'Log overal uit',
    endAllHint: 'Ook op dit apparaat. Doe dit als je een telefoon kwijt bent.',
    eventsTitle: 'Wat er gebeurde met je toegang',
    eventsCaption: 'Het laatste bovenaan',
    eventWhen: 'Wanneer',
    eventWhat: 'Wat',
    eventsHelp: 'Zie je iets dat jij niet deed? Log dan overal uit en bel je coöperatie.',
    readsTitle: 'Wie je gegevens bekeek',
    readsLead:
      'Wij houden bij wie jouw bladzijde bij de leden opent, wie je potje of een vraag daaruit opent, en wat een ' +
      'consulent van jou opent. Wie in de boeken, bij de facturen of op een lijst kijkt, houden we niet bij. ' +
      'Een consulent met wie je je toestemming deelt, ziet op een lijst of die is opgeschreven. ' +
      'Je kunt altijd vragen waarom iemand keek.',
    maySee: {
      administrator: [
        'De administratie: je gegevens, je facturen, je klanten, je kosten, je potje, en hoe ver je overzichten zijn.',
        'De administratie leest ook je aanmelding, je overeenkomsten, wat je leent en wat dat kost, of je naar een ' +
          'bijeenkomst komt, hoe je herinnerd wilt worden, je week op papier, dat je stopt, en wat een coach namens ' +
          'jou deed. Niet je plan en niet je gesprekken. ' +
          'De administratie kan ook een inlogkaart printen.',
      ],
      auditor: [
        'De kascommissie: je gegevens, en in de boeken je facturen, je klanten, je kosten en je potje.',
      ],
      board: [
        'Het bestuur: je gegevens, je potje, je overeenkomsten, wat je leende en wat dat kostte, en in de boeken je ' +
          'omzet, je kosten en je klanten.',
        'Schreef een ander op dat je stopt? Dan leest het bestuur dat je stopt, en zegt of dat klopt.',
      ],
      coach: [
        'De coach: je naam, hoe je te bereiken bent, je onderneming, of je toestemming is opgeschreven en hoe ver je ' +
          'overzichten zijn.',
        'De coach leest ook je aanmelding, de toestemming die daaruit meekwam, je plan en de aantekeningen erbij, je ' +
          'gesprekken en bijeenkomsten, hoe je herinnerd wilt worden, je overeenkomsten, wat je leent, wat je ' +
          'vraagt en aanbiedt op het prikbord, je week op papier, en dat je stopt en wat je daarna doet.',
        'En wat je met je coach deelt, een vraag uit je potje of over een prijs als je die aan de coach stelt. De ' +
          'coach kan ook een inlogkaart printen.',
      ],
      'case-manager': [
        'De consulent van de gemeente: alleen wat jij met die consulent deelt. Deel je niets, dan niets.',
      ],
      municipality: ['De gemeente zelf: aantallen en totalen van alle cliënten samen, nooit van jou alleen.'],
    },
    maySeeTitle: 'Dit mogen zij zien',
    readsNone: 'Nog niemand.',
    readsCaption: 'Wie je gegevens bekeek, het laatste bovenaan',
    readsWho: 'Wie',
    readsWhat: 'Wat',
    readsFile: {
      details: 'Je gegevens',
      pot: 'Je potje',
      card: 'Je inlogkaarten',
      benefit: 'Wat je met deze persoon deelt',
      statement: 'Je maandoverzicht',
      permission: 'Je toestemming van de gemeente',
      messages: 'Je vragen aan de consulent',
      application: 'Je aanmelding',
      guidance: 'Je plan en de aantekeningen erbij',
      contract: 'Wat je met de coöperatie afsprak en tekende',
      appointments: 'Je gesprekken met de coach: wanneer, en of je er was',
      week: 'Je week op papier',
      leaving: 'Wat er nog moet gebeuren als je stopt als lid',
      everything:
        'Alles van kantoor meegenomen als bestand: ook je naam, facturen en potje; niet je uitkering of overzichten',
    } satisfies Readonly<Record<PersonalFile, string>>,
    readsParts: {
      benefit: 'welke uitkering je hebt',
      household: 'je huishouden',
      income: 'je andere inkomen',
      exemption: 'je vrijlating',
      assets: 'je bezit',
      hours: 'je uren',
      permission: 'je toestemming',
      statements: 'je overzichten per maand',
      meters: 'je uren en omzet van het jaar',
      tax: 'je belasting',
      growth: 'hoe het met je gaat',
      messages: 'je vragen aan de consulent',
      standing: 'of je toestemming is opgeschreven',
      progress: 'hoe ver je overzichten zijn',
    } satisfies Readonly<Record<PersonalPart, string>>,
    readsTogether: (parts: readonly string[]) => list.format(parts),
    readsWhere: 'Bij',
    readsWhen: 'Wanneer',
    done: {
      'passkey-added': 'Je toegangssleutel is gemaakt. De volgende keer log je er zo mee in.',
      'passkey-removed': 'De toegangssleutel is verwijderd. Haal hem ook weg van je apparaat.',
      'session-ended': 'Op dat apparaat ben je nu uitgelogd.',
      'factor-removed': 'Je code-app staat nu uit.',
      'language-changed': 'Je taal is bewaard.',
    },
  },
  events: {
    'signed-in': 'Ingelogd',
    'wrong-code': 'Een verkeerde code getypt',
    'wrong-card': 'Een verkeerde inlogkaart gebruikt',
    'wrong-passkey': 'Een toegangssleutel die niet klopte',
    'wrong-second-factor': 'Een verkeerde code bij de extra controle',
    'second-factor-shown': 'Extra controle gedaan',
    'signed-out': 'Uitgelogd',
    'signed-out-everywhere': 'Overal uitgelogd',
    'passkey-added': 'Toegangssleutel gemaakt',
    'passkey-removed': 'Toegangssleutel verwijderd',
    'second-factor-set-up': 'Code-app klaargemaakt',
    'second-factor-removed': 'Code-app uitgezet',
    'recovery-code-used': 'Reservecode gebruikt',
    'card-printed': 'Inlogkaart geprint door je coöperatie',
    'card-withdrawn': 'Inlogkaart ingetrokken door je coöperatie',
    'email-changed': 'E-mailadres veranderd door je coöperatie',
    'person-entered': 'E-mailadres ingevuld door je coöperatie',
    'access-confirmed': 'Bevestigd dat jij zelf inlogt',
    'access-begun-anew': 'Nieuwe taak: overal uitgelogd, toegangssleutels en code-app gewist',
    'link-made': 'Link gemaakt door wie de installatie beheert',
  },
}
