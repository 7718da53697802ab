import { guiding } from './guiding.ts'

/** Guidance: the plan of a member, and the notes about it. */
export const guidance = {
  refusals: {
    'guided-not-found': 'Dit lid is er niet, of je mag hier niet bij.',
    'guided-left': 'Dit lid is weg bij de coöperatie. Het plan is nog te lezen, maar verandert niet meer.',
    'goal-not-found': 'Dit doel is er niet, of niet meer.',
    'goal-has-steps': 'Bij dit doel staat nog een stap open. Zet die eerst op klaar, of laat hem vervallen.',
    'step-not-found': 'Deze stap is er niet, of niet meer.',
    'step-closed': 'Deze stap is al klaar of vervallen. Zet hem eerst weer open.',
    'step-day-passed': 'Deze dag is al voorbij. Kies vandaag of later, of laat de dag leeg.',
    'plan-was-changed': 'Iemand anders heeft dit net veranderd. Kijk hoe het nu is. Er is niets verloren.',
    'note-is-for-both': 'Een aantekening over jezelf is altijd voor jullie allebei.',
    'note-not-found': 'Deze aantekening is er niet, of niet meer.',
    'note-shared-already': 'Deze aantekening is al gedeeld.',
    'growth-says-nothing': 'Tik bij één vraag aan hoe het gaat, of schrijf er iets bij.',
    'growth-not-found': 'Van deze dag is er niets, of niets meer.',
    'rung-gone': 'Deze trede staat niet meer op de ladder. Kies opnieuw.',
    'ladder-length': 'Een ladder heeft drie tot zeven treden. Schrijf elke trede op een eigen regel.',
    'ladder-twice': 'Dezelfde trede staat er twee keer.',
    'note-of-another': 'Alleen wie een aantekening schreef, kan hem weghalen.',
  },
  /** Behind “door”, and alone. */
  byYou: 'jou',
  you: 'Jij',
  someone: 'iemand van de coöperatie',

  themes: {
    business: 'Mijn bedrijf',
    money: 'Geld',
    skills: 'Wat ik kan',
    network: 'Mensen om mij heen',
    'well-being': 'Hoe het met mij gaat',
  },
  states: { open: 'Open', done: 'Klaar', dropped: 'Vervallen' },

  home: {
    title: 'Je volgende stap',
  },

  plan: {
    own: 'Mijn plan',
    of: (f: { name: string }) => `Plan van ${f.name}`,
    ownLead: 'Wat wil je bereiken, en wat is de volgende stap? Je schrijft het in je eigen woorden.',
    lead: (f: { name: string }) =>
      `Wat ${f.name} wil bereiken, en wat de volgende stap is. In eigen woorden.`,
    who:
      'Je coach en jij lezen en schrijven dit. De administratie, het bestuur en de gemeente zien het niet. Je coach ' +
      'ziet ook of je drie weken niet inlogde, niet wanneer je dat deed.',
    whoOf: (f: { name: string }) =>
      `${f.name} en de coaches lezen en schrijven dit. De administratie, het bestuur en de gemeente zien het niet.`,
    back: 'Terug naar wie je begeleidt',
    emptyTitle: 'Er staat nog niets in dit plan',
    empty: 'Begin met één ding dat je wilt bereiken. Klein mag. Een eerste stap erbij helpt.',
    newGoal: 'Nieuw doel',
    now: 'Dit eerst',
    nothingNow: 'Er staat geen stap open.',
    goals: 'Doelen',
    reached: (f: { count: number }) =>
      f.count === 1 ? '1 doel is gehaald' : `${f.count} doelen zijn gehaald`,
    asksReached: 'Alle stappen zijn klaar. Is dit doel gehaald? Zo niet: wat is de volgende stap?',
    isReached: 'Ja, dit doel is gehaald',
    notReached: 'Toch nog niet gehaald',
    reachedBy: (f: { name: string; day: string }) => `gehaald, gezegd door ${f.name} op ${f.day}`,
    allSteps: (f: { count: number }) => (f.count === 1 ? '1 stap' : `Alle ${f.count} stappen`),
    noSteps: 'Bij dit doel staat nog geen stap.',
    newStep: 'Stap erbij',
    changeGoal: 'Verander dit doel',
    changeStep: 'Verander',
    done: 'Klaar',
    reopen: 'Zet weer open',
    drop: 'Vervalt',
    by: (f: { day: string }) => `uiterlijk ${f.day}`,
    late: (f: { day: string }) => `gepland was uiterlijk ${f.day}`,
    helps: (f: { helper: string }) => `hulp van ${f.helper}`,
    wrote: (f: { name: string; day: string }) => `geschreven door ${f.name} op ${f.day}`,
    rewrote: (f: { first: string; name: string; day: string }) =>
      `begonnen door ${f.first}, veranderd door ${f.name} op ${f.day}`,
    closed: {
      done: (f: { name: string; day: string }) => `klaar gezet door ${f.name} op ${f.day}`,
      dropped: (f: { name: string; day: string }) => `vervallen, gezegd door ${f.name} op ${f.day}`,
    },
    notes: 'Aantekeningen',
    said: {
      doel: 'Het doel staat in het plan.',
      stap: 'De stap staat in het plan.',
      veranderd: 'Het is veranderd.',
      klaar: 'Mooi, deze stap is klaar.',
      gehaald: 'Mooi, dit doel is gehaald.',
      nietgehaald: 'Dit doel staat weer bij je doelen.',
      vervallen: 'Deze stap vervalt. Je kunt hem altijd weer openzetten.',
      open: 'Deze stap staat weer open.',
    },
  },

  goalForm: {
    title: 'Nieuw doel',
    change: 'Verander dit doel',
    lead: 'Schrijf het zoals je het zou zeggen. Zet er niets in over gezondheid of schulden.',
    back: 'Terug naar het plan',
    theme: 'Waar gaat het over?',
    goal: 'Wat wil je bereiken?',
    goalHint: 'Bijvoorbeeld: elke maand twee vaste klanten erbij.',
    first: 'De eerste stap',
    firstHint: 'Weet je die nog niet? Laat hem leeg, dan komt hij later.',
    save: 'Zet in het plan',
    saveChange: 'Bewaar',
  },

  stepForm: {
    title: 'Nieuwe stap',
    change: 'Verander deze stap',
    lead: (f: { goal: string }) => `Bij het doel: ${f.goal}`,
    step: 'Wat is de stap?',
    stepHint: 'Iets wat je kunt doen. Bijvoorbeeld: drie bakkers bellen.',
    helper: 'Wie helpt erbij?',
    by: 'Voor welke dag?',
    save: 'Zet in het plan',
    saveChange: 'Bewaar',
  },

  notes: {
    title: 'Aantekeningen',
    of: (f: { name: string }) => `Aantekeningen over ${f.name}`,
    back: 'Terug naar het plan',
    ownLead: 'Wat jij en je coach opschreven. Jullie lezen het allebei.',
    lead: (f: { name: string }) => `${f.name} leest mee, behalve wat je voor jezelf houdt.`,
    ownPrivate:
      'Een coach kan ook iets voor zichzelf opschrijven. Dat leest alleen die coach. Stopt die als coach, ' +
      'dan kan die het nog twee weken lezen en met je delen. Daarna wissen we het.',
    none: 'Er staat nog geen aantekening.',
    text: 'Nieuwe aantekening',
    textHint: 'Zet er niets in over gezondheid of schulden, en geen BSN.',
    kind: 'Voor wie is dit?',
    kinds: {
      shared: (f: { name: string }) => `Voor ${f.name} en de coaches`,
      evaluation: (f: { name: string }) =>
        `Voor ${f.name} en de coaches: jullie keken samen terug hoe het gaat`,
      private: 'Alleen voor mij',
    },
    privateHint: 'Een andere coach leest het ook niet. Je kunt het later alsnog delen.',
    save: 'Bewaar',
    wrote: (f: { name: string; moment: string }) => `${f.name}, ${f.moment}`,
    private: 'Alleen voor jou',
    evaluation: 'Samen teruggekeken',
    sharedAt: (f: { moment: string }) => `gedeeld op ${f.moment}`,
    share: (f: { name: string }) => `Deel met ${f.name}`,
    shareTitle: (f: { name: string }) => `Wil je dit delen met ${f.name}?`,
    shareLead: (f: { name: string }) =>
      `Dan lezen ${f.name} en de coaches wat hieronder staat. Dat kan niet terug.`,
    shareSure: 'Deel, dit kan niet terug',
    remove: 'Haal weg',
    removeTitle: 'Wil je deze aantekening weghalen?',
    removeLead: 'Dan is hij weg, voor iedereen. Dat kan niet terug.',
    removeSure: 'Haal weg, dit kan niet terug',
    said: {
      bewaard: 'De aantekening is bewaard.',
      gedeeld: 'De aantekening is gedeeld.',
      weg: 'De aantekening is weg.',
    },
    speak: {
      start: 'Spreek het in',
      stop: 'Stop met luisteren',
      how: 'Je browser luistert. Wat je zegt kan langs de maker van de browser gaan, dus noem geen namen.',
      failed: 'Het luisteren lukt nu niet. Typ het, of probeer het later.',
    },
  },

  growth: {
    title: 'Hoe gaat het?',
    of: (f: { name: string }) => `Hoe het gaat met ${f.name}`,
    lead:
      'Een paar tikken, zo vaak als je wilt. Het is voor jou: je ziet later hoe het ging. Niemand geeft er een ' +
      'cijfer voor.',
    open: 'Hoe gaat het?',
    questions: {
      money: 'Hoe gaat het met geld verdienen?',
      skills: 'Hoe gaat het met wat je kunt en leert?',
      network: 'Hoe gaat het met de mensen om je heen?',
      'well-being': 'Hoe zit je in je vel?',
    },
    aspects: {
      money: 'Geld verdienen',
      skills: 'Wat ik kan en leer',
      network: 'Mensen om mij heen',
      'well-being': 'Hoe ik in mijn vel zit',
    },
    levels: ['Lastig', 'Een beetje lastig', 'Gaat wel', 'Goed', 'Heel goed'] as readonly string[],
    words: 'Wil je er iets bij zeggen?',
    wordsHint: 'In je eigen woorden. Zet er niets in over gezondheid of schulden.',
    save: 'Bewaar voor vandaag',
    said: { bewaard: 'Het is bewaard. Vandaag kun je het nog veranderen.', weg: 'Het is weg.' },
    none: 'Vul je dit een paar keer in, dan zie je hier een lijn.',
    lines: 'Hoe het ging',
    table: 'Bekijk het in een tabel',
    when: 'Wanneer',
    how: 'Hoe het ging',
    once: (f: { how: string; day: string }) => `Op ${f.day}: ${f.how}.`,
    summary: (f: { from: string; first: string; to: string; last: string }) =>
      `Van ${f.from} op ${f.first} tot ${f.to} op ${f.last}.`,
    /** Above the days on which something was said, with or without words. */
    ownWords: 'Dit zei je eerder',
    ownWordsOf: 'In eigen woorden',
    remove: (f: { day: string }) => `Haal ${f.day} weg`,
    removeTitle: (f: { day: string }) => `Wil je weghalen wat je op ${f.day} zei?`,
    removeLead: 'Dan is het weg. Dat kan niet terug.',
    removeSure: 'Haal weg, dit kan niet terug',
    sharing: 'Wie leest dit?',
    who:
      'Alleen jij. Wil je dat je coach het ook ziet? Dan deel je het, en je stopt wanneer je wilt. Met anderen ' +
      'vergelijken we het nooit.',
    share: 'Deel het, of stop met delen',
    notShared: (f: { name: string }) => `${f.name} deelt dit niet met je. Dat mag: het is van ${f.name}.`,
  },

  ...guiding,

  coach: {
    title: 'Wie je begeleidt',
    lead: 'De plannen van de leden. Wat een lid met je afsprak staat er in hun eigen woorden.',
    nobody: 'Er zijn nog geen leden.',
    caption: 'Leden en hun plan',
    member: 'Lid',
    open: 'Open stappen',
    steps: (f: { count: number; first: string | null }) => {
      if (f.count === 0) return 'geen'
      const steps = f.count === 1 ? '1 stap' : `${f.count} stappen`
      return f.first === null ? steps : `${steps}, de eerste uiterlijk ${f.first}`
    },
  },
}
