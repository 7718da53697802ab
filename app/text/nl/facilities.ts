import { formatClock, formatEuro } from '../../values/format.ts'
import { facilitiesUse } from './facilities-use.ts'
import { receipts } from './receipts.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'

/** Amounts in `refusals` come in cents. */
const euro = (cents: string) => formatEuro(BigInt(cents), 'nl')

/** Things and rooms that members share: what there is, when it is free, who has it when. */
export const facilities = {
  refusals: {
    'thing-not-found': 'Dit is er niet meer.',
    'thing-stopped': 'Dit kun je niet meer reserveren.',
    'booking-not-explained': 'Dit reserveer je na uitleg. Vraag de administratie of iemand het je uitlegt.',
    'thing-name-taken': 'Er is al iets met deze naam. Kies een andere naam.',
    'thing-hours': 'De laatste tijd moet later zijn dan de eerste tijd.',
    'thing-price': 'Vul een prijs in van € 0 tot € 1.000.',
    'thing-changed': 'Iemand anders wijzigde dit net. Open het opnieuw en kijk wat er nu staat.',
    'thing-pieces-booked': (f: RefusalFacts['thing-pieces-booked']) =>
      `Er zijn reserveringen voor ${f.count} stuks. Zeg die eerst af, of laat het aantal zo.`,
    'booking-order': 'De tijd waarop je het terugbrengt, moet later zijn dan de tijd waarop je begint.',
    'booking-past': 'Deze tijd is al voorbij. Kies een latere tijd.',
    'booking-too-far': (f: RefusalFacts['booking-too-far']) =>
      `Je kunt nu reserveren tot en met ${f.day}. Kies een eerdere dag.`,
    'booking-too-long': (f: RefusalFacts['booking-too-long']) =>
      `Je kunt dit ${hoursLong(Number(f.hours))} achter elkaar hebben. Kies een kortere tijd.`,
    'booking-outside-hours': (f: RefusalFacts['booking-outside-hours']) =>
      `Je haalt en brengt dit tussen ${formatClock(f.opens, 'nl')} en ` +
      `${formatClock(f.closes, 'nl')} uur. Kies een andere tijd.`,
    'booking-skipped':
      'Die nacht gaat de klok een uur vooruit. Deze tijd is er dan niet. Kies een andere tijd.',
    'booking-taken': 'Dan is dit al bezet. Misschien was iemand je net voor. Kies een andere tijd.',
    'booking-not-a-member': 'Alleen wie dan lid is, kan dit reserveren.',
    'booking-price': (f: RefusalFacts['booking-price']) =>
      `De prijs is net veranderd: het kost nu ${euro(f.price)}. Kijk of je het nog wilt.`,
    'booking-not-found': 'Deze reservering is er niet.',
    'booking-ended': 'Deze reservering is al voorbij of afgezegd.',
    'booking-begun': 'De tijd is al begonnen. Afzeggen kan niet meer.',
    'booking-too-late': (f: RefusalFacts['booking-too-late']) =>
      `Afzeggen kan tot ${f.hours} uur van tevoren. Bel de administratie als je niet kunt.`,
    'booking-why': 'Schrijf op waarom. Het lid leest dit.',
    'closing-order': 'De laatste dag moet na de eerste dag zijn.',
    'closing-past': 'Deze dag is al voorbij. Begin op zijn vroegst vandaag.',
    'closing-too-long': (f: RefusalFacts['closing-too-long']) =>
      `Dicht kan voor ten hoogste ${f.count} dagen in één keer.`,
    'closing-booked':
      'Iemand heeft het dan gereserveerd, of het is dan al dicht. Zeg eerst die reservering af.',
    'closing-not-found': 'Dit is niet meer dicht.',
    'handover-off': 'Deze reservering is afgezegd.',
    'handover-early':
      'Dit kan nog niet. Halen kan vanaf een dag van tevoren, terugbrengen als de tijd is begonnen.',
    'handover-said': 'Dit is al opgeschreven. Het verandert niet meer.',
    'handover-pdf': 'Kies een foto. Een pdf kan hier niet.',
    'receipt-empty': receipts.refusals['receipt-empty'],
    'receipt-too-large': receipts.refusals['receipt-too-large'],
    'receipt-heic': receipts.refusals['receipt-heic'],
    'receipt-kind': 'Dit bestand is geen foto. Kies jpg, png of webp.',
    'receipt-half': receipts.refusals['receipt-half'],
    'receipt-too-many-pixels': receipts.refusals['receipt-too-many-pixels'],
    'charge-month-open': 'Deze maand is nog niet voorbij. Verreken hem daarna.',
    'charge-done': 'Deze maand is al verrekend.',
    'charge-changed': (f: RefusalFacts['charge-changed']) =>
      `Het is nu ${euro(f.amount)}. Kijk het na en doe het opnieuw.`,
    'charge-why': 'Schrijf op waarom de coöperatie het draagt. Het lid leest dit.',
  },

  title: 'Spullen en ruimte',
  lead: 'Kies wat je wilt gebruiken. Je ziet wanneer het vrij is en je reserveert het meteen.',
  boardLead: 'Dit kunnen leden reserveren. Wie wat heeft, zie je hier niet.',
  none: 'Er is nog niets om te reserveren.',
  noneOffice: 'Zet er iets in dat leden delen: een ruimte, een werkplek, de bus of de naaimachine.',
  back: 'Terug naar Spullen en ruimte',
  backToThing: (f: { name: string }) => `Terug naar ${f.name}`,
  whatThereIs: 'Wat is er?',
  mine: 'Dit heb jij gereserveerd',
  ofAll: 'Wie heeft wat?',
  nobody: 'Er is nu niets gereserveerd.',
  done: {
    gereserveerd: 'Het is voor jou gereserveerd.',
    'voor-lid': 'Het is voor het lid gereserveerd.',
    afgezegd: 'De reservering is afgezegd. Een ander kan het nu reserveren.',
    erbij: 'Het staat erin. Leden kunnen het nu reserveren.',
    gewijzigd: 'De wijziging is bewaard.',
    gestopt: 'Dit kan niemand meer reserveren. Wat al gereserveerd was, blijft staan.',
    dicht: 'Op die dagen kan niemand het reserveren.',
    open: 'Het kan weer gereserveerd worden.',
    gezegd: 'Wat je opschreef, is bewaard.',
    verrekend: 'De maand is verrekend.',
    'alles-verrekend': 'Alles waar je niets hoefde te kiezen, is verrekend.',
    uitleg: 'Het is opgeschreven. Dit lid kan het nu reserveren.',
    'uitleg-terug': 'Dit lid kan het niet meer reserveren. Wat al gereserveerd was, blijft staan.',
  },

  price: {
    none: 'Dit kost niets.',
    hour: (f: { amount: string }) => `${f.amount} per uur`,
    day: (f: { amount: string }) => `${f.amount} per dag`,
    use: (f: { amount: string }) => `${f.amount} per keer`,
  },
  pieces: (f: { count: number }) => `${f.count} stuks`,
  facts: {
    who: 'Voor wie?',
    explained: 'Voor leden die uitleg kregen',
    place: 'Waar?',
    goodToKnow: 'Goed om te weten',
    hours: 'Halen en brengen',
    hoursBetween: (f: { opens: string; closes: string }) => `tussen ${f.opens} en ${f.closes} uur`,
    longest: 'Hoelang?',
    longestIs: (f: { long: string }) => `ten hoogste ${f.long}`,
    cancel: 'Afzeggen',
    cancelUntil: (f: { hours: number }) =>
      f.hours === 0 ? 'tot het begint' : `tot ${f.hours} uur van tevoren`,
    price: 'Prijs',
    count: 'Aantal',
  },

  week: {
    caption: (f: { period: string }) => `Bezet: ${f.period}`,
    day: 'Dag',
    taken: 'Wanneer bezet?',
    free: 'Vrij',
    full: (f: { from: string; until: string }) => `${f.from}–${f.until} bezet`,
    left: (f: { from: string; until: string; left: number }) => `${f.from}–${f.until} nog ${f.left} vrij`,
    closed: (f: { from: string; until: string }) => `${f.from}–${f.until} dicht`,
    closedDay: 'Dicht',
    earlier: 'Een week eerder',
    later: 'Een week later',
  },
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],

  book: {
    title: 'Reserveer',
    jump: 'Direct reserveren',
    member: 'Voor wie?',
    day: 'Welke dag?',
    from: 'Van',
    untilDay: 'Op welke dag breng je het terug?',
    untilDayHint: 'Laat dit leeg als het dezelfde dag is.',
    until: 'Tot',
    save: 'Reserveer',
    sureTitle: 'Klopt dit?',
    costs: (f: { amount: string }) =>
      `Dit kost ${f.amount}. Er komt geen btw bij: het blijft binnen de coöperatie. ` +
      'Na de maand gaat het uit je potje.',
    sure: 'Ja, reserveer dit',
    change: 'Nee, wijzig het',
    notOffered: 'Reserveren kan hier niet.',
  },

  one: {
    title: (f: { thing: string }) => `Reservering: ${f.thing}`,
    when: 'Wanneer?',
    who: 'Voor wie?',
    price: 'Kosten',
    piece: 'Welke?',
    pieceIs: (f: { piece: number; pieces: number }) => `nummer ${f.piece} van ${f.pieces}`,
    state: 'Stand',
    stands: 'Gereserveerd',
    over: 'Voorbij',
    cancelled: 'Afgezegd',
    returned: 'Teruggebracht',
    why: (f: { why: string }) => `Afgezegd: ${f.why}`,
    span: (f: { day: string; from: string; until: string }) => `${f.day}, ${f.from} tot ${f.until} uur`,
    spanDays: (f: { from: string; fromDay: string; until: string; untilDay: string }) =>
      `${f.fromDay} ${f.from} uur tot ${f.untilDay} ${f.until} uur`,
    callOff: 'Zeg deze reservering af',
    whyField: 'Waarom zeg je het af?',
    whyHint: 'Het lid leest dit.',
  },

  who: {
    title: 'Wie kreeg uitleg?',
    nobody: 'Nog niemand. Tot die tijd kan niemand het reserveren.',
    member: 'Lid',
    on: 'Uitleg op',
    back: 'Neem terug',
    backOf: (f: { member: string }) => `Neem terug: ${f.member}`,
    toWhom: 'Wie kreeg vandaag uitleg?',
    note: 'Schrijf op dat dit lid uitleg kreeg',
  },
  form: {
    add: 'Zet er iets bij',
    addTitle: 'Wat kunnen leden reserveren?',
    change: 'Wijzig',
    changeTitle: (f: { name: string }) => `Wijzig ${f.name}`,
    name: 'Hoe heet het?',
    place: 'Waar is het?',
    goodToKnow: 'Wat moet een lid weten?',
    goodToKnowHint: 'Bijvoorbeeld waar de sleutel is.',
    pieces: 'Hoeveel zijn er van?',
    piecesHint: 'Vier dezelfde werkplekken zijn 4 stuks.',
    opens: 'Vanaf hoe laat?',
    closes: 'Tot hoe laat?',
    longest: 'Hoelang ten hoogste achter elkaar?',
    aheadDays: 'Hoe ver vooruit?',
    cancelHours: 'Tot wanneer kan een lid zelf afzeggen?',
    price: 'Wat kost het?',
    priceHint: 'Zonder btw: het blijft binnen de coöperatie. Laat dit leeg als het niets kost.',
    whoMay: 'Wie mag het reserveren?',
    who: { everybody: 'Alle leden', explained: 'Leden die uitleg kregen' },
    pricePer: 'Waarvoor is die prijs?',
    per: { hour: 'Per uur', day: 'Per dag', use: 'Per keer' },
    days: (f: { count: number }) => (f.count === 1 ? '1 dag' : `${f.count} dagen`),
    hours: (f: { count: number }) => hoursLong(f.count),
    noTerm: 'Tot het begint',
    before: (f: { hours: number }) => `${hoursLong(f.hours)} van tevoren`,
    save: 'Bewaar',
    stop: 'Stop hiermee',
    stopLead:
      'Is het kapot of verkocht? Dan kan niemand het meer reserveren. Wat al gereserveerd is, blijft staan.',
  },

  close: {
    link: 'Dicht op een dag',
    title: (f: { name: string }) => `Wanneer is ${f.name} dicht?`,
    lead: 'Op deze dagen kan niemand het reserveren.',
    first: 'Eerste dag',
    last: 'Laatste dag',
    why: 'Waarom?',
    whyHint: 'Leden lezen dit.',
    save: 'Zet dicht',
    now: 'Nu dicht',
    one: (f: { period: string; why: string }) => (f.why === '' ? f.period : `${f.period}: ${f.why}`),
    open: 'Toch open',
  },

  ...facilitiesUse,

  mail: {
    subject: (f: { thing: string; when: string }) => `Afgezegd: ${f.thing}, ${f.when}`,
    hello: (f: { name: string }) => `Beste ${f.name},`,
    said: (f: { thing: string; when: string }) =>
      `De administratie heeft je reservering van ${f.thing} afgezegd: ${f.when}. Je betaalt er niets voor.`,
    why: 'Hier lees je waarom:',
    button: 'Bekijk de reservering',
  },

  table: { thing: 'Wat', who: 'Wie', when: 'Wanneer' },

  home: {
    title: 'Gereserveerd',
    calledOff: (f: { thing: string; when: string }) => `Afgezegd: ${f.thing}, ${f.when}`,
  },
}

/** `½ uur`, `4 uur`, `1 dag`, `2 dagen`; a day is 24 hours. */
function hoursLong(hours: number): string {
  if (hours === 0.5) return '½ uur'
  if (hours >= 24 && hours % 24 === 0) return hours === 24 ? '1 dag' : `${hours / 24} dagen`
  return `${String(hours).replace('.', ',')} uur`
}
