import { secondYes } from './second-yes.ts'
import { lateReason } from './late-reason.ts'
import { about, bare } from '../sentence.ts'

const choice = new Intl.ListFormat('nl', { type: 'disjunction' })

/** What is wrong with a field, and what to do: with its name in the summary on top, without it beside the field. */
export const form = {
  lateReason,

  photoAgain: 'Kies de foto nog een keer. Je telefoon onthoudt hem niet als er nog iets niet klopt.',
  fileAgain: 'Kies het bestand nog een keer. We bewaren het pas als alles klopt.',

  wrong: {
    required: (field?: string) => (field === undefined ? 'Vul dit in.' : `Vul “${bare(field)}” in.`),
    'too-long': (field?: string) => about(field, 'dit is te lang. Maak het korter.'),
    'amount-unreadable': (field?: string) =>
      about(field, 'dit bedrag kunnen wij niet lezen. Schrijf het zo: 12,50.'),
    'amount-too-large': (field?: string) => about(field, 'dit bedrag is te groot. Kijk het na.'),
    'amount-negative': (field?: string) => about(field, 'vul 0 of meer in.'),
    'amount-zero': (field?: string) => about(field, 'vul een bedrag in van meer dan 0.'),
    'percentage-unreadable': (field?: string) =>
      about(field, 'vul een percentage in van 0 tot 100. Bijvoorbeeld: 30 of 12,5.'),
    'quantity-unreadable': (field?: string) =>
      about(field, 'vul een getal in van meer dan 0. Bijvoorbeeld: 2 of 1,5.'),
    'count-unreadable': (field?: string) =>
      about(field, 'vul een heel getal in dat kan. Bijvoorbeeld: 0 of 2.'),
    'count-from-one': (field?: string) =>
      about(field, 'vul een heel getal in van 1 of meer. Bijvoorbeeld: 1 of 12.'),
    'count-to-ninety-nine': (field?: string) => about(field, 'vul een heel getal in van 1 tot en met 99.'),
    'day-unreadable': (field?: string) =>
      about(field, 'deze dag bestaat niet. Schrijf dag, maand en jaar in cijfers.'),
    'day-order': (field?: string) => about(field, 'de laatste dag ligt voor de eerste dag.'),
    'email-unreadable': (field?: string) =>
      about(field, 'dit is geen e-mailadres. Het lijkt op naam@voorbeeld.nl.'),
    'phone-unreadable': (field?: string) =>
      about(field, 'dit is geen telefoonnummer. Het lijkt op 06 12345678.'),
    'phone-digits': (field?: string) =>
      about(
        field,
        'dit nummer is te kort of te lang. Een Nederlands nummer heeft 10 cijfers, zoals 06 12345678. ' +
          'Begin met + als het uit een ander land is.',
      ),
    'phone-without-area': (field?: string) => about(field, 'zet het netnummer erbij, zoals in 055 1234567.'),
    'iban-wrong': (field?: string) => about(field, 'dit is geen goed rekeningnummer (IBAN). Kijk het na.'),
    'kvk-wrong': (field?: string) => about(field, 'een KVK-nummer heeft 8 cijfers.'),
    'oin-wrong': (field?: string) => about(field, 'een OIN heeft 20 cijfers.'),
    'vat-number-wrong': (field?: string) =>
      about(field, 'dit is geen btw-nummer. Een Nederlands nummer lijkt op NL123456789B01.'),
    'postcode-wrong': (field?: string) => about(field, 'schrijf de postcode zo: 1234 AB.'),
    'colour-wrong': (field?: string) => about(field, 'schrijf de kleur zo: #17594a.'),
    'code-wrong': (field?: string) => about(field, 'deze code klopt niet.'),
    choose: (field?: string) =>
      field === undefined ? 'Maak een keuze.' : `Maak een keuze bij “${bare(field)}”.`,
    'said-twice': (field?: string) =>
      about(field, 'dit staat er al. Kies iets anders, dan weet iedereen welke van de twee het is.'),
    'file-missing': (field?: string) => about(field, 'kies een bestand.'),
    'file-empty': (field?: string) => about(field, 'dit bestand is leeg. Kies een ander bestand.'),
    'file-too-large': (field?: string) => about(field, 'dit bestand is te groot.'),
    'file-kind': (field?: string) => about(field, 'dit soort bestand kunnen wij niet lezen.'),
    'file-heic': (field?: string) =>
      about(
        field,
        'deze foto is in het formaat HEIC. Dat kunnen wij niet openen. Zet op je iPhone bij Instellingen, Camera, ' +
          'Structuur de keuze op “Meest compatibel”. Maak de foto dan opnieuw.',
      ),
    'file-half': (field?: string) =>
      about(field, 'dit bestand is niet heel aangekomen. Kies het nog een keer.'),
    'file-too-many-pixels': (field?: string) =>
      about(field, 'deze foto is te groot om te openen. Maak een gewone foto met je telefoon.'),
    'slug-wrong': (field?: string) => about(field, 'gebruik kleine letters, cijfers en streepjes.'),
    'time-unreadable': (field?: string) =>
      about(field, 'deze tijd kunnen wij niet lezen. Schrijf hem zo: 14.30.'),
    'minutes-out-of-range': (field?: string) => about(field, 'vul een heel getal in van 5 tot 480.'),
    'time-skipped': (field?: string) =>
      about(field, 'deze tijd is er niet: dan gaat de klok vooruit. Kies een andere tijd.'),
    'duration-unreadable': (field?: string) =>
      about(field, 'deze tijd kunnen wij niet lezen. Schrijf hem zo: 2:30, of 2,5, of ½.'),
    'duration-negative': (field?: string) =>
      about(field, 'minder dan 0 uur kan niet. Niet gewerkt? Schrijf 0.'),
    'duration-too-long': (field?: string) => about(field, 'een dag heeft 24 uur. Meer kan niet.'),
  },
  /** Wie een formulier stuurde toen het inloggen voorbij was. */
  signedOut: {
    title: 'Je bent uitgelogd',
    notKept:
      'Wat je net stuurde, is niet bewaard. Hieronder staat wat je typte: kopieer het eerst. Log daarna in en plak ' +
      'het terug.',
    typed: 'Dit typte je',
    signIn: 'Log in',
  },
  notPermitted: {
    title: 'Dit mag je niet zien',
    otherTask: 'Deze bladzijde hoort bij een andere taak.',
    whose: (f: { tasks: string }) => `Deze bladzijde is voor wie deze taak heeft: ${f.tasks}.`,
    askOffice: 'Heb je hem toch nodig? Vraag het de administratie.',
    endedTitle: 'Deze taak is gestopt',
    ended: (f: { task: string; day: string; cooperative: string }) =>
      `Je had bij ${f.cooperative} de taak ${f.task}. Die is op ${f.day} gestopt. ` +
      `Daarom zie je deze bladzijde niet meer.`,
    endedAsk: 'Klopt dit niet? Bel of mail de administratie.',
    /** To the administration itself. */
    askThem: 'Moet er iets mee? Vraag het aan wie die taak heeft.',
  },
  notInOwnHands: {
    title: 'Een deel is nog dicht. Bel ons eerst',
    why:
      'Iemand van het kantoor gaf je deze toegang: een inlogkaart of je e-mailadres. Zolang niemand anders dat heeft ' +
      'bevestigd, blijft dicht wat alleen van jou is: je gegevens, je gewerkte uren, je overzichten en wat je deelt.',
    /** They were entered as a member with the address they wrote when they applied. */
    whyApplied:
      'Je gaf dit e-mailadres op toen je je aanmeldde. Nog niemand vroeg je of het echt van jou is. Tot dan blijft ' +
      'dicht wat alleen van jou is: je gegevens, je gewerkte uren, je overzichten en wat je deelt.',
    whyTask:
      'Iemand gaf je een taak en typte je e-mailadres in. Zolang niemand anders heeft gevraagd of dat adres van jou ' +
      'is, wacht die taak. Zo kan niemand zichzelf een tweede toegang geven.',
    /** What waits there, as far as we may count it. */
    behind: (f: { statements: number }) =>
      f.statements === 1
        ? 'Hierachter wacht 1 overzicht.'
        : `Hierachter wachten ${f.statements} overzichten.`,
    /** `phone` is the number of the co-operative; empty when it has none. */
    whatNow: (names: readonly string[], phone: string) =>
      names.length > 0
        ? `Bel ${phone === '' ? '' : `${phone} en vraag naar `}${choice.format(names)}. ` +
          'Die vraagt of jij het bent, en zegt ja. Dan is dit weer van jou alleen.'
        : phone !== ''
          ? `Bel ${phone} en vraag naar iemand van het bestuur. Zegt die ja, dan is dit weer van jou alleen.`
          : 'Bel de coöperatie en vraag naar iemand van het bestuur. Zegt die ja, dan is dit weer van jou alleen.',
  },
  byOwnHand: {
    title: 'Dit leest alleen het lid zelf',
    doesTitle: 'Dit doet alleen het lid zelf',
    does: (name: string) =>
      `Dit doet ${name} zelf, na inloggen op een eigen telefoon of met een inlogkaart. Jij kunt het niet namens ` +
      `${name} doen.`,
    /** `what`: what stands on the button that is not there. */
    doesThat: (f: { what: string; name: string }) =>
      `“${f.what}” doet ${f.name} zelf, na inloggen op een eigen telefoon of met een inlogkaart.`,
    body: (name: string) =>
      `Je werkt nu namens ${name}. Wat alleen van ${name} is, blijft dicht: uitkering, gewerkte uren, overzichten, ` +
      `plan en wat ${name} deelt. Wat alleen ${name} kan doen, staat hier niet. Dat doet ${name} zelf, na inloggen ` +
      'op een eigen telefoon of met een inlogkaart.',
  },
  notFound: {
    title: 'Niet gevonden',
    body: 'Deze bladzijde bestaat niet (meer). Misschien is het adres verkeerd getypt.',
    back: 'Naar het begin',
  },
  deadLink: {
    title: 'Deze link werkt niet (meer)',
    body:
      'Misschien is de link niet helemaal overgenomen. Open hem nog eens vanuit de mail, ' +
      'of kijk de letters na als je hem overtypte van papier.',
    whatNow: {
      'no-account': 'Werkt dat ook niet? Vraag een nieuwe link aan wie je deze stuurde.',
      'signs-in': 'Werkt dat ook niet? Log in. Onder Te doen kun je de mail ook stoppen.',
    },
    signIn: 'Log in',
  },
  broken: {
    title: 'Er ging iets mis',
    body:
      'Dit is onze fout. Wat je deed is misschien niet bewaard. Probeer het nog een keer. Gaat ' +
      'het weer mis? Noem dan dit nummer:',
  },
  tooLarge: {
    title: 'Dit is te groot',
    file: 'Wat je stuurde is groter dan 20 MB. Kies een kleiner bestand.',
    form: 'Er is niets gebeurd. Hier kun je hooguit 256 kB sturen: dat is een lange tekst. Maak hem korter.',
  },
  unreadable: {
    title: 'Dit kwam niet goed over',
    body: 'Er is niets gebeurd. Open de bladzijde opnieuw en probeer het nog een keer.',
  },
  foreign: {
    title: 'Dit formulier kwam van een andere site',
    body: 'Voor de veiligheid doen wij dan niets. Open de bladzijde opnieuw en probeer het nog een keer.',
  },
  secondYes,
  noBsn: 'Dit is geen burgerservicenummer',
  refusals: {
    'looks-like-bsn': ({ number }: { number: string }) =>
      `“${number}” lijkt op een burgerservicenummer (BSN). Dat mag hier niet staan: haal het weg. Is het een ander ` +
      'nummer? Zet dan een vinkje bij “Dit is geen burgerservicenummer”.',
    'not-permitted':
      'Dit mag je niet doen: het hoort bij een andere taak. Denk je van wel? Vraag het de coöperatie.',
    'command-id-reused':
      'Dit formulier is al eens gestuurd, met iets anders erin. Open de bladzijde opnieuw.',
    'not-in-own-hands':
      'Nog niemand vroeg of jij het bent die hier inlogt. Bel iemand van het bestuur: zegt die ja, dan kan dit.',
    'by-own-hand':
      'Dit doet het lid zelf, ook als je ernaast zit. Stop met werken namens het lid. Daarna kan het lid zelf ' +
      'inloggen: op een eigen telefoon of met een inlogkaart.',
    'other-hands':
      'Je werkt nu niet meer namens dezelfde persoon als toen je deze bladzijde opende. Er is niets gebeurd. Open de ' +
      'bladzijde opnieuw.',
    'member-gone': 'Dit kan niet meer: het lidmaatschap is gestopt. Er is niets gebeurd.',
    'two-sides':
      'Dit is iets tussen jou en het lid. Dat zeg je niet allebei. Stop met werken namens het lid. Daarna doet het ' +
      'lid het zelf, of met een collega van jou.',
    'books-closed': 'De boeken van deze periode zijn gesloten. Kies een latere dag.',
    'books-closed-for-now':
      'De boeken van deze periode zijn voorlopig gesloten. Kies een latere dag. Kan dat niet? De administratie kan ' +
      'de periode weer openen, bij Periode afsluiten.',
    'year-not-adopted':
      'Een jaar sluit je pas voorgoed als de ledenvergadering de jaarrekening heeft vastgesteld. Kijk bij ' +
      'Jaarrekening. Voorlopig sluiten kan wel.',
  },
}
