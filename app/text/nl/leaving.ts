import type { FactsOf } from '../../values/refusal-facts.ts'
import { road } from './leaving-road.ts'
import { lettingGo } from './letting-go.ts'

/** Leaving: a member says that they stop, and what still stands is settled in order. */
export const leaving = {
  letGo: lettingGo,
  refusals: {
    'leaver-not-found': 'Dit lid is er niet, of je mag hier niet bij.',
    'leaver-left': (f: FactsOf<'leaver-left'>) =>
      `Dit lid is al uitgeschreven op ${f.day}. Toch weer lid? De administratie zet dat terug in het ledenregister.`,
    'leaving-said-already': (f: FactsOf<'leaving-said-already'>) =>
      `Er is al gezegd dat dit lid stopt, op ${f.day}. Een andere dag? Neem het eerst terug, en zeg het dan opnieuw.`,
    'leaving-day-far': 'Kies een dag van hooguit drie maanden terug tot een jaar vooruit.',
    'leaving-day-ahead': 'Kies een dag van hooguit een jaar vooruit.',
    'leaving-before-joined': (f: FactsOf<'leaving-before-joined'>) =>
      `Deze dag is voor de eerste dag als lid, ${f.day}. Kies een latere dag.`,
    'leaving-how': 'Zeg hoe het lid het vertelde. Gaat het over jezelf? Doe het dan op je eigen pagina.',
    'leaving-own-word': (f: FactsOf<'leaving-own-word'>) =>
      `${f.name} zei dit zelf. Alleen ${f.name} kan het terugnemen, op de eigen pagina.`,
    'leaving-not-said': 'Er staat niet, of niet meer, dat dit lid stopt.',
  },

  whereTo: {
    registration: 'Ik begin voor mezelf, met een eigen inschrijving bij de KvK',
    job: 'Ik ga werken bij een baas',
    study: 'Ik ga een opleiding doen',
    other: 'Ik ga iets anders doen',
    unsaid: 'Dat zeg ik liever niet',
  },
  whereToOf: {
    registration: 'Een eigen inschrijving bij de KvK',
    job: 'Werk bij een baas',
    study: 'Een opleiding',
    other: 'Iets anders',
    unsaid: 'Niet gezegd',
  },
  how: {
    spoken: 'In een gesprek',
    phone: 'Aan de telefoon',
    paper: 'Op papier',
    mail: 'In een mail of bericht',
    unsaid: 'Niet door het lid zelf: de coöperatie zegt op, of het lid is overleden',
  },

  say: {
    title: 'Stoppen als lid',
    titleOf: (f: { name: string }) => `${f.name} stopt als lid`,
    lead: 'Wil je stoppen? Zeg het hier. Daarna zie je wat er nog moet gebeuren. Je kunt het terugnemen.',
    leadOf: (f: { name: string }) =>
      `Stopt het lidmaatschap van ${f.name}? Schrijf het hier op. Het kan worden teruggenomen tot de uitschrijving.`,
    /** Who hears of it, and that another looks. */
    hearsByMail: (f: { name: string }) =>
      `${f.name} krijgt hierover een mail, en kan het zelf terugnemen. ` +
      'Iemand anders dan jij schrijft uit, of zegt eerst dat het klopt.',
    hearsByCall: (f: { name: string }) =>
      `${f.name} heeft geen e-mailadres: vertel het zelf. Dat staat straks bij Te doen. ` +
      'Iemand anders dan jij schrijft uit, of zegt eerst dat het klopt.',
    lastDay: 'Wat is je laatste dag als lid?',
    lastDayOf: 'Wat is de laatste dag als lid?',
    lastDayHint: 'Werk van na die dag hoort niet meer op een factuur van de coöperatie.',
    whereTo: 'Wat ga je hierna doen?',
    whereToOf: 'Wat gaat dit lid hierna doen?',
    whereToHint: 'Alleen je coach leest dit.',
    whereToHintOf: 'Alleen het lid en de coaches lezen dit terug.',
    how: 'Hoe vertelde het lid het je?',
    potFirst: 'Eerst dit: je potje',
    potFirstOf: (f: { name: string }) => `Eerst dit: het potje van ${f.name}`,
    next: 'Verder',
    sure: (f: { day: string }) => `Klopt dit? Je laatste dag als lid is ${f.day}`,
    sureOf: (f: { day: string; name: string }) =>
      `Klopt dit? De laatste dag van ${f.name} als lid is ${f.day}`,
    sureLead: 'Je kunt het terugnemen tot je bent uitgeschreven als lid.',
    change: 'Nee, verander het',
    save: 'Ja, ik wil stoppen',
    saveOf: 'Ja, schrijf het op',
    back: 'Terug naar het begin',
    backToMember: (f: { name: string }) => `Terug naar ${f.name}`,
  },

  road,

  home: {
    title: 'Stoppen als lid',
    own: (f: { day: string; count: number; alone: number }) =>
      f.count + f.alone === 0
        ? `Je stopt op ${f.day}: alles is klaar`
        : `Je stopt op ${f.day}: nog ${things(f.count + f.alone)} te doen`,
    of: (f: { name: string; day: string; count: number }) =>
      f.count === 0
        ? `${f.name} stopt op ${f.day}: alles is klaar`
        : `${f.name} stopt op ${f.day}: nog ${things(f.count)} te doen`,
    left: (f: { name: string; day: string; count: number }) =>
      `${f.name} stopte op ${f.day}: nog ${things(f.count)} te doen`,
    enroll: (f: { name: string }) => `Schrijf ${f.name} uit`,
    enrollDetail: (f: { day: string }) => `De laatste dag was ${f.day}, en alles is klaar`,
  },

  member: {
    title: 'Stoppen als lid',
    none: (f: { name: string }) => `${f.name} heeft niet gezegd te willen stoppen.`,
    say: 'Schrijf op dat dit lid stopt',
    see: 'Bekijk wat er nog moet gebeuren',
    endWhy: (f: { why: string }) => `Waarom het die dag is: ${f.why}`,
  },
}

function things(count: number): string {
  return count === 1 ? '1 ding' : `${count} dingen`
}
