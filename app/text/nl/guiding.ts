/** Whom a coach is needed by, how a co-operative guides, and its ladder: a part of `guidance`. */
export const guiding = {
  attention: {
    title: 'Wie je nu nodig heeft',
    nobody: 'Niemand heeft je nu nodig, voor zover wij weten.',
    /** Who needs them less than those above, and everybody. */
    more: (f: { count: number }) => (f.count === 1 ? 'Nog 1 lid' : `Nog ${f.count} leden`),
    everybody: (f: { count: number }) => `Alle leden (${f.count})`,
    home: (f: { count: number }) =>
      f.count === 1 ? '1 lid heeft je nu nodig' : `${f.count} leden hebben je nu nodig`,
    /** Once for all of whom it is true, with the names. */
    without: {
      title: 'Nog geen toestemming opgeschreven',
      lead: 'Deze leden werken, en de toestemming van hun gemeente staat nog niet in Gilde.',
      step: {
        member: 'schrijft zelf de brief van de gemeente over. Help erbij.',
        'case-manager': 'de consulent kan het opschrijven. Vraag ernaar.',
        consent: 'deelt de toestemming nog niet met de consulent. Help daarbij.',
      },
    },
    reasons: {
      'permission-stopped': (f: { day: string }) =>
        `De toestemming gold tot en met ${f.day}. Er is werk van daarna.`,
      'permission-begins': (f: { day: string }) => `Werkt al, en de toestemming begint op ${f.day}.`,
      'without-permission': () => 'Werkt, en er is nog geen toestemming opgeschreven.',
      'permission-ends': (f: { day: string }) => `De toestemming loopt tot en met ${f.day}.`,
      'statement-late': (f: { day: string; count: number }) =>
        f.count === 1
          ? `Een maandoverzicht wacht nog; het zou er uiterlijk ${f.day} zijn.`
          : `${f.count} maandoverzichten wachten nog; het eerste zou er uiterlijk ${f.day} zijn.`,
      'step-overdue': (f: { day: string }) => `Een stap zou uiterlijk ${f.day} klaar zijn.`,
      'evaluation-due': (f: { day: string }) => `Samen terugkijken was bedoeld voor ${f.day}.`,
      silent: () => 'Logde drie weken niet in.',
    },
    ways: {
      'permission-stopped': 'Kijk wat je kunt doen',
      'permission-begins': 'Kijk wat je kunt doen',
      'without-permission': 'Kijk wie het kan opschrijven',
      'permission-ends': 'Bekijk de toestemming',
      'statement-late': 'Ga naar de overzichten',
      'step-overdue': 'Open het plan',
      'evaluation-due': 'Schrijf op wat jullie zeggen',
      silent: 'Zoek op hoe je het lid bereikt',
    },
  },

  /** In a form about something that another changed while it was filled in. */
  changedMeanwhile: {
    now: (f: { words: string; name: string }) => `Nu staat er: “${f.words}”, geschreven door ${f.name}`,
    yours: 'Hieronder staat wat jij typte. Bewaar je het, dan komt dat ervoor in de plaats.',
  },

  /** On the page of a member, for their coach. */
  member: { title: 'Begeleiding', plan: 'Plan' },

  setting: {
    title: 'Hoe wij begeleiden',
    lead: 'Dit geldt voor de hele coöperatie.',
    weeks: 'Na hoeveel weken kijken lid en coach samen terug?',
    weeksHint: 'Van 2 tot 52. Laat het leeg als je hierover niets afspreekt.',
    keptMonths: 'Hoeveel maanden bewaar je een plan als een lid weggaat?',
    keptMonthsHint: 'Van 1 tot 60. Daarna is alles weg: het plan, de verslagen, hoe het ging en de ladder.',
    ladder: 'De ladder: waar sta je, en waar wil je staan?',
    ladderHint:
      'Schrijf elke trede op een eigen regel, de onderste eerst. Drie tot zeven treden. Leeg: geen ladder.',
    example: [
      'Ik heb een idee',
      'Ik probeer het uit',
      'Ik heb klanten',
      'Ik verdien elke maand iets',
      'Ik kan het zelf',
    ] as readonly string[],
    save: 'Bewaar',
    saved: 'Het is bewaard.',
    rhythm: (f: { weeks: number }) => `Jullie kijken elke ${f.weeks} weken samen terug.`,
    noRhythm: 'Er is niet afgesproken hoe vaak jullie samen terugkijken.',
  },

  ladder: {
    title: 'De ladder',
    lead:
      'Jij zegt waar je staat, en waar je wilt staan. Niemand anders kiest het, en het hoeft niet hoger. ' +
      'Jij en je coach lezen dit, verder niemand.',
    open: 'Waar wil je staan?',
    stands: 'Waar sta je nu?',
    wants: 'Waar wil je staan?',
    save: 'Bewaar',
    chosen: 'Het is bewaard. Je coach ziet het ook.',
    now: (f: { stands: string; wants: string }) => `Je staat op “${f.stands}” en wilt naar “${f.wants}”.`,
    nowOf: (f: { name: string; stands: string; wants: string }) =>
      `${f.name} staat op “${f.stands}” en wil naar “${f.wants}”.`,
    was: (f: { day: string; stands: string; wants: string }) =>
      `${f.day}: van “${f.stands}” naar “${f.wants}”`,
  },
}
