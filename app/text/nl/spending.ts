import type { RefusalFacts } from '../../values/refusal-facts.ts'
import { suppliers } from './suppliers.ts'

const told = suppliers.refusals
const BY = { car: 'eigen auto', motorcycle: 'eigen motor of scooter', bicycle: 'eigen fiets' }

/** Costs of jobs: booking one with its receipt, seeing it, taking it back. */
export const spending = {
  /** The entry that takes a cost back, in the books. */
  entryOfReversal: (f: { supplier: string }) => `Teruggedraaid: ${f.supplier}`,
  /** The entry that says that the member had paid, in the books. */
  entryMemberPaid: (f: { supplier: string; memberName: string }) =>
    `${f.supplier}: betaald door ${f.memberName}, krijgt het terug`,
  refusals: {
    'member-not-found': 'Dit lid is er niet. Kies een ander.',
    'invoice-of-others': 'Dit lid heeft geen deel in deze factuur. Kies een ander lid of een andere factuur.',
    'invoice-needed': 'Kies de factuur waarvan de kosten verdeeld worden.',
    'own-cost':
      'Dit zijn je eigen kosten. Vraag een andere administrateur om ze te boeken of terug te draaien.',
    'receipt-booked-before': (f: RefusalFacts['receipt-booked-before']) =>
      `Deze bon is al geboekt: ${f.supplier}, ${f.spentOn}. Kies een andere bon.`,
    'receipt-in-tray': 'Deze bon ligt al in het bakje. Boek hem daar.',
    'receipt-empty': 'Het bestand van de bon is leeg. Maak een nieuwe foto.',
    'receipt-waits': 'Deze bon wacht al op een tweede ja. Zeg daar eerst ja of nee.',
    'cost-unusual':
      'Er is iets bijzonders aan deze kosten, en daar is nog geen ja op gezegd. Kijk alles na en verstuur opnieuw.',
    'cost-answered': 'Op deze kosten is al ja of nee gezegd. Kijk opnieuw.',
    'journey-above-limit':
      'Deze reis is meer dan één mens mag boeken. Laat het lid de reis zelf opschrijven, dan boek jij hem.',
    'cost-not-owed-to-shop': 'Deze kosten staan niet meer open bij de winkel. Kijk opnieuw.',
    'receipt-gone': 'De bon is er niet meer. Kies hem nog een keer.',
    'receipt-settled': 'Deze bon ligt niet meer in het bakje. Iemand was je voor.',
    'receipt-of-other': 'Deze bon is van een ander lid. Kies dat lid.',
    'vat-below-zero': 'De btw kan niet minder dan nul zijn. Staat er geen btw op de bon? Laat het veld leeg.',
    'vat-more-than-cost': 'De btw is evenveel als het totaal, of meer. Dat kan niet. Kijk de bon na.',
    'vat-above-rate': 'De btw is meer dan 21 %. Dat kan niet. Kijk de bon na.',
    'day-to-come': 'De dag op de bon moet nog komen. Kijk de datum na.',
    'no-scheme-in-force':
      'Er geldt op die dag nog geen regeling om te verdelen. Het bestuur moet die eerst vaststellen.',
    'cost-not-found': 'Deze kosten zijn er niet.',
    'already-reversed': 'Deze kosten zijn al teruggedraaid.',
    'cost-paid': 'Deze kosten zijn betaald via de bank. Maak eerst de bankregel ongedaan.',
    'cost-being-paid':
      'Deze kosten staan in een opdracht voor de bank. Trek eerst de opdracht in. ' +
      'Heeft de bank het bestand al? Wacht dan op de bankregel, of zeg bij Betalen dat de bank niet betaalde.',
    'kilometres-impossible': 'Vul hele kilometers in, heen en terug: van 1 tot en met 1500.',
    'no-travel-rate': 'Van die dag kennen we geen bedrag per kilometer. Kijk de datum na.',
    'cost-of-supplier': 'Deze kosten horen bij een factuur van een leverancier. Haal die factuur eruit.',
    'cost-incomplete': 'Er ontbreekt nog iets bij het soort kosten. Kies de vraag, of de rekening.',
    'account-not-for-costs': told['account-not-for-costs'],
    'training-pot-too-small': told['training-pot-too-small'],
    'request-not-open': told['request-not-open'],
    'over-request': told['over-request'],
    'more-back-than-spent': told['more-back-than-spent'],
    'own-pot': told['own-pot'],
    'purpose-not-allowed': told['purpose-not-allowed'],
    'pot-too-small': told['pot-too-small'],
    'more-than-owed': told['more-than-owed'],
    'pot-frozen': told['pot-frozen'],
    'pot-needs-yes': told['pot-needs-yes'],
  },

  list: {
    title: 'Kosten van opdrachten',
    lead: 'Wat een opdracht kostte, gaat van de opbrengst af voordat het geld wordt verdeeld.',
    mine: 'Hier staan de kosten van jouw opdrachten.',
    new: 'Kosten boeken',
    travel: 'Reis boeken',
    caption: 'Kosten',
    day: 'Dag',
    supplier: 'Winkel',
    what: 'Wat',
    member: 'Lid',
    amount: 'Bedrag',
    state: 'Stand',
    emptyTitle: 'Nog geen kosten',
    empty:
      'Heeft een lid iets gekocht voor een opdracht? Boek de bon. Dan wordt eerlijk verdeeld wat overblijft.',
    emptyMine: 'Koop je iets voor een opdracht? Bewaar de bon en geef hem aan de administratie.',
  },
  state: {
    reversed: 'Teruggedraaid',
    paid: 'Betaald',
    toPay: 'Nog te betalen',
    toMember: 'Nog terug te betalen',
  },

  form: {
    title: 'Kosten boeken',
    lead: 'Neem over wat op de bon staat. De bon zelf bewaren we erbij.',
    back: 'Kosten van opdrachten',
    member: 'Van wie is de opdracht?',
    whose: 'Van welk lid is het?',
    whoseHint:
      'Van wie is de opdracht, het potje of de cursus? Is het van de coöperatie zelf: wie kocht het?',
    whatFor: 'Waarvoor is het?',
    chooseLead: 'Zeg eerst van wie het is en waarvoor. Daarna vragen we alleen wat daarbij hoort.',
    goOn: 'Ga verder',
    chosen: (f: { name: string; kind: string }) => `Voor ${f.name}: ${f.kind}.`,
    chooseAgain: 'Kies opnieuw',
    supplier: 'Winkel of leverancier',
    description: 'Wat is er gekocht?',
    spentOn: 'Dag op de bon',
    total: 'Totaal, met btw',
    vat: 'Btw op de bon',
    vatHint: 'Staat er geen btw op? Laat dit leeg.',
    paidBy: 'Wie heeft betaald?',
    payer: { cooperative: 'De coöperatie', member: 'Het lid zelf, en krijgt het terug' },
    receipt: 'Foto of pdf van de bon',
    fromTray: 'De bon uit het bakje',
    fromTrayLead: 'Ingevuld is alleen wat op de bon klopt. Kijk alles na.',
    fromTrayWhy: 'Bekijk wat we lazen, en waarom',
    readFromReceipt: 'Wat je leeg liet, lazen we op de bon en vulden we in. Kijk het na en verstuur daarna.',
    receiptIsHere: (f: { name: string }) =>
      `${f.name} is er al. Kies alleen een bestand als je een andere bon bedoelt.`,
    receiptHint: 'Hooguit 10 MB: pdf, jpg, png of webp.',
    save: 'Boek deze kosten',
    look: 'Reken uit',
    invoice: 'Voor welke factuur is het?',
    invoiceHint: 'Alleen bij kosten van een opdracht. Weet je het niet? Laat dit leeg.',
    invoiceChoice: (f: { number: string; customer: string; members: string }) =>
      `${f.number}, ${f.customer} (${f.members})`,
    carriers: 'Deden meer leden dit werk? Wie draagt dan de kosten?',
    carrier: {
      one: { label: 'Alleen het lid hierboven', hint: 'Het gaat af van zijn of haar deel.' },
      all: { label: 'Allen, zoals de factuur is verdeeld', hint: 'Ieder draagt zijn deel, tot op de cent.' },
    },
  },

  kinds: {
    'job-cost': 'Een opdracht: gaat van de opbrengst af',
    travel: 'Reizen voor een opdracht: gaat van de opbrengst af',
    pot: 'Aankoop uit het potje',
    'training-pot': 'Cursus uit de opleidingspot',
    shared: 'De coöperatie zelf',
  },
  travel: {
    title: 'Reis boeken',
    lead: (f: { rate: string }) =>
      `Reed of fietste een lid voor een opdracht? Nu is dat ${f.rate} per kilometer. ` +
      'Het gaat van de opbrengst af, en het lid krijgt het terug.',
    ticket: 'Met bus of trein? Boek het kaartje bij “Kosten boeken”.',
    supplier: { car: 'Eigen auto', motorcycle: 'Eigen motor of scooter', bicycle: 'Eigen fiets' },
    description: (f: { from: string; to: string; purpose: string; kilometres: number }) =>
      `${f.from} – ${f.to}, ${f.kilometres} km: ${f.purpose}`,
    /** What is kept instead of a receipt. */
    note: (f: {
      member: string
      spentOn: string
      from: string
      to: string
      purpose: string
      kilometres: number
      vehicle: 'car' | 'motorcycle' | 'bicycle'
    }) =>
      `Reis van ${f.member} op ${f.spentOn}\nVan ${f.from} naar ${f.to}, heen en terug ${f.kilometres} km\n` +
      `Waarvoor: ${f.purpose}\nMet: ${BY[f.vehicle]}\n`,
    form: {
      member: 'Wie reisde er?',
      spentOn: 'Op welke dag?',
      from: 'Van',
      to: 'Naar',
      purpose: 'Waarvoor?',
      purposeHint: 'Bijvoorbeeld: klant bezoeken, verf halen.',
      kilometres: 'Hoeveel kilometer?',
      kilometresHint: 'Heen en terug samen, hele kilometers.',
      vehicle: 'Waarmee?',
    },
  },

  effect: {
    others: 'Voor de anderen',
    title: 'Wat dit met de verdeling doet',
    wait: 'Vul het lid, de dag en het bedrag in. Dan zie je hier wat het met de verdeling doet.',
    noScheme: 'Er geldt op die dag nog geen regeling. Zo kunnen deze kosten niet worden geboekt.',
    vat: 'Btw, terug van de Belastingdienst',
    kor: 'De coöperatie doet mee aan de KOR. Daarom telt het hele bedrag als kosten.',
    notShared: 'Dit gaat niet van de opbrengst van een opdracht af. Aan de verdeling verandert niets.',
    cost: 'Kosten die van de opbrengst afgaan',
    less: {
      cooperative: 'Minder naar de coöperatie',
      training: 'Minder naar de opleidingspot',
      reserve: 'Minder naar de reserve',
      municipality: 'Minder naar de gemeente',
      'member-cash': 'Minder uit te betalen aan het lid',
      'member-pot': 'Minder in het potje van het lid',
    },
  },

  cost: {
    title: (f: { supplier: string; amount: string }) => `${f.supplier}: ${f.amount}`,
    booked: 'De kosten zijn geboekt.',
    another: 'Boek nog een bon',
    anotherJourney: 'Boek nog een reis',
    reversedDone: 'De kosten zijn teruggedraaid. Elk deel kreeg terug wat het gaf.',
    member: 'Lid',
    kind: 'Waarvoor',
    what: 'Wat',
    day: 'Dag op de bon',
    net: 'Kosten',
    vat: 'Btw die terugkomt',
    total: 'Totaal',
    paidBy: 'Betaald door',
    paid: 'Betaald via de bank',
    youGetBack: (f: { amount: string }) => `Je krijgt ${f.amount} terug van de coöperatie.`,
    bookedOn: 'Geboekt op',
    state: 'Stand',
    receipt: 'Bon',
    openReceipt: 'Bekijk de bon',
    shared: 'Wat het met de verdeling deed',
    sharedLine: (f: { day: string }) => `Bekijk de som van ${f.day}`,
    entry: 'Bekijk de boeking',
    reverse: 'Draai deze kosten terug',
    reverseLead:
      'Is er iets fout geboekt? Draai het terug. Elk deel krijgt dan precies terug wat het gaf. De ' +
      'bon blijft bewaard.',
    reason: 'Waarom?',
    reversedWhy: (f: { day: string; reason: string }) => `Teruggedraaid op ${f.day}: ${f.reason}`,
  },
}
