import type { RefusalFacts } from '../../values/refusal-facts.ts'

/** The rota: roles in the co-operative, and whose turn it is. */
export const rota = {
  refusals: {
    'help-not-a-member': 'Dit kan alleen als je op die dag lid bent.',
    'help-with-whom': 'Kies een lid dat op die dag lid is.',
    'rota-turn-length': 'Een beurt duurt een kwartier tot twaalf uur.',
    'rota-not-found': 'Deze rol is er niet meer.',
    'rota-no-turn': 'Op deze dag is er voor deze rol niemand nodig.',
    'rota-there-already': 'Deze dag staat al op het rooster.',
    'rota-day-past': 'Kies een dag vanaf vandaag, en binnen een jaar.',
    'rota-taken': (f: RefusalFacts['rota-taken']) =>
      `${f.member} heeft deze beurt al. Jij hoeft niets te doen.`,
    'rota-answered': 'Hier is al iets op gezegd. Bekijk het opnieuw.',
  },
  title: 'Rooster',
  lead: 'Wie doet wat, en wanneer? Kies een dag waarop nog niemand staat en neem hem op je.',
  keeperLead: 'Wie doet wat, en wanneer? Je ziet ook waar nog niemand staat.',
  back: 'Terug naar het rooster',
  link: 'Bekijk het rooster',
  mine: 'Mijn beurten',
  all: 'De komende zes weken',
  none: 'Er staat nu niemand op het rooster, en er is niemand nodig.',
  noRoles:
    'Er zijn nog geen rollen met een rooster. Denk aan de gastheer van de dag, ' +
    'of wie de boekhouding van iedereen doet.',
  noRolesKeeper: 'Maak de eerste rol. Daarna kunnen leden een beurt nemen.',
  onPaper: (f: { month: string }) => `Print ${f.month} (pdf)`,
  turn: (f: { day: string; name: string }) => `${f.day}: ${f.name}`,
  when: (f: { day: string; from: string; until: string }) => `${f.day}, ${f.from} tot ${f.until} uur`,
  at: (f: { from: string; until: string }) => `${f.from} tot ${f.until} uur`,
  /** `begins` is a time on the clock. */
  lineOf: (f: { who: string; from: string; until: string }) => `${f.who}, ${f.from} tot ${f.until} uur`,
  /** The beginning of that line. */
  who: {
    empty: () => 'Nog niemand',
    asked: (f: { member: string }) => `${f.member} kan niet, wie wel?`,
    done: (f: { member: string }) => `${f.member} deed dit`,
    off: () => 'Niemand nodig',
  },
  whose: {
    empty: 'Voor deze beurt is er nog niemand.',
    taken: (f: { member: string }) => `${f.member} doet dit.`,
    mine: 'Dit is jouw beurt.',
    asked: (f: { member: string }) => `${f.member} kan niet. Wie neemt deze beurt over?`,
    couldNot: (f: { member: string }) => `${f.member} kon niet, en niemand nam deze beurt over.`,
    askedMine:
      'Je zei dat je niet kunt. De anderen zien dat er iemand nodig is. ' +
      'Neemt iemand het over? Dan staat die naam hier.',
    done: (f: { member: string }) => `${f.member} deed dit.`,
    anotherSays:
      'Jij houdt het rooster bij. Daarom zegt een ander dat je beurt gedaan is: ' +
      'een lid, of wie het rooster ook bijhoudt.',
    off: 'Op deze dag is er niemand nodig.',
  },
  facts: { role: 'Rol', asks: 'Wat je doet', skill: 'Wat je moet kunnen', when: 'Wanneer' },
  say: {
    take: 'Ik doe het',
    takeBack: 'Ik kan toch',
    cannot: 'Ik kan niet',
    done: 'Het is gedaan',
    doneBy: (f: { member: string }) => `Ja, ${f.member} deed dit`,
    undo: 'Neem het terug',
  },
  undo: {
    label: 'Neem het terug',
    until: (f: { time: string }) =>
      `Per ongeluk gedrukt? Tot ${f.time} uur neem je het terug, en dan is het weer zoals het was.`,
  },
  hoursComeOf: (f: { hours: string; member: string }) =>
    `Zeg je dat het gedaan is? Dan komt er ${f.hours} bij de uren van ${f.member}.`,
  hoursCome: (f: { hours: string }) => `Zeg je dat het gedaan is? Dan komt er ${f.hours} bij je uren.`,
  done: {
    take: 'Deze beurt is van jou. Hij staat in je agenda.',
    cannot:
      'Je bent ervan af zodra iemand het overneemt. De anderen krijgen nu de vraag. ' +
      'Vergist? Druk op “Ik kan toch”.',
    undo: 'Teruggenomen. Het is weer zoals het was.',
    done: 'Dank je wel. Het staat erbij.',
    give: 'De beurt is ingevuld.',
    free: 'De anderen krijgen nu de vraag.',
    off: 'Op deze dag is er niemand nodig.',
    add: 'De dag staat op het rooster.',
    saved: 'De rol is bewaard.',
  },
  keep: {
    title: 'Voor wie het rooster bijhoudt',
    give: 'Wie doet het?',
    giveHint: 'Kies alleen wie dit tegen je gezegd heeft.',
    giveIt: 'Vul in',
    free: (f: { member: string }) => `${f.member} kan niet`,
    off: 'Niemand nodig op deze dag',
    add: 'Toch iemand nodig',
  },
  roles: 'De rollen',
  newRole: 'Maak een rol',
  change: (f: { name: string }) => `Verander ${f.name}`,
  addDay: (f: { name: string }) => `Zet een dag erbij voor ${f.name}`,
  form: {
    newTitle: 'Maak een rol met een rooster',
    title: 'Verander deze rol',
    lead: 'Een rol is iets wat steeds iemand doet. Leden kiezen zelf een dag.',
    name: 'Hoe heet de rol?',
    nameHint: 'Zoals je het zegt. Bijvoorbeeld: gastheer, of boekhouder voor iedereen.',
    asks: 'Wat doe je dan?',
    skill: 'Wat moet je ervoor kunnen?',
    weekday: 'Op welke dagen van de week?',
    weekdayHint: 'Kies er geen als het losse dagen zijn. Die zet je er daarna bij.',
    begins: 'Hoe laat begint het?',
    beginsHint: 'Bijvoorbeeld 9.30.',
    hours: 'Hoeveel uur duurt het?',
    hoursHint: 'Bijvoorbeeld 3 of 1:30. Houden jullie uren bij? Dan krijgt wie het doet er zoveel bij.',
    ended: 'Deze rol is er niet meer: vanaf vandaag geen beurten',
    save: 'Bewaar',
  },
  day: {
    title: (f: { name: string }) => `Zet een dag erbij voor ${f.name}`,
    day: 'Welke dag?',
    save: 'Zet op het rooster',
  },
  home: {
    title: 'Wie springt er in?',
    /** `name` is the role, in the words of who made it. */
    empty: (f: { weekday: string; name: string }) => `${f.weekday} is er nog geen ${f.name}`,
    asked: (f: { weekday: string; name: string; member: string }) =>
      `${f.member} kan niet (${f.weekday}, ${f.name}). Kun jij?`,
    mine: (f: { weekday: string; name: string }) => `${f.weekday} is het jouw beurt: ${f.name}`,
    /** A turn as the week letter says it: `title` is one of the sentences here. */
    paper: (f: { title: string; at: string }) => `${f.title} (${f.at})`,
    wasOf: (f: { member: string; weekday: string; name: string }) =>
      `Deed ${f.member} de beurt van ${f.weekday} als ${f.name}?`,
    wasOfWhy: (f: { member: string }) => `${f.member} houdt het rooster bij. Daarom zegt een ander het.`,
    wasMine: (f: { weekday: string; name: string }) => `Deed je ${f.weekday} je beurt als ${f.name}?`,
  },
  paper: {
    subject: (f: { month: string }) => `Rooster ${f.month}`,
    none: 'In deze maand staat er niets op het rooster.',
    line: (f: { day: string; time: string; name: string; member: string }) =>
      `${f.day}, ${f.time}: ${f.name}. ${f.member}`,
    nobody: '…………………………',
    cannot: (f: { member: string }) => `${f.member} kan niet: …………………………`,
    after: 'Kun je niet? Zeg het in Gilde of bel even. Dan zoeken we iemand anders.',
    file: 'rooster',
  },
}
