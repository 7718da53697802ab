/** The monthly statement: what the member reads and confirms, what the office follows, and the mails about it. */
import { statementArrival as arrival } from './statement-arrival.ts'
import { statementAsking as asking } from './statement-asking.ts'
import { statementChanges as changes } from './statement-changes.ts'
import { statementHome } from './statement-home.ts'
import { statementOffice as office } from './statement-office.ts'

export const statements = {
  arrival,
  changes,
  office,
  refusals: {
    'statement-not-found': 'Dit overzicht is er niet (meer). Ga terug naar je overzichten.',
    'statement-confirmed-before':
      'Je hebt dit overzicht al bevestigd. Klopt er toch iets niet? Zeg het de administratie of je consulent.',
    'figures-changed':
      'Er is iets veranderd terwijl je keek. Hieronder staan de nieuwe cijfers. Kijk ze na en druk ' +
      'dan weer op “Klopt”.',
    'nothing-to-confirm': 'Er is niets meer anders dan wat je al bevestigde. Je hoeft niets te doen.',
    'destination-changed':
      'Dit gaat nu ergens anders heen dan toen je keek. Lees hieronder waarheen, en druk dan weer op “Klopt”.',
    'hours-not-told': 'Schrijf je uren op, of zeg hier dat je niet werkte.',
    'hours-of-work-not-told': 'Schrijf je uren op, of zeg hier dat je ze niet meer weet.',
  },

  list: {
    title: 'Overzichten',
    lead: 'Elke maand laat je de gemeente zien wat je deed. Gilde maakt het overzicht. Jij kijkt of het klopt.',
    toDo: 'Dit wacht op jou',
    done: 'Al bevestigd',
    caption: (f: { year: string }) => `Overzichten van ${f.year} die je hebt bevestigd`,
    month: 'Maand',
    state: 'Hoe staat het ermee?',
    confirmedOn: 'Bevestigd op',
    leadLeft: (f: { day: string }) =>
      `Je was lid tot en met ${f.day}. De gemeente wil ook van je laatste maanden weten wat je deed. ` +
      'Kijk hier of het klopt.',
    lastComes: (f: { month: string }) =>
      `Het overzicht van ${f.month} komt hier als die maand voorbij is. Kijk dan nog een keer.`,
    noneThen: 'Er is geen overzicht van toen je lid was.',
    emptyTitle: 'Nog geen overzicht',
    empty: 'Op de eerste dag van elke maand staat hier het overzicht van de maand ervoor.',
    noMunicipality:
      'Wij weten nog niet bij welke gemeente je hoort. Zonder gemeente maken wij geen overzicht. ' +
      'Vraag het de administratie.',
    version: (f: { month: string; version: number }) =>
      f.version === 1 ? f.month : `${f.month}, versie ${f.version}`,
    before: (f: { day: string }) => `uiterlijk ${f.day}`,
    lateSince: (f: { day: string }) => `het had op ${f.day} bij de gemeente moeten zijn. Het kan nog.`,
  },
  state: {
    waiting: 'Wacht op jou',
    late: 'De laatste dag is voorbij',
    objected: 'Je vraag ligt bij de administratie',
    'not-there': 'Nog niet bij de gemeente',
    /** Just confirmed, or waiting for the mail or the post. */
    'on-its-way': 'Wordt verstuurd',
    replaced: 'Er is een nieuwere versie',
    recalled: 'Niet verstuurd',
    sent: 'Verstuurd',
    received: 'Aangekomen',
  },

  page: {
    title: (f: { month: string }) => `Overzicht van ${f.month}`,
    back: 'Alle overzichten',
    lead: (f: { municipality: string; day: string }) =>
      `Dit gaat naar ${f.municipality}. Kijk of het klopt. Doe het uiterlijk ${f.day}.`,
    leadLate: (f: { municipality: string }) =>
      `Dit gaat naar ${f.municipality}. De laatste dag is voorbij. Je kunt het nog gewoon bevestigen.`,
    leadNothing: 'Er is niets meer anders dan wat je al bevestigde. Je hoeft niets te doen.',
    leadDone: (f: { municipality: string; moment: string }) =>
      `Je hebt dit bevestigd op ${f.moment}. Het is voor ${f.municipality}.`,
    versionOf: (f: { version: number }) => `Er veranderde iets in deze maand. Dit is versie ${f.version}.`,
    changed: 'Wat is er anders?',
    sinceVersion: (f: { version: number }) =>
      `Je bevestigde deze maand al (versie ${f.version}). Daarna veranderde dit:`,
    sinceVersionNothing: 'Er is nu niets meer anders.',
    sinceMonth: (f: { month: string }) => `Vergeleken met ${f.month}:`,
    first: 'Dit is je eerste overzicht.',
    more: (f: { what: string; amount: string }) => `${f.what}: ${f.amount} meer`,
    less: (f: { what: string; amount: string }) => `${f.what}: ${f.amount} minder`,
    same: (f: { what: string }) => `${f.what}: evenveel`,
    what: { net: 'Inkomsten', costs: 'Kosten', hours: 'Uren', paidOut: 'Uitbetaald' },

    income: 'Inkomsten',
    incomeLead: 'Wat je in deze maand werkte en wat daarvoor op de factuur staat. Zonder btw.',
    incomeNone: 'Je hebt geen factuur voor werk in deze maand.',
    incomeTotal: 'Samen',
    stillOpen: (f: { amount: string }) => `De klant moet nog ${f.amount} betalen (met btw).`,
    creditNote: (f: { number: string }) => `Creditfactuur ${f.number}`,
    invoice: (f: { number: string; customer: string }) =>
      f.customer === '' ? `Factuur ${f.number}` : `${f.customer}, factuur ${f.number}`,
    received: (f: { amount: string }) => `Klanten betaalden in deze maand ${f.amount} (zonder btw).`,
    costs: 'Kosten',
    costsNone: 'Er zijn geen kosten met een bon in deze maand.',
    cost: (f: { supplier: string; description: string; day: string }) =>
      `${f.supplier}: ${f.description}, ${f.day}`,
    hours: 'Uren',
    hoursNone: 'Je hebt in deze maand geen uren opgeschreven.',
    hoursSaid: {
      'no-work': 'Je zei bij “Klopt”: ik werkte deze maand niet.',
      forgotten: 'Je zei bij “Klopt”: ik weet mijn uren niet meer.',
    },
    hoursAdd: 'Schrijf je uren op',
    hoursCaption: 'Uren per week',
    week: 'Week',
    worked: 'Gewerkt',
    sum: 'Samen',
    shared: 'Zo is het verdeeld',
    reckoned: {
      label: 'Van inkomsten naar wat is verdeeld',
      costs: 'Kosten gaan eraf',
      left: {
        unpaid: 'Nog niet betaald, dus nog niet verdeeld (zonder btw)',
        'not-shared': 'Niet verdeeld',
        'shared-more': 'Meer verdeeld dan er nu inkomsten zijn',
      },
      shared: 'Dit is verdeeld',
    },
    sharedTo: 'Waar het heen ging',
    sharedToLead: 'Waar het heen ging:',
    sharedNone: 'Er is nog niets verdeeld van het werk in deze maand. Dat gebeurt als de klant betaalt.',
    to: {
      cooperative: 'De coöperatie',
      training: 'De opleidingspot',
      reserve: 'De reserve van de coöperatie',
      municipality: 'Voor de gemeente, boven de grens van je potje',
      'member-cash': 'Op je eigen rekening',
      'member-pot': 'Je potje',
    },
    pot: 'Je potje in deze maand',
    potLead: 'Wat erbij kwam en eraf ging, ook van werk uit een andere maand.',
    potNone: 'Er gebeurde in deze maand niets met je potje.',
    potInOther:
      'In deze maand kwam er niets bij en ging er niets af. Je deel van dit werk kwam er in een andere maand bij.',
    potTotal: 'Verschil in deze maand',
    paidOut: 'Uitbetaald',
    paidOutNone: 'Er ging in deze maand geen geld naar je eigen rekening.',
    paidOutSome: (f: { amount: string }) => `Er ging ${f.amount} naar je eigen rekening.`,

    cashCounts: {
      work: (f: { amount: string; municipality: string }) =>
        `Daarvan ging ${f.amount} meteen naar je toe. Dat telt in de maand waarin je werkte, ook als de klant later ` +
        `betaalde. Zo staat het in de wet (Participatiewet, artikel 32).`,
      payment: (f: { amount: string; municipality: string }) =>
        `Daarvan ging ${f.amount} meteen naar je toe. Dat telt in de maand waarin de klant betaalde. Zo sprak ` +
        `${f.municipality} het af: zij kijkt naar wat er binnenkomt.`,
    },

    /** Of hours that were not written down; with income in the month there was work. */
    hoursAsked: {
      'no-work': {
        label: 'Ik werkte deze maand niet',
        hint: () =>
          'Je schreef geen uren op. Klopt dat? Zet dan een vinkje. Werkte je wel? Schrijf dan eerst je uren op.',
      },
      forgotten: {
        label: 'Ik weet mijn uren niet meer',
        hint: (f: { numbers: string }) =>
          `Je werkte in deze maand (${f.numbers}), maar schreef geen uren op. Weet je ze nog ongeveer? ` +
          'Schrijf ze dan eerst op. Zet je een vinkje, dan leest de gemeente dat je ze niet meer weet.',
      },
    },
    say: 'Wil je iets zeggen?',
    sayHint: 'Bijvoorbeeld waarom je minder werkte. De gemeente leest dit ook. Je hoeft niets te schrijven.',
    right: 'Klopt',
    wrong: 'Klopt niet',
    wrongLead:
      'Schrijf wat er niet klopt. De administratie kijkt ernaar en geeft antwoord. Er gaat nog niets ' +
      'naar de gemeente.',
    wrongWhat: 'Wat klopt er niet?',
    wrongSend: 'Stuur naar de administratie',
    wrongSent: 'Je vraag ligt bij de administratie. Je krijgt hier antwoord. Het overzicht wacht op jou.',
    youSaid: (f: { moment: string }) => `Jij schreef op ${f.moment}:`,
    theySaid: (f: { moment: string }) => `De administratie schreef op ${f.moment}:`,
    talk: 'Wat klopte er niet?',
    remark: 'Jij schreef erbij',
    hoursHow: 'Kloppen je uren niet? Dan kun je ze zelf veranderen.',
    hoursMend: 'Verander je uren',
  },

  where: asking.where,
  takenOff: asking.takenOff,
  together: asking.together,

  proof: {
    title: 'Bewijs',
    confirmed: (f: { moment: string }) => `Bevestigd op ${f.moment}.`,
    sent: {
      portal: (f: { moment: string }) => `Verstuurd op ${f.moment}. Je consulent kan het in Gilde lezen.`,
      mail: (f: { moment: string; municipality: string; address: string }) =>
        `Verstuurd op ${f.moment}, met de mail naar ${f.municipality} (${f.address}).`,
      print: (f: { moment: string; municipality: string; address: string }) =>
        `Op de post gedaan op ${f.moment}, naar ${f.municipality}, ${f.address}.`,
    },
    opened: (f: { moment: string }) => `Geopend door de gemeente op ${f.moment}.`,
    received: (f: { moment: string }) => `De gemeente heeft het. Dat weten wij sinds ${f.moment}.`,
    failed: (f: { moment: string }) =>
      `De mail naar de gemeente ging op ${f.moment} niet weg. Wij proberen het opnieuw. De ` +
      `administratie ziet dit ook.`,
    kept: 'Bewijs bewaren wij voor je.',
    pdf: 'Bekijk de pdf',
    making: 'De pdf wordt nu gemaakt. Kijk over een minuut nog eens.',
    notPosted: 'We schreven per ongeluk op dat dit op de post was gedaan. Dat is rechtgezet.',
    toPost: (f: { address: string }) => `De administratie doet je overzicht op de post, naar ${f.address}.`,
    toMail: (f: { email: string }) => `Je overzicht gaat zo met de mail naar ${f.email}.`,
    recalled: (f: { municipality: string }) =>
      `Dit is niet verstuurd: ${f.municipality} krijgt overzichten nu op een andere manier. ` +
      `Er wacht een nieuwe versie op jou.`,
    replaced:
      'Je bevestigde later een nieuwere versie van deze maand. Die gaat naar de gemeente, deze niet meer.',
    toRead: 'Je consulent kan het zo lezen.',
    share: 'Kies met wie je deelt',
    exact: 'Hoe weten we dat er niets is veranderd?',
    exactWhy:
      'Van de cijfers is een controlegetal gemaakt toen je op “Klopt” drukte. Verandert er één ' +
      'cijfer, dan past het getal niet meer.',
    other: 'Andere versies van deze maand',
  },

  home: statementHome,

  mail: {
    subject: (f: { month: string }) => `Kijk je je overzicht van ${f.month} na?`,
    hello: (f: { name: string }) => `Dag ${f.name},`,
    body: (f: { month: string; day: string }) =>
      `Je overzicht van ${f.month} staat voor je klaar. Kijk uiterlijk ${f.day} of het klopt. Dan is het ` +
      `op tijd bij de gemeente.`,
    open: 'Je vindt het hier:',
    help: 'Klopt er iets niet, of lukt het niet? Schrijf het op de bladzijde zelf, of vraag het de administratie.',
    bye: 'Groet,',
    toMunicipality: {
      subject: (f: { month: string; number: string }) =>
        f.number === ''
          ? `Maandoverzicht van ${f.month}`
          : `Maandoverzicht van ${f.month}, cliëntnummer ${f.number}`,
      body: (f: { month: string; cooperative: string }) =>
        `In de bijlage staat een maandoverzicht van ${f.month} van iemand die bij ons werkt. Die ` +
        `persoon heeft het nagekeken en bevestigd. ${f.cooperative} maakte het.`,
      data: 'In de pdf zit een bestand met dezelfde cijfers, voor wie ze in een programma wil lezen.',
      question: 'Een vraag? Antwoord op deze mail of bel ons.',
      bye: 'Met vriendelijke groet,',
    },
  },
}
