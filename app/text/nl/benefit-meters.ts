/** How far a member is from each limit. */
type F = { left: string; limit: string }

export const benefitMeters = {
  title: 'Grenzen',
  lead: 'Zo ver ben je. Bij een grens waarschuwen we je van tevoren.',
  none: 'Er zijn nog geen grenzen bekend. Vertel ons over je uitkering en je toestemming, dan zie je ze hier.',
  label: {
    'hours-week': 'Uren deze week',
    'hours-year': 'Uren dit jaar',
    'exemption-months': 'Maanden waarin je een deel mag houden',
    pot: 'Je potje, tot de grens',
    assets: 'Spaargeld en bezit',
  },
  of: (f: { used: string; limit: string }) => `${f.used} van ${f.limit}`,
  state: {
    near: 'Je bent dicht bij de grens.',
    reached: 'De grens is bereikt.',
    over: 'Je bent over de grens. Praat met je gemeente of je coach.',
  },
  turnover: (f: { amount: string; year: string }) => `Omzet in ${f.year}: ${f.amount}, zonder btw.`,
  hours: (f: { hours: string; year: string }) => `Uren in ${f.year}: ${f.hours}.`,
  permission: (f: { until: string }) => `Je toestemming om te ondernemen geldt tot en met ${f.until}.`,
  permissionBegins: (f: { day: string }) => `Je toestemming om te ondernemen begint op ${f.day}.`,
  /** `until`: the last day on which it held. */
  permissionStopped: (f: { until: string }) => `Je toestemming is gestopt: ze gold tot en met ${f.until}.`,
  permissionReason: (f: { reason: string }) => `Dit schreef je gemeente: “${f.reason}”`,
  noPermission:
    'De toestemming van je gemeente is nog niet opgeschreven. Heb je die wel? Vraag je consulent om haar op te ' +
    'schrijven. Heb je die niet? Vraag er dan een.',
  warningTitle: 'Let op, voordat je verdergaat',
  /** Before an invoice for work on a day on which no permission holds. */
  work: {
    stopped: (f: { day: string }) =>
      `Je toestemming geldt niet op de dag van dit werk: ze gold tot en met ${f.day}. Vraag eerst je consulent.`,
    /** It holds today, and no longer on that day. */
    stops: (f: { day: string }) =>
      `Je toestemming geldt niet meer op de dag van dit werk: ze geldt tot en met ${f.day}. Vraag eerst je consulent.`,
    begins: (f: { day: string }) =>
      `Je toestemming geldt nog niet op de dag van dit werk: ze begint op ${f.day}. Vraag eerst je consulent.`,
    /** It began after that day, and that is over. */
    began: (f: { day: string }) =>
      `Je toestemming gold nog niet op de dag van dit werk: ze begon op ${f.day}. Vraag eerst je consulent.`,
    none: () =>
      'Voor de dag van dit werk is geen toestemming van je gemeente opgeschreven. Vraag eerst je consulent.',
  },
  warning: {
    'hours-week': {
      near: (f: F) => `Hiermee kom je dicht bij ${f.limit} in deze week. Je had nog ${f.left}.`,
      reached: (f: F) =>
        `Hiermee kom je precies op ${f.limit} in deze week. Meer mag niet zonder je gemeente.`,
      over: (f: F) =>
        `Hiermee kom je boven ${f.limit} in deze week. Vraag het eerst je gemeente of je coach.`,
    },
    'hours-year': {
      near: (f: F) => `Hiermee kom je dicht bij ${f.limit} in dit jaar. Je had nog ${f.left}.`,
      reached: (f: F) =>
        `Hiermee kom je precies op ${f.limit} in dit jaar. Meer mag niet zonder je gemeente.`,
      over: (f: F) => `Hiermee kom je boven ${f.limit} in dit jaar. Vraag het eerst je gemeente of je coach.`,
    },
    'exemption-months': {
      near: (f: F) => `Bijna alle ${f.limit} maanden waarin je een deel mag houden zijn dan gebruikt.`,
      reached: (f: F) =>
        `Dit is de laatste van de ${f.limit} maanden waarin je een deel mag houden. Daarna telt alles mee.`,
      over: (f: F) => `De ${f.limit} maanden waarin je een deel mag houden zijn op. Nu telt alles mee.`,
    },
    pot: {
      near: (f: F) => `Je potje komt hiermee dicht bij de grens van ${f.limit}.`,
      reached: (f: F) => `Je potje is hiermee vol: ${f.limit}.`,
      over: (f: F) => `Dit past niet helemaal in je potje. De grens is ${f.limit}.`,
    },
    assets: {
      near: (f: F) => `Je spaargeld en bezit komen dicht bij ${f.limit}. Je had nog ${f.left}.`,
      reached: (f: F) => `Je spaargeld en bezit zijn nu ${f.limit}. Dat is de grens.`,
      over: (f: F) => `Je spaargeld en bezit zijn meer dan ${f.limit}. Vraag je gemeente wat dat betekent.`,
    },
  },
}
