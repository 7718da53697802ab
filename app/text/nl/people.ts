import { peopleAccount } from './people-account.ts'
import { peopleMails } from './people-mails.ts'
import { peopleRefusals } from './people-refusals.ts'

/** Inloggen, je eigen toegang, en wie wat is in de coöperatie. */
export const people = {
  roles: {
    member: 'lid',
    administrator: 'administratie',
    treasurer: 'penningmeester',
    coach: 'coach',
    board: 'bestuur',
    auditor: 'kascommissie',
    'case-manager': 'consulent van de gemeente',
  },
  formerMember: 'was hier lid',
  operatorRole: 'beheer van de installatie',
  ways: {
    code: 'met een code per mail',
    link: 'met een link',
    passkey: 'met een toegangssleutel',
    card: 'met een inlogkaart',
    demo: 'in de demo',
    municipality: 'met het account van de gemeente',
  },
  device: ({ browser, system }: { browser: string; system: string }) => {
    if (browser === '' && system === '') return 'Onbekend apparaat'
    if (browser === '' || system === '') return `${browser}${system}`
    return `${browser} op ${system}`
  },

  start: {
    title: 'Gilde',
    heading: 'Het kantoor van je coöperatie',
    lead: 'Gilde regelt het geld en het papierwerk voor mensen die samen ondernemen in een coöperatie.',
    promises: [
      'Je maakt een factuur op je telefoon. De coöperatie verstuurt hem.',
      'Je ziet van elke euro waar hij heen gaat.',
      'Je weet vooraf wat een opdracht je brengt.',
    ],
    signIn: 'Inloggen',
    waysIn: 'Nog geen lid?',
    apply: (name: string) => `Word lid van ${name}`,
    applyHow: 'Vertel in een paar zinnen wat je wilt doen. Je hoeft nog niets te beslissen.',
    shop: (name: string) => `Bekijk wat de leden van ${name} maken en doen`,
    outEverywhere: 'Je bent nu overal uitgelogd, ook op dit apparaat.',
    demoTitle: 'Dit is een demo',
    demoLead:
      'De mensen en bedragen zijn verzonnen. Kies wie je wilt zijn. Begin met Yusuf, een lid. Kijk dan hoe Willemijn ' +
      'de administratie doet, en wie Els begeleidt.',
    demoTable: 'Mensen in de demo',
    demoWho: 'Wie',
    demoRoles: 'Wat',
    demoEmail: 'E-mail',
    demoNoEmail: 'geen, logt in met een inlogkaart',
    demoTry: 'Meekijken',
    demoAs: (name: string) => `Kijk mee als ${name}`,
    demoMail: (folder: string) => `Er gaat geen mail de deur uit. Elke mail staat als bestand in ${folder}.`,
  },
  choose: {
    title: (name: string) => `Dag ${name}`,
    lead: 'Waar wil je heen?',
    asWhat: (roles: string) => `Je bent daar: ${roles}.`,
    operator: 'Beheer van de installatie',
    account: 'Mijn toegang',
    nowhere: 'Je hoort nu bij geen enkele coöperatie. Denk je dat dit niet klopt? Bel je coöperatie.',
  },

  signIn: {
    title: 'Inloggen',
    lead: 'Vul je e-mailadres in. Je krijgt een mail met een code. Een wachtwoord heb je niet nodig.',
    email: 'E-mailadres',
    send: 'Stuur mij een code',
    otherWays: 'Anders inloggen',
    passkey: 'Inloggen met een toegangssleutel',
    card: 'Ik heb een inlogkaart met een code',
    noMember: 'Nog geen lid? Kijk wat je kunt doen',
  },
  shared: 'Dit is een gedeelde computer of telefoon',
  sharedHint: 'Dan log je vanzelf uit als je een kwartier niets doet.',
  code: {
    title: 'Vul de code in',
    lead: (email: string) => `Er is een mail onderweg naar ${email}. Daarin staat een code van zes cijfers.`,
    label: 'Code',
    hint: 'De code werkt 10 minuten.',
    button: 'Inloggen',
    noMail: 'Geen mail gekregen?',
    noMailHelp: [
      'Wacht een minuut en kijk ook bij de ongewenste mail.',
      'Kijk of je adres goed is getypt.',
      'Kennen wij dit adres niet, dan komt er geen mail. Bel dan je coöperatie.',
    ],
    again: 'Vraag een nieuwe code',
    outbox: (folder: string) =>
      `Dit is een demo: de mail staat in ${folder}. Open het bestand dat op .txt eindigt.`,
  },
  link: {
    title: 'Nog één klik',
    lead: (name: string) => `Je logt in als ${name}.`,
    notYou: 'Ben jij dit niet? Sluit dan deze bladzijde.',
    button: 'Inloggen',
    overTitle: 'Deze link werkt niet meer',
    overLead:
      'Een link werkt één keer en maar kort. Vraag een nieuwe code, dan krijg je ook een nieuwe link.',
  },
  card: {
    title: 'Inloggen met je inlogkaart',
    lead: 'Typ de code van je inlogkaart over. Streepjes mag je weglaten.',
    label: 'Code op je inlogkaart',
    hint: 'Bijvoorbeeld: KX7F-29TD-M4QP',
    button: 'Inloggen',
    once: 'Een inlogkaart werkt één keer. Daarna kun je een toegangssleutel maken, of een nieuwe inlogkaart vragen.',
  },
  onlyCard: {
    suggestTitle: 'Maak een toegangssleutel',
    suggest:
      'Je inlogkaart werkte één keer. Met een toegangssleutel op dit apparaat kom je de volgende keer weer binnen.',
    suggestButton: 'Naar mijn toegang',
    askTitle: 'Wil je echt uitloggen?',
    ask:
      'Je inlogkaart werkt maar één keer en is nu gebruikt. Maak eerst een toegangssleutel op ' +
      'dit apparaat. Anders heb je een nieuwe inlogkaart nodig om weer in te loggen.',
    stay: 'Blijf ingelogd',
    leave: 'Toch uitloggen',
  },
  secondFactor: {
    title: 'Nog een stap',
    lead: 'Bij jouw taak hoort een extra controle. Open je code-app en vul de code in.',
    label: 'Code uit je app',
    hint: 'Zes cijfers. Of een van je reservecodes.',
    button: 'Verder',
    passkey: 'Gebruik je toegangssleutel',
    passkeyLead: 'Bij jouw taak hoort een extra controle. Gebruik daarvoor je toegangssleutel.',
    lost: 'Ben je je app en je reservecodes kwijt? Bel wie Gilde voor je beheert.',
  },
  setUp: {
    title: 'Maak je extra controle klaar',
    leadOwn: 'Dit hoeft niet. Wil je het toch? Dan vragen wij naast je mail nog iets dat alleen jij hebt.',
    lead:
      'Je taak gaat over geld of gegevens van anderen. Daarom vragen wij naast je mail nog iets ' +
      'dat alleen jij hebt.',
    steps: [
      'Zet een code-app op je telefoon. Bijvoorbeeld Aegis, FreeOTP, Google Authenticator of ' +
        'Microsoft Authenticator.',
      'Kies in de app voor toevoegen en scan dit vierkant.',
      'De app laat zes cijfers zien. Vul ze hieronder in.',
    ],
    qr: 'Vierkant om met je code-app te scannen',
    bySecret: 'Scannen lukt niet',
    secretLead: 'Typ dan deze sleutel over in je app:',
    secret: 'Sleutel',
    label: 'Code uit je app',
    button: 'Maak klaar',
    orPasskey: 'Liever geen app? Maak een toegangssleutel. Die telt als allebei.',
    recoveryTitle: 'Bewaar deze tien codes',
    recoveryLead:
      'Ben je je telefoon kwijt, dan kom je met een reservecode weer binnen. Elke code werkt één ' +
      'keer. Wij laten ze maar één keer zien.',
    recoveryPrint: 'Print deze bladzijde of schrijf de codes op. Leg ze thuis op een veilige plek.',
    recoveryDone: 'Ik heb ze bewaard',
  },

  ...peopleAccount,

  operator: {
    title: 'Installatie',
    lead: 'Hier zie je of alles draait. Gegevens van mensen zie je hier niet.',
    cooperatives: 'Coöperaties',
    cooperative: 'Naam',
    address: 'Adres',
    since: 'Sinds',
    demo: 'demo',
    none: 'Er is nog geen coöperatie. Maak er een met: npx gilde init',
    versions: 'Versies',
    lastCheck: 'Laatste controle',
    checkFine: (when: string) => `${when}: alles klopt`,
    checkFound: (when: string, findings: number) =>
      findings === 1 ? `${when}: 1 ding klopt niet` : `${when}: ${findings} dingen kloppen niet`,
    checkNever: 'Nog niet gedaan. Doe het met: npx gilde check',
    mail: 'Mail',
    mailByFile: (folder: string) => `Als bestand in ${folder}`,
    mailBySmtp: 'Via SMTP',
  },

  office: {
    cardTitle: (name: string) => `Inlogkaart voor ${name}`,
    cardLead:
      'Met een geprinte inlogkaart kan iemand zonder e-mail één keer inloggen. Een oudere ' +
      'inlogkaart werkt dan niet meer.',
    cardPrint: 'Maak een inlogkaart',
    cardOnce: 'Wij laten deze code maar één keer zien. Geef de inlogkaart zelf aan het lid, in de hand.',
    cardUntil: (day: string) => `Werkt tot en met ${day}.`,
    cardPdf: 'Print de inlogkaart',
    cardContact: 'de administratie van je coöperatie',
    cardContactAt: (ways: string[]) => `de administratie: ${ways.join(' of ')}`,
    cardFileName: 'inlogkaart.pdf',
    cards: 'Eerdere inlogkaarten',
    cardsNone: 'Er is nog geen inlogkaart gemaakt.',
    cardMade: 'Gemaakt',
    cardState: 'Stand',
    cardStates: { open: 'nog te gebruiken', used: 'gebruikt', withdrawn: 'ingetrokken', expired: 'te oud' },
    cardWithdraw: 'Trek in',
  },

  refusals: peopleRefusals,

  ...peopleMails,
}
