import type { RefusalFacts } from '../../values/refusal-facts.ts'
/** The pages on which the board writes and decides how money is shared out. */
export const schemePages = {
  title: 'Regelingen',
  lead:
    'Een regeling zegt wie wat krijgt van het geld dat binnenkomt. Het bestuur beslist, de ' +
    'leden krijgen het op papier.',
  /** On the first page of who can decide. */
  home: {
    title: 'Besluiten over een regeling',
    task: (name: string) => `Besluit over het ontwerp van ${name}`,
    detail: (f: { name: string; day: string }) =>
      `${f.name} schreef het op ${f.day}. Jij kunt erover besluiten.`,
  },
  back: 'Terug naar regelingen',
  noneTitle: 'Er is nog geen regeling',
  none:
    'Zonder regeling kan er niets worden verdeeld. Begin met een voorbeeld van een andere ' +
    'coöperatie en verander wat je wilt.',
  noneForMember: 'Het bestuur schrijft er een. Daarna zie je hier wat er met je geld gebeurt.',
  nothingInForce: 'Hier geldt nog niets van.',
  now: 'Zo is het nu',
  since: (f: { day: string; version: string }) => `Sinds ${f.day} (versie ${f.version})`,
  coming: (f: { day: string; version: string }) => `Vanaf ${f.day} geldt versie ${f.version}`,
  followers: {
    default: 'Geldt voor iedereen die geen andere regeling heeft',
    mine: 'Deze regeling geldt voor jou',
  },
  followersCount: (count: number) => (count === 1 ? '1 lid' : `${count} leden`),
  draftWaiting: 'Er is een ontwerp',
  openDraft: 'Open het ontwerp',
  history: 'Bekijk alle versies',
  versions: 'Alle versies',
  version: 'Versie',
  from: 'Geldt vanaf',
  standing: 'Stand',
  standings: { draft: 'Ontwerp', coming: 'Komt eraan', 'in-force': 'Geldt nu', past: 'Gold eerder' },
  decided: 'Besloten',
  decidedBy: (f: { name: string; day: string }) => `${f.name}, ${f.day}`,
  told: 'Leden wisten het op',
  why: 'Waarom',
  newVersion: 'Schrijf een nieuwe versie',
  newVersionLead: 'Je begint met een kopie. Zolang je schrijft, verandert er niets.',
  newScheme: 'Een andere regeling beginnen',
  firstScheme: 'Begin een regeling',
  name: 'Hoe heet de regeling?',
  nameHint: 'Bijvoorbeeld: Onze regeling 2026.',
  preset: 'Waar begin je mee?',
  begin: 'Begin',
  stepsTitle: 'Wie krijgt wat',
  lossTitle: 'Bij verlies',
  potTitle: 'Het potje',

  edit: {
    title: (name: string) => `Ontwerp: ${name}`,
    lead: 'Verander wat je wilt en druk op Bekijk. Pas als het bestuur besluit, geldt het.',
    saved: 'Het ontwerp is bewaard.',
    step: (place: string) => `Stap ${place}`,
    destination: 'Waar gaat het heen?',
    take: 'Hoeveel?',
    takes: {
      turnover: 'een deel van de omzet',
      'net-turnover': 'een deel van omzet min kosten',
      remainder: 'een deel van wat dan over is',
      first: 'het eerste geld van het jaar',
      rest: 'de rest',
    },
    percentage: 'Percentage',
    amount: 'Bedrag per jaar',
    cap: 'Hoogstens per jaar',
    openHint: 'Nog niet bekend? Laat leeg.',
    capHint: 'Leeg: geen maximum.',
    label: 'Eigen naam',
    labelHint: 'Bijvoorbeeld: verzekering.',
    up: 'Omhoog',
    down: 'Omlaag',
    remove: 'Haal deze stap weg',
    add: 'Stap erbij',
    loss: 'Wie draagt een jaar met verlies?',
    losses: { 'member-pot': 'Het potje van het lid', cooperative: 'De coöperatie' },
    threshold: 'Is er een grens voor het potje?',
    thresholds: { none: 'Geen grens', amount: 'Ja, een grens' },
    thresholdAmount: 'De grens',
    above: 'Wat gebeurt er met geld boven de grens?',
    aboves: {
      municipality: 'Dat gaat naar de gemeente',
      cooperative: 'Dat gaat naar de coöperatie',
      training: 'Dat gaat naar de opleidingspot',
      stays: 'Dat blijft in het potje',
      open: 'Nog te bepalen',
    },
    purposes: 'Waar mag het potje voor worden gebruikt?',
    purpose: {
      investment: 'Spullen voor de onderneming',
      training: 'Opleiding',
      materials: 'Materiaal',
      'business-cost': 'Kosten van de onderneming',
      'job-cost': 'Kosten voor een opdracht',
    },
    approvers: 'Wie keurt een uitgave uit het potje goed?',
    approversHint:
      'Nooit het lid zelf. Zonder hun ja gaat er niets uit een potje. Kies je niemand, dan beslist de administratie.',
    approver: {
      administrator: 'De administratie',
      coach: 'De coach',
      board: 'Het bestuur',
      'case-manager': 'De consulent van de gemeente',
      members: 'De leden',
    },
    count: 'Hoeveel van hen?',
    counts: { 1: 'Eén', 2: 'Twee' },
    limit: 'Mag de administratie kleine bedragen alleen goedkeuren?',
    limitHint: 'Is het lid zelf de administratie? Dan zeggen de anderen ja.',
    limits: { none: 'Nee', amount: 'Ja, tot een bedrag' },
    limitAmount: 'Tot en met welk bedrag?',
    payout: 'Geld uit het potje mag naar het lid zelf',
    payoutHint: 'Denk aan de uitkering: voor de gemeente is dit inkomen.',
    leaving: 'Wat gebeurt er met het potje als een lid stopt?',
    leavings: {
      municipality: 'Het gaat naar de gemeente',
      cooperative: 'Het gaat naar de coöperatie',
      training: 'Het gaat naar de opleidingspot',
      'own-business': 'Het gaat mee naar de eigen onderneming',
      frozen: 'Het blijft staan',
      open: 'Nog te bepalen',
    },
    look: 'Bekijk',
    save: 'Bewaar het ontwerp',
    decide: 'Bewaar en ga naar het besluit',
    drop: 'Gooi dit ontwerp weg',
    sources: 'Waar dit voorbeeld vandaan komt',
  },

  said: {
    title: 'Zo lezen de leden het',
    open: 'Nog te bepalen',
    blocks: 'Dit moet nog anders',
    asks: 'Denk hier nog over na',
    unread:
      'In het formulier staat iets dat wij niet kunnen lezen. Hieronder staat wat het laatst bewaard is.',
    ready: 'Dit ontwerp is compleet. Het bestuur kan besluiten.',
  },
  preview: {
    title: 'Wat had dit gegeven?',
    lastYear: (year: string) => `heel ${year}`,
    thisYear: (year: string) => `${year} tot nu toe`,
    which: 'Met de cijfers van',
    none: (year: string) => `Er zijn geen cijfers van ${year}. Kies een ander jaar, of kijk later.`,
    incomplete: 'Vul eerst alles in. Dan rekenen wij hier voor wat dit had gegeven.',
    base: (f: { turnover: string; costs: string }) =>
      `Omzet ${f.turnover} zonder btw, kosten voor opdrachten ${f.costs}.`,
    overall: 'Alles samen',
    members: 'Potje aan het eind, per lid',
    to: 'Naar',
    member: 'Lid',
    now: 'Nu',
    later: 'Straks',
    difference: 'Verschil',
  },

  decide: {
    title: (name: string) => `Besluit: ${name}`,
    lead: 'Na het besluit verandert deze versie nooit meer. Wat al verdeeld is, blijft zoals het is.',
    back: 'Terug naar het ontwerp',
    from: 'Vanaf welke dag geldt dit?',
    told: 'Wanneer hadden alle leden dit op papier of per mail?',
    toldHint: 'Een verandering geldt pas als de leden ervan weten (Burgerlijk Wetboek 2:59).',
    why: 'Waarom verandert dit?',
    whyHint: 'De leden lezen dit bij de versie. Bijvoorbeeld: besluit van de vergadering van 12 maart.',
    save: 'Besluit, dit kan niet terug',
    done: 'Besloten. Leden zien de nieuwe versie vanaf nu bij hun potje.',
    means: 'Dit besluit je',
    another: 'Jij schreef dit ontwerp het laatst. Een ander bestuurslid opent deze pagina en besluit.',
    hasPot: (name: string) =>
      `${name} besloot hierover en heeft zelf een potje onder deze regeling. Kijk dus even mee.`,
  },
  assign: {
    title: (name: string) => `Wie volgt ${name}?`,
    lead: 'Kies een lid dat vanaf een dag deze regeling volgt.',
    back: (name: string) => `Terug naar ${name}`,
    member: 'Welk lid?',
    from: 'Vanaf welke dag?',
    told: 'Wanneer had dit lid het op papier of per mail?',
    save: 'Geef deze regeling',
    go: 'Geef een lid deze regeling',
    done: 'Bewaard.',
    since: (f: { name: string; day: string }) => `${f.name}, sinds ${f.day}`,
    everybody: 'Iedereen volgt deze regeling al.',
  },
  refusals: {
    'scheme-not-found': 'Deze regeling is er niet (meer).',
    'draft-exists': 'Er is al een ontwerp van deze regeling. Maak dat eerst af of gooi het weg.',
    'name-taken': (f: RefusalFacts['name-taken']) =>
      `Er is al een regeling die ${f.name} heet. Kies een andere naam.`,
    'draft-not-found': 'Dit ontwerp is er niet (meer). Misschien is er al over besloten.',
    'draft-changed-meanwhile':
      'Iemand anders heeft dit ontwerp net veranderd. Open het opnieuw en kijk wat er staat.',
    'scheme-incomplete': 'Dit ontwerp is nog niet compleet. Vul eerst in wat nog open staat.',
    'start-before-latest': (f: RefusalFacts['start-before-latest']) =>
      `Er is al een versie besloten die geldt vanaf ${f.latest}. Kies een latere dag.`,
    'member-not-found': 'Dit lid is er op die dag niet.',
    'own-scheme':
      'Je kunt jezelf geen regeling geven. Een ander bestuurslid doet dat. Ben je de enige in het ' +
      'bestuur? Geef dan eerst iemand anders die taak (bij Wie doet wat).',
    'own-draft':
      'Jij schreef dit ontwerp. Een ander bestuurslid besluit erover. Ben je de enige in het bestuur? ' +
      'Geef dan eerst iemand anders die taak (bij Wie doet wat).',
    'decide-not-yet':
      'Jij kunt nog niet besluiten. Eerst bevestigt iemand anders dan wie jou uitnodigde dat jij het ' +
      'bent (bij Wie doet wat). Is die er niet? Vraag wie Gilde voor jullie installeerde.',
    'draft-of-own-hand':
      'Wie dit ontwerp schreef, kreeg het e-mailadres of de inlogkaart van jou, of van dezelfde persoon ' +
      'als jij. Iemand anders bevestigt eerst wie het is (bij Wie doet wat). Is die er niet? Vraag wie ' +
      'Gilde voor jullie installeerde.',
    'follows-already': 'Dit lid volgt deze regeling al.',
    'scheme-not-in-force': (f: RefusalFacts['scheme-not-in-force']) =>
      `Op ${f.fromDay} geldt deze regeling nog niet.`,
    'start-day-taken': (f: RefusalFacts['start-day-taken']) =>
      `Dit lid krijgt op ${f.fromDay} al een andere regeling. Kies een andere dag.`,
  },
}
