/** What two who help each other read above what they promised, and where a post stands. */
export const helpBetween = {
  /** For one of the two: it says how far it is. */
  mine: {
    askedByMe: (f: { other: string }) => `Je vroeg ${f.other} om hulp en wacht op een ja`,
    offeredByMe: (f: { other: string }) => `Je bood ${f.other} hulp aan en wacht op een ja`,
    asksMe: (f: { other: string }) => `${f.other} vraagt jou om hulp`,
    offersMe: (f: { other: string }) => `${f.other} wil jou helpen`,
    iHelp: (f: { other: string }) => `Jij gaat ${f.other} helpen`,
    iAmHelped: (f: { other: string }) => `${f.other} gaat jou helpen`,
    iHelped: (f: { other: string }) => `Jij hielp ${f.other}`,
    iWasHelped: (f: { other: string }) => `${f.other} hielp jou`,
    ended: (f: { other: string }) => `Hulp tussen jou en ${f.other}: gaat niet door`,
  },
  /** For who writes down for one of them. */
  theirs: {
    asked: (f: { helper: string; helped: string }) => `${f.helped} vroeg ${f.helper} om hulp`,
    offered: (f: { helper: string; helped: string }) => `${f.helper} wil ${f.helped} helpen`,
    agreed: (f: { helper: string; helped: string }) => `${f.helper} gaat ${f.helped} helpen`,
    done: (f: { helper: string; helped: string }) => `${f.helper} hielp ${f.helped}`,
    ended: (f: { helper: string; helped: string }) => `${f.helper} en ${f.helped}: gaat niet door`,
  },
  day: {
    mine: 'Hulp van en voor jou',
    line: {
      helps: (f: { other: string }) => `Je helpt ${f.other}`,
      helped: (f: { other: string }) => `${f.other} helpt je`,
    },
    when: (f: { weekday: string; day: string; time: string }) => `${f.weekday} ${f.day} om ${f.time} uur`,
    at: (f: { when: string; place: string }) => `${f.when}, ${f.place}`,
    long: (f: { when: string; hours: string }) => `${f.when}, ongeveer ${f.hours}`,
    label: 'De dag',
    propose: 'Spreek een dag af',
    another: 'Liever een andere dag',
    yes: 'Ja, die dag kan',
    off: { agreed: 'Zeg deze dag af', mine: 'Trek dit voorstel in', theirs: 'Nee, die dag kan niet' },
    agreed: (f: { when: string }) =>
      `Jullie spraken af: ${f.when}. Het staat in jullie agenda. Daarna zeg je of het klaar is.`,
    was: (f: { when: string }) => `Jullie spraken af: ${f.when}.`,
    proposedByMe: (f: { when: string; other: string }) =>
      `Je stelde voor: ${f.when}. ${f.other} zegt nog of het kan.`,
    proposedByOther: (f: { when: string; other: string }) => `${f.other} stelt voor: ${f.when}. Kan dat?`,
    offByMe: (f: { when: string }) => `Dit gaat niet door, zei je: ${f.when}.`,
    offByOther: (f: { when: string; other: string }) => `Dit gaat niet door, zei ${f.other}: ${f.when}.`,
    task: (f: { other: string }) => `${f.other} stelt een dag voor. Kan dat?`,
    form: {
      title: (f: { other: string }) => `Spreek een dag af met ${f.other}`,
      lead: 'Stel een dag en een tijd voor. De ander zegt of het kan. Daarna staat het in jullie agenda.',
      day: 'Welke dag?',
      time: 'Hoe laat?',
      timeHint: 'Bijvoorbeeld 9.30.',
      hours: 'Hoeveel uur ongeveer?',
      hoursHint: 'Bijvoorbeeld 2 of 1:30.',
      place: 'Waar?',
      save: 'Stel dit voor',
      sureTitle: 'Klopt dit?',
      sure: 'Ja, stel dit voor',
      change: 'Kies een andere tijd',
      back: 'Terug, zonder iets voor te stellen',
    },
  },
  reach: {
    label: 'Hoe jullie elkaar bereiken',
    nothing: (f: { other: string }) => `${f.other} laat nog geen telefoonnummer of e-mailadres zien.`,
    phone: (f: { other: string }) => `Bel ${f.other}:`,
    email: (f: { other: string }) => `Mail ${f.other}:`,
    lead: (f: { other: string }) =>
      `Wat mag ${f.other} van jou zien? Is de hulp klaar, dan ziet niemand het meer.`,
    show: {
      phone: (f: { value: string }) => `Laat mijn nummer zien: ${f.value}`,
      email: (f: { value: string }) => `Laat mijn e-mail zien: ${f.value}`,
    },
    hide: {
      phone: (f: { value: string }) => `Verberg mijn nummer: ${f.value}`,
      email: (f: { value: string }) => `Verberg mijn e-mail: ${f.value}`,
    },
    noPhone: 'Je telefoonnummer staat niet in je gegevens.',
    toReminders: 'Zet het erbij',
  },
  /** Who does as work what is searched for or asked, with the reason. */
  work: {
    title: 'Leden die dit als werk doen',
    who: (f: { tradeName: string; member: string }) => `${f.tradeName} (${f.member})`,
    why: {
      trade: (f: { said: string }) => `Dit doen ze: ${f.said}.`,
      name: () => 'De naam lijkt op wat je zoekt.',
      offer: (f: { said: string }) => `In hun etalage: “${f.said}”.`,
      page: () => 'Het staat op de bladzijde van hun bedrijf.',
    },
    pay: 'Het is hun werk. Betalen kan uit je potje.',
    askFirst: 'Zet je vraag op het bord. Daarna vraag je hen met één druk.',
  },
  /** What who helped is told of the thanks: on their first page, and on their week letter. */
  thanks: {
    title: 'Dank je wel',
    said: (f: { helped: string }) => `${f.helped} bedankt je voor je hulp.`,
    paper: (f: { day: string; helped: string; word: string }) =>
      f.word === ''
        ? `${f.day}: ${f.helped} bedankt je voor je hulp.`
        : `${f.day}: ${f.helped} bedankt je voor je hulp: “${f.word}”`,
    /** What who prints does not read. */
    paperOfSomebody: (f: { day: string }) =>
      `${f.day}: iemand die jij hielp, bedankt je. Wie dat is, lees je als je inlogt.`,
    read: 'Lees het na',
    /** The mail to who helped. Its subject is read by more eyes: it says neither who nor for what. */
    mail: {
      subject: 'Een bedankje voor jou',
      hello: (f: { name: string }) => `Beste ${f.name},`,
    },
  },
  /** To who waited for a yes on what is over, and to whose it is. */
  letGo: {
    title: 'Dit hoef je niet meer te doen',
    done: 'Het is al gedaan.',
    ask: (f: { owner: string }) => `${f.owner} haalde de vraag van het bord.`,
    offer: (f: { owner: string }) => `${f.owner} biedt dit niet meer aan.`,
    thanks: 'Dank dat je wilde helpen.',
    mine: {
      done: (f: { other: string }) => `Een ander deed dit al. ${f.other} leest dat het niet meer hoeft.`,
      off: 'Je haalde dit van het bord. De ander leest dat.',
    },
    paper: (f: { day: string; what: string; sentence: string }) => `${f.day}: “${f.what}”. ${f.sentence}`,
    /** What who prints does not read. */
    paperOfSomebody: (f: { day: string }) =>
      `${f.day}: hulp waar je op wachtte, hoeft niet meer. Meer lees je als je inlogt.`,
  },
  youThanked: (f: { helper: string }) => `Je bedankte ${f.helper}.`,
  /** Why it is not on the board. */
  off: {
    mine: {
      promised: (f: { helper: string }) =>
        `${f.helper} gaat dit doen. De anderen zien je vraag daarom niet meer op het bord.`,
      done: 'Dit is gedaan. Je vraag staat niet meer op het bord.',
      taken: 'Je haalde dit van het bord. De anderen zien het niet meer.',
      past: (f: { day: string }) =>
        `Dit stond op het bord tot en met ${f.day}. De anderen zien het niet meer.`,
    },
    done: 'Dit is gedaan.',
    past: (f: { day: string }) => `Dit stond op het bord tot en met ${f.day}.`,
  },
  /** Instead of one's own name. */
  you: 'Jij',
  clear: 'Haal dit uit mijn lijst',
}
