import { formatClock, formatEuro } from '../../values/format.ts'
import { facilitiesKeep } from './facilities-keep.ts'
import { facilitiesUse } from './facilities-use.ts'
import { exactHours, hoursLong } from './hours-long.ts'
import { receipts } from './receipts.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'

/** Amounts in `refusals` come in cents. */
const euro = (cents: string) => formatEuro(BigInt(cents), 'nl')

/** How the co-operative is reached, by what it has. */
function reachOffice({ phone, email }: { readonly phone: string; readonly email: string }): string {
  if (phone !== '') return email === '' ? `Bel ${phone}.` : `Bel ${phone}, of mail ${email}.`
  return email === '' ? 'Zeg het de administratie.' : `Mail ${email}.`
}

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
    'booking-at-once': (f: RefusalFacts['booking-at-once']) =>
      (f.count === '1'
        ? 'Je hebt er op die tijd al één. '
        : `Je kunt er ten hoogste ${f.count} tegelijk hebben. `) +
      'Heb je er meer nodig? Vraag het de administratie.',
    'booking-most-times': (f: RefusalFacts['booking-most-times']) =>
      `Je kunt hiervan ${f.count === '1' ? '1 reservering' : `${f.count} reserveringen`} tegelijk hebben staan. ` +
      'Zeg er een af, of wacht tot er een voorbij is.',
    'booking-most-hours': (f: RefusalFacts['booking-most-hours']) =>
      `Je kunt hiervan ${exactHours(Number(f.hours))} tegelijk hebben staan` +
      (f.held === '0' ? '. ' : `, en je hebt nu ${exactHours(Number(f.held))}. `) +
      'Kies een kortere tijd, of wacht tot er een voorbij is.',
    'booking-skipped':
      'Die nacht gaat de klok een uur vooruit. Deze tijd is er dan niet. Kies een andere tijd.',
    'booking-taken': 'Dan is dit al bezet. Misschien was iemand je net voor. Kies een andere tijd.',
    'booking-not-a-member': 'Alleen wie dan lid is, kan dit reserveren.',
    'booking-price': (f: RefusalFacts['booking-price']) =>
      `De prijs is net veranderd: het kost nu ${euro(f.price)}. Kijk of je het nog wilt.`,
    'booking-deposit': (f: RefusalFacts['booking-deposit']) =>
      `De borg is net veranderd: het is nu ${euro(f.deposit)}. Kijk of je het nog wilt.`,
    'thing-deposit': 'Vul een borg in van € 0 tot € 500.',
    'deposit-none': 'Hier hoort geen borg bij, of een ander bedrag. Kijk opnieuw.',
    'deposit-taken': 'De borg is al opgeschreven.',
    'deposit-back': 'De borg is al afgehandeld. Kijk hoe het nu staat.',
    'deposit-waits':
      'Iemand vraagt om een deel te houden. Een ander van de administratie zegt daar eerst ja of nee op.',
    'deposit-answered': 'Dit wacht niet meer op een ja. Kijk hoe het nu staat.',
    'deposit-replied': 'Het lid heeft net iets geschreven. Lees het eerst, en kies dan opnieuw.',
    'reply-empty': 'Schrijf op wat je wilt zeggen.',
    'deposit-too-much': (f: RefusalFacts['deposit-too-much']) =>
      `De borg is ${euro(f.amount)}. Meer kun je niet houden. Kost het meer? Dan beslist de coöperatie samen met het ` +
      'lid wat er gebeurt. Zonder ja van het lid gaat er niets uit het potje.',
    'deposit-why': 'Schrijf op waarom je een deel houdt. Het lid leest dit.',
    'deposit-photo':
      'Schrijf eerst bij het terugbrengen op wat kapot is, met een foto. Daarna kun je iets houden.',
    'booking-not-found': 'Deze reservering is er niet.',
    'booking-ended': 'Deze reservering is al voorbij of afgezegd.',
    'booking-fetched': 'Het is al gehaald. Afzeggen kan niet meer: schrijf op dat het terug is.',
    'booking-begun': 'De tijd is al begonnen. Afzeggen kan niet meer.',
    'booking-too-late': (f: RefusalFacts['booking-too-late']) =>
      `Afzeggen kan tot ${f.hours} uur van tevoren. Kun je niet? ${reachOffice(f)}`,
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
    'handover-returned': 'Het is al terug. Hoe het was bij het halen, schrijf je niet meer op.',
    'handover-said': 'Dit is al opgeschreven. Het verandert niet meer.',
    'handover-more': 'Schrijf op wat je nog zag.',
    'handover-unreadable':
      'Deze foto gaat niet open. Kies hem opnieuw, of maak een andere. Wat je schreef, staat er nog.',
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
    'charge-why': 'Schrijf op waarom het niet uit het potje gaat. Het lid leest dit.',
    'training-pot-too-small': (f: RefusalFacts['training-pot-too-small']) =>
      `In de opleidingspot zit ${euro(f.balance)}. Dat is niet genoeg.`,
    'charge-not-found': 'Dit is er niet.',
    'charge-undone': 'Dit is al teruggedraaid.',
    'undo-waits': 'Iemand vroeg dit al. Een ander zegt daar ja of nee op.',
    'undo-answered': 'Dit wacht niet meer op een ja. Kijk hoe het nu staat.',
    'undo-why': 'Schrijf op waarom je het terugdraait. Het lid leest dit.',
    'own-pot': 'Dit is van jou. Iemand anders van de administratie doet het.',
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
    gekeken: 'Opgeschreven: je keek, en het kan weer.',
    gezegd: 'Wat je opschreef, is bewaard.',
    verrekend: 'De maand is verrekend.',
    teruggedraaid: 'De maand is teruggedraaid. Je kunt hem opnieuw verrekenen.',
    'terug-gevraagd': 'Je vraag staat klaar. Een ander van de administratie zegt ja of nee.',
    borg: 'De borg is opgeschreven. Leg het geld in de kas.',
    'borg-gereageerd': 'Het is bewaard. Wie ja of nee zegt, leest het.',
    'terug-niet': 'Het blijft zoals het was.',
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
    explainedToYou: (f: { day: string }) => `Voor leden die uitleg kregen. Jij kreeg uitleg op ${f.day}.`,
    notExplainedToYou: 'Voor leden die uitleg kregen. Jij kreeg nog geen uitleg.',
    title: 'Wat je moet weten',
    place: 'Waar?',
    goodToKnow: 'Goed om te weten',
    hours: 'Halen en brengen',
    hoursBetween: (f: { opens: string; closes: string }) => `tussen ${f.opens} en ${f.closes} uur`,
    longest: 'Hoelang?',
    longestIs: (f: { long: string }) => `niet langer dan ${f.long}`,
    perMember: 'Per lid',
    atOnce: (f: { count: number }) => `niet meer dan ${f.count} tegelijk`,
    mostBookings: (f: { count: number }) =>
      f.count === 1 ? '1 reservering die nog komt' : `${f.count} reserveringen die nog komen`,
    mostHours: (f: { hours: number }) => `samen ${exactHours(f.hours)} die nog komen`,
    cancel: 'Afzeggen',
    cancelUntil: (f: { hours: number }) =>
      f.hours === 0 ? 'tot het begint' : `tot ${f.hours} uur van tevoren`,
    price: 'Prijs',
    deposit: 'Borg',
    depositIs: (f: { amount: string }) => `${f.amount}, contant. Je krijgt het terug als alles heel is.`,
    count: 'Aantal',
  },

  week: {
    caption: (f: { period: string }) => `Vrij of bezet: ${f.period}`,
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
    jump: 'Kies een tijd',
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
    deposit: (f: { amount: string }) =>
      `De borg is ${f.amount}. Je geeft die contant als je het haalt. Komt alles heel terug, dan krijg je alles terug.`,
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
    fetched: 'Gehaald, nog niet terug',
    notBack: 'Gehaald. Dat het terug is, staat er nog niet',
    over: 'Voorbij',
    cancelled: 'Afgezegd',
    returned: 'Teruggebracht',
    why: (f: { why: string }) => `Afgezegd: ${f.why}`,
    span: (f: { day: string; from: string; until: string }) => `${f.day}, ${f.from} tot ${f.until} uur`,
    spanDays: (f: { from: string; fromDay: string; until: string; untilDay: string }) =>
      `${f.fromDay} ${f.from} uur tot ${f.untilDay} ${f.until} uur`,
    costs: (f: { amount: string }) => `Dit kost je ${f.amount} uit je potje.`,
    clockBack: (f: { hours: number }) =>
      `Die nacht gaat de klok een uur terug. Daarom is dit ${exactHours(f.hours)}.`,
    clockForward: (f: { hours: number }) =>
      `Die nacht gaat de klok een uur vooruit. Daarom is dit ${exactHours(f.hours)}.`,
    callOff: 'Zeg deze reservering af',
    whyField: 'Waarom zeg je het af?',
    whyHint: 'Het lid leest dit.',
  },

  ...facilitiesKeep,
  ...facilitiesUse,
}

/** `½ uur`, `4 uur`, `1 dag`, `2 dagen`; a day is 24 hours. */
