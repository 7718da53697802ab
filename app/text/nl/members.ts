import { memberAdding, roleAddress, undoEntry, undoEntryRefusals } from './member-adding.ts'
import { workRefusals } from './ending-business.ts'
import { endRefusals } from './ending-membership.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'
import { firstDayRefusals } from './first-day.ts'
/** The register of members, their businesses, and who does what in the co-operative. */
export const members = {
  list: {
    applications: 'Wie wil lid worden',
    title: 'Leden',
    lead: 'Wie lid is, en met welke onderneming.',
    find: 'Zoek een lid of een onderneming',
    name: 'Naam',
    businesses: 'Onderneming',
    since: 'Lid sinds',
    until: 'Lid tot en met',
    left: 'Niet meer lid',
    noBusiness: 'Geen',
    add: 'Nieuw lid',
    people: 'Wie doet wat',
    empty: 'Er zijn nog geen leden',
    emptyHow: 'Schrijf het eerste lid in. Daarna kan dat lid inloggen en een factuur maken.',
  },
  fields: {
    name: 'Voor- en achternaam',
    firstName: 'Roepnaam',
    firstNameHint: 'Zo begroeten wij dit lid.',
    email: 'E-mail',
    emailHint: 'Hier komt de code om in te loggen. Geen e-mail? Dan print je een inlogkaart.',
    language: 'Taal',
    languages: { nl: 'Nederlands', en: 'Engels' },
    joinedOn: 'Lid sinds welke dag?',
    tradeName: 'Naam van de onderneming',
    tradeNameHint: 'Deze naam staat op de factuur.',
    trade: 'Wat doet de onderneming?',
    tradeHint: 'Bijvoorbeeld: schilderwerk.',
    startedOn: 'Begonnen op welke dag?',
    lastDay: 'Wat is de laatste dag?',
    since: 'Vanaf welke dag?',
    business: 'Onderneming',
  },
  add: {
    title: 'Nieuw lid',
    lead: 'Alleen wat nodig is. Vraag geen burgerservicenummer (BSN).',
    person: 'Het lid',
    business: 'De onderneming',
    businessHint: 'Nog geen onderneming? Laat dit leeg.',
    save: 'Schrijf in',
    ...memberAdding,
  },
  undo: undoEntry,
  member: {
    back: 'Terug naar leden',
    backToMember: (name: string) => `Terug naar ${name}`,
    lead: (day: string) => `Lid sinds ${day}.`,
    leadLeft: (from: string, until: string) => `Lid van ${from} tot en met ${until}.`,
    facts: 'Gegevens',
    change: 'Wijzig gegevens',
    signIn: 'Inloggen',
    noEmail: 'Geen e-mail: inloggen gaat met een inlogkaart.',
    signInLeft: (name: string) =>
      `${name} is geen lid meer, en kan nog inloggen: om de eigen bewijzen te lezen en de laatste overzichten ` +
      'af te maken.',
    changeSignIn: 'Wijzig e-mail of taal',
    card: 'Print een inlogkaart',
    businesses: 'Ondernemingen',
    noBusinesses: 'Dit lid heeft geen onderneming. Zonder onderneming kan het lid geen factuur maken.',
    addBusiness: 'Onderneming erbij',
    changeBusiness: (name: string) => `Wijzig ${name}`,
    alone: 'Alleen',
    together: (names: string) => `Samen met ${names}`,
    works: (since: string) => `Sinds ${since}`,
    worked: (since: string, until: string) => `Van ${since} tot en met ${until}`,
    pot: 'Bekijk het potje',
    shared: 'Wat dit lid met jou deelt',
    leave: 'Schrijf uit',
    resume: 'Maak weer lid',
    resumeLead: 'Keert dit lid terug, of was het uitschrijven een vergissing?',
    saved: 'Bewaard.',
    added: (name: string) => `${name} is ingeschreven.`,
    save: 'Bewaar',
  },
  confirm: {
    title: 'Logt dit lid zelf in?',
    did: {
      'person-entered': (f: { name: string; day: string; email: string }) =>
        `${f.name} vulde op ${f.day} dit e-mailadres in: ${f.email}.`,
      applied: (f: { name: string; day: string; email: string }) =>
        `Bij de aanmelding is dit e-mailadres opgegeven: ${f.email}. ${f.name} schreef het lid op ${f.day} daarmee in.`,
      'email-changed': (f: { name: string; day: string; email: string }) =>
        `${f.name} wijzigde op ${f.day} het e-mailadres. Het is nu: ${f.email || 'geen e-mailadres'}.`,
      'card-printed': (f: { name: string; day: string; email: string }) =>
        `${f.name} printte op ${f.day} een inlogkaart.`,
    },
    ask: (member: string) =>
      `Vraag aan ${member} of dit klopt. Doe dat niet per e-mail, maar bel of vraag het zelf.`,
    byAnother: (member: string) =>
      `Iemand anders vraagt aan ${member} of dit klopt: het bestuur of een andere administrateur. ` +
      `Tot dan kun jij de facturen van ${member} niet goedkeuren.`,
    keeps: (member: string) =>
      `Daarna blijft alles open zolang ${member} ingelogd blijft: op een eigen telefoon hoogstens 90 dagen. ` +
      `Komt er iemand binnen met een volgende kaart? Dan vraag je het opnieuw.`,
    yes: {
      address: (member: string) => `Ja, ik sprak ${member}. Dit is het adres van ${member}`,
      card: (member: string) => `Ja, ik sprak ${member}. ${member} heeft de kaart zelf`,
    },
    done: (member: string) =>
      `Bevestigd: ${member} logt zelf in. Wie dit regelde, kan de facturen van ${member} nu gewoon goedkeuren.`,
    task: (member: string) => `Vraag of ${member} zelf inlogt`,
    taskWhy: 'Bel of vraag het zelf. Daarna kan de administratie verder met de facturen.',
    mark: 'logt zelf in: nog vragen',
    callBoard: (board: readonly string[]) =>
      board.length > 0
        ? `Bel iemand van het bestuur: ${board.join(', ')}.`
        : 'Vraag een andere administrateur. Er is nog niemand van het bestuur.',
  },
  confirmPerson: {
    title: (name: string) => `Logt ${name} zelf in?`,
    why: (name: string) =>
      `Wie het adres invulde, kan inloggen als ${name}. Tot iemand anders dit bevestigt, tellen die ` +
      `twee als één mens. ` +
      `${name} kan dan nog niets goedkeuren of bevestigen.`,
    taskWhy: (name: string) => `Bel of vraag het zelf. Tot dan kan ${name} niets goedkeuren of bevestigen.`,
    nobody:
      'Dit bevestigt iemand anders van het bestuur of de administratie, die zelf bevestigd is. Is die ' +
      'er niet? Vraag dan wie Gilde voor jullie installeerde. Die belt, en doet het met: npx gilde ' +
      'confirm (met het e-mailadres).',
    mineTitle: 'Jij bent nog niet bevestigd',
    mine:
      'Wie jou uitnodigde, vulde jouw e-mailadres in. Tot iemand anders bevestigt dat jij het bent, kun ' +
      'je niets goedkeuren of bevestigen. De rest kun je wel.',
  },
  edit: { title: 'Wijzig gegevens' },
  signIn: {
    title: 'E-mail en taal',
    lead: 'Dit mag alleen bij wie lid is of was, en verder niets. Anderen passen dit zelf aan.',
  },
  business: {
    add: 'Onderneming erbij',
    newOne: 'Een nieuwe onderneming',
    existing: 'Meedoen in een onderneming die er al is',
    existingTitle: 'Doe mee in een onderneming',
    begin: 'Begin deze onderneming',
    join: 'Laat meedoen',
    title: (name: string) => name,
    edit: 'Naam en werk',
    editLead: 'Een nieuwe naam staat op de facturen vanaf nu. Oude facturen houden de oude naam.',
    stop: (member: string) => `${member} stopt in deze onderneming`,
    stopLead:
      'Alleen dit lid stopt. Wie er nog meer in werkt, gaat door. Dit kan als de laatste dag voorbij is. ' +
      'Je leest eerst wat er gebeurt.',
    stopSave: 'Ga verder',
    end: 'De onderneming stopt',
    endLead:
      'Voor iedereen die erin werkt. Dit kan als de laatste dag voorbij is. Je leest eerst wat er gebeurt.',
    endSave: 'Ga verder',
  },
  people: {
    title: 'Wie doet wat',
    lead: 'Iedereen met een taak in de coöperatie. Niemand geeft zichzelf een taak.',
    name: 'Naam',
    roles: 'Taken',
    oneself: 'jij',
    end: (role: string, name: string) => `Stop als ${role}: ${name}`,
    endTitle: (role: string, name: string) => `Stopt ${name} als ${role}?`,
    endDoes: (f: { name: string; role: string }) =>
      `${f.name} kan vanaf nu niets meer doen als ${f.role}. Wat ${f.name} eerder deed, blijft staan. ` +
      'Je kunt de taak later opnieuw geven.',
    onlyOne: (name: string) =>
      `Dan is ${name} de enige administrateur. Wat ${name} zelf schrijft, wacht dan op een ja van het lid. ` +
      `Eigen facturen en het eigen potje van ${name} kan dan niemand goedkeuren of boeken.`,
    onlyYou:
      'Dan ben jij de enige administrateur. Wat jij zelf schrijft, wacht dan op een ja van het lid. ' +
      'Je eigen facturen en je eigen potje kan dan niemand goedkeuren of boeken.',
    endSure: 'Ja, stop deze taak',
    endNot: 'Nee, ga terug',
    give: 'Geef een taak',
    giveLead: 'Kies wie, of vul iemand in die nog niet meedoet.',
    who: 'Wie?',
    hadTask: (f: { name: string; role: string }) => `${f.name} (had eerder de taak ${f.role})`,
    somebodyNew: 'Iemand die nog niet meedoet',
    newNeeded: '(nodig voor iemand die nog niet meedoet)',
    newName: 'Voor- en achternaam',
    newEmail: 'E-mail',
    role: 'Welke taak?',
    save: 'Geef deze taak',
    back: 'Terug naar wie doet wat',
    address: roleAddress,
    given: 'De taak is gegeven.',
    ended: 'De taak is gestopt.',
    confirmed: 'Bevestigd. Deze persoon telt nu als een ander mens dan wie het adres invulde.',
  },
  roles: {
    member: 'lid',
    administrator: 'administratie',
    treasurer: 'penningmeester',
    coach: 'coach',
    board: 'bestuur',
    auditor: 'kascommissie',
    'case-manager': 'consulent van de gemeente',
  },
  roleHints: {
    member: 'Maakt facturen en ziet het eigen potje.',
    administrator: 'Keurt goed, verstuurt, doet de bank en de boeken.',
    treasurer: 'Geeft betalingen vrij die de administratie klaarzet, en verder niets.',
    coach: 'Begeleidt leden.',
    board: 'Beslist over regelingen en ziet hoe het gaat.',
    auditor: 'Controleert de boeken. Zit niet in het bestuur en doet de boeken niet zelf.',
    'case-manager': 'Ziet later wat een lid deelt met de gemeente.',
  },
  refusals: {
    'coach-asks-talks': 'Kies wat er met de gesprekken gebeurt.',
    'coach-takes-over': 'Kies een coach die er nu is, of zeg de gesprekken af.',
    ...undoEntryRefusals,
    'business-not-found': 'Deze onderneming is er niet (meer).',
    'member-already': (f: RefusalFacts['member-already']) =>
      `${f.name} is al lid met dit e-mailadres. Is dit iemand anders, zoals een partner? Kies dat hieronder.`,
    'address-known': (f: RefusalFacts['address-known']) =>
      (f.name === '' ? 'Dit e-mailadres hoort al bij een account.' : `Dit e-mailadres is van ${f.name}.`) +
      ' Kies hieronder van wie het is.',
    'member-was': (f: RefusalFacts['member-was']) =>
      `${f.name} was eerder lid met dit e-mailadres. Zoek het lid op in de lijst en kies: Maak weer lid. ` +
      'Is dit iemand anders, zoals een partner? Kies dat hieronder.',
    'end-not-said': 'Er staat niet, of niet meer, dat dit lid stopt. Schrijf dat eerst op.',
    'end-said-otherwise': (f: RefusalFacts['end-said-otherwise']) =>
      `Er is een andere dag opgeschreven: ${f.day}. Ga terug en kijk opnieuw.`,
    'left-already': (f: RefusalFacts['left-already']) => `Dit lid is al uitgeschreven op ${f.day}.`,
    'left-before-joined': (f: RefusalFacts['left-before-joined']) =>
      `De laatste dag ligt voor de eerste dag van het lidmaatschap (${f.day}).`,
    ...firstDayRefusals,
    'not-left': 'Dit lid is niet uitgeschreven.',
    'day-in-future': 'Deze dag moet nog komen. Leg het vast als het zover is.',
    'business-goes-on': 'Kies of de onderneming weer verder loopt.',
    'day-not-over':
      'Deze dag is nog niet voorbij. Op de laatste dag werkt alles nog. Schrijf het op als die dag voorbij is.',
    'invoices-unissued': (f: RefusalFacts['invoices-unissued']) =>
      f.count === '1'
        ? 'Er is nog 1 factuur die niet is verstuurd. Verstuur die eerst of gooi die weg.'
        : `Er zijn nog ${f.count} facturen die niet zijn verstuurd. Verstuur die eerst of gooi die weg.`,
    'quotes-standing': (f: RefusalFacts['quotes-standing']) =>
      f.count === '1'
        ? 'Er is nog 1 offerte die wacht op een antwoord. Trek die eerst in, of stuur die terug.'
        : `Er zijn nog ${f.count} offertes die wachten op een antwoord. Trek die eerst in, of stuur ze terug.`,
    ...endRefusals,
    ...workRefusals,
  },
}
