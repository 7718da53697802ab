import type { RefusalFacts } from '../../values/refusal-facts.ts'
/** Hours that a member worked: noted in two taps, per week and year, with what is allowed. */
export const hours = {
  refusals: {
    'no-member': 'Alleen leden schrijven hier hun uren op.',
    'hours-to-come': 'Deze dag moet nog komen. Schrijf je uren op als je hebt gewerkt.',
    'before-member': (f: RefusalFacts['before-member']) =>
      `Je bent lid sinds ${f.day}. Kies die dag of een latere.`,
    'member-left': (f: RefusalFacts['member-left']) =>
      `Je was lid tot en met ${f.day}. Kies die dag of een eerdere.`,
  },
  title: 'Uren',
  lead: 'Schrijf per dag op hoeveel je werkte voor je bedrijf, alles bij elkaar.',
  leadLeft: (f: { day: string }) =>
    `Je was lid tot en met ${f.day}. Schrijf hier op wat je toen werkte: het komt in je overzicht.`,
  today: (f: { day: string }) => `Vandaag, ${f.day}`,
  yesterday: (f: { day: string }) => `Gisteren, ${f.day}`,
  notedNothing: 'Nog niets opgeschreven.',
  noted: (f: { hours: string }) => `Opgeschreven: ${f.hours}.`,
  saved: (f: { day: string; hours: string }) => `Bewaard: ${f.day}, ${f.hours}.`,
  quick: { '0': 'Niets', '30': '½ uur', '60': '1 uur', '120': '2 uur', '240': '4 uur' },
  quickFor: (f: { day: string }) => `Uren van ${f.day}`,
  other: 'Een andere tijd of dag',
  otherLead: 'Typ hoeveel je die dag werkte. Stond er al iets, dan komt dit ervoor in de plaats.',
  day: 'Welke dag?',
  worked: 'Hoeveel werkte je?',
  workedHint: 'Bijvoorbeeld 2, 2:30 of ½.',
  save: 'Bewaar',
  week: (f: { period: string }) => `Week van ${f.period}`,
  weekCaption: 'Uren per dag',
  dayColumn: 'Dag',
  hoursColumn: 'Uren',
  changeColumn: 'Veranderen',
  change: (f: { day: string }) => `Verander ${f.day}`,
  nothing: '–',
  weekTotal: 'Samen',
  earlier: 'Week ervoor',
  later: 'Week erna',
  year: (f: { year: string; hours: string }) => `In ${f.year} werkte je tot nu toe ${f.hours}.`,
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  meter: { week: 'Deze week', year: (f: { year: string }) => `Dit jaar (${f.year})` },
  meterSaid: (f: { worked: string; cap: string }) => `${f.worked} van ${f.cap}`,
  cap: {
    week: {
      near: (f: { left: string }) => `Je mag deze week nog ${f.left} werken.`,
      reached: () => 'Je hebt deze week gewerkt wat je mag.',
      over: (f: { over: string }) =>
        `Je werkte deze week ${f.over} meer dan in je toestemming staat. Schrijf op wat klopt, en ` +
        `vertel het je consulent.`,
    },
    year: {
      near: (f: { left: string }) => `Je mag dit jaar nog ${f.left} werken.`,
      reached: () => 'Je hebt dit jaar gewerkt wat je mag.',
      over: (f: { over: string }) =>
        `Je werkte dit jaar ${f.over} meer dan is afgesproken. Schrijf op wat klopt, en vertel het je consulent.`,
    },
  },
  noCap: 'Wij weten niet van een grens aan je uren. Staat er een in je brief? Vraag het je consulent.',
  why: 'Waarom schrijf ik uren op?',
  whyBecause:
    'De gemeente en het UWV willen soms weten hoeveel je werkt. Je uren komen in je overzicht van ' +
    'de maand. Alleen jij ziet ze, en met wie jij ze deelt.',
}
