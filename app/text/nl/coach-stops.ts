const counted = (one: string, more: (count: number) => string) => (f: { count: number }) =>
  f.count === 1 ? one : more(f.count)

type Between = { from: string; to: string; when: string }
type Over = { from: string; member: string; when: string }

/** What becomes of the conversations of a coach who stops. */
export const coachStops = {
  stands: {
    planned: counted('1 gesprek staat vast.', (n) => `${n} gesprekken staan vast.`),
    unplanned: counted('1 gesprek heeft nog geen tijd.', (n) => `${n} gesprekken hebben nog geen tijd.`),
  },
  title: (f: { name: string }) => `Dit staat er nog van ${f.name}`,
  question: 'Wat gebeurt er met de gesprekken?',
  questionHint:
    'Elk lid krijgt bericht. Wie geen e-mailadres heeft, wordt gebeld: dat komt bij wat er te doen is.',
  private: (f: { name: string }) =>
    `Wat ${f.name} voor zichzelf opschreef, gaat niet mee naar een andere coach. ` +
    `Waar een gesprek over gaat, leest alleen wie het overneemt.`,
  takesOver: (f: { name: string }) => `${f.name} neemt de gesprekken over`,
  clashes: (f: { name: string; count: number }) =>
    f.count === 1
      ? `Bij 1 gesprek heeft ${f.name} dan al iets anders. Voor dat gesprek stelt ${f.name} andere tijden voor.`
      : `Bij ${f.count} gesprekken heeft ${f.name} dan al iets anders. Daarvoor stelt ${f.name} andere tijden voor.`,
  own: (f: { name: string; count: number }) =>
    f.count === 1
      ? `1 gesprek is met ${f.name} zelf. Dat gaat niet door.`
      : `${f.count} gesprekken zijn met ${f.name} zelf. Die gaan niet door.`,
  off: 'Zeg de gesprekken af',
  offHint: 'Wie een gesprek wil, vraagt een nieuw gesprek aan.',
  nobody:
    'Er is geen andere coach. De gesprekken gaan niet door als je nu verdergaat. ' +
    'Neemt iemand ze over? Geef die persoon dan eerst de taak coach.',
  /** Said too where nothing stands. */
  noCoach:
    'Daarna is er geen coach. Een lid kan dan geen gesprek vragen. ' +
    'Aanmeldingen en bijeenkomsten doet de administratie.',
  unnoted: (f: { name: string; count: number }) =>
    f.count === 1
      ? `Bij 1 gesprek dat al was, staat nog niet of het lid er was. ` +
        `Alleen ${f.name} kan dat opschrijven, voordat de taak stopt.`
      : `Bij ${f.count} gesprekken die al waren, staat nog niet of het lid er was. ` +
        `Alleen ${f.name} kan dat opschrijven, voordat de taak stopt.`,
  workshops: (f: { name: string; count: number }) =>
    f.count === 1
      ? `1 bijeenkomst die ${f.name} aankondigde, blijft staan. Spreek af wie hem houdt, of zeg hem af.`
      : `${f.count} bijeenkomsten die ${f.name} aankondigde, blijven staan. Spreek af wie ze houdt, of zeg ze af.`,
  seeWorkshops: 'Bekijk de bijeenkomsten',
  /** What the two read; kept as it is said. */
  words: {
    over: (f: { name: string; to: string }) => `${f.name} is geen coach meer. Dit gesprek is nu met ${f.to}.`,
    off: (f: { name: string }) => `${f.name} is geen coach meer.`,
  },
  office: 'Bericht van de coöperatie',
  askAnew: 'Vraag een nieuw gesprek aan',
  /** How it stands, for the member: whose it is now, and then what of the time. */
  member: {
    subject: (f: Between) => `Je gesprek met ${f.from} is nu met ${f.to}`,
    said: (f: Between) => `Je gesprek met ${f.from} is nu met ${f.to}.`,
    set: (f: Between) => `De tijd blijft: ${f.when}.`,
    open: (f: Between) => `${f.to} stelt je een tijd voor.`,
    lapsed: (f: Between) =>
      (f.when === '' ? 'Eerdere tijden gelden niet meer.' : `Op ${f.when} gaat het niet door.`) +
      ` ${f.to} stelt je andere tijden voor.`,
  },
  /** For the coach who takes over. */
  coach: {
    subject: (f: Over) => `Je neemt een gesprek over van ${f.from}: met ${f.member}`,
    said: (f: Over) => `Je neemt een gesprek met ${f.member} over van ${f.from}.`,
    set: (f: Over) => `Jullie spreken elkaar ${f.when}. Kun je dan niet? Stel andere tijden voor.`,
    open: (f: Over) => `Stel ${f.member} een tijd voor.`,
    lapsed: (f: Over) =>
      (f.when === '' ? 'Eerdere tijden gelden niet meer.' : `Op ${f.when} gaat het niet door.`) +
      ` Stel ${f.member} andere tijden voor.`,
  },
  toTell: {
    title: 'Gesprekken die niet doorgaan',
    lead: 'De coach is gestopt. Deze leden kregen geen mail en weten het nog niet.',
    none: 'Iedereen weet het.',
    done: 'Opgeschreven: het is verteld.',
    askAnew: 'Wil het lid een nieuw gesprek? Vraag een coach om tijden voor te stellen.',
  },
}
