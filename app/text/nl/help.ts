import { formatDuration } from '../../values/duration.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'

/** Members who help each other: the board, and what two of them promise each other. */
export const help = {
  refusals: {
    'help-not-a-member': 'Dit kan alleen als je lid bent.',
    'help-nothing-said': 'Zeg in een paar woorden wat het is.',
    'help-day-past': 'Deze dag is al voorbij. Kies een dag die nog komt, of laat het leeg.',
    'help-looks-like-bsn':
      'Er staat een nummer in dat op een burgerservicenummer (BSN) lijkt. Haal het weg. Is het iets anders? ' +
      'Vink dat aan en verstuur het opnieuw.',
    'help-off-board': 'Dit staat niet meer op het bord.',
    'help-with-whom': 'Kies een ander lid van de coöperatie.',
    'help-begun-already': 'Hier zijn jullie samen al mee bezig.',
    'help-hours-none': 'Vul in hoeveel uur je geeft.',
    'help-hours-off': 'Van jou of van dat lid houden we geen uren bij.',
    'help-hours-too-few': (f: RefusalFacts['help-hours-too-few']) =>
      Number(f.minutes) <= 0
        ? 'Je hebt nu geen uren om te geven.'
        : `Je hebt ${formatDuration(Number(f.minutes), 'nl')}. Meer kun je niet geven.`,
    'help-hours-limit': (f: RefusalFacts['help-hours-limit']) =>
      `Met deze uren komt ${f.helped} te ver onder nul. Vul 0 in: dan is het een cadeau.`,
    'help-not-found': 'Deze hulp is er niet meer.',
    'help-answered': 'Hier is al iets op gezegd. Bekijk het opnieuw.',
    'help-changed': 'Dit is net veranderd. Lees het nog een keer.',
    'help-signs-in': 'Dit lid logt zelf in. Laat het lid dit zelf doen, of werk samen achter één scherm.',
    'help-both-sides':
      'Jij schreef al op wat de ander zei, of je bent de ander. Laat iemand anders dit opschrijven.',
    'help-done': 'Dit is al gedaan. Zet iets nieuws op het bord.',
  },
  title: 'Hulp van elkaar',
  lead: 'Wat kan een ander voor jou doen? En wat kun jij voor een ander doen? Vraag het hier, of bied het aan.',
  coachLead: 'Wat leden elkaar vragen en bieden. Bovenaan staat wie nog geen antwoord kreeg.',
  /** What this is not. */
  noMoney: 'Hier gaat geen geld om. Wil je een ander lid betalen, uit je potje?',
  toInside: 'Ga naar Werk voor elkaar',
  ask: 'Ik vraag iets',
  offer: 'Ik bied iets aan',
  /** Under those two on the first page. */
  home: {
    ask: 'Eén zin: wie kan dit voor mij doen?',
    offer: 'Eén zin: dit kan ik voor een ander doen.',
  },
  one: {
    ask: (f: { what: string }) => `Wie kan ${f.what}?`,
    offer: (f: { what: string }) => `Ik kan ${f.what}`,
  },
  by: (f: { member: string }) => f.member,
  until: (f: { day: string }) => `tot en met ${f.day}`,
  asks: 'Dit wordt gevraagd',
  offers: 'Dit wordt aangeboden',
  noAsks: 'Niemand vraagt nu iets.',
  noOffers: 'Niemand biedt nu iets aan. Jij kunt de eerste zijn.',
  noOtherAsks: 'Niemand anders vraagt nu iets.',
  noOtherOffers: 'Niemand anders biedt nu iets aan.',
  newest: (f: { count: number }) => `Dit zijn de nieuwste ${f.count}. Zoek om de rest te vinden.`,
  search: {
    label: 'Zoek op het bord',
    hint: 'Bijvoorbeeld: webwinkel, boekhouding, Engels.',
    go: 'Zoek',
    found: (f: { words: string }) => `Gevonden bij “${f.words}”`,
    nothing: (f: { words: string }) => `Er staat niets op het bord dat lijkt op “${f.words}”.`,
    askIt: 'Vraag het zelf op het bord',
    all: 'Terug naar het hele bord',
  },
  own: 'Van mij',
  ownPost: 'Dit staat van jou op het bord.',
  off: 'Dit staat niet meer op het bord.',
  promised: 'Iemand gaat dit doen. Daarom staat het niet op het bord.',
  unanswered: 'Nog geen antwoord',
  unansweredLead: 'Deze leden vroegen iets, en niemand antwoordde nog. Ken jij iemand die kan helpen?',
  unansweredSince: (f: { day: string; member: string }) => `${f.member}, sinds ${f.day}`,
  form: {
    title: { ask: 'Wat wil je vragen?', offer: 'Wat kun je voor een ander doen?' },
    lead: {
      ask: 'Eén zin is genoeg. Alle leden en de coach lezen het.',
      offer:
        'Eén zin is genoeg. Alle leden en de coach lezen het. Een ander vraagt je, en jij zegt ja of nee.',
    },
    what: { ask: 'Wie kan …', offer: 'Ik kan …' },
    whatHint: {
      ask: 'Bijvoorbeeld: mijn webwinkel bouwen. Schrijf niets over geldzorgen of je gezondheid.',
      offer: 'Bijvoorbeeld: foto’s maken van je werk.',
    },
    more: 'Meer zeggen (hoeft niet)',
    skill: 'Wat moet je ervoor kunnen?',
    skillHint: 'In één of twee woorden. Dan vinden we makkelijker wie bij elkaar past.',
    forWhom: 'Voor wie is het?',
    forWhomHint: 'Bijvoorbeeld: voor mijn kraam, of voor leden met een winkel.',
    neededOn: { ask: 'Wanneer moet het uiterlijk?', offer: 'Tot wanneer kan het?' },
    noBsn: 'Dit is geen burgerservicenummer',
    save: 'Zet het op het bord',
    change: 'Verander dit',
    changeTitle: { ask: 'Verander wat je vraagt', offer: 'Verander wat je aanbiedt' },
    /** Above it, when somebody answered. */
    tellsOthers: 'Wie hier al op antwoordde, leest wat je verandert, en zegt of het zo ook goed is.',
    keep: 'Bewaar',
    backToPost: 'Terug, zonder iets te veranderen',
    back: 'Terug naar Hulp van elkaar',
  },
  facts: {
    member: { ask: 'Vraagt', offer: 'Biedt aan' },
    skill: 'Wat je ervoor kunt',
    forWhom: 'Voor wie',
    neededOn: { ask: 'Uiterlijk', offer: 'Tot en met' },
    saidOn: 'Op het bord sinds',
    changedOn: 'Veranderd op',
  },
  begin: {
    title: { ask: 'Kun jij helpen?', offer: 'Heb je dit nodig?' },
    word: 'Wil je er iets bij zeggen?',
    send: { ask: 'Ik help', offer: 'Ja, graag' },
  },
  takeOff: 'Haal dit van het bord',
  matches: {
    title: { ask: 'Wie kan dit misschien?', offer: 'Wie heeft dit misschien nodig?' },
    none: {
      ask:
        'We vinden nog niemand die dit aanbiedt. Alle leden zien je vraag. Antwoordt na een week niemand? ' +
        'Dan vragen we de coach mee te kijken.',
      offer: 'Nu vraagt niemand hierom. Alle leden zien wat je aanbiedt.',
    },
    offers: (f: { member: string; what: string }) => `${f.member} biedt aan: “${f.what}”`,
    asks: (f: { member: string; what: string }) => `${f.member} vraagt: “${f.what}”`,
    sameSkill: (f: { skill: string }) => `Jullie noemden allebei “${f.skill}”.`,
    sameWords: 'De woorden lijken op die van jou.',
    helped: (f: { times: number }) => (f.times === 1 ? 'Hielp al 1 keer.' : `Hielp al ${f.times} keer.`),
    turnTo: {
      ask: (f: { member: string }) => `Vraag ${f.member}`,
      offer: (f: { member: string }) => `Bied het ${f.member} aan`,
    },
  },
  promises: 'Met wie je bezig bent',
  ended: 'Wat klaar is',
  stage: {
    begun: 'gevraagd',
    agreed: 'afgesproken',
    'half-done': 'bijna klaar',
    done: 'klaar',
    thanked: 'klaar',
    no: 'gaat niet door',
    'taken-back': 'teruggenomen',
    'called-off': 'afgezegd',
  },
  promise: {
    title: (f: { helper: string; helped: string }) => `${f.helper} helpt ${f.helped}`,
    begun: {
      mine: (f: { other: string }) => `${f.other} zegt nog ja of nee.`,
      helper: (f: { other: string }) => `${f.other} wil je helpen. Is dat goed?`,
      helped: (f: { other: string }) => `${f.other} vraagt of jij wilt helpen. Nee zeggen mag ook.`,
    },
    agreed: 'Jullie spraken dit af. Is het gedaan? Zeg dat dan allebei.',
    youDone: (f: { other: string }) => `Jij zei dat het klaar is. ${f.other} zegt dat nog.`,
    otherDone: (f: { other: string }) => `${f.other} zegt dat het klaar is. Klopt dat?`,
    done: {
      helper: (f: { other: string }) => `Klaar, zeiden jullie allebei. Fijn dat je ${f.other} hielp.`,
      helped: (f: { other: string }) => `Klaar, zeiden jullie allebei. Wil je ${f.other} bedanken?`,
    },
    thanked: (f: { helped: string }) => `${f.helped} zegt dank je wel.`,
    no: 'Dit gaat niet door.',
    'taken-back': 'Dit is teruggenomen.',
    'called-off': 'Dit is afgezegd.',
    said: (f: { word: string }) => `“${f.word}”`,
    words: {
      yes: 'Ja, graag',
      no: 'Nee, dit lukt niet',
      'take-back': 'Neem het terug',
      'call-off': 'Zeg het af',
      done: 'Het is klaar',
      fine: 'Dat is ook goed',
      thank: 'Zeg dank je wel',
    },
    /** To who answered other words than stand there now, and to who wrote them. */
    changed: (f: { other: string }) => `${f.other} veranderde dit nadat jij antwoordde. Is het zo ook goed?`,
    changedLabels: {
      what: 'Wat',
      skill: 'Wat je ervoor kunt',
      forWhom: 'Voor wie',
      neededOn: 'Wanneer uiterlijk',
    },
    changedFrom: (f: { was: string; now: string }) => `Eerst: ${f.was}. Nu: ${f.now}`,
    nothing: 'niets',
    notReadYet: (f: { other: string }) => `${f.other} zegt nog of wat je veranderde ook goed is.`,
    wasAbout: (f: { sentence: string }) => `Toen stond er: “${f.sentence}”`,
    kindWord: 'Wil je er iets aardigs bij zeggen?',
    thanks: 'Wat wil je zeggen?',
  },
  done: {
    bord: 'Het staat op het bord.',
    eraf: 'Het is van het bord.',
    gevraagd: 'Je bericht is weg. De ander zegt ja of nee.',
    veranderd: 'Het is veranderd. Wie al antwoordde, leest dat.',
    opgeschreven: 'Het is opgeschreven.',
    gezegd: 'Je antwoord is bewaard.',
    bedankt: 'Wat fijn. Je dank is aangekomen.',
  },
  task: {
    wantsToHelp: (f: { other: string }) => `${f.other} wil je helpen`,
    asksYou: (f: { other: string }) => `${f.other} vraagt jouw hulp`,
    youHelp: (f: { other: string }) => `Jij helpt ${f.other}`,
    isItDone: (f: { other: string }) => `${f.other} zegt dat het klaar is`,
    thank: (f: { other: string }) => `Bedank ${f.other}`,
    changed: (f: { other: string }) => `${f.other} veranderde iets. Is het zo ook goed?`,
    unanswered: 'Niemand antwoordde op een vraag van een lid',
    unansweredDetail: (f: { count: number }) =>
      f.count === 1 ? '1 lid wacht al een week.' : `${f.count} vragen wachten al een week.`,
  },
}
