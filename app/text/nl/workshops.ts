import type { RefusalFacts } from '../../values/refusal-facts.ts'

/** Meetings for members: announced, signed up for, held. */
export const workshops = {
  title: 'Bijeenkomsten',
  announce: 'Kondig een bijeenkomst aan',
  backToAgenda: 'Terug naar Agenda',
  refusals: {
    'time-past': 'Deze tijd is al voorbij. Kies een tijd die nog komt.',
    'time-too-far': 'Deze tijd is meer dan een jaar verder. Kijk het jaar na.',
    'times-overlap': 'Twee tijden vallen over elkaar.',
    'time-twice': 'Twee tijden zijn hetzelfde.',
    'workshop-not-found': 'Deze bijeenkomst is er niet meer.',
    'workshop-changed': 'Iemand anders veranderde deze bijeenkomst intussen. Bekijk het opnieuw.',
    'workshop-over': 'Deze bijeenkomst is begonnen of gaat niet door.',
    'workshop-not-yours': 'Je kunt alleen jezelf opgeven, en alleen als je lid bent.',
    'workshop-joined': 'Dit lid is al opgegeven.',
    'workshop-no-member-then': 'Dit lid was op die dag geen lid.',
    'workshop-not-joined': 'Dit lid is niet opgegeven.',
    'workshop-not-held': 'Deze bijeenkomst is nog niet begonnen.',
    'workshop-fewer-places': (f: RefusalFacts['workshop-fewer-places']) =>
      `Er zijn al ${f.taken} plaatsen bezet. Vul niet minder in dan dat.`,
  },
  standing: {
    in: 'Je doet mee.',
    waiting: 'Je staat op de wachtlijst. Komt er een plaats vrij? Dan krijg je die, en hoor je het van ons.',
    movedUp: 'Er kwam een plaats vrij: je doet mee.',
    left: 'Je hebt je afgemeld.',
    cancelled: 'Deze bijeenkomst gaat niet door.',
    full: 'Alle plaatsen zijn bezet. Er is een wachtlijst.',
    free: (f: { count: number }) =>
      f.count === 1 ? 'Er is nog 1 plaats.' : `Er zijn nog ${f.count} plaatsen.`,
    over: 'Deze bijeenkomst is geweest.',
  },
  facts: {
    when: 'Wanneer',
    where: 'Waar',
    minutes: 'Hoe lang',
    lasts: (f: { minutes: number; until: string }) => `${f.minutes} minuten, tot ${f.until}`,
    places: 'Plaatsen',
    taken: (f: { taken: number; places: number }) => `${f.taken} van ${f.places} bezet`,
    waiting: 'Wachtlijst',
    wasThere: 'Was je er?',
    why: 'Waarom niet',
  },
  join: 'Doe mee',
  joinList: 'Zet mij op de wachtlijst',
  decline: 'Ik kom niet',
  leave: 'Meld je af',
  leaveList: 'Haal mij van de wachtlijst',
  change: 'Verander de bijeenkomst',
  cancel: 'De bijeenkomst gaat niet door',
  cancelWhy: 'Waarom gaat het niet door?',
  cancelSave: 'Zeg de bijeenkomst af',
  /** Asked before a meeting is called off: that is not taken back. */
  sureOff: {
    title: (f: { title: string }) => `Klopt dit? ${f.title} gaat niet door`,
    lead: (f: { count: number }): string =>
      f.count === 0
        ? 'Niemand gaf zich op, dus er gaat geen mail uit.'
        : f.count === 1
          ? 'Wie zich opgaf, krijgt meteen een mail. Heeft dit lid geen e-mailadres? Dan vertel je het zelf.'
          : `De ${f.count} leden die zich opgaven, krijgen meteen een mail. Wie geen e-mailadres heeft, bel je zelf.`,
    forGood: 'Dit kun je niet terugnemen. Wil je een andere dag? Verander dan de bijeenkomst.',
    reads: (f: { why: string }) => `Ze lezen: “${f.why}”`,
    save: 'Ja, zeg de bijeenkomst af',
    back: 'Nee, ga terug',
  },
  print: 'Print de lijst',
  seats: {
    title: 'Wie doet mee',
    none: 'Nog niemand heeft zich opgegeven.',
    waiting: 'Wachtlijst',
    add: 'Geef een lid op',
    addMember: 'Wie wil meedoen?',
    addSave: 'Geef dit lid op',
    /** Above the buttons beside the names of others. */
    takeLabel: 'Afmelden',
    take: (f: { name: string }) => `Meld ${f.name} af`,
    note: 'Schrijf op wie er was',
    came: 'Was er',
    missed: 'Was er niet',
    walkedIn: { unasked: 'Kwam zonder aanmelding', waited: 'Kwam van de wachtlijst' },
    unknown: 'Niet opgeschreven',
  },
  form: {
    title: 'Hoe heet de bijeenkomst?',
    about: 'Waar gaat het over?',
    place: 'Waar is het?',
    day: 'Op welke dag?',
    time: 'Hoe laat begint het?',
    timeHint: 'Bijvoorbeeld 14.30.',
    minutes: 'Hoeveel minuten?',
    places: 'Voor hoeveel leden is er plaats?',
    save: 'Kondig het aan',
    saveChange: 'Bewaar',
    changeLead:
      'Verander je de tijd of de plek? Dan krijgt wie zich opgaf een mail. ' +
      'Heeft iemand geen e-mailadres? Dan lees je daarna bij de bijeenkomst wie je zelf belt.',
  },
  sure: {
    title: (f: { title: string }) => `Klopt dit? Je verandert: ${f.title}`,
    lead: (f: { count: number }): string =>
      f.count === 0
        ? 'Er is nog niets veranderd. Niemand gaf zich op, dus er gaat geen mail uit.'
        : 'Er is nog niets veranderd. Zeg je ja? Dan krijgt wie zich opgaf meteen een mail.',
    when: 'Wanneer',
    where: 'Waar',
    was: 'Nu',
    becomes: 'Straks',
    stays: (f: { was: string }) => `Blijft: ${f.was}.`,
    save: 'Ja, verander het zo',
    change: 'Nee, verander nog iets',
  },
  attendance: {
    title: 'Wie was er?',
    lead: 'Kies voor ieder lid. Het lid leest wat je erbij zegt.',
    who: (f: { name: string }) => `Was ${f.name} er?`,
    word: (f: { name: string }) => `Iets over ${f.name}?`,
    came: 'Ja',
    missed: 'Nee',
    save: 'Bewaar',
    walkedInTitle: 'Kwam er nog iemand?',
    walkedIn: 'Wie kwam zonder aanmelding?',
    walkedInHint: 'Het lid staat er dan bij als gekomen, ook als het vol was. Er gaat geen mail uit.',
    walkedInSave: 'Zet dit lid erbij',
    walkedInKept: 'Dit lid staat erbij. Kwam er nog iemand? Kies die dan ook.',
  },
  done: {
    aangekondigd:
      'Elk lid ziet de bijeenkomst op de eerste bladzijde, tot het zegt of het komt. ' +
      'Vertel het zelf aan wie niet inlogt.',
    niet: 'Je eerste bladzijde vertelt hier niets meer over. Bedenk je je? Dan kun je nog meedoen.',
    veranderd: 'Het is bewaard.',
    in: 'Je bent opgegeven.',
    waiting: 'Alle plaatsen zijn bezet.',
    afgemeld: 'Je bent afgemeld.',
    afgezegd: 'Je hebt de bijeenkomst afgezegd.',
    verteld: 'Opgeschreven: het is verteld.',
    geweest: 'Het is bewaard.',
  },
  /** Before somebody is signed off, and what is said after somebody else signed a member up or off. */
  signOff: {
    own: (f: { title: string }) => `Klopt dit? Je meldt je af voor ${f.title}`,
    ownList: (f: { title: string }) => `Klopt dit? Je gaat van de wachtlijst van ${f.title}`,
    other: (f: { name: string; title: string }) => `Klopt dit? Je meldt ${f.name} af voor ${f.title}`,
    otherList: (f: { name: string; title: string }) =>
      `Klopt dit? Je haalt ${f.name} van de wachtlijst van ${f.title}`,
    next: (f: { name: string }) => `${f.name} krijgt dan de plaats.`,
    nextUnnamed:
      'Wie vooraan staat op de wachtlijst krijgt dan meteen jouw plaats. Bedenk je je later? Dan kom je achteraan.',
    free: 'De plaats is dan vrij. Bedenk je je later? Dan kan het weer, zolang er plaats is.',
    list: 'Bedenk je je later? Dan kom je achteraan op de wachtlijst.',
    told: (f: { name: string }) => `${f.name} krijgt een mail.`,
    notTold: (f: { name: string }) =>
      `${f.name} heeft geen e-mailadres en krijgt geen bericht. Vertel het zelf.`,
    sure: 'Ja, meld mij af',
    sureList: 'Ja, haal mij van de wachtlijst',
    sureOther: (f: { name: string }) => `Ja, meld ${f.name} af`,
    back: 'Nee, ga terug',
    left: (f: { name: string }) => `${f.name} is afgemeld.`,
    up: (f: { name: string }) => `${f.name} doet mee.`,
    onTheList: (f: { name: string }) => `Alle plaatsen zijn bezet. ${f.name} staat op de wachtlijst.`,
    taken: (f: { name: string }) => `De plaats is nu van ${f.name}.`,
    full: 'De plaats is alweer bezet.',
    putBack: (f: { name: string }) => `Zet ${f.name} terug`,
  },
  paper: {
    title: (f: { title: string }) => `Deelnemers: ${f.title}`,
    name: 'Naam',
    sign: 'Handtekening',
    waiting: 'Wachtlijst',
    walkedIn: 'Kwam zonder aanmelding',
  },
  home: (f: { title: string; when: string }) => `${f.title} (${f.when})`,
  homeNew: 'Kom je ook?',
  homeCancelled: (f: { title: string }) => `Gaat niet door: ${f.title}`,
  mail: {
    hello: (f: { name: string }) => `Beste ${f.name},`,
    button: 'Bekijk de bijeenkomst',
    mistaken: 'Klopt dit niet? Vraag het je coach, of geef je zelf weer op.',
    cannot: 'Kun je niet? Meld je af, dan kan een ander mee.',
    subject: {
      'signed-up': (f: { title: string; when: string; place: string }) => `Je doet mee: ${f.title}`,
      'on-the-list': (f: { title: string; when: string; place: string }) =>
        `Je staat op de wachtlijst: ${f.title}`,
      'signed-off': (f: { title: string; when: string; place: string }) => `Je bent afgemeld: ${f.title}`,
      'moved-up': (f: { title: string; when: string; place: string }) => `Er is plaats: ${f.title}`,
      changed: (f: { title: string; when: string; place: string }) => `Veranderd: ${f.title}`,
      cancelled: (f: { title: string; when: string; place: string }) => `Gaat niet door: ${f.title}`,
      tomorrow: (f: { title: string; when: string; place: string }) => `Morgen: ${f.title}`,
    },
    said: {
      'signed-up': (f: { title: string; when: string; place: string }) =>
        `Je bent opgegeven voor “${f.title}”. Je doet mee: ${f.when}, ${f.place}.`,
      'on-the-list': (f: { title: string; when: string; place: string }) =>
        `Je bent opgegeven voor “${f.title}” van ${f.when}. Alle plaatsen zijn bezet: je staat op de wachtlijst. ` +
        'Komt er een plaats vrij? Dan krijg je die, en hoor je het van ons.',
      'signed-off': (f: { title: string; when: string; place: string }) =>
        `Je bent afgemeld voor “${f.title}” van ${f.when}. Dat deed de coach of de administratie.`,
      'moved-up': (f: { title: string; when: string; place: string }) =>
        `Er kwam een plaats vrij bij “${f.title}”. Je doet mee: ${f.when}, ${f.place}.`,
      changed: (f: { title: string; when: string; place: string }) =>
        `Er is iets veranderd aan “${f.title}”. Het is nu ${f.when}, ${f.place}.`,
      cancelled: (f: { title: string; when: string; place: string }) =>
        `“${f.title}” van ${f.when} gaat niet door.`,
      tomorrow: (f: { title: string; when: string; place: string }) =>
        `Morgen is “${f.title}”: ${f.when}, ${f.place}.`,
    },
  },
}
